/**
 * The book of tasks, `platform.task_runs`: claiming, completing, trying again, setting aside.
 *
 * Whoever claims a run holds a lease, renewed while it works. A process that dies stops renewing, and another takes the
 * run when the lease has ended.
 *
 * @module
 */
import { type Db, platformRole, type Tx } from "../db.ts";
import type { ClaimedRun, Failure } from "./schema.ts";

/** A stuck run is taken over at most this much later. */
export const leaseSeconds = 10;

/** Longer ones say nothing more. */
const mostErrorLength = 2_000;

/** What a look at the book found. */
export interface Look {
  runs: ClaimedRun[];
  /** Milliseconds until the next run is due, when none is left that is due now. */
  nextMs: number | null;
}

/**
 * Takes runs that are due, the ones that wait longest first; those whose process died are due again.
 *
 * @param tasks names of the tasks that this process knows
 * @example const { runs, nextMs } = await claimRuns(db, ["platform.mail.send"], 4);
 */
export async function claimRuns(
  db: Db,
  tasks: readonly string[],
  atMost: number,
): Promise<Look> {
  return await asRelay(db, async (sql) => {
    await freeStuckRuns(sql);
    const rows = await sql`
      update platform.task_runs as run
      set state = 'running', attempts = attempts + 1, lease_token = gen_random_uuid(),
        lease_until = now() + ${leaseSeconds} * interval '1 second'
      where run.id in (
        select due.id
        from platform.task_runs as due
        where due.state = 'ready' and due.run_at <= now() and due.task = any(${tasks}::text[])
          and (due.tenant_id is null or platform.slice_is_on(due.tenant_id, split_part(due.task, '.', 1)))
        order by due.run_at, due.id
        limit ${atMost}
        for update skip locked
      )
      returning id, tenant_id, task, event_id, tick, payload, request_id, attempts, max_attempts, lease_token
    `;
    const [next] = await sql`
      select extract(epoch from min(run_at) - now()) * 1000 as ms
      from platform.task_runs
      where state = 'ready' and run_at > now() and task = any(${tasks}::text[])
    `;
    return {
      runs: rows.map(claimed),
      nextMs: next?.ms == null ? null : Number(next.ms),
    };
  });
}

function claimed(row: Record<string, unknown>): ClaimedRun {
  const follows = row.event_id ?? (row.tick as Date).toISOString(); // a column `timestamptz`, never null without an event
  return {
    id: String(row.id),
    tenantId: row.tenant_id === null ? null : String(row.tenant_id),
    task: String(row.task),
    key: `${row.task}:${follows}`,
    payload: row.payload,
    requestId: row.request_id === null ? null : String(row.request_id),
    attempt: Number(row.attempts),
    maxAttempts: Number(row.max_attempts),
    lease: String(row.lease_token),
  };
}

/** What kills its process on every attempt must end too. */
async function freeStuckRuns(sql: Tx) {
  await sql`
    update platform.task_runs
    set state = case when attempts >= max_attempts then 'dead' else 'ready' end,
      ended_at = case when attempts >= max_attempts then now() end,
      run_at = now(), lease_token = null, lease_until = null,
      last_error = 'the process that ran it has ended',
      history = history || jsonb_build_object('at', now(), 'ms', null, 'error', 'the process that ran it has ended')
    where state = 'running' and lease_until < now()
  `;
}

/** Says that the holders still work; answers which leases are still theirs. */
export async function renewLeases(
  db: Db,
  leases: readonly string[],
): Promise<Set<string>> {
  const rows = await asRelay(db, (sql) =>
    sql`
      update platform.task_runs
      set lease_until = now() + ${leaseSeconds} * interval '1 second'
      where state = 'running' and lease_token = any(${leases}::uuid[])
      returning lease_token
    `);
  return new Set(rows.map(({ lease_token }) => String(lease_token)));
}

/**
 * Completes a run, in the transaction of its last effects or in one of its own.
 *
 * @throws {AppError} when the lease was lost: then somebody else does it again, and these effects must not stay
 */
export async function finishRun(
  sql: Tx,
  { id, lease }: ClaimedRun,
  ms: number,
): Promise<void> {
  await sql`select platform.finish_run(${id}, ${lease}, ${Math.round(ms)})`;
}

/** Notes a failed attempt: the run waits for the next, or is set aside. */
export async function failRun(
  db: Db,
  { id, lease }: ClaimedRun,
  { error, ms, retryInMs }: Failure,
): Promise<void> {
  const text = error.slice(0, mostErrorLength);
  await asRelay(db, (sql) =>
    sql`
      update platform.task_runs
      set state = ${retryInMs === null ? "dead" : "ready"},
        ended_at = case when ${retryInMs === null} then now() end,
        run_at = now() + ${retryInMs ?? 0} * interval '1 millisecond',
        lease_token = null, lease_until = null, last_error = ${text},
        history = history || jsonb_build_object('at', now(), 'ms', ${
      Math.round(ms)
    }::int, 'error', ${text}::text)
      where id = ${id} and lease_token = ${lease} and state = 'running'
    `);
}

/** Gives a run back that was interrupted by the end of this process; the attempt does not count. */
export async function giveBackRun(
  db: Db,
  { id, lease }: ClaimedRun,
): Promise<void> {
  await asRelay(db, (sql) =>
    sql`
      update platform.task_runs
      set state = 'ready', attempts = attempts - 1, run_at = now(), lease_token = null, lease_until = null
      where id = ${id} and lease_token = ${lease} and state = 'running'
    `);
}

/** Runs statements in the role that keeps the book. */
export function asRelay<T>(db: Db, work: (sql: Tx) => Promise<T>): Promise<T> {
  return db.transaction(platformRole(db, "app_relay"), "read write", work);
}
