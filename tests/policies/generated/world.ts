/**
 * A transaction with two tenants in it, rows of every kind in every table, and everybody who could want something.
 *
 * @module
 */
import type { ISql, Sql } from "postgres";
import { access } from "../access.ts";
import { prepareAttempts } from "./attempts.ts";
import { ada, ben, plantCast } from "./cast.ts";
import { readTables, type Table, testedRoles } from "./catalog.ts";
import { Planter, tenantColumn } from "./planter.ts";
import { byOwnerOnly, type TableAccess } from "./rules.ts";

/** An open world. Close it: nothing of it stays. */
export interface World {
  sql: ISql;
  tables: Table[];
  planter: Planter;
  /** Least level by permission. */
  levels: Map<string, number>;
  /** Roles that a transaction may take. */
  roles: string[];
  /** Lets something happen and undoes it. */
  undone<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Grants every role everything from here on, so that policies are tested alone: they must hold by themselves, whatever
   * a later migration grants.
   */
  grantEverything(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a world on a migrated database.
 *
 * @param sql a superuser's pool of one connection, so that all statements meet in one transaction
 */
export async function openWorld(sql: Sql): Promise<World> {
  try {
    return await build(sql);
  } catch (error) {
    await sql.unsafe("rollback");
    throw error;
  }
}

async function build(sql: Sql): Promise<World> {
  await sql.unsafe("begin");
  // Triggers and foreign keys rest: what is tested is what policies let through. Rows are valid all the same.
  await sql.unsafe("set local session_replication_role = replica");
  // the database may have been migrated long ago
  await sql.unsafe("select portfolio.keep_visit_partitions()");
  const all = await readTables(sql);
  // one partition speaks for the others, which the same function makes: today's, where the rows come to stand
  const [{ today } = { today: "" }] =
    await sql`select to_char(current_date, 'YYYYMMDD') as today`;
  const tables = all.filter(({ name, partition }) =>
    !partition || !/_\d{8}$/.test(name) || name.endsWith(`_${today}`)
  );
  const planter = new Planter(sql, tables);
  await planter.prepare();
  await prepareAttempts(sql);
  await plantCast(planter);
  for (const table of tables) {
    if (!table.partition) await plantTable(planter, table);
  }
  const known = await sql`select name, level from platform.permissions`;
  const roles = await testedRoles(sql);
  let depth = 0;

  return {
    sql,
    tables,
    planter,
    roles,
    levels: new Map(known.map((row) => [String(row.name), Number(row.level)])),
    async undone(work) {
      const name = `undone_${++depth}`;
      await sql.unsafe(`savepoint ${name}`);
      try {
        return await work();
      } finally {
        await sql.unsafe(`rollback to ${name}`);
        await sql.unsafe(`release ${name}`);
        depth--;
      }
    },
    async grantEverything() {
      const everyone = roles.join();
      const schemas = new Set(tables.map(({ name }) => name.split(".")[0]));
      for (const schema of schemas) {
        await sql.unsafe(`grant usage on schema ${schema} to ${everyone}`);
        await sql.unsafe(
          `grant select, insert, update, delete on all tables in schema ${schema} to ${everyone}`,
        );
      }
      for (const schema of [...schemas, "app"]) {
        await sql.unsafe(
          `grant execute on all functions in schema ${schema} to ${everyone}`,
        );
      }
      await sql.unsafe(`grant usage on schema app to ${everyone}`);
    },
    async close() {
      await sql.unsafe("rollback");
    },
  };
}

async function plantTable(planter: Planter, table: Table) {
  const { specimens = [] }: TableAccess = access[table.name] ?? {};
  if (tenantColumn(table) === null) {
    await planter.specimens(table.name, null, specimens);
    return;
  }
  for (const tenant of tenantsOf(table)) {
    await planter.specimens(table.name, tenant, specimens);
  }
}

/** Whose rows a table has here; `null` where some may belong to nobody. */
export function tenantsOf(table: Table): (string | null)[] {
  const column = tenantColumn(table);
  const all = table.columns.find(({ name }) => name === column);
  if (!all) return [null];
  return all.required ? [ada, ben] : [ada, ben, null];
}

/** What a table's rows are for, by name; a partition is reached through its parent alone. */
export function accessTo(table: Table): TableAccess | null {
  return access[table.name] ?? (table.partition ? byOwnerOnly : null);
}
