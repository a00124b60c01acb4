/**
 * Every table × command × character, made from the catalog and from `access.ts`, in one transaction that is rolled back.
 *
 * What each character must reach is asked of the owner, past all policies, so the hidden rows are known to be there.
 * `deno task test:policies --mutate` shows that these tests see each policy being weakened.
 */
import { deepStrictEqual, ok } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { access } from "./access.ts";
import { commands } from "./generated/catalog.ts";
import { writeScenes } from "./generated/cases.ts";
import {
  compareGrants,
  rewritableOwners,
  tryUngranted,
} from "./generated/grants.ts";
import { mutantsOf } from "./generated/mutants.ts";
import { isCaught } from "./generated/mutation.ts";
import { writeQuestions } from "./generated/questions.ts";
import { missingRows, vacuousRules } from "./generated/vacuous.ts";
import { play } from "./generated/verify.ts";
import { accessTo, openWorld } from "./generated/world.ts";

const test = await testDb();
const world = await openWorld(test.owner);
Deno.test.afterAll(async () => {
  await world.close();
  await test.close();
});

/** Who may rewrite whose a row is, and why that is no way round a policy. */
const ownersRewritten = [
  // the book of tasks is the relay's own, which is in no tenant
  "platform.task_runs.id app_relay",
  "platform.task_runs.tenant_id app_relay",
];

Deno.test("every table says in access.ts who may do what, and access.ts names no other", () => {
  const known = world.tables.filter(({ partition }) => !partition);
  deepStrictEqual(
    Object.keys(access).toSorted(),
    known.map(({ name }) => name).toSorted(),
  );
  ok(known.length > 20, "the catalog was read");
});

Deno.test("every table has rows of both tenants, so that there is something to hide", async () => {
  for (const table of world.tables) {
    deepStrictEqual(await missingRows(world, table), [], table.name);
  }
});

Deno.test("what access.ts does not name is not granted either, column by column", async () => {
  for (const table of world.tables) {
    const expected = accessTo(table);
    if (!expected) continue;
    deepStrictEqual(compareGrants(world, table, expected), [], table.name);
    deepStrictEqual(await tryUngranted(world, table), [], table.name);
  }
});

Deno.test("nobody rewrites whose a row is", () => {
  const found = world.tables
    .filter(({ name }) => !name.startsWith("auth."))
    .flatMap((table) => rewritableOwners(world, table));
  deepStrictEqual(found, ownersRewritten);
});

Deno.test("from here on everything is granted to everybody: policies stand alone", async () => {
  await world.grantEverything();
  const [row] = await world.sql`
    select bool_and(has_table_privilege('anon', c.oid, 'delete')) as granted
    from pg_class as c where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p')`;
  ok(row?.granted);
});

Deno.test("app.tenant_id(), app.can() and app.is_admin() know everybody", async () => {
  for (const scene of writeQuestions(world)) {
    deepStrictEqual(await play(world, scene), []);
  }
});

for (const table of world.tables) {
  for (const command of commands) {
    Deno.test(`${table.name}: ${command}`, async () => {
      const expected = accessTo(table);
      ok(expected, "access.ts says who may do what");
      deepStrictEqual(
        await vacuousRules(world, table, expected, command),
        [],
      );
      const scenes = await writeScenes(world, table, expected, command);
      for (const scene of scenes) {
        ok(scene.cases.length > 0, "somebody tries something");
        deepStrictEqual(await play(world, scene), []);
      }
    });
  }
}

Deno.test("a policy that is weakened in any way is seen, here on platform.members", async () => {
  const table = world.tables.find(({ name }) => name === "platform.members");
  ok(table);
  const expected = accessTo(table);
  ok(expected);
  const scenes = await writeScenes(world, table, expected, "select");
  const permissions = [...world.levels.keys()].toSorted();
  const mutants = table.policies.flatMap((policy) =>
    mutantsOf(table, policy, permissions)
  );
  ok(mutants.length > 10, "there are mutants");
  for (const mutant of mutants) {
    ok(
      await isCaught(world, mutant, new Map([[table.name, scenes]])),
      mutant.what,
    );
  }
});
