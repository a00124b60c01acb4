/**
 * Jobs that were fetched together, done one after the other.
 *
 * A fetch for each job would cost as much as a short task itself. So of tasks that are quick several are fetched, as many
 * as take about as long as a person takes no notice of; nobody waits longer than that because others were taken first.
 *
 * @module
 */
import type { JobResult, PgBoss } from "pg-boss";
import { type Db, platformRole, type Tx } from "../db.ts";
import type { Attempt } from "./engine.ts";
import { type HeldJob, runOf, taskOf } from "./pgboss_job.ts";
import { giveBack, noteDeathBefore, settle } from "./pgboss_settle.ts";
import { affected, bossTx } from "./pgboss_sql.ts";

/** What one fetch may take. */
export const mostJobs = 20;
/** Together they should take no longer. */
const batchMs = 40;
/** What has not begun by then is somebody else's. */
const patienceMs = 200;
/** A slice that is switched off is asked again after this. */
const offSeconds = 10;

/** How many jobs of a queue to fetch. */
export class Paces {
  readonly #ms = new Map<string, number>();

  /** Learns how long a job took; the last few count most. */
  learn(queue: string, ms: number) {
    const before = this.#ms.get(queue) ?? ms;
    // one that was slow is believed at once
    this.#ms.set(queue, Math.max(ms, before) * 0.2 + before * 0.8);
  }

  /** One at a time as long as nothing is known. */
  jobsOf(queue: string): number {
    const ms = this.#ms.get(queue) ?? batchMs;
    return Math.max(1, Math.min(mostJobs, Math.floor(batchMs / ms)));
  }
}

/** What doing needs. */
export interface BatchParts {
  boss: PgBoss;
  /** The worker's login. */
  db: Db;
  attempt: Attempt;
  paces: Paces;
  isOn(tenantId: string | null, task: string): Promise<boolean>;
  /** Nothing more is begun. */
  closing: AbortSignal;
  /** What runs is given back. */
  stop: AbortSignal;
}

/**
 * Does jobs; answers what pg-boss does with each at last. Those that cannot begin soon are given back.
 */
export async function doBatch(
  parts: BatchParts,
  jobs: readonly HeldJob[],
): Promise<JobResult[]> {
  const waiting = [...jobs];
  const results: JobResult[] = [];
  const leaving: Promise<void>[] = [];
  const leave = () => leaving.push(leaveAll(parts, waiting.splice(0)));
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    if (parts.closing.aborted) {
      waiting.unshift(job);
      leave();
      break;
    }
    const timer = setTimeout(leave, patienceMs);
    results.push(await doJob(parts, job));
    clearTimeout(timer);
  }
  await Promise.all(leaving);
  return results;
}

async function doJob(parts: BatchParts, job: HeldJob): Promise<JobResult> {
  const { boss, db, attempt, paces, isOn, stop } = parts;
  if (!await isOn(job.data.tenantId, taskOf(job.name))) {
    await leaveAll(parts, [job], offSeconds);
    return { id: job.id, status: "failed" };
  }
  await noteDeathBefore(db, job);
  const startedAt = performance.now();
  const outcome = await attempt(runOf(job), {
    signal: AbortSignal.any([job.signal, stop]),
    complete: (sql, ms) => complete(boss, sql, job, ms),
  });
  const ms = performance.now() - startedAt;
  paces.learn(job.name, ms);
  return await settle(boss, db, job, outcome, ms);
}

/** What the worker left out is settled: pg-boss finds nothing of it to fail. */
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
  const done = boss.complete(
    job.name,
    { id: job.id, retryCount: job.retryCount },
    { ms: Math.round(ms) },
    { db: bossTx(sql) },
  );
  const [, response] = await Promise.all([become, done]);
  if (affected(response) === 0) {
    throw new Error("the run belongs to another process by now");
  }
  // not waited for: whatever comes next is sent behind it
  sql`select set_config('role', 'app_task', true)`.execute().catch(() => {});
}
