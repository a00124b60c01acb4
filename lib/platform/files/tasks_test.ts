import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { task } from "@/lib/platform/db.ts";
import { exportTenant } from "@/lib/platform/privacy/commands.ts";
import { getArchive } from "@/lib/platform/privacy/queries.ts";
import { exportTask } from "@/lib/platform/privacy/tasks.ts";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { describeFile } from "./schema.ts";
import { removeFilesTask, sweepFilesTask } from "./tasks.ts";

const test = await testDb();
const dir = await Deno.makeTempDir({ prefix: "vitrina-files-" });
const storage = openFolder(dir);
Deno.test.afterAll(async () => {
  await test.close();
  await Deno.remove(dir, { recursive: true });
});
const { owner, worker } = test;
const bytes = new Uint8Array(1_000).fill(7);

/** A photo with files, as the upload leaves it. */
async function photoOf(tenantId: string, names = ["source", "second"]) {
  const id = crypto.randomUUID();
  const files = [];
  for (const name of names) {
    const key = `photo/${id}/${name}`;
    await storage.put(tenantId, key, bytes, "image/png");
    files.push(await describeFile(key, "image/png", bytes));
  }
  await owner`
    insert into portfolio.photos (tenant_id, id, source_key, files)
    values (${tenantId}, ${id}, ${files[0]?.key ?? ""}, ${
    JSON.stringify(files)
  }::text::jsonb)`;
  return { id, files };
}

/** Runs a task once, as the worker would. */
async function runOnce(one: Task<Record<string, never>>) {
  await one.run({
    db: worker,
    actor: task(worker, null),
    payload: {},
    key: "test",
    attempt: 1,
    signal: new AbortController().signal,
    once: () => Promise.reject(new Error("not used")),
    finish: () => Promise.reject(new Error("not used")),
  });
}

async function used(tenantId: string) {
  const [row] = await owner`
    select used from platform.usage where tenant_id = ${tenantId} and name = 'storage_bytes'`;
  return Number(row?.used);
}

async function keysOf(tenantId: string) {
  return (await storage.list(tenantId)).map(({ key }) => key).sort();
}

Deno.test("platform.files follows the lists of photos, and the plan's use follows it", async () => {
  const { id: tenant } = await test.createTenant();
  const { id, files } = await photoOf(tenant);
  const booked = async () =>
    (await owner`
      select key, bytes::int, encode(sha256, 'hex') as sha256 from platform.files where tenant_id = ${tenant} order by key
    `).map((row) => ({ ...row }));
  deepStrictEqual(
    await booked(),
    files.map(({ key, bytes, sha256 }) => ({ key, bytes, sha256 })).sort((
      a,
      b,
    ) => a.key < b.key ? -1 : 1),
  );
  strictEqual(await used(tenant), 2_000);
  await owner`update portfolio.photos set files = ${
    JSON.stringify(files.slice(1))
  }::text::jsonb where id = ${id}`;
  deepStrictEqual((await booked()).length, 1);
  strictEqual(await used(tenant), 1_000);
  await owner`delete from portfolio.photos where id = ${id}`;
  deepStrictEqual(await booked(), []);
  strictEqual(await used(tenant), 0);
});

Deno.test("a plan's limit of bytes is kept", async () => {
  const { id: tenant } = await test.createTenant();
  await owner`update platform.tenants set plan = 'free' where id = ${tenant}`;
  const id = crypto.randomUUID();
  const list = [{
    ...await describeFile(`photo/${id}/a`, "image/png", bytes),
    bytes: 100_000_001,
  }];
  await rejects(
    owner`insert into portfolio.photos (tenant_id, id, source_key, files) values (${tenant}, ${id}, 'a', ${
      JSON.stringify(list)
    }::text::jsonb)`.execute(),
    /the plan allows 100000000 of storage_bytes/,
  );
});

Deno.test("a photo cannot take another's file along", async () => {
  const { id: tenant } = await test.createTenant();
  const { files } = await photoOf(tenant);
  await rejects(
    owner`
      insert into portfolio.photos (tenant_id, id, source_key, files)
      values (${tenant}, ${crypto.randomUUID()}, 'a', ${
      JSON.stringify(files)
    }::text::jsonb)`.execute(),
    /its key belongs to something else/,
  );
});

Deno.test("removeFilesTask() removes files whose row is gone, and no other", async () => {
  const { id: tenant } = await test.createTenant();
  const [gone, kept] = [await photoOf(tenant), await photoOf(tenant)];
  await owner`delete from portfolio.photos where id = ${gone.id}`;
  strictEqual((await keysOf(tenant)).length, 4, "not before the task");
  const errors = await withWorker(
    worker,
    [removeFilesTask(storage) as Task],
    async () => {
      while ((await keysOf(tenant)).length > 2) {
        await new Promise((done) => setTimeout(done, 20));
      }
    },
  );
  deepStrictEqual(errors, []);
  deepStrictEqual(
    await keysOf(tenant),
    kept.files.map(({ key }) => key).sort(),
  );
  strictEqual(
    (await owner`select from platform.removed_files where of_tenant = ${tenant}`)
      .length,
    0,
  );
});

Deno.test("a tenant that is erased leaves no file", async () => {
  const ada = await test.createTenant();
  const ben = await test.createTenant();
  await photoOf(ada.id);
  await photoOf(ben.id);
  await owner`select platform.erase_tenant(${ada.id})`;
  await runOnce(removeFilesTask(storage));
  deepStrictEqual(await keysOf(ada.id), []);
  strictEqual((await storage.listTenants()).includes(ada.id), false);
  strictEqual((await keysOf(ben.id)).length, 2);
});

Deno.test("sweepFilesTask() removes what has no row and is older than a day, also of tenants that are unknown", async () => {
  const { id: tenant } = await test.createTenant();
  const { files } = await photoOf(tenant);
  const nobody = crypto.randomUUID();
  await storage.put(tenant, "photo/orphan/source", bytes, "image/png");
  await storage.put(nobody, "photo/orphan/source", bytes, "image/png");
  await runOnce(sweepFilesTask(storage));
  strictEqual((await keysOf(tenant)).length, 3, "its row may be on its way");
  await runOnce(sweepFilesTask(storage, () => Date.now() + 2 * 86_400_000));
  deepStrictEqual(
    await keysOf(tenant),
    files.map(({ key }) => key).sort(),
  );
  deepStrictEqual(await keysOf(nobody), []);
});

Deno.test("a tenant's copy of its data holds its files, and no other tenant's", async () => {
  const ada = await test.createTenant();
  const ben = await test.createTenant();
  const { files } = await photoOf(ada.id);
  await photoOf(ben.id);
  const id = await exportTenant(ada.owner, {});
  let archive: Uint8Array<ArrayBuffer> | null = null;
  const errors = await withWorker(
    worker,
    [exportTask(storage) as Task],
    async () => {
      while (!(archive = await getArchive(ada.owner, { id }))) {
        await new Promise((done) => setTimeout(done, 50));
      }
    },
  );
  deepStrictEqual(errors, []);
  const copy = await new Response(
    new Blob([archive!]).stream().pipeThrough(new DecompressionStream("gzip")), // the loop ended with it
  ).json();
  const told: { key: string; content: string }[] =
    copy.tables["platform.files"];
  deepStrictEqual(
    told.map(({ key, content }) => [key, content]).sort(),
    files.map(({ key }) => [key, bytes.toBase64()]).sort(),
  );
});
