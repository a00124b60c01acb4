/**
 * Starts pg-boss on tables that are there.
 *
 * @module
 */
import { type ConstructorOptions, type Db as BossDb, PgBoss } from "pg-boss";
import type { Log } from "../log.ts";
import { schema } from "./pgboss_sql.ts";

/** How one differs from another. */
interface Start {
  db: BossDb;
  log: Pick<Log, "error">;
  options: ConstructorOptions;
  /** Makes queues, which are read at the start. */
  before?(boss: PgBoss): Promise<unknown>;
}

/**
 * Starts it.
 *
 * It reads the queues at its start, and says nothing when that fails; it would ask for them later, within somebody's
 * transaction, for which the embedded database has no second session. So a start is whole or none.
 *
 * @throws what went wrong
 */
export async function startBoss(
  { db, log, options, before }: Start,
): Promise<PgBoss> {
  let isStarting = true;
  const failures: unknown[] = [];
  const boss = new PgBoss({
    ...options,
    db: {
      ...db,
      executeSql: (text, values) =>
        db.executeSql(text, values).catch((error) => {
          if (isStarting) failures.push(error);
          throw error;
        }),
    },
    schema,
    migrate: false,
    schedule: false,
    // jobs that depend on jobs, of which we have none: it may not look less often
    flowIntervalSeconds: 86_400,
  });
  boss.on("error", (error) => log.error(error, { worker: "pgboss" }));
  await before?.(boss);
  await boss.start();
  isStarting = false;
  if (failures.length === 0) return boss;
  await boss.stop({ graceful: false });
  throw failures[0];
}
