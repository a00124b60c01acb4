/**
 * Works on what pg-boss has: fetches what is due, keeps it alive, has it done.
 *
 * Not by its own workers: each looks after one queue, with as many jobs at once as it is told, so that all of them together
 * know no bound, hold jobs that nobody has time for, and ask every queue again and again.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import { Bell } from "../bell.ts";
import type { Db } from "../db.ts";
import type { Log } from "../log.ts";
import type { Task } from "../tasks.ts";
import type { Engine } from "./engine.ts";
import { doBatch } from "./pgboss_batch.ts";
import { handOverDead } from "./pgboss_dead.ts";
import {
  fetchJobs,
  isLimited,
  lookInto,
  Paces,
  taskIn,
} from "./pgboss_fetch.ts";
import { Heart } from "./pgboss_heart.ts";
import { isOrdered } from "./pgboss_job.ts";
import { sliceWatch } from "./pgboss_slices.ts";
import { bossDb } from "./pgboss_sql.ts";
import { startBoss } from "./pgboss_start.ts";

/** What working needs. */
export interface PgBossParts {
  /** The worker's login. */
  db: Db;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
}

/** A run whose process was killed waits 10 s for its heart to be missed, and then for the next look. */
const lookMs = 1_000;

const stopping = new Error("the process stops");

/** Does what is due in these queues until the signal comes. */
export async function work(
  { db, tasks, log, queues }: PgBossParts & { queues: readonly string[] },
  { attempt, signal, atOnce, graceMs, untilEmpty = false }: Parameters<
    Engine["work"]
  >[0],
): Promise<void> {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const bell = new Bell(signal);
  /** Queues to look into, the one that waits longest first. */
  const rung = new Set<string>();
  const ring = (names: readonly string[]) => {
    for (const name of names) if (queues.includes(name)) rung.add(name);
    bell.ring();
  };
  const noted = (error: unknown) => log.error(error, { worker: "pgboss" });

  const boss = await startWorking(db, log, (queue) => ring([queue]));
  const heart = new Heart(boss, log);
  const paces = new Paces();
  const stop = new AbortController();
  const batch = {
    boss,
    db,
    attempt,
    paces,
    heart,
    noted,
    isOn: sliceWatch(db),
    closing: signal,
    stop: stop.signal,
  };
  const running = new Set<Promise<void>>();

  let looking: Promise<void> | null = null;

  /** One look at a time, however slow the database is. */
  function look(): Promise<void> {
    looking ??= lookAndRing().finally(() => looking = null);
    return looking;
  }

  async function lookAndRing() {
    const { due, stuck, hasDead } = await lookInto(db, queues);
    ring(due);
    // one that cannot be told of must not keep the others from being freed
    if (hasDead) await handOverDead(boss, db).catch(noted);
    if (stuck.length === 0) return;
    // its timer counts every job of every queue first, which is why it does not run every second
    for (const queue of stuck) await boss.supervise(queue);
    ring((await lookInto(db, queues)).due);
  }

  /** One fetch, and what it brought. */
  async function turn(queue: string) {
    const atMost = paces.jobsOf(queue);
    const task = taskIn(byName, queue);
    const jobs = await fetchJobs(boss, db, queue, task, atMost);
    if (jobs.length === 0) return;
    if (jobs.length === atMost) ring([queue]); // there may be more
    await doBatch(batch, jobs);
    if (isLimited(task) || isOrdered(queue)) ring([queue]); // what waited for these to end
  }

  const timer = setInterval(() => look().catch(noted), lookMs);
  await look().catch(noted);
  while (!signal.aborted) {
    for (const queue of rung) {
      if (running.size >= atOnce) break;
      rung.delete(queue);
      const ended = turn(queue).catch(noted).finally(() => {
        running.delete(ended);
        bell.ring();
      });
      running.add(ended);
    }
    if (untilEmpty && running.size === 0 && rung.size === 0) {
      await look().catch(noted);
      if (rung.size === 0) break;
    } else await bell.wait(lookMs);
  }
  clearInterval(timer);

  const patience = setTimeout(() => stop.abort(stopping), graceMs);
  await Promise.all(running);
  clearTimeout(patience);
  heart.stop();
  await handOverDead(boss, db).catch(noted);
  await boss.stop({ graceful: false });
}

/** pg-boss that supervises, and hears of new jobs. */
function startWorking(
  db: Db,
  log: Pick<Log, "error">,
  heard: (queue: string) => void,
): Promise<PgBoss> {
  const plain = bossDb(db);
  return startBoss({
    db: {
      ...plain,
      listen: (channel, pass, again) =>
        plain.listen(channel, (queue) => {
          pass(queue);
          heard(queue);
        }, again),
    },
    log,
    options: {
      useListenNotify: true,
      // as often as it is asked to
      monitorIntervalSeconds: 1,
      // the worker owns no index
      reindex: false,
    },
  });
}
