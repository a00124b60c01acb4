/**
 * What everybody tries on one table, and what must come of it: asked of the owner of the database, past all policies.
 *
 * @module
 */
import { type Attempt, attempt } from "./attempts.ts";
import { castFor, handOut } from "./cast.ts";
import type { Command, Table } from "./catalog.ts";
import { identifier, insertion, tenantColumn } from "./planter.ts";
import {
  type Character,
  conditionFor,
  type Rule,
  type TableAccess,
} from "./rules.ts";
import { tenantsOf, type World } from "./world.ts";

/** One attempt and what it must come to. */
export interface Case extends Attempt {
  about: string;
  /** The rows that it must reach, by primary key; `true` and `false` for a row that must be taken or refused. */
  expected: string[] | boolean;
}

/** Cases that share a state of the database. */
export interface Scene {
  table: Table;
  command: Command;
  /** The permission that is handed out, and statements of the owner that make the rest of the state. */
  permission: string | null;
  prepare: string[];
  cases: Case[];
}

/** Lets every role see every row, so that updates are judged by their own policies. */
const SEES_ALL = "play_sees_all";
/** How many rows a character tries to move, and how many new ones of each tenant it tries to add. */
const MOVED = 2;
const ADDED = 8;

/** Sets the scene; what it did goes with the savepoint of the caller. */
export async function setScene(
  { sql }: World,
  { permission, prepare }: Pick<Scene, "permission" | "prepare">,
): Promise<void> {
  await handOut(sql, permission);
  for (const statement of prepare) await sql.unsafe(statement);
}

/** All scenes of a command on a table. */
export async function writeScenes(
  world: World,
  table: Table,
  access: TableAccess,
  command: Command,
): Promise<Scene[]> {
  const usual = { rules: access[command] ?? [], prepare: [] as string[] };
  const others = (access.situations ?? [])
    .filter(({ access: other }) => other[command])
    .map(({ prepare, access: other }) => ({
      rules: other[command] ?? [],
      prepare: tenantsOf(table).filter((tenant) => tenant !== null)
        .map((tenant) => prepare.replaceAll("$tenant", `'${tenant}'`)),
    }));
  const scenes: Scene[] = [];
  for (const { rules, prepare } of [usual, ...others]) {
    const named = rules.map(({ permission }) => permission)
      .filter((permission) => permission !== null);
    for (const permission of named.length > 0 ? new Set(named) : [null]) {
      const scene = { table, command, permission, prepare: [...prepare] };
      if (command === "update") scene.prepare.push(seesAll(world, table));
      scenes.push(
        await world.undone(() => fillIn(world, scene, access, rules)),
      );
    }
  }
  return scenes;
}

async function fillIn(
  world: World,
  scene: Omit<Scene, "cases">,
  access: TableAccess,
  rules: Rule[],
): Promise<Scene> {
  await setScene(world, scene);
  const cast = castFor(scene.permission, world.levels, world.roles);
  const play = { world, table: scene.table, access, cast, rules };
  if (scene.command === "insert") return await insertScene(scene, play);
  const cases = await reachCases(play, scene.command);
  if (scene.command === "update") cases.push(...await moveCases(play));
  return { ...scene, cases };
}

interface Play {
  world: World;
  table: Table;
  access: TableAccess;
  cast: Character[];
  rules: Rule[];
}

function conditionOf(
  { table, access }: Play,
  rules: Rule[],
  who: Character,
): string {
  const column = access.tenantColumn ?? tenantColumn(table) ?? "null";
  return conditionFor(rules, who, column) ?? "false";
}

/** Reading, changing nothing of and removing whatever can be reached. */
async function reachCases(play: Play, command: Command): Promise<Case[]> {
  const { table, cast, rules, world } = play;
  const [first] = table.columns.filter(({ generated }) => !generated);
  const column = identifier(first?.name ?? "");
  const all = `select array_agg(${keyOf(table)}) from ${table.name}`;
  const statement = {
    select: all,
    update: `update ${table.name} set ${column} = ${column}`,
    delete: `delete from ${table.name}`,
    insert: "",
  }[command];
  const watch = command === "select"
    ? null
    : `select array_agg(ctid::text || tableoid || ' ' || ${
      keyOf(table)
    }) from ${table.name}`;
  const answers = await asOwner(
    world,
    cast.map((who) => `${all} where ${conditionOf(play, rules, who)}`),
  );
  return cast.map((who, at) => ({
    who,
    statement,
    watch,
    about: command,
    expected: answers[at] ?? [],
  }));
}

