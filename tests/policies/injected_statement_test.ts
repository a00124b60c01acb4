import { rejects } from "node:assert/strict";
import type { Actor } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const tenant = await test.createTenant();

const attempts = [
  "query_to_xml('select * from auth.users', true, true, '')",
  "query_to_xml_and_xmlschema('select * from auth.users', true, true, '')",
  "table_to_xml('auth.users', true, true, '')",
  "schema_to_xml('auth', true, true, '')",
  "database_to_xml(true, true, '')",
  "(select count(*) from ts_stat('select to_tsvector(email) from auth.users'))",
  "ts_rewrite('a'::tsquery, 'select email::tsquery, ''b''::tsquery from auth.users')",
];

Deno.test("one injected statement takes no other role's place: no function runs a query in a text", async () => {
  const [row] = await test.owner`
    select rolsuper as may_close from pg_catalog.pg_roles where rolname = current_user
  `;
  if (!row?.may_close) return; // there the superuser has closed them, or nobody
  for (const actor of [tenant.owner, tenant.visitor]) {
    for (const attempt of attempts) await refused(actor, attempt);
  }
});

async function refused(actor: Actor, attempt: string) {
  await rejects(
    test.db.transaction(
      actor,
      "read only",
      (sql) =>
        sql.unsafe(
          `select set_config('role', 'app_identity', true), ${attempt}`,
        ),
    ),
    /permission denied for function/,
    attempt,
  );
}
