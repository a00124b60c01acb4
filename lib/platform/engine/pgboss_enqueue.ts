/**
 * Books runs with pg-boss, so that tenants take turns.
 *
 * pg-boss fetches by priority, then age, off one index. So a run's turn is its priority: each tenant's runs get one turn
 * after the other, the first the turn that is being served now (start-time fair queuing, as in `fair_queue.ts`). Its groups
 * would bound how much of a tenant runs at once, but let the oldest go first: whoever has piled up is served before
 * others, and a fetch reads past all of it.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import type { Tx } from "../db.ts";
import { groupOf, type JobData, jobOf, queueOf } from "./pgboss_job.ts";
import { bossTx } from "./pgboss_sql.ts";

/** A run to be booked. */
export interface Booking {
  id: string;
  task: string;
  data: JobData;
}

/**
 * Books runs in the caller's transaction; those whose id is booked stay as they are.
 *
 * @param sql in the role `app_relay`
 */
export async function book(
  boss: PgBoss,
  sql: Tx,
  bookings: readonly Booking[],
): Promise<void> {
  const queues = Map.groupBy(
    bookings,
    ({ task, data }) => queueOf(task, data.orderKey),
  );
  for (const [queue, its] of queues) {
    const turns = await turnsOf(
      sql,
      queue,
      its.map(({ data }) => groupOf(data.tenantId)),
    );
    const jobs = new Map(
      its.map(({ id, data }, at) => [id, jobOf(id, data, turns[at] ?? 0)]),
    );
    await boss.insert(queue, [...jobs.values()], { db: bossTx(sql) });
  }
}

/** The priority of each of these groups' next runs, in order; it falls turn by turn. */
async function turnsOf(
  sql: Tx,
  queue: string,
  groups: readonly string[],
): Promise<number[]> {
  const rows = await sql<{ group: string; now: number; last: number | null }[]>`
    select asked as group,
      coalesce((select max(priority) from pgboss.job_common where name = ${queue} and state < 'active' and not blocked), 0) as now,
      (select min(priority) from pgboss.job_common where name = ${queue} and group_id = asked and state < 'active') as last
    from unnest(${[...new Set(groups)]}::text[]) as asked
  `;
  const next = new Map(
    rows.map(({ group, now, last }) => [group, last === null ? now : last - 1]),
  );
  return groups.map((group) => {
    const turn = next.get(group) ?? 0;
    next.set(group, turn - 1);
    return turn;
  });
}
