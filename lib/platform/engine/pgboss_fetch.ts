/**
 * Fetches jobs from pg-boss: several where they are quick, and no more than a task may have at work.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import { type Db, platformRole } from "../db.ts";
import type { Task } from "../tasks.ts";
import { untold } from "./pgboss_dead.ts";
import { type HeldJob, queueOf, taskOf } from "./pgboss_job.ts";
import { bossTx } from "./pgboss_sql.ts";

/** What one fetch may take. */
const mostJobs = 20;
/** Together they should take no longer: a fetch for each would cost as much as a short task itself. */
const batchMs = 100;
const remembered = 16;

/** How long jobs of a queue take, and so how many to fetch at once. */
export class Paces {
  readonly #last = new Map<string, number[]>();

  /** Learns how long a job took. */
  learn(queue: string, ms: number): void {
    const last = this.#last.get(queue) ?? [];
    this.#last.set(queue, [...last.slice(1 - remembered), ms]);
  }

  /**
   * By the quickest of the last: where the machine has too much to do all of them are slow, and more fetches would make
   * them slower. One at a time as long as nothing is known.
   */
  jobsOf(queue: string): number {
    const ms = Math.min(batchMs, ...this.#last.get(queue) ?? []);
    return Math.min(mostJobs, Math.floor(batchMs / Math.max(1, ms)));
  }
}

/**
 * Fetches up to so many jobs of a queue that are due.
 *
 * pg-boss asks for its limit of a group in the statement that fetches, so two that fetch in the same moment would pass it
 * together, and it has none over all groups. So those that fetch what is limited stand in line, one job each time.
 */
export async function fetchJobs(
  boss: PgBoss,
  db: Db,
  queue: string,
  task: Task,
  atMost: number,
): Promise<HeldJob[]> {
  const wanted = { includeMetadata: true, batchSize: atMost } as const;
  if (!isLimited(task)) return await boss.fetch(queue, wanted);
  const { name, concurrency: { inAll, perTenant } } = task;
  const relay = platformRole(db, "app_relay");
  return await db.transaction(relay, "read write", async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`pgboss ${name}`}, 0))`;
    const [active] = await sql`
      select count(*)::int as count from pgboss.job_common
      where name in (${name}, ${queueOf(name, "any")})
        and state = 'active' and group_id is not null
    `;
    if (Number(active?.count) >= (inAll ?? Infinity)) return [];
    return await boss.fetch(queue, {
      ...wanted,
      batchSize: 1,
      ...perTenant === undefined ? {} : { groupConcurrency: perTenant },
      db: bossTx(sql),
    });
  });
}

/** Whether it says how many of its runs may be at work. */
export function isLimited({ concurrency }: Task): boolean {
  return concurrency.inAll !== undefined || concurrency.perTenant !== undefined;
}

/** What a look at the queues found. */
export interface Look {
  /** Something is due there. */
  due: string[];
  /** Something is held there that nobody keeps alive. */
  stuck: string[];
  /** Something has died that was not told of. */
  hasDead: boolean;
}

/** Looks for what nobody was told of: retries that are due, and jobs whose process died. */
export async function lookInto(
  db: Db,
  queues: readonly string[],
): Promise<Look> {
  const relay = platformRole(db, "app_relay");
  const [due, stuck, [dead]] = await db.transaction(
    relay,
    "read only",
    (sql) =>
      Promise.all([
        sql`
          select name from unnest(${[...queues]}::text[]) as queue (name)
          where exists (
            select from pgboss.job_common as job
            where job.name = queue.name and state < 'active' and not blocked and start_after <= now()
          )
        `,
        // by the index of what is active, which is never much
        sql`
          select distinct name from pgboss.job_common
          where name = any(${[
          ...queues,
        ]}::text[]) and state = 'active' and group_id is not null
            and heartbeat_on + heartbeat_seconds * interval '1 second' < now()
        `,
        sql`select exists (${untold(sql)}) as is_there`,
      ]),
  );
  const names = (rows: Record<string, unknown>[]) =>
    rows.map(({ name }) => String(name));
  return {
    due: names(due),
    stuck: names(stuck),
    hasDead: dead?.is_there === true,
  };
}

/** The task of a queue, which is among these. */
export function taskIn(tasks: ReadonlyMap<string, Task>, queue: string): Task {
  const task = tasks.get(taskOf(queue));
  if (!task) throw new Error(`Cannot fetch: there is no task of ${queue}`);
  return task;
}