/** Giving a row away: to another tenant, another user, another state. */
async function moveCases(play: Play): Promise<Case[]> {
  const { world, table, access, cast, rules } = play;
  const to = access.updateTo ?? rules;
  const cases: Case[] = [];
  const columns = columnsInPolicies(table);
  const values = new Map<string, string[]>();
  for (const column of columns) {
    values.set(column, await valuesOf(world, table, column));
  }
  const reached = await asOwner(
    world,
    cast.map((who) =>
      `select array_agg(key) from (select ${
        keyOf(table)
      } as key from ${table.name} where ${
        conditionOf(play, rules, who)
      } order by 1 limit ${MOVED}) as reached`
    ),
  );
  cast.forEach((who, at) => {
    for (const key of reached[at] ?? []) {
      for (const [column, literals] of values) {
        for (const value of literals) {
          const statement = `update ${table.name} set ${
            identifier(column)
          } = ${value} where ${keyOf(table)} = '${key.replaceAll("'", "''")}'`;
          const about = `update that sets ${column} to ${value}`;
          cases.push({ who, statement, watch: null, about, expected: true });
        }
      }
    }
  });
  const judged = await tryAsOwner(
    world,
    cases.map(({ who, statement }) =>
      `${statement} returning array[(${conditionOf(play, to, who)})::text]`
    ),
  );
  return cases.flatMap((one, at) => {
    const answer = judged[at];
    // what no owner could write proves nothing of a policy
    return !answer || answer.error
      ? []
      : [{ ...one, expected: answer.rows[0] === "true" }];
  });
}

/** Adding rows of every tenant. */
async function insertScene(
  scene: Omit<Scene, "cases">,
  play: Play,
): Promise<Scene> {
  const { world, table, access, cast, rules } = play;
  let statements = await possible(world, table, access);
  let { prepare } = scene;
  if (statements.length === 0) {
    // one row a tenant: room for it is made first
    const room = `delete from ${table.name}`;
    await world.sql.unsafe(room);
    prepare = [...prepare, room];
    statements = await possible(world, table, access);
  }
  const tried = cast.flatMap((who) =>
    statements.map((statement) => ({ who, statement }))
  );
  const judged = await asOwner(
    world,
    tried.map(({ who, statement }) =>
      `${statement} returning array[(${conditionOf(play, rules, who)})::text]`
    ),
  );
  const cases = tried.map((one, at) => ({
    ...one,
    watch: null,
    about: one.statement.slice(0, 200),
    expected: judged[at]?.[0] === "true",
  }));
  return { ...scene, prepare, cases };
}

/** Rows that the table would take from its owner. */
async function possible(
  world: World,
  table: Table,
  { specimens = [] }: TableAccess,
): Promise<string[]> {
  const found: string[] = [];
  const isTenants = table.name === "platform.tenants";
  for (const tenant of isTenants ? [crypto.randomUUID()] : tenantsOf(table)) {
    const rows = [
      ...specimens.length > 0
        ? await world.planter.imagine(table.name, tenant, specimens[0] ?? {}, 4)
        : [],
      ...await world.planter.imagine(table.name, tenant, {}, ADDED * 6),
    ];
    const statements = rows.map((row) => insertion(table, row));
    const answers = await tryAsOwner(
      world,
      statements.map((statement) => `${statement} returning array['taken']`),
    );
    found.push(
      ...statements.filter((_, at) => !answers[at]?.error).slice(0, ADDED),
    );
  }
  return found;
}

const owner: Character = {
  name: "the owner of the database",
  role: "none",
  tenant: null,
  belongs: false,
  user: null,
  claims: {},
  runsPlatform: false,
  holds: () => false,
};

/** As the owner; some of it may fail. */
function tryAsOwner({ sql }: World, statements: string[]) {
  return attempt(
    sql,
    statements.map((statement) => ({ who: owner, statement, watch: null })),
  );
}

/** As the owner; the rows of each statement. */
async function asOwner(
  world: World,
  statements: string[],
): Promise<string[][]> {
  const outcomes = await tryAsOwner(world, statements);
  return outcomes.map(({ error, rows }, at) => {
    if (error) {
      throw new Error(`Cannot ask: ${error.message}: ${statements[at]}`);
    }
    return rows;
  });
}

/** Columns that a policy for updates mentions, and the tenant's. */
function columnsInPolicies(table: Table): string[] {
  const text = table.policies
    .filter(({ commands }) => commands.includes("update"))
    .map(({ using, check }) => `${using} ${check}`).join(" ");
  const own = tenantColumn(table);
  return table.columns
    .filter(({ name, generated }) =>
      !generated && (name === own || new RegExp(`\\b${name}\\b`).test(text))
    )
    .map(({ name }) => name);
}

async function valuesOf(
  { sql }: World,
  table: Table,
  column: string,
): Promise<string[]> {
  const type = table.columns.find(({ name }) => name === column)?.type ??
    "text";
  const name = identifier(column);
  const rows = await sql.unsafe(
    `select distinct quote_nullable(${name}::text) as value from ${table.name} order by 1 limit 6`,
  );
  const values = rows.map((row) => `${row.value}::${type}`);
  return type === "uuid" ? [...values, "gen_random_uuid()"] : values;
}

/** A row's primary key as text, or all of the row. */
function keyOf(table: Table): string {
  const columns = table.primaryKey.length > 0
    ? table.primaryKey
    : table.columns.map(({ name }) => name);
  return `concat_ws('|', ${
    columns.map((name) => `${identifier(name)}::text`).join()
  })`;
}

function seesAll({ roles }: World, { name }: Table): string {
  return `create policy ${SEES_ALL} on ${name} for select to ${roles.join()} using (true)`;
}
