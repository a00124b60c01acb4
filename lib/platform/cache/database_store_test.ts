import { rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { createDatabaseStore } from "./database_store.ts";
import { testStore } from "./test_contract.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

testStore("a table of the database", {
  test,
  open: ({ build = "test", maxBytes = 256_000_000 } = {}) =>
    Promise.resolve(
      createDatabaseStore({
        db: test.db,
        build,
        maxBytes,
        failed: (error) => {
          throw error;
        },
      }),
    ),
});

Deno.test("nobody but app_cache asks for kept pages, and it touches no table", async () => {
  const { id } = await test.createTenant();
  const ask = (role: "anon" | "authenticated" | "app_task" | "app_cache") =>
    test.db.transaction(
      { ...test.as(role, { tenantId: id }), role },
      "read only",
      (sql) => sql`select platform.cached_page(${id}, ${new Uint8Array(32)})`,
    );
  for (const role of ["anon", "authenticated"] as const) {
    await rejects(ask(role), /permission denied/);
  }
  strictEqual((await ask("app_cache"))[0]?.cached_page, null);
  for (const table of ["cached_pages", "tenants", "members"]) {
    await rejects(
      test.db.transaction(
        test.as("app_cache", { tenantId: id }),
        "read only",
        (sql) => sql`select from ${sql(`platform.${table}`)}`,
      ),
      /permission denied/,
    );
  }
});

Deno.test("a page is not kept for a version that has passed", async () => {
  const { id } = await test.createTenant();
  const failed = (error: unknown) => {
    throw error;
  };
  const store = createDatabaseStore({
    db: test.db,
    build: "test",
    maxBytes: 1_000_000,
    failed,
  });
  const ref = { tenantId: id, version: "1", key: "/" };
  await test.owner`update platform.tenants set version = 7 where id = ${id}`;
  await store.put(ref, new Uint8Array(10));
  const [row] = await test
    .owner`select count(*)::int as kept from platform.cached_pages where tenant_id = ${id}`;
  strictEqual(row?.kept, 0);
});

Deno.test("a database that fails is left alone for a while, and costs no reader anything", async () => {
  let failures = 0;
  const store = createDatabaseStore({
    db: { ...test.db, transaction: () => Promise.reject(new Error("gone")) },
    build: "test",
    maxBytes: 1_000_000,
    failed: () => void failures++,
  });
  const ref = { tenantId: crypto.randomUUID(), version: "1", key: "/" };
  strictEqual(await store.get(ref), null);
  await store.put(ref, new Uint8Array(10));
  strictEqual(failures, 1);
});
