/**
 * What pg-boss is told of an attempt that has ended, and what is kept of it besides.
 *
 * @module
 */
import type { JobResult, PgBoss } from "pg-boss";
import { type Db, platformRole, type Tx } from "../db.ts";
import type { Outcome } from "./engine.ts";
import { errorOf, type HeldJob, processEnded } from "./pgboss_job.ts";
import { affected, bossTx } from "./pgboss_sql.ts";

/** Longer ones say nothing more. */
const mostErrorLength = 2_000;

/**
 * Notes how an attempt ended.
 *
 * @returns what pg-boss does at last: what was settled here is not the worker's any more, and stays as it is
 */
export async function settle(
  boss: PgBoss,
  db: Db,
  job: HeldJob,
  outcome: Outcome,
  ms: number,
): Promise<JobResult> {
  if (outcome.state === "done") {
    return { id: job.id, status: "completed", output: { ms: Math.round(ms) } };
  }
  const error = outcome.state === "failed"
    ? outcome.error.slice(0, mostErrorLength)
    : "";
  const relay = platformRole(db, "app_relay");
  if (outcome.state === "failed" && outcome.retryInMs === null) {
    await db.transaction(
      relay,
      "read write",
      (sql) => note(sql, job, job.retryCount, { ms, error }),
    );
    return { id: job.id, status: "deadletter", output: { error } };
  }
  await db.transaction(relay, "read write", async (sql) => {
    if (outcome.state === "interrupted") return await giveBack(boss, sql, job);
    const tx = { db: bossTx(sql) };
    const failed = await boss.fail(job.name, attemptOf(job), { error }, tx);
    if (affected(failed) === 0) return; // somebody else has it
    await note(sql, job, job.retryCount, { ms, error });
    await boss.update(job.name, undefined, {
      id: job.id,
      startAfter: Math.ceil(outcome.retryInMs ?? 0) / 1000,
      ...tx,
    });
  });
  return { id: job.id, status: "failed" };
}

/**
 * Lets a job wait again as if it had not been fetched, but for its count, which is made up for.
 *
 * @param seconds not before these have passed
 */
export async function giveBack(
  boss: PgBoss,
  sql: Tx,
  job: HeldJob,
  seconds = 0,
): Promise<void> {
  const tx = { db: bossTx(sql) };
  const cancelled = await boss.cancel(job.name, attemptOf(job), tx);
  if (affected(cancelled) === 0) return; // somebody else has it
  await boss.resume(job.name, job.id, tx);
  await boss.update(job.name, {
    ...job.data,
    givenBack: job.data.givenBack + 1,
    lastGivenBack: job.retryCount,
  }, {
    id: job.id,
    retryLimit: job.retryLimit + 1,
    startAfter: seconds,
    ...tx,
  });
}

/** Of an attempt whose process died there is only what pg-boss said then; the next one notes it. */
export async function noteDeathBefore(db: Db, job: HeldJob): Promise<void> {
  const { retryCount, data, output } = job;
  const before = retryCount - 1;
  if (before < 0 || data.lastGivenBack === before) return;
  if (errorOf(output) !== processEnded) return;
  await db.transaction(
    platformRole(db, "app_relay"),
    "read write",
    (sql) =>
      note(sql, job, before, {
        ms: null,
        error: processEnded,
        at: job.startAfter, // due again from the moment when it was noticed
      }),
  );
}

/** Writes down an attempt that was in vain; once, whoever repeats it. */
export async function note(
  sql: Tx,
  { id, data }: Pick<HeldJob, "id" | "data">,
  attempt: number,
  { ms, error, at }: { ms: number | null; error: string; at?: Date },
): Promise<void> {
  await sql`
    insert into platform.task_attempts (run_id, round, attempt, tenant_id, at, ms, error)
    values (${id}, ${data.round}, ${attempt}, ${data.tenantId}, coalesce(${
    at ?? null
  }, clock_timestamp()), ${ms === null ? null : Math.round(ms)}, ${error})
    on conflict do nothing
  `;
}

/** pg-boss leaves a job alone that is held by a later attempt. */
function attemptOf({ id, retryCount }: HeldJob) {
  return { id, retryCount };
}
