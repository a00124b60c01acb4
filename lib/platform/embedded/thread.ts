/**
 * The engine in a worker thread, so that a query never stops the event loop.
 *
 * @module
 */
import type { Engine } from "./engine.ts";

/** What the thread is told. */
export type Order =
  | { kind: "open"; folder: string }
  | { kind: "exec"; login: string; messages: Uint8Array<ArrayBuffer> }
  | { kind: "close" };

/** What the thread says. */
export type Report =
  | { kind: "opened" }
  | { kind: "answer"; messages: Uint8Array<ArrayBuffer> }
  | { kind: "closed" }
  | { kind: "broken"; reason: string };

/** Settings of the threaded engine. */
export interface ThreadOptions {
  folder: string;
  /** How long a batch may run; the session has no timers of its own, so the thread is stopped and started again. */
  batchLimitMs: number;
}

interface Waiting {
  resolve(report: Report): void;
  reject(error: Error): void;
}

/** Runs PGlite on a folder in its own thread; a thread that dies is started again with the next call. */
export class ThreadEngine implements Engine {
  readonly #options: ThreadOptions;
  #worker: Worker | null = null;
  #waiting: Waiting | null = null;

  private constructor(options: ThreadOptions) {
    this.#options = options;
  }

  /**
   * Starts the thread and opens the folder.
   *
   * @throws {Error} when the folder's data cannot be opened
   * @example const engine = await ThreadEngine.open({ folder: "data/pg", batchLimitMs: 60_000 });
   */
  static async open(options: ThreadOptions): Promise<ThreadEngine> {
    const engine = new ThreadEngine(options);
    await engine.#start();
    return engine;
  }

  async exec(
    login: string,
    messages: Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.#worker) await this.#start();
    const timer = setTimeout(
      () => this.#stop("a batch ran for too long"),
      this.#options.batchLimitMs,
    );
    try {
      const report = await this.#ask({ kind: "exec", login, messages }, [
        messages.buffer,
      ]);
      if (report.kind === "answer") return report.messages;
      throw new Error(
        `Cannot run on the embedded database: unexpected ${report.kind}`,
      );
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    if (!this.#worker) return;
    await this.#ask({ kind: "close" });
    this.#worker?.terminate();
    this.#worker = null;
  }

  async #start() {
    const worker = new Worker(import.meta.resolve("./worker.ts"), {
      type: "module",
      name: "postgres",
    });
    worker.onmessage = (event: MessageEvent<Report>) => this.#hear(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.#stop(event.message);
    };
    this.#worker = worker;
    await this.#ask({ kind: "open", folder: this.#options.folder });
  }

  /** One order at a time: the bridge never asks twice at once. */
  #ask(order: Order, transfer: Transferable[] = []): Promise<Report> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#worker?.postMessage(order, transfer);
    });
  }

  #hear(report: Report) {
    if (report.kind === "broken") return this.#stop(report.reason);
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(report);
  }

  #stop(reason: string) {
    this.#worker?.terminate();
    this.#worker = null;
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.reject(new Error(`The embedded database stopped: ${reason}`));
  }
}
