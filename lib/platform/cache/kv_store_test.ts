import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { openKvStore } from "./kv_store.ts";
import { asker } from "./open.ts";
import { testStore } from "./test_contract.ts";

const test = await testDb();
const folder = await Deno.makeTempDir();
const file = `${folder}/pages.kv`;
Deno.test.afterAll(async () => {
  await test.close();
  await Deno.remove(folder, { recursive: true });
});

const open = ({ build = "test", maxBytes = 256_000_000 } = {}) =>
  openKvStore({ file, build, maxBytes, versionsOf: asker(test.db) });

testStore("a Deno KV file", { test, open });

Deno.test("openKvStore() removes what was kept of sites that changed while no process ran", async () => {
  const { id } = await test.createTenant();
  const ref = { tenantId: id, version: "1", key: "/" };
  const [row] = await test
    .owner`select version from platform.tenants where id = ${id}`;
  ref.version = String(row?.version);
  const before = await open();
  await before.put(ref, new Uint8Array(10));
  await before.close();
  await test.owner`select platform.erase_tenant(${id})`;
  const after = await open();
  strictEqual(await after.get(ref), null);
  await after.close();
  const kv = await Deno.openKv(file);
  for await (const { value } of kv.list({ prefix: [] })) {
    ok(JSON.stringify(value) && !JSON.stringify(value).includes(id));
  }
  kv.close();
});

Deno.test("openKvStore() makes a file again that cannot be read, readable by its owner alone", async () => {
  const broken = `${folder}/broken.kv`;
  await Deno.writeTextFile(broken, "no database at all".repeat(100));
  const store = await openKvStore({
    file: broken,
    build: "test",
    maxBytes: 1_000,
    versionsOf: () => Promise.resolve(new Map()),
  });
  const ref = { tenantId: "ada", version: "1", key: "/" };
  await store.put(ref, new Uint8Array([1, 2]));
  deepStrictEqual(await store.get(ref), new Uint8Array([1, 2]));
  await store.close();
  strictEqual((await Deno.stat(broken)).mode! & 0o077, 0);
});
