/**
 * Starts timed tasks. Any number of clocks may run: the book takes one run for each tick.
 *
 * @module
 */
import type { Db } from "@/lib/platform/db.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import type { Log } from "@/lib/platform/log.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { periodMs, startTicks, tickAt } from "@/lib/platform/tasks/ticks.ts";
import { Bell } from "@/lib/platform/bell.ts";

/** After a failure, and at the latest, as the machine's clock may be set. */
const lookMs = 30_000;

/** Ticks until the signal comes. */
export async function runClock(
  { db, tasks, engine, log, signal }: {
    db: Db;
    tasks: readonly Task[];
    engine: Engine;
    log: Pick<Log, "error">;
    signal: AbortSignal;
  },
): Promise<void> {
  const timed = tasks.filter(({ schedule }) => schedule !== null);
  if (timed.length === 0) return;
  const bell = new Bell(signal);
  const written = new Map<string, number>();
  while (!signal.aborted) {
    const now = Date.now();
    try {
      const due = timed.filter(({ name, schedule }) =>
        schedule && written.get(name) !== tickAt(schedule, now)
      );
      if (due.length > 0) await startTicks(db, due, engine, now);
      for (const { name, schedule } of due) {
        if (schedule) written.set(name, tickAt(schedule, now));
      }
    } catch (error) {
      log.error(error, { worker: "clock" });
    }
    const nextMs = timed.map(({ schedule }) =>
      schedule
        ? tickAt(schedule, now) + periodMs(schedule) - Date.now()
        : lookMs
    );
    await bell.wait(Math.max(1, Math.min(lookMs, ...nextMs)));
  }
}
