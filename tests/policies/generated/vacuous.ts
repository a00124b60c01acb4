/**
 * Whether a test of a rule could fail at all: rows on either side of its condition, and somebody whom it lets at some.
 *
 * @module
 */
import { castFor, handOut } from "./cast.ts";
import type { Command, Table } from "./catalog.ts";
import { tenantColumn } from "./planter.ts";
import type { TableAccess } from "./rules.ts";
import { tenantsOf, type World } from "./world.ts";

/** Tenants of which a table has no row. */
export async function missingRows(
  { sql }: World,
  table: Table,
): Promise<string[]> {
  const column = tenantColumn(table);
  const missing: string[] = [];
  for (const tenant of tenantsOf(table)) {
    const condition = column === null
      ? "true"
      : `${column} is not distinct from ${tenant ? `'${tenant}'` : "null"}`;
    const [row] = await sql.unsafe(
      `select count(*)::int as rows from ${table.name} where ${condition}`,
    );
    if (!row?.rows) missing.push(`no row of ${tenant ?? "nobody"}`);
  }
  return missing;
}

/** Rules of a command whose test proves nothing. */
export function vacuousRules(
  world: World,
  table: Table,
  access: TableAccess,
  command: Command,
): Promise<string[]> {
  const { sql, levels, roles } = world;
  const column = access.tenantColumn ?? tenantColumn(table) ?? "null";
  return world.undone(async () => {
    const found: string[] = [];
    for (const rule of access[command] ?? []) {
      await handOut(sql, rule.permission);
      const someone = castFor(rule.permission, levels, roles)
        .filter(({ role }) => role === rule.role)
        .map((who) => `(${rule.rows(who, column)})`).join(" or ");
      const [row] = await sql.unsafe(`
        select
          count(*) filter (where (${rule.where}) and (${someone}))::int as reached,
          count(*) filter (where ${rule.where})::int as inside,
          count(*) filter (where not coalesce(${rule.where}, false))::int as outside
        from ${table.name}`);
      const name = `${rule.role} where ${rule.where}`;
      if (!row?.reached) found.push(`${name}: nobody reaches a row`);
      if (rule.where === "true") continue;
      if (!row?.inside) found.push(`${name}: no row is like that`);
      if (!row?.outside) found.push(`${name}: every row is like that`);
    }
    return found;
  });
}
