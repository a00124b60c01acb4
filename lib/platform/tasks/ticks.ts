/**
 * Timed tasks: one run for each tick, whatever the number of clocks.
 *
 * @module
 */
import { type Db, platformRole } from "../db.ts";
import { newId } from "../ids.ts";
import type { Schedule, Task } from "../tasks.ts";
import type { Booking } from "./relay.ts";

/** The latest tick at a moment, in milliseconds since 1970: ticks are whole periods counted from there, in UTC. */
export function tickAt(schedule: Schedule, nowMs: number): number {
  const period = periodMs(schedule);
  return Math.floor(nowMs / period) * period;
}

/** Milliseconds between two ticks. */
export function periodMs(schedule: Schedule): number {
  if (schedule === "hourly") return 3_600_000;
  if (schedule === "daily") return 86_400_000;
  return schedule.everyMs;
}

/**
 * Books a run for the latest tick of each task, where there is none yet. Ticks that were missed while nobody looked
 * are caught up by this one.
 *
 * @example await startTicks(db, tasks.filter(({ schedule }) => schedule), engine, Date.now());
 */
export async function startTicks(
  db: Db,
  tasks: readonly Task[],
  engine: Booking,
  nowMs: number,
): Promise<void> {
  const runs = tasks.flatMap(({ name, schedule }) =>
    schedule === null ? [] : {
      id: newId(),
      tenantId: null,
      task: name,
      eventId: null,
      tick: new Date(tickAt(schedule, nowMs)).toISOString(),
      payload: {},
      requestId: null,
      orderKey: null,
    }
  );
  await db.transaction(
    platformRole(db, "app_relay"),
    "read write",
    (sql) => engine.enqueue(sql, runs),
  );
  engine.announce(runs);
}
