/**
 * Policies and the functions they ask, each weakened in every way that somebody could by mistake.
 *
 * @module
 */
import type { ISql } from "postgres";
import type { Policy, Table } from "./catalog.ts";
import { demands, looksAtRow, swapColumn, withoutEach } from "./conditions.ts";
import { identifier } from "./planter.ts";

/** A change that the tests must see. */
export interface Mutant {
  /** The policy's table and name, or the function. */
  of: string;
  /** What was done to it. */
  what: string;
  /** Makes the change; the caller undoes it. */
  sql: string;
  /** `null` for a function, which every table stands on. */
  policy: Policy | null;
}

/** Changes that change nothing, each with its reason. */
const same = new Set([
  // no row has null for a tenant's id, so what follows finds none; the refusal only saves asking
  "app.tenant_id() never named is null",
  // nobody else may look there: neither a visitor nor the worker has a grant
  'platform.held_permissions "held_permissions_select" for every role',
  // app.can() holds in a tenant only
  'platform.erasures "erasures_select" using: without tenant_id IS NOT NULL',
  'platform.erasures "erasures_delete" using: without tenant_id IS NOT NULL',
]);

/** Every mutant of a policy. */
export function mutantsOf(
  table: Table,
  policy: Policy,
  permissions: readonly string[],
): Mutant[] {
  const name = identifier(policy.name);
  const mutant = (what: string, sql: string): Mutant => ({
    of: `${table.name} "${policy.name}"`,
    what,
    sql,
    policy,
  });
  const alter = (clauses: string) =>
    `alter policy ${name} on ${table.name} ${clauses}`;
  const found = [mutant("dropped", `drop policy ${name} on ${table.name}`)];
  const sides = [
    ["using", policy.using],
    ["with check", policy.check],
  ] as const;
  for (const [clause, condition] of sides) {
    if (condition === null) continue;
    for (const { what, left } of weaken(table, condition, permissions)) {
      if (clause === "with check" && isSame(table, policy, left)) continue;
      found.push(mutant(`${clause}: ${what}`, alter(`${clause} (${left})`)));
    }
  }
  if (policy.using && policy.check && policy.using !== "true") {
    found.push(
      mutant("both conditions true", alter("using (true) with check (true)")),
    );
  }
  // what asks for a user or a permission refuses the other roles by itself
  const asks = `${policy.using} ${policy.check}`;
  if (!/app\.(can|user_id|is_admin)\(|held_permissions/.test(asks)) {
    found.push(mutant("for every role", alter("to public")));
  }
  return found.filter(changes);
}

interface Change {
  what: string;
  left: string;
}

function weaken(
  table: Table,
  condition: string,
  permissions: readonly string[],
): Change[] {
  if (condition === "true") return [];
  return [
    { what: "true", left: "true" },
    ...withoutEach(condition).map(({ dropped, left }) => ({
      what: `without ${dropped}`,
      left,
    })),
    ...swappedColumns(table, condition),
    ...swappedPermissions(condition, permissions),
  ];
}

function swappedColumns(table: Table, condition: string): Change[] {
  const uuids = table.columns.filter(({ type }) => type === "uuid")
    .map(({ name }) => name);
  return uuids.flatMap((from) =>
    uuids.filter((to) => to !== from)
      .map((to) => ({
        what: `${to} for ${from}`,
        left: swapColumn(condition, from, to),
      }))
      .filter(({ left }) => left !== condition)
  );
}

const aPermission =
  /app\.can\('([^']+)'::text\)|held\.permission = '([^']+)'::text/g;

/** A neighbour of the permission, and one of something else. */
function swappedPermissions(
  condition: string,
  permissions: readonly string[],
): Change[] {
  const named = new Set(
    [...condition.matchAll(aPermission)].flatMap(([, one, other]) =>
      one ?? other ?? []
    ),
  );
  return [...named].flatMap((from) => {
    const thing = from.slice(0, from.lastIndexOf("."));
    const others = permissions.filter((name) => name !== from);
    const near = others.find((name) => name.startsWith(`${thing}.`));
    const far = others.find((name) => !name.startsWith(`${thing}.`));
    return [near, far].flatMap((to) =>
      to === undefined
        ? []
        : [{ what: `${to} for ${from}`, left: condition.replaceAll(from, to) }]
    );
  });
}

/** An update passes `using` first: what that demands whatever the row says needs no second asking. */
function isSame(table: Table, policy: Policy, left: string): boolean {
  if (policy.commands.join() !== "update" || policy.using === null) {
    return false;
  }
  const columns = table.columns.map(({ name }) => name);
  const kept = new Set(left === "true" ? [] : demands(left));
  const gone = demands(policy.check ?? "").filter((part) => !kept.has(part));
  const asked = new Set(demands(policy.using));
  return gone.every((part) => !looksAtRow(part, columns) && asked.has(part));
}

/** Every function that a policy asks, without each of its conditions in turn. */
export async function functionMutants(
  sql: ISql,
  tables: readonly Table[],
): Promise<Mutant[]> {
  const text = tables.flatMap(({ policies }) => policies)
    .map(({ using, check }) => `${using} ${check}`).join(" ");
  const asked = new Set(
    [...text.matchAll(/\b(\w+\.\w+)\(/g)].map(([, name]) => name ?? ""),
  );
  const rows = await sql`
    select n.nspname || '.' || f.proname as name, pg_get_functiondef(f.oid) as definition
    from pg_proc as f join pg_namespace as n on n.oid = f.pronamespace
    where n.nspname || '.' || f.proname = any (${[...asked]}::text[])
    order by 1`;
  return rows.flatMap(({ name, definition }) =>
    withoutConditions(String(definition)).map(({ what, left }) => ({
      of: `${name}()`,
      what,
      sql: left,
      policy: null,
    })).filter(changes)
  );
}

function changes({ of, what }: Mutant): boolean {
  return !same.has(`${of} ${what}`);
}

/** A function's text without each of its conditions, and without each of its refusals. */
function withoutConditions(definition: string): Change[] {
  const text = definition.replaceAll(/--.*$/gm, "");
  const dropped = [...text.matchAll(/\b(?:and|where|on) /g)].map((found) => {
    const start = found.index + found[0].length;
    const end = endOfCondition(text, start);
    return {
      what: `without ${oneLine(text.slice(start, end))}`,
      left: `${text.slice(0, start)}true ${text.slice(end)}`,
    };
  });
  const ignored = [...text.matchAll(/\b(?:els)?if ([^;]*?) then\b/g)].map((
    found,
  ) => ({
    what: `never ${oneLine(found[1] ?? "")}`,
    left: text.slice(0, found.index) +
      found[0].replace(found[1] ?? "", "false") +
      text.slice(found.index + found[0].length),
  }));
  return [...dropped, ...ignored];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Where the next condition begins, or what encloses this one ends. */
function endOfCondition(text: string, from: number): number {
  let depth = 0;
  const words =
    /'(?:[^']|'')*'|[();]|\b(?:case|end|and|or|order|limit|group|then|loop)\b/g;
  words.lastIndex = from;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (word === "(" || word === "case") depth++;
    else if (word === ")" || word === "end") {
      if (depth-- === 0) return index;
    } else if (depth === 0 && !word.startsWith("'")) return index;
  }
  return text.length;
}
