/**
 * Jobs that pg-boss has set aside: its dead letter queue holds them, and each is told of once.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import { type Db, platformRole, type Tx } from "../db.ts";
import type { PastAttempt } from "./engine.ts";
import {
  deadQueue,
  errorOf,
  isOrdered,
  type JobData,
  processEnded,
  taskOf,
} from "./pgboss_job.ts";
import { note } from "./pgboss_settle.ts";
import { bossTx } from "./pgboss_sql.ts";

/** A job in the dead letter queue. */
export interface DeadJob {
  /** In the dead letter queue. */
  id: string;
  /** The run. */
  run: string;
  queue: string;
  data: JobData;
  retryCount: number;
  output: unknown;
  bookedAt: Date;
  diedAt: Date;
}

/** In one transaction. */
const batch = 100;
/** Below every turn: told of. Nobody fetches from this queue. */
const told = -2_147_483_648;

/**
 * Makes dead letters of those that died since; an ordered one makes room for those behind it.
 *
 * @returns how many there were
 */
export async function handOverDead(boss: PgBoss, db: Db): Promise<number> {
  const relay = platformRole(db, "app_relay");
  let count = 0;
  for (let found = batch; found === batch; count += found) {
    found = await db.transaction(relay, "read write", async (sql) => {
      const tx = { db: bossTx(sql) };
      const jobs = await sql<DeadJob[]>`
        ${untold(sql, columns(sql))}
        order by priority desc, created_on
        limit ${batch}
        for update skip locked
      `;
      for (const job of jobs) {
        await tell(sql, job);
        if (isOrdered(job.queue)) await boss.deleteJob(job.queue, job.run, tx);
        await boss.update(deadQueue, undefined, {
          id: job.id,
          priority: told,
          ...tx,
        });
      }
      return jobs.length;
    });
  }
  return count;
}

/** Those that were not told of. */
export function untold(sql: Tx, wanted = sql``) {
  return sql`
    select ${wanted} from pgboss.job_common
    where name = ${deadQueue} and state < 'active' and not blocked and priority > ${told}
  `;
}

/** The dead jobs of these runs, held until the transaction ends. */
export function deadJobs(sql: Tx, runs: readonly string[]) {
  return sql<DeadJob[]>`
    select ${columns(sql)} from pgboss.job_common
    where name = ${deadQueue} and source_root_id = any(${[...runs]}::uuid[])
    order by created_on
    for update
  `;
}

/** Attempts of a run that were in vain, the first first. */
export function attemptsOf(sql: Tx, run: string) {
  return sql<PastAttempt[]>`
    select at, ms, error from platform.task_attempts where run_id = ${run} order by round, attempt
  `;
}

function columns(sql: Tx) {
  return sql`
    id, source_root_id as run, source_name as queue, data, source_retry_count as "retryCount", source_output as output,
    source_created_on as "bookedAt", created_on as "diedAt"
  `;
}

async function tell(sql: Tx, job: DeadJob) {
  const { run, data, retryCount, diedAt } = job;
  const error = errorOf(job.output) ?? processEnded;
  // an attempt whose process died: the others are there
  await note(sql, { id: run, data }, retryCount, {
    ms: null,
    error,
    at: diedAt,
  });
  const history = JSON.stringify(await attemptsOf(sql, run));
  await sql`
    select platform.set_aside(
      ${run}, ${data.tenantId}, ${taskOf(job.queue)}, ${data.key}, ${
    JSON.stringify(data.payload)
  }::text::jsonb, ${data.requestId},
      ${
    retryCount + 1 - data.givenBack
  }, ${data.maxAttempts}, ${history}::text::jsonb, ${error}, ${job.bookedAt}, ${diedAt}
    )
  `;
}
