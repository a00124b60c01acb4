/**
 * What pg-boss is told of an attempt that has ended, and what is kept of it besides.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import { type Db, platformRole, type Tx } from "../db.ts";
import type { Outcome } from "./engine.ts";
import { errorOf, type HeldJob, processEnded } from "./pgboss_job.ts";
import { affected, attemptOf, bossTx } from "./pgboss_sql.ts";

/** Longer ones say nothing more. */
const mostErrorLength = 2_000;

/** Notes how an attempt ended; of a job that somebody else has by now, nothing. */
export async function settle(
  boss: PgBoss,
  db: Db,
  job: HeldJob,
  outcome: Outcome,
  ms: number,
): Promise<void> {
  if (outcome.state === "done") {
    if (outcome.completed) return;
    await boss.complete(job.name, attemptOf(job), { ms: Math.round(ms) });
    return;
  }
  await db.transaction(
    platformRole(db, "app_relay"),
    "read write",
    (sql) =>
      outcome.state === "interrupted"
        ? giveBack(boss, sql, job)
        : fail(boss, sql, job, outcome, ms),
  );
}

async function fail(
  boss: PgBoss,
  sql: Tx,
  job: HeldJob,
  { error: text, retryInMs }: Extract<Outcome, { state: "failed" }>,
  ms: number,
): Promise<void> {
  const error = text.slice(0, mostErrorLength);
  const tx = { db: bossTx(sql) };
  const failed = await boss.fail(job.name, attemptOf(job), { error }, tx);
  if (affected(failed) === 0) return; // somebody else has it
  await note(sql, job, job.retryCount, { ms, error });
  if (retryInMs !== null) {
    const startAfter = Math.ceil(retryInMs) / 1000;
    await boss.update(job.name, undefined, { id: job.id, startAfter, ...tx });
  } else if (job.retryCount < job.retryLimit) {
    // waits for its next attempt: there is none any more, and so it is dead
    const retryLimit = job.retryCount;
    await boss.update(job.name, undefined, { id: job.id, retryLimit, ...tx });
    await boss.fail(job.name, job.id, { error }, tx);
  }
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
