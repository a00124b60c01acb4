/**
 * One thread that draws, started when first needed and ended when idle.
 *
 * Drawings are made one at a time: a second thread would cost another few hundred megabytes and
 * gain little on the two cores that we expect. Who comes when the line is full is told so at once.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import type { Answer, DrawingTask } from "./worker.ts";

/** Draws CVs as PDF, cards as PNG. */
export interface DrawingThread {
  /** Throws `unavailable` when the line is full or time runs out. */
  draw(task: DrawingTask): Promise<Uint8Array<ArrayBuffer>>;
  /** Ends the thread now; who still waits is refused. */
  close(): void;
}

/** The bounds of a thread. */
export interface Bounds {
  /** How many may wait or be at work. */
  places: number;
  /** Includes the thread's start, which takes about half a second. */
  timeLimitMs: number;
  idleMs: number;
  /** A thread that holds more is ended: typst keeps what it has laid out, some 3 MB a document. */
  memoryBytes: number;
}

interface Job {
  task: DrawingTask;
  done: PromiseWithResolvers<Uint8Array<ArrayBuffer>>;
}

/** People read that it failed; what the drawing program said is for the log. */
function failed(problem: string): AppError {
  return new AppError("internal", "Cannot draw: the drawing program failed", {
    cause: new Error(problem),
  });
}

/** Opens a thread, which starts with the first drawing. */
export function openDrawingThread(
  { places, timeLimitMs, idleMs, memoryBytes }: Bounds,
): DrawingThread {
  const waiting: Job[] = [];
  let current: Job | null = null;
  let thread: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  function next(): void {
    clearTimeout(timer);
    current = waiting.shift() ?? null;
    if (!current) {
      // An idle thread must not keep a finished process alive.
      if (thread) Deno.unrefTimer(timer = setTimeout(endThread, idleMs));
      return;
    }
    thread ??= startThread();
    timer = setTimeout(
      () => fail(new AppError("unavailable", "Cannot draw: it takes too long")),
      timeLimitMs,
    );
    thread.postMessage(
      { id: ++lastId, task: current.task },
    );
  }

  function startThread(): Worker {
    const started = new Worker(new URL("./worker.ts", import.meta.url), {
      type: "module",
    });
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== lastId || !current) return;
      // After a failure a drawing program may be in any state.
      if ("problem" in data) return fail(failed(data.problem));
      current.done.resolve(data.bytes);
      if (data.memoryBytes > memoryBytes) endThread();
      next();
    };
    started.onerror = (event) => {
      event.preventDefault();
      fail(failed(event.message));
    };
    return started;
  }

  /** Ends a thread that cannot be trusted any more and goes on with a new one. */
  function fail(error: AppError): void {
    endThread();
    current?.done.reject(error);
    next();
  }

  function endThread(): void {
    clearTimeout(timer);
    thread?.terminate();
    thread = null;
  }

  return {
    draw(task) {
      if (waiting.length + (current ? 1 : 0) >= places) {
        throw new AppError(
          "unavailable",
          "Cannot draw: too many are waiting, try again soon",
        );
      }
      const done = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
      waiting.push({ task, done });
      if (!current) next();
      return done.promise;
    },
    close() {
      endThread();
      const refused = new AppError(
        "unavailable",
        "Cannot draw: the process is stopping",
      );
      for (const job of [...(current ? [current] : []), ...waiting.splice(0)]) {
        job.done.reject(refused);
      }
      current = null;
    },
  };
}
