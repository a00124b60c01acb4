import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { member, visitor } from "@/lib/platform/db.ts";
import { openSetup } from "@/lib/platform/setup.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("whoever claims the first tenant by its code owns it and runs the platform", async () => {
  const code = await openSetup(test.owner);
  await test.db.transaction(
    visitor(test.db, null),
    "read write",
    (sql) =>
      sql`select platform.create_first_tenant(${code}, 'ada', 'person', '{en}', false, 'claim')`,
  );
  const ada = member(test.db, null, crypto.randomUUID());
  const accept = () =>
    test.db.transaction(
      ada,
      "read write",
      (sql) => sql`select slug from platform.accept_invitation('claim')`,
    );
  deepStrictEqual([...await accept()], [{ slug: "ada" }]);
  await rejects(accept(), /not valid any more/);
  const isAdmin = async (aal: "aal1" | "aal2") => {
    const [row] = await test.db.transaction(
      { ...ada, aal },
      "read only",
      (sql) =>
        sql`select app.is_admin() as yes, platform.is_my_platform() as mine`,
    );
    return { ...row };
  };
  deepStrictEqual(await isAdmin("aal2"), { yes: true, mine: true });
  deepStrictEqual(await isAdmin("aal1"), { yes: false, mine: true });
  const [members] = await test
    .owner`select count(*)::int as n from platform.members`;
  strictEqual(members?.n, 1);
});
