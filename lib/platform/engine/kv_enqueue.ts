/**
 * Booking runs in `platform.task_runs`.
 *
 * @module
 */
import type { Tx } from "../db.ts";
import type { Task } from "../tasks.ts";
import type { NewRun } from "./engine.ts";

/**
 * Writes runs into the book; one of the same task and event, or task and tick, stays alone. Those that follow each other
 * are held, but for the first.
 *
 * @param sql in the role `app_relay`
 * @param tasks all that runs may be of
 */
export async function enqueueRuns(
  sql: Tx,
  tasks: readonly Task[],
  runs: readonly NewRun[],
): Promise<void> {
  if (runs.length === 0) return;
  const attempts = new Map(tasks.map(({ name, attempts }) => [name, attempts]));
  const rows = JSON.stringify(runs.map((run, place) => ({
    ...run,
    maxAttempts: attempts.get(run.task),
    place,
  })));
  await sql`
    insert into platform.task_runs (
      id, tenant_id, task, event_id, tick, payload, request_id, max_attempts, order_key, trace,
      state
    )
    select run.id, run."tenantId", run.task, run."eventId", run.tick, run.payload, run."requestId", run."maxAttempts",
      run."orderKey", run.trace, case when run."orderKey" is null then 'ready' else 'held' end
    from jsonb_to_recordset(${rows}::text::jsonb) as run (
      id uuid, "tenantId" uuid, task text, "eventId" uuid, tick timestamptz, payload jsonb, "requestId" uuid,
      "maxAttempts" int, "orderKey" text, trace text, place int
    )
    order by run.place
    on conflict do nothing
  `;
  const ordered = runs.filter(({ orderKey }) => orderKey !== null);
  if (ordered.length > 0) await releaseRuns(sql, ordered.map(({ id }) => id));
}

/** Of runs that are held, lets those go that have none before them. */
export async function releaseRuns(
  sql: Tx,
  ids: readonly string[],
): Promise<void> {
  // in one order, so that two who do this do not wait for each other
  await sql`
    select platform.release_run(held.task, held.lane, held.order_key)
    from (
      select distinct task, lane, order_key
      from platform.task_runs
      where id = any(${[...ids]}::uuid[]) and state = 'held'
      order by task, lane, order_key
    ) as held
  `;
}
