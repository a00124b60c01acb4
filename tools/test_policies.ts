/**
 * `deno task test:policies [--mutate] [--table <name>] [--json]`: plays the generated policy tests in one process and says
 * how much they try; with `--mutate` weakens each policy, and each function that policies ask, and says which of it the
 * tests see.
 *
 * @module
 */
import { access } from "../tests/policies/access.ts";
import { type Scene, writeScenes } from "../tests/policies/generated/cases.ts";
import { commands } from "../tests/policies/generated/catalog.ts";
import {
  functionMutants,
  type Mutant,
  mutantsOf,
} from "../tests/policies/generated/mutants.ts";
import { isCaught, type Scenes } from "../tests/policies/generated/mutation.ts";
import { writeQuestions } from "../tests/policies/generated/questions.ts";
import { play } from "../tests/policies/generated/verify.ts";
import {
  accessTo,
  openWorld,
  type World,
} from "../tests/policies/generated/world.ts";
import { testDb } from "../tests/support/db.ts";
import { accent, columns, messages, output, say, soft } from "./terminal.ts";
import { exit, refuseArguments, runTool, UsageError } from "./terminal_tool.ts";

const help = `
Plays the generated policy tests: every table, command and character, in one transaction that is rolled back.

  deno task test:policies                     how much is tried, and what policies let through that they must not
  deno task test:policies --mutate            weakens every policy and says which change the tests do not see
  deno task test:policies --mutate --table platform.members

Options:
  --mutate          drop each policy, make its conditions true, leave out each part, swap columns and permissions
  --table <name>    one table only
  --json            for programs

On the embedded database, or on the server that TEST_DATABASE_URL names.
Exit codes: 0 all is well, 1 a policy disagrees or a mutant survives, 2 the arguments are not right.`;

const options = {
  mutate: { type: "boolean", default: false },
  table: { type: "string" },
  json: { type: "boolean", default: false },
} as const;

if (import.meta.main) {
  Deno.exit(await runTool({ help, options, run }, Deno.args));
}

async function run(
  { mutate, table, json }: { mutate: boolean; table?: string; json: boolean },
  positionals: string[],
): Promise<number> {
  refuseArguments(positionals);
  if (table !== undefined && !(table in access)) {
    throw new UsageError(`there is no table ${table}`);
  }
  const test = await testDb();
  try {
    const world = await openWorld(test.owner);
    await world.grantEverything();
    const scenes = await allScenes(world, table);
    const disagreements = await playAll(world, scenes);
    const survivors = mutate && disagreements.length === 0
      ? await playMutants(world, scenes, table, json)
      : null;
    await world.close();
    if (json) {
      say(
        output,
        JSON.stringify({ ...sizes(scenes), disagreements, ...survivors }),
      );
    } else reportAgreement(scenes, disagreements);
    const failed = disagreements.length + (survivors?.survivors.length ?? 0);
    return failed > 0 ? exit.failed : exit.done;
  } finally {
    await test.close();
  }
}

async function allScenes(world: World, only?: string): Promise<Scenes> {
  const scenes: Scenes = new Map();
  for (const table of world.tables) {
    const expected = accessTo(table);
    if (only !== undefined && table.name !== only) continue;
    if (!expected) {
      throw new Error(`${table.name} stands in no line of access.ts`);
    }
    const written: Scene[] = [];
    for (const command of commands) {
      written.push(...await writeScenes(world, table, expected, command));
    }
    scenes.set(table.name, written);
  }
  if (only === undefined) scenes.set("questions", writeQuestions(world));
  return scenes;
}

async function playAll(world: World, scenes: Scenes): Promise<string[]> {
  const found: string[] = [];
  for (const [name, list] of scenes) {
    for (const scene of list) {
      found.push(
        ...(await play(world, scene)).map((text) => `${name}: ${text}`),
      );
    }
  }
  return found;
}

function sizes(scenes: Scenes) {
  const all = [...scenes.values()].flat();
  return {
    tables: scenes.size,
    attempts: all.reduce((sum, { cases }) => sum + cases.length, 0),
  };
}

function reportAgreement(scenes: Scenes, disagreements: string[]) {
  const { tables, attempts } = sizes(scenes);
  say(
    output,
    `${tables} tables, ${attempts} attempts, ${disagreements.length} disagreements`,
  );
  for (const text of disagreements) {
    say(output, `  ${accent(output, "wrong")}  ${text}`);
  }
}

interface Mutation {
  caught: number;
  total: number;
  survivors: string[];
}

async function playMutants(
  world: World,
  scenes: Scenes,
  only: string | undefined,
  quiet: boolean,
): Promise<Mutation> {
  const permissions = [...world.levels.keys()].toSorted();
  const survivors: string[] = [];
  const rows: string[][] = [];
  let total = 0;
  const groups = new Map<string, Mutant[]>();
  for (const table of world.tables) {
    if (!scenes.has(table.name)) continue;
    groups.set(
      table.name,
      table.policies.flatMap((policy) => mutantsOf(table, policy, permissions)),
    );
  }
  if (only === undefined) {
    groups.set(
      "functions that policies ask",
      await functionMutants(world.sql, world.tables),
    );
  }
  for (const [name, mutants] of groups) {
    const living: string[] = [];
    for (const mutant of mutants) {
      if (!await isCaught(world, mutant, scenes)) {
        living.push(`${mutant.of} ${mutant.what}`);
      }
    }
    total += mutants.length;
    survivors.push(...living);
    const score = `${mutants.length - living.length}/${mutants.length}`;
    rows.push([`  ${name}`, living.length > 0 ? accent(output, score) : score]);
    if (!quiet) say(messages, soft(messages, `${name} ${score}`));
  }
  if (!quiet) {
    for (const line of columns(rows, output)) say(output, line);
    for (const text of survivors) {
      say(output, `${accent(output, "survived")}  ${text}`);
    }
    say(output, `${total - survivors.length}/${total} mutants caught`);
  }
  return { caught: total - survivors.length, total, survivors };
}
