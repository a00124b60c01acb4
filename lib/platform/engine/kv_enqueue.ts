/**
 * Books runs in `platform.task_runs`.
 *
 * @module
 */
import type { Tx } from "../db.ts";
import type { Task } from "../tasks.ts";
import type { NewRun } from "./engine.ts";

/**
 * Writes runs into the book; one of the same task and event, or task and tick, stays alone.
 *
 * @param sql in the role `app_relay`
 * @throws {Error} when a run is of a task that is not among these
 */
export async function enqueueRuns(
  sql: Tx,
  tasks: readonly Task[],
  runs: readonly NewRun[],
): Promise<void> {
  if (runs.length === 0) return;
  const attempts = new Map(tasks.map(({ name, attempts }) => [name, attempts]));
  const rows = runs.map((run) => ({
    ...run,
    maxAttempts: attempts.get(run.task),
  }));
  await sql`
    insert into platform.task_runs (id, tenant_id, task, event_id, tick, payload, request_id, max_attempts)
    select run.id, run."tenantId", run.task, run."eventId", run.tick, coalesce(run.payload, '{}'), run."requestId", run."maxAttempts"
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as run (
      id uuid, "tenantId" uuid, task text, "eventId" uuid, tick timestamptz, payload jsonb, "requestId" uuid, "maxAttempts" int
    )
    on conflict do nothing
  `;
}
