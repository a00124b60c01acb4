import { deepStrictEqual, ok } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { slices } from "./slices.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("manifests name the permissions that migrations made, each slice its own", async () => {
  const rows = await test.owner`
    select slice, name from platform.permissions order by name`;
  const bySlice = Object.groupBy(rows, ({ slice }) => String(slice));
  for (const { id, permissions } of slices) {
    const made = bySlice[id]?.map(({ name }) => String(name)) ?? [];
    deepStrictEqual(permissions.toSorted(), made);
  }
  ok(Object.keys(bySlice).every((id) => slices.some((one) => one.id === id)));
});

Deno.test("what manifests offer asks for permissions that there are, under ids and paths of its own", () => {
  const permissions = new Set(slices.flatMap((one) => one.permissions));
  const offers = slices.flatMap(({ nav, actions }) => [...nav, ...actions]);
  for (const { id, permission } of offers) {
    ok(permission === null || permissions.has(permission), id);
  }
  const ids = offers.map(({ id }) => id);
  const paths = slices.flatMap(({ api }) => Object.keys(api));
  // "g h" is the dashboard's home
  const keys = ["g h", ...offers.flatMap(({ keys }) => keys ?? [])];
  for (const names of [ids, paths, keys]) {
    deepStrictEqual(names.length, new Set(names).size);
  }
});
