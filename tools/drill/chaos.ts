/**
 * What else happens to a database while the drill runs.
 *
 * @module
 */
import type { Sql } from "postgres";
import type { DrillDatabase } from "./database.ts";

/** One kind of trouble. */
export interface Strike {
  name: string;
  /** While it lasts the database can do nothing for anybody. */
  stopsAll: boolean;
  /** Does it, and undoes what must be undone. */
  run(): Promise<void>;
}

/** Shorter than a lease, longer than anybody's patience. */
const holdSeconds = 4;

/** The troubles that a database can have. */
export function strikesOn(database: DrillDatabase): Strike[] {
  const withOwner = (work: (sql: Sql) => Promise<unknown>) => async () => {
    const sql = database.owner();
    try {
      await work(sql);
    } catch {
      // the process through which it was reached was killed in the meantime
    } finally {
      await sql.end({ timeout: 1 });
    }
  };
  const exhausted = {
    name: "pool exhausted",
    stopsAll: true,
    // in one message: begin() of postgres.js sends `rollback` to a connection that is gone, and ends this process (3.4.9)
    run: withOwner((sql) =>
      sql.unsafe(`
        begin;
        lock table drill.effects in access exclusive mode;
        select pg_sleep(${holdSeconds});
        commit;
      `).simple()
    ),
  };
  if (database.kind === "embedded") return [exhausted];
  const { server } = database;
  return [
    {
      name: "connections reset",
      stopsAll: false,
      run: withOwner((sql) =>
        sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and usename like 'app%' and random() < 0.7`
      ),
    },
    {
      name: "statement killed",
      stopsAll: false,
      run: withOwner(async (sql) => {
        for (let at = 0; at < 20; at++) {
          await sql`
            select pg_cancel_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and usename like 'app%' and state <> 'idle'`;
          await sql`select pg_sleep(0.02)`;
        }
      }),
    },
    exhausted,
    ...server === null ? [] : [
      { name: "server crashed", stopsAll: true, run: () => server.crash() },
      {
        name: "no connection left",
        stopsAll: true,
        run: () => takeAllConnections(database),
      },
    ],
  ];
}

/** Holds whatever the server still gives, for a while. */
async function takeAllConnections(database: DrillDatabase) {
  const held: Sql[] = [];
  const one = async () => {
    const sql = database.owner();
    held.push(sql);
    await sql`select`;
  };
  try {
    for (;;) await one();
  } catch {
    // there is no more
  }
  await new Promise((resolve) => setTimeout(resolve, holdSeconds * 1000));
  await Promise.all(held.map((sql) => sql.end({ timeout: 1 })));
}
