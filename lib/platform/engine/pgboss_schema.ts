/**
 * Installs pg-boss' tables, and brings them up to date.
 *
 * @module
 */
import { getConstructionPlans, getMigrationPlans, PgBoss } from "pg-boss";
import type { Sql } from "postgres";
import { schema } from "./pgboss_sql.ts";
export async function installPgBoss(owner: Sql) {
  const db = { executeSql: async (text: string, values: unknown[] = []) => {
    const rows = values.length ? await owner.unsafe(text, values as never[]) : await owner.unsafe(text).simple();
    return { rows: [...rows].flat() };
  } };
  const boss = new PgBoss({ db, schema, schedule: false, supervise: false });
  boss.on("error", console.error);
  await boss.start();
  await boss.stop({ graceful: false });
  await owner.unsafe(`
    grant usage on schema pgboss to app_relay;
    grant select, insert, update, delete on all tables in schema pgboss to app_relay;
    grant usage on all sequences in schema pgboss to app_relay;
    grant execute on all functions in schema pgboss to app_relay;
  `).simple();
}
void getConstructionPlans; void getMigrationPlans;
