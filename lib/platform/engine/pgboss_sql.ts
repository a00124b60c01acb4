/**
 * pg-boss on our own connections: every statement of it in a transaction as `app_relay`, on a server and embedded.
 *
 * @module
 */
import type { CommandResponse, Db as BossDb } from "pg-boss";
import type { Sql } from "postgres";
import { type Db, platformRole, type Tx } from "../db.ts";

/** Where everything of pg-boss stands; only `app_relay` may look. */
export const schema = "pgboss";

/**
 * The database as pg-boss wants it, behind the worker's login.
 *
 * @example const boss = new PgBoss({ db: bossDb(db), schema, migrate: false });
 */
export function bossDb(
  db: Db,
): Required<Pick<BossDb, "executeSql" | "listen">> {
  return {
    executeSql: (text, values) =>
      db.transaction(
        platformRole(db, "app_relay"),
        "read write",
        (sql) => execute(sql, text, values),
      ),
    // polling makes sure of what is rung while the connection is lost
    async listen(channel, heard) {
      let closed = false;
      await db.listen(channel, (payload) => closed || heard(payload));
      return {
        close() {
          closed = true;
          return Promise.resolve();
        },
      };
    },
  };
}

/** A transaction of the caller's, in the role `app_relay`, for pg-boss' option `db`. */
export function bossTx(sql: Tx): BossDb {
  return { executeSql: (text, values) => execute(sql, text, values) };
}

/** How many jobs a call changed, which pg-boss answers but its types leave out. */
export function affected(response: CommandResponse): number {
  return "affected" in response ? Number(response.affected) : 0;
}

/** Names an attempt: pg-boss leaves a job alone that a later one holds. */
export function attemptOf(
  { id, retryCount }: { id: string; retryCount: number },
) {
  return { id, retryCount };
}

/** The same as owner of the database; some statements of an update must stand outside of any transaction. */
export function ownerDb(owner: Sql): BossDb {
  return {
    async executeSql(text, values = []) {
      if (block.test(text)) {
        return await owner.begin((sql) => execute(sql, text, values));
      }
      return { rows: [...await owner.unsafe(text, values as never[])] };
    },
  };
}

/** A block of statements that begins and commits, which has been done by whoever calls. */
const block = /^\s*begin;(.*)commit;\s*$/is;

async function execute(sql: Tx, text: string, values: unknown[] = []) {
  const [, statements] = text.match(block) ?? [];
  if (statements !== undefined) {
    const results = await sql.unsafe(statements).simple();
    return { rows: [...results].flat() };
  }
  // prepared, as its statements are the same again and again; pg-boss passes what Postgres takes
  const rows = await sql.unsafe(text, values as never[], { prepare: true });
  return { rows: [...rows] };
}
