import {
  deepStrictEqual,
  match,
  rejects,
  strictEqual,
} from "node:assert/strict";
import { type Actor, member, visitor } from "@/lib/platform/db.ts";
import { openSetup } from "@/lib/platform/setup.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const nobody = visitor(test.db, null);

Deno.test("the first tenant is made once, by whoever holds the newest code, and belongs to them", async () => {
  const old = await openSetup(test.owner);
  const code = await openSetup(test.owner);
  match(code ?? "", /^[a-z2-7]{26}$/);
  strictEqual(await needsSetup(), true);

  for (const wrong of [old, "", "x", `${code}x`]) {
    await rejects(
      createFirst(nobody, String(wrong), "eve"),
      /permission denied/,
    );
  }
  await rejects(
    createFirst(nobody, String(code), "admin"),
    /tenants_slug_is_free/,
  );
  strictEqual(
    await needsSetup(),
    true,
    "a refused address does not use up the code",
  );

  const both = await Promise.allSettled([
    createFirst(nobody, String(code), "ada"),
    createFirst(nobody, String(code), "eve"),
  ]);
  deepStrictEqual(both.map(({ status }) => status).toSorted(), [
    "fulfilled",
    "rejected",
  ]);
  strictEqual(await needsSetup(), false);
  strictEqual(await openSetup(test.owner), null);
  await rejects(createFirst(nobody, String(code), "eve"), /permission denied/);

  const [made] = both.flatMap((one) =>
    one.status === "fulfilled" ? one.value : []
  );
  const owner = member(test.db, made?.tenant_id, made?.user_id);
  const [row] = await test.db.transaction(
    owner,
    "read only",
    (sql) => sql`select app.can('platform.site.publish') as can`,
  );
  strictEqual(row?.can, true);
});

function createFirst(actor: Actor, code: string, slug: string) {
  return test.db.transaction(
    actor,
    "read write",
    (sql) =>
      sql`select tenant_id, user_id from platform.create_first_tenant(${code}, ${slug}, 'person', '{en}')`,
  );
}

async function needsSetup() {
  const [row] = await test.db.transaction(
    nobody,
    "read only",
    (sql) => sql`select platform.needs_setup() as open`,
  );
  return row?.open;
}
