/**
 * The book of engine `kv`, `platform.task_runs`: taking runs, completing them, trying again, setting aside.
 *
 * Whoever takes a run holds a lease, renewed while it works. A process that dies stops renewing, and another takes the
 * run when the lease has ended.
 *
 * @module
 */
import { type Db, platformRole, type Tx } from "../db.ts";
import type { Task } from "../tasks.ts";
import type { Run } from "./engine.ts";
import { keyOf } from "./kv_desk.ts";

/** A stuck run is taken over at most this much later, and the time between two sweeps. */
export const leaseSeconds = 10;

/** Longer ones say nothing more. */
const mostErrorLength = 2_000;

/** A run that this process holds, until its lease ends. */
export interface ClaimedRun extends Run {
  /** Who holds it; a run without its lease cannot be completed. */
  lease: string;
  /** Its end lets others go: those behind it, or those that its task's concurrency keeps waiting. */
  letsGo: boolean;
}

/** A run that has succeeded. */
export interface Finished {
  run: ClaimedRun;
  ms: number;
}

/** Runs statements in the role that keeps the book. */
export function asRelay<T>(
  db: Db,
  work: (sql: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction(platformRole(db, "app_relay"), "read write", work);
}

/**
 * Takes those of the runs that are due, in their order, as far as their tasks' concurrency allows.
 *
 * @param tasks those that this process knows
 * @example const runs = await claimRuns(db, tasks, ids);
 */
export async function claimRuns(
  db: Db,
  tasks: readonly Task[],
  ids: readonly string[],
): Promise<ClaimedRun[]> {
  const known = new Map(tasks.map((task) => [task.name, task]));
  const areLimited = tasks.some(isLimited);
  const rows = await asRelay(db, async (sql) => {
    // two that count at once would both find room
    if (areLimited) {
      await sql`select pg_advisory_xact_lock(hashtextextended('claims of task_runs', 0))`;
    }
    return await sql`
      with named as materialized (
        -- by id alone: without statistics, which nobody gathers on the embedded database, what is ready seems to be little
        select id, task, lane, tenant_id, state, run_at, array_position(${[
      ...ids,
    ]}::uuid[], id) as place
        from platform.task_runs
        where id = any(${[...ids]}::uuid[])
        for update skip locked
      ),
      due as (
        select run.id, run.task, run.lane, run.place, known."inAll", known."perTenant"
        from named as run
        join jsonb_to_recordset(${limitsOf(tasks)}::text::jsonb)
          as known (name text, "inAll" int, "perTenant" int) on known.name = run.task
        where run.state = 'ready' and run.run_at <= now()
          and (run.tenant_id is null or platform.slice_is_on(run.tenant_id, split_part(run.task, '.', 1)))
      ),
      at_work as (
        select lane, task, count(*) as count from platform.task_runs where state = 'running' group by lane, task
      ),
      of_tenant as (
        select due.id, due.task, due.place, due."inAll", due."perTenant",
          coalesce(at_work.count, 0) + row_number() over (partition by due.task, due.lane order by due.place) as nth
        from due
        left join at_work on at_work.task = due.task and at_work.lane = due.lane
      ),
      of_all as (
        select id, place, "inAll",
          row_number() over (partition by task order by place)
            + (select coalesce(sum(at_work.count), 0) from at_work where at_work.task = of_tenant.task) as nth
        from of_tenant
        where "perTenant" is null or nth <= "perTenant"
      )
      update platform.task_runs as run
      set state = 'running', attempts = run.attempts + 1, lease_token = gen_random_uuid(),
        lease_until = now() + ${leaseSeconds} * interval '1 second'
      from of_all
      where run.id = of_all.id and (of_all."inAll" is null or of_all.nth <= of_all."inAll")
      returning run.id, run.tenant_id, run.task, run.event_id, run.tick, run.payload, run.request_id, run.attempts,
        run.max_attempts, run.lease_token, run.order_key, run.trace, of_all.place
    `;
  });
  return rows
    .sort((one, other) => Number(one.place) - Number(other.place))
    .map((row) => claimed(row, known.get(String(row.task))));
}

/** Whether less than everything may be at work in one moment. */
function isLimited({ concurrency }: Task): boolean {
  return concurrency.inAll !== undefined || concurrency.perTenant !== undefined;
}

/** What statements know of tasks, as JSON. */
export function limitsOf(tasks: readonly Task[]): string {
  return JSON.stringify(
    tasks.map(({ name, concurrency }) => ({ name, ...concurrency })),
  );
}

function claimed(
  row: Record<string, unknown>,
  task: Task | undefined,
): ClaimedRun {
  return {
    id: String(row.id),
    tenantId: row.tenant_id === null ? null : String(row.tenant_id),
    task: String(row.task),
    key: keyOf(row),
    payload: row.payload,
    requestId: row.request_id === null ? null : String(row.request_id),
    attempt: Number(row.attempts),
    maxAttempts: Number(row.max_attempts),
    trace: row.trace === null ? null : String(row.trace),
    lease: String(row.lease_token),
    letsGo: row.order_key !== null || (task !== undefined && isLimited(task)),
  };
}

/**
 * Frees runs whose process died; what kills its process on every attempt must end too. They have waited already, so that
 * they keep their place before what came later.
 *
 * @returns those that are due again
 */
export async function freeStuckRuns(
  db: Db,
): Promise<{ id: string; lane: string }[]> {
  const rows = await asRelay(db, (sql) =>
    sql`
      update platform.task_runs
      set state = case when attempts >= max_attempts then 'dead' else 'ready' end,
        ended_at = case when attempts >= max_attempts then now() end,
        lease_token = null, lease_until = null,
        last_error = 'the process that ran it has ended',
        history = history || jsonb_build_object('at', now(), 'ms', null, 'error', 'the process that ran it has ended')
      where state = 'running' and lease_until < now()
      returning id, lane, state
    `);
  return rows.filter(({ state }) => state === "ready")
    .map(({ id, lane }) => ({ id: String(id), lane: String(lane) }));
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
      where state = 'running' and lease_token = any(${[...leases]}::uuid[])
      returning lease_token
    `);
  return new Set(rows.map(({ lease_token }) => String(lease_token)));
}

/**
 * Completes a run, in the transaction of its last effects.
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

/** Completes runs that had no last effects; one whose lease was lost is somebody else's by now. */
export async function finishRuns(
  db: Db,
  finished: readonly Finished[],
): Promise<void> {
  const rows = finished.map(({ run: { id, lease }, ms }) => ({
    id,
    lease,
    ms: Math.round(ms),
  }));
  await asRelay(db, (sql) =>
    sql`
      update platform.task_runs as run
      set state = 'done', ended_at = now(), lease_token = null, lease_until = null, last_error = null,
        history = history || jsonb_build_object('at', now(), 'ms', ended.ms, 'error', null)
      from jsonb_to_recordset(${
      JSON.stringify(rows)
    }::text::jsonb) as ended (id uuid, lease uuid, ms int)
      where run.id = ended.id and run.lease_token = ended.lease and run.state = 'running'
    `);
}

/** Notes a failed attempt: the run waits for the next, or is set aside. */
export async function failRun(
  db: Db,
  { id, lease }: ClaimedRun,
  { error, ms, retryInMs }: {
    error: string;
    ms: number;
    retryInMs: number | null;
  },
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

/** Gives runs back that the end of this process keeps from their end; the attempt does not count. */
export async function giveBackRuns(
  db: Db,
  runs: readonly ClaimedRun[],
): Promise<void> {
  if (runs.length === 0) return;
  const leases = runs.map(({ lease }) => lease);
  await asRelay(db, (sql) =>
    sql`
      update platform.task_runs
      set state = 'ready', attempts = attempts - 1, run_at = now(), lease_token = null, lease_until = null
      where state = 'running' and lease_token = any(${leases}::uuid[])
    `);
}
