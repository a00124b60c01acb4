/**
 * The engine on pg-boss, which is the book as well: retries, heartbeats, dead letters, limits of groups, notifications.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import { type Db, platformRole } from "../db.ts";
import type { Engine, NewRun } from "./engine.ts";
import { pgBossDesk } from "./pgboss_desk.ts";
import { book, type Booking } from "./pgboss_enqueue.ts";
import {
  dataOf,
  deadQueue,
  isOrdered,
  keptSeconds,
  queueOf,
} from "./pgboss_job.ts";
import { bossDb } from "./pgboss_sql.ts";
import { startBoss } from "./pgboss_start.ts";
import { type PgBossParts, work } from "./pgboss_work.ts";
import { inNoOrder, type Task } from "../tasks.ts";

/**
 * Opens the engine on a database into which pg-boss was installed (`pgboss_schema.ts`).
 *
 * @throws {Error} when it was not, or is of another version
 * @example const engine = await openPgBoss({ db, tasks, log });
 */
export async function openPgBoss(parts: PgBossParts): Promise<Engine> {
  const { db, tasks, log } = parts;
  const byName = new Map(tasks.map((task) => [task.name, task]));
  let queues: string[] = [];
  const boss = await startBoss({
    db: bossDb(db),
    log,
    options: { supervise: false },
    async before(boss) {
      queues = await makeQueues(boss, db, tasks);
    },
  });
  return {
    name: "pgboss",
    enqueue: (sql, runs) => book(boss, sql, bookingsOf(byName, runs)),
    announce() {}, // pg-boss notifies in the transaction
    work: (options) => work({ ...parts, queues }, options),
    ...pgBossDesk(boss, db),
    close: () => boss.stop({ graceful: false }),
  };
}

/** @throws {Error} when a run is of a task that is not among these */
function bookingsOf(
  tasks: ReadonlyMap<string, Task>,
  runs: readonly NewRun[],
): Booking[] {
  const ids = runs.filter(isInOrder).map(({ id }) => id).sort();
  return runs.map((run) => {
    const task = tasks.get(run.task);
    if (!task) throw new Error(`Cannot book run: there is no task ${run.task}`);
    // of what is booked together pg-boss takes the lowest id first
    const id = isInOrder(run) ? ids.shift() ?? run.id : run.id;
    return { id, task: task.name, data: dataOf(run, task) };
  });
}

const isInOrder = ({ orderKey }: NewRun) => orderKey !== null;

/** No such table, no such schema, or not for this login: else the database is away. */
function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error &&
    ["42P01", "3F000", "42501"].includes(String(error.code));
}

/** Makes the queues that are missing, rows of a table; answers those of these tasks. */
async function makeQueues(
  boss: PgBoss,
  db: Db,
  tasks: readonly Task[],
): Promise<string[]> {
  const wanted = tasks.flatMap(({ name, orderedBy }) =>
    orderedBy === inNoOrder
      ? [name]
      : [queueOf(name, null), queueOf(name, "any")]
  );
  const rows = await db.transaction(
    platformRole(db, "app_relay"),
    "read only",
    (sql) => sql`select name from pgboss.queue`,
  ).catch((cause) => {
    if (!isMissing(cause)) throw cause;
    throw new Error(
      "Cannot open task engine pgboss: its tables are not there for the worker; run `deno task migrate`",
      { cause },
    );
  });
  const known = new Set(rows.map(({ name }) => String(name)));
  if (!known.has(deadQueue)) {
    await boss.createQueue(deadQueue, { retentionSeconds: keptSeconds });
  }
  for (const name of wanted.filter((name) => !known.has(name))) {
    await boss.createQueue(name, {
      notify: true,
      ...isOrdered(name) ? { policy: "key_strict_fifo" } : {},
    });
  }
  return wanted;
}
