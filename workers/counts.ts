/**
 * Counts what there is to do, for pages: web processes cannot look into the engine.
 *
 * @module
 */
import { Bell } from "@/lib/platform/bell.ts";
import type { Db } from "@/lib/platform/db.ts";
import { writeCounts } from "@/lib/platform/dead_letters/tasks.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import type { Log } from "@/lib/platform/log.ts";
import type { Task } from "@/lib/platform/tasks.ts";

/** Between two counts. */
const usualPaceMs = 5_000;

/** Counting takes a fiftieth of the time at most, however much waits. */
const restPerWork = 50;

/** What the counter needs. */
export interface CounterParts {
  /** The worker's login. */
  db: Db;
  engine: Pick<Engine, "counts">;
  tasks: readonly Pick<Task, "name">[];
  log: Pick<Log, "error">;
  signal: AbortSignal;
  /** Tests are more impatient. */
  paceMs?: number;
}

/** Counts until the signal comes; any number of processes may do it. */
export async function runCounter(
  { db, engine, tasks, log, signal, paceMs = usualPaceMs }: CounterParts,
): Promise<void> {
  const bell = new Bell(signal);
  let isFailing = false;
  while (!signal.aborted) {
    const startedAt = performance.now();
    try {
      await writeCounts(db, await engine.counts(), tasks);
      isFailing = false;
    } catch (error) {
      // said once: a database that is away would say it every few seconds
      if (!isFailing) log.error(error, { worker: "counter" });
      isFailing = true;
    }
    const tookMs = performance.now() - startedAt;
    await bell.wait(Math.max(paceMs, tookMs * restPerWork));
  }
}
