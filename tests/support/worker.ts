/**
 * Relay, clock and consumer, as a worker runs them.
 *
 * @module
 */
import type { Db } from "@/lib/platform/db.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import { type KvParts, openKv } from "@/lib/platform/engine/kv.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { runClock } from "@/workers/clock.ts";
import { runConsumer } from "@/workers/consumer.ts";
import { runRelay } from "@/workers/relay.ts";

/**
 * Works while something is tried; then lets what still runs end.
 *
 * @param graceMs how long what still runs gets at the end
 * @param open makes the engine
 * @returns what was logged as an error
 * @example const errors = await withWorker(test.worker, [task], async () => { await send(); await ended(); });
 */
export async function withWorker(
  db: Db,
  tasks: readonly Task[],
  work: () => Promise<unknown>,
  graceMs = 1_000,
  open: (parts: KvParts) => Engine | Promise<Engine> = openKv,
): Promise<unknown[]> {
  const stop = new AbortController();
  const errors: unknown[] = [];
  const log = { error: (error: unknown) => void errors.push(error) };
  const engine = await open({ db, tasks, log, sweepMs: 100 });
  const parts = { db, tasks, engine, log, signal: stop.signal };
  const ended = Promise.all([
    runRelay({ ...parts, lookMs: 100 }),
    runClock(parts),
    runConsumer({ ...parts, pace: { atOnce: 3, graceMs } }),
  ]);
  try {
    await work();
  } finally {
    stop.abort();
    await ended;
    await engine.close();
  }
  return errors;
}
