import { deepStrictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { platform } from "./manifest.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("the platform names the permissions that its migrations made", async () => {
  const rows = await test.owner`
    select name from platform.permissions where slice = 'platform' order by name`;
  deepStrictEqual(rows.map(({ name }) => name), platform.permissions);
});
