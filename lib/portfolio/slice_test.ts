import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { portfolio } from "./slice.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("the slice names the permissions that its migrations made", async () => {
  const rows = await test.owner`
    select name from platform.permissions where name like 'portfolio.%' order by name`;
  assert.deepEqual(
    rows.map(({ name }) => name),
    portfolio.permissions.toSorted(),
  );
});
