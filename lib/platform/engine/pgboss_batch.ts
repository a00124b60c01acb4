/**
 * Jobs that were fetched together, done one after the other.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import { type Db, platformRole, type Tx } from "../db.ts";
import type { Attempt } from "./engine.ts";
import type { Paces } from "./pgboss_fetch.ts";
import type { Heart } from "./pgboss_heart.ts";
import { type HeldJob, runOf, taskOf } from "./pgboss_job.ts";
import { giveBack, noteDeathBefore, settle } from "./pgboss_settle.ts";
import { affected, attemptOf, bossTx } from "./pgboss_sql.ts";

/** What has not begun by then is somebody else's. */
const patienceMs = 200;
/** A slice that is switched off is asked again after this. */
const offSeconds = 10;

/** What doing needs. */
export interface BatchParts {
  boss: PgBoss;
  /** The worker's login. */
  db: Db;
  attempt: Attempt;
  paces: Paces;
  heart: Heart;
  isOn(tenantId: string | null, task: string): Promise<boolean>;
  /** What goes wrong in the book: the run is another's once nobody keeps it alive. */
  noted(error: unknown): void;
  /** Nothing more is begun. */
  closing: AbortSignal;
  /** What runs is given back. */
  stop: AbortSignal;
}

/** Does jobs; those that cannot begin soon are given back. */
export async function doBatch(
  parts: BatchParts,
  jobs: readonly HeldJob[],
): Promise<void> {
  const { heart, closing, noted } = parts;
  const waiting = [...jobs];
  const leaving: Promise<void>[] = [];
  const leave = () =>
    void leaving.push(leaveAll(parts, waiting.splice(0)).catch(noted));
  heart.hold(jobs);
  for (;;) {
    if (closing.aborted) leave();
    const job = waiting.shift();
    if (!job) break;
    const timer = setTimeout(leave, patienceMs);
    await doJob(parts, job).catch(noted);
    clearTimeout(timer);
    heart.letGo([job]);
  }
  await Promise.all(leaving);
  heart.letGo(jobs);
}

async function doJob(parts: BatchParts, job: HeldJob): Promise<void> {
  const { boss, db, attempt, paces, heart, isOn, stop } = parts;
  if (!await isOn(job.data.tenantId, taskOf(job.name))) {
    return await leaveAll(parts, [job], offSeconds);
  }
  await noteDeathBefore(db, job);
  const startedAt = performance.now();
  const outcome = await attempt(runOf(job), {
    signal: AbortSignal.any([heart.signalOf(job), stop]),
    complete: (sql, ms) => complete(boss, sql, job, ms),
  });
  const ms = performance.now() - startedAt;
  paces.learn(job.name, ms);
  await settle(boss, db, job, outcome, ms);
}

async function leaveAll(
  { boss, db }: BatchParts,
  jobs: HeldJob[],
  seconds = 0,
): Promise<void> {
  if (jobs.length === 0) return;
  const relay = platformRole(db, "app_relay");
  await db.transaction(relay, "read write", async (sql) => {
    for (const job of jobs) await giveBack(boss, sql, job, seconds);
  });
}

/** In the transaction of a task's effects, which are lost with the claim. */
async function complete(boss: PgBoss, sql: Tx, job: HeldJob, ms: number) {
  const become = sql`select set_config('role', 'app_relay', true)`.execute();
  const output = { ms: Math.round(ms) };
  const done = boss.complete(job.name, attemptOf(job), output, {
    db: bossTx(sql),
  });
  const [, response] = await Promise.all([become, done]);
  if (affected(response) === 0) {
    throw new Error("the run belongs to another process by now");
  }
  // not waited for: whatever comes next is sent behind it
  sql`select set_config('role', 'app_task', true)`.execute().catch(() => {});
}
