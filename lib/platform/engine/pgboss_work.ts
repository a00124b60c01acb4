/**
 * Works on what pg-boss has: its workers fetch, keep alive and settle; here is what they do in between.
 *
 * @module
 */
import { PgBoss } from "pg-boss";
import { type Db, platformRole } from "../db.ts";
import type { Log } from "../log.ts";
import type { Task } from "../tasks.ts";
import type { Engine } from "./engine.ts";
import { doBatch, mostJobs, Paces } from "./pgboss_batch.ts";
import { handOverDead } from "./pgboss_dead.ts";
import { gatedDb } from "./pgboss_gate.ts";
import { type HeldJob, taskOf } from "./pgboss_job.ts";
import { schema } from "./pgboss_sql.ts";
import { sliceWatch } from "./pgboss_slices.ts";
import { Slots } from "./slots.ts";

/** What working needs. */
export interface PgBossParts {
  /** The worker's login. */
  db: Db;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
}

/**
 * A run whose process was killed waits 10 s for its heart to be missed, then for the next look of whoever supervises,
 * then for the next of a worker: 13 s at most.
 */
const superviseSeconds = 2;
const lookSeconds = 1;
/** All workers of a queue but one sleep until somebody wakes them. */
const seldomSeconds = 30;
const beatSeconds = 3;
const sweepMs = 1_000;

const stopping = new Error("the process stops");

/** Does what is due in these queues until the signal comes. */
export async function work(
  { db, tasks, log, queues }: PgBossParts & { queues: readonly string[] },
  { attempt, signal, atOnce, graceMs, untilEmpty = false }: Parameters<
    Engine["work"]
  >[0],
): Promise<void> {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const slots = new Slots(atOnce);
  const stop = new AbortController();
  const paces = new Paces();
  const boss = new PgBoss({
    db: gatedDb(db, slots, paces, byName),
    schema,
    migrate: false,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    // the worker owns no index
    reindex: false,
  });
  boss.on("error", (error) => log.error(error, { worker: "pgboss" }));
  await boss.start();

  const batch = {
    boss,
    db,
    attempt,
    paces,
    isOn: sliceWatch(db),
    closing: signal,
    stop: stop.signal,
  };
  for (const queue of queues) {
    const { inAll = atOnce, perTenant } = byName.get(taskOf(queue))
      ?.concurrency ?? {};
    const ids: string[] = [];
    const wake = (at: number) => {
      const id = ids[at];
      if (id !== undefined) boss.notifyWorker(id);
    };
    for (let at = 0; at < Math.min(atOnce, inAll); at++) {
      const seconds = at === 0 ? lookSeconds : seldomSeconds;
      const options = {
        includeMetadata: true,
        perJobResults: true,
        batchSize: mostJobs,
        heartbeatRefreshSeconds: beatSeconds,
        pollingIntervalSeconds: seconds,
        notifyPollingIntervalSeconds: seconds,
        ...perTenant === undefined ? {} : { groupConcurrency: perTenant },
      } as const;
      ids.push(
        await boss.work(queue, options, async (jobs: HeldJob[]) => {
          wake(at + 1); // there may be more than one can do
          try {
            return await doBatch(batch, jobs);
          } finally {
            slots.giveBack();
            wake(at); // and looks again, as it would after the interval
          }
        }),
      );
    }
  }

  await untilStopped();
  slots.close();
  const patience = setTimeout(() => stop.abort(stopping), graceMs);
  await Promise.all(queues.map((queue) => boss.offWork(queue, { wait: true })));
  clearTimeout(patience);
  await boss.stop({ graceful: false });
  await sweep();

  async function untilStopped() {
    const aborted = Promise.withResolvers<void>();
    signal.addEventListener("abort", () => aborted.resolve());
    while (!signal.aborted) {
      await sweep();
      if (untilEmpty && slots.taken === 0 && !await isDue(db, queues)) return;
      const timer = Promise.withResolvers<void>();
      const id = setTimeout(timer.resolve, untilEmpty ? 50 : sweepMs);
      await Promise.race([aborted.promise, timer.promise]);
      clearTimeout(id);
    }
  }

  async function sweep() {
    try {
      await handOverDead(boss, db);
    } catch (error) {
      log.error(error, { worker: "pgboss" });
    }
  }
}

async function isDue(db: Db, queues: readonly string[]): Promise<boolean> {
  const [row] = await db.transaction(
    platformRole(db, "app_relay"),
    "read only",
    (sql) =>
      sql`
        select exists (
          select from pgboss.job_common
          where name = any(${queues}::text[]) and state < 'active' and not blocked and start_after <= now()
        ) as due
      `,
  );
  return row?.due === true;
}
