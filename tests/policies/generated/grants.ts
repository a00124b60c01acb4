/**
 * Whether grants say the same as `access.ts`: a role that is not named there is refused before any policy is asked.
 *
 * @module
 */
import { attempt } from "./attempts.ts";
import { ada } from "./cast.ts";
import { type Command, commands, type Table } from "./catalog.ts";
import { identifier } from "./planter.ts";
import type { Character, TableAccess } from "./rules.ts";
import type { World } from "./world.ts";

/** Grants that nobody asked for, and rules that no grant stands behind. */
export function compareGrants(
  { roles }: World,
  table: Table,
  access: TableAccess,
): string[] {
  return roles.flatMap((role) =>
    commands.flatMap((command) => {
      const named = !access.policyOnly?.includes(command) &&
        (access[command] ?? []).some((rule) => rule.role === role);
      const granted = grantedColumns(table, role, command).length > 0;
      if (named === granted) return [];
      return granted
        ? [`${role} is granted ${command}, and access.ts does not say so`]
        : [`access.ts lets ${role} ${command}, and nothing is granted`];
    })
  );
}

/** Columns that a role may not touch, and does. */
export async function tryUngranted(
  { sql, roles }: World,
  table: Table,
): Promise<string[]> {
  const attempts = roles.flatMap((role) =>
    commands.flatMap((command) =>
      ungranted(table, role, command).map((statement) => ({
        who: anyone(role),
        statement,
        watch: null,
      }))
    )
  );
  const outcomes = await attempt(sql, attempts);
  return attempts.flatMap(({ who, statement }, at) => {
    const error = outcomes[at]?.error;
    if (error?.code === "42501" && /^permission denied/.test(error.message)) {
      return [];
    }
    return [`${who.role}: ${statement}: ${error?.message ?? "was done"}`];
  });
}

function ungranted(table: Table, role: string, command: Command): string[] {
  const granted = grantedColumns(table, role, command);
  if (command === "delete") {
    return granted.length > 0 ? [] : [`delete from ${table.name}`];
  }
  return table.columns
    .filter(({ name }) => !granted.includes(name))
    .map(({ name }) => {
      const column = identifier(name);
      return {
        select: `select array_agg(${column}::text) from ${table.name}`,
        insert: `insert into ${table.name} (${column}) values (default)`,
        update: `update ${table.name} set ${column} = default`,
      }[command];
    });
}

/** Columns that say whose a row is, and that a role could rewrite. */
export function rewritableOwners(
  { roles }: World,
  table: Table,
): string[] {
  return roles.flatMap((role) =>
    grantedColumns(table, role, "update")
      .filter((name) =>
        name === "tenant_id" || name === "user_id" ||
        table.primaryKey.includes(name)
      )
      .map((name) => `${table.name}.${name} ${role}`)
  );
}

function grantedColumns(
  { grants }: Table,
  role: string,
  command: Command,
): string[] {
  const found = grants.find((grant) =>
    grant.role === role && grant.command === command
  );
  return found?.columns ?? [];
}

function anyone(role: string): Character {
  return {
    name: role,
    role,
    tenant: ada,
    belongs: false,
    user: null,
    claims: { role },
    runsPlatform: false,
    holds: () => false,
  };
}
