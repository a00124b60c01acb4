/**
 * The Deno KV queue that carries ids of runs from whoever books them to the consumer of the same machine.
 *
 * It is a courier, not the book: what it loses, repeats or delivers late (after a crash 56 s, to another process 60 s,
 * measured) is found by looking into the book. So its handler never throws and nothing waits for it.
 *
 * @module
 */
import { z } from "zod";
import { openKvFile } from "../kv_file.ts";
import type { Log } from "../log.ts";

/** A run on its way. */
export type Carried = z.infer<typeof message>;

/** Carries runs; where there is no Deno KV it does nothing. */
export interface Courier {
  /** Sends runs on their way, unless many are already. */
  send(runs: readonly Carried[]): void;
  /** Calls for each that arrives; at most one listener for each file and process. */
  listen(arrived: (run: Carried) => void): void;
  close(): Promise<void>;
}

const message = z.object({ id: z.uuid(), lane: z.uuid() });

/** KV takes ten checks or mutations in one transaction. */
const batch = 10;

/** Delivered are some 1,500 in a second; the book is faster than a long queue. */
const mostOnTheWay = 200;

/** What has not arrived by then is lost: its file was removed, or it comes after a crash, late. */
const lostAfterMs = 10_000;

/**
 * Opens the queue in a file, which is made again when it cannot be read.
 *
 * @param file null for no queue; also without `--unstable-kv` there is none
 * @example const courier = openCourier("data/queue.kv", log);
 */
export function openCourier(
  file: string | null,
  log: Pick<Log, "error">,
): Courier {
  if (file === null || typeof Deno.openKv !== "function") return noCourier;
  let onTheWay = 0;
  let movedAt = performance.now();
  let isClosed = false;
  const opened = openKvFile(file).catch(failed);

  function failed(error: unknown): null {
    // what was on its way when it closed stands in the book
    if (!isClosed) log.error(error, { worker: "engine", queue: "Deno KV" });
    onTheWay = Infinity; // nothing more is sent
    return null;
  }

  async function carry(kv: Deno.Kv | null, runs: readonly Carried[]) {
    if (!kv) return;
    for (let at = 0; at < runs.length; at += batch) {
      const sent = kv.atomic();
      for (const { id, lane } of runs.slice(at, at + batch)) {
        sent.enqueue({ id, lane });
      }
      await sent.commit();
    }
  }

  return {
    send(runs) {
      const now = performance.now();
      if (now - movedAt > lostAfterMs && onTheWay < Infinity) onTheWay = 0;
      const some = runs.slice(0, Math.max(0, mostOnTheWay - onTheWay));
      if (some.length === 0) return;
      movedAt = now;
      onTheWay += some.length;
      opened.then((kv) => carry(kv, some)).catch(failed);
    },
    listen(arrived) {
      opened.then((kv) =>
        kv?.listenQueue((value) => {
          const run = message.safeParse(value);
          onTheWay = Math.max(0, onTheWay - 1);
          movedAt = performance.now();
          if (run.success) arrived(run.data);
        })
      ).catch(failed);
    },
    async close() {
      const queue = await opened;
      isClosed = true;
      try {
        queue?.close();
      } catch {
        // it had broken before
      }
    },
  };
}

const noCourier: Courier = {
  send() {},
  listen() {},
  close: () => Promise.resolve(),
};
