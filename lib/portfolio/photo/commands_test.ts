import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { type Actor, task } from "@/lib/platform/db.ts";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import type { FileStore } from "@/lib/platform/storage.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import {
  changePhoto,
  removePhoto,
  restorePhoto,
  uploadPhoto,
} from "./commands.ts";
import { readHeader } from "./header.ts";
import { getPhotoFile, listPhotos, parsePhotoName } from "./queries.ts";
import { makePhoto } from "./tasks.ts";
import { phonePhoto, pngBomb } from "./test_pictures.ts";

const test = await testDb();
const dir = await Deno.makeTempDir({ prefix: "vitrina-files-" });
const storage = openFolder(dir);
Deno.test.afterAll(async () => {
  await test.close();
  await Deno.remove(dir, { recursive: true });
});
const { owner, worker } = test;
const wish = { focus: { x: 50, y: 50 }, altEs: "", altEn: "" };

/** Works until no photo of the actor is being made. */
async function settled(actor: Actor, files: FileStore = storage) {
  return await withWorker(worker, [makePhoto(files) as Task], async () => {
    while (
      (await listPhotos(actor, {})).some(({ state, removedAt }) =>
        state === "working" && !removedAt
      )
    ) {
      await new Promise((done) => setTimeout(done, 30));
    }
  }, 5_000);
}

async function shownHash(actor: Actor, hashes: (string | null)[]) {
  const found = [];
  for (const hash of hashes) {
    if (await getPhotoFile(actor, storage, `${hash}-96.webp`)) found.push(hash);
  }
  return found;
}

Deno.test("uploadPhoto() keeps what came; the task makes the sizes, and what came is gone", async () => {
  const { id: tenant, owner: ada, visitor } = await test.createTenant();
  const { id } = await uploadPhoto(ada, storage, await phonePhoto(300, 200));
  strictEqual((await listPhotos(ada, {}))[0]?.state, "working");
  const version = async () =>
    (await owner`select version from platform.tenants where id = ${tenant}`)[0]
      ?.version;
  const before = await version();
  deepStrictEqual(await settled(ada), []);
  const [photo] = await listPhotos(ada, {});
  ok(photo?.hash);
  strictEqual(photo.state, "ready");
  ok(await version() > before, "readers are shown another site");
  for (const format of ["avif", "webp", "jpg"] as const) {
    const file = await getPhotoFile(
      visitor,
      storage,
      `${photo.hash}-192.${format}`,
    );
    ok(file);
    strictEqual(readHeader(file.bytes)?.width, 192);
  }
  const keys =
    await owner`select key from platform.files where tenant_id = ${tenant} order by key`;
  strictEqual(
    keys.length,
    13,
    "twelve sizes and the copy that others are made of",
  );
  ok(
    keys.every(({ key }) =>
      key.startsWith(`photo/${id}/`) && !key.endsWith("/source")
    ),
  );
  const [gone] =
    await owner`select key from platform.removed_files where of_tenant = ${tenant}`;
  strictEqual(gone?.key, `photo/${id}/source`);
});

Deno.test("getPhotoFile() shows a photo of a published site to visitors, and of no other", async () => {
  const { id: tenant, owner: ada, visitor } = await test.createTenant();
  const ben = await test.createTenant();
  await uploadPhoto(ada, storage, await phonePhoto(100, 100));
  await settled(ada);
  const [photo] = await listPhotos(ada, {});
  const name = `${photo?.hash}-96.jpg`;
  ok(await getPhotoFile(visitor, storage, name));
  ok(await getPhotoFile(ada, storage, name));
  strictEqual(await getPhotoFile(ben.visitor, storage, name), null);
  strictEqual(await getPhotoFile(ben.owner, storage, name), null);
  await rejects(
    getPhotoFile({ ...ben.owner, tenantId: tenant }, storage, name),
    { code: "forbidden" },
  );
  await owner`update platform.tenants set published_at = null where id = ${tenant}`;
  strictEqual(await getPhotoFile(visitor, storage, name), null);
  ok(await getPhotoFile(ada, storage, name), "its owner sees it all the same");
});

Deno.test("a new photo takes the place of the old one when it is ready, and the old one can be brought back", async () => {
  const { owner: ada, visitor } = await test.createTenant();
  const first = await uploadPhoto(ada, storage, await phonePhoto(100, 100));
  await settled(ada);
  const hashOf = async (id: string) =>
    (await listPhotos(ada, {})).find((photo) => photo.id === id)?.hash ?? null;
  const old = await hashOf(first.id);
  const second = await uploadPhoto(ada, storage, await phonePhoto(120, 100));
  deepStrictEqual(
    await shownHash(visitor, [old]),
    [old],
    "until the new one is made",
  );
  await settled(ada);
  const fresh = await hashOf(second.id);
  deepStrictEqual(await shownHash(visitor, [old, fresh]), [fresh]);
  await restorePhoto(ada, { id: first.id });
  deepStrictEqual(await shownHash(visitor, [old, fresh]), [old]);
  await removePhoto(ada, { id: first.id });
  deepStrictEqual(await shownHash(visitor, [old, fresh]), []);
  await restorePhoto(ada, { id: first.id });
  deepStrictEqual(await shownHash(visitor, [old, fresh]), [old]);
  await rejects(restorePhoto(ada, { id: first.id }), { code: "not_found" });
});

Deno.test("changePhoto() has the sizes made anew for another focus alone", async () => {
  const { owner: ada, visitor } = await test.createTenant();
  const { id } = await uploadPhoto(ada, storage, await phonePhoto(300, 100));
  await settled(ada);
  const hash = async () => (await listPhotos(ada, {}))[0]?.hash ?? null;
  const before = await hash();
  deepStrictEqual(
    await changePhoto(ada, {
      id,
      ...wish,
      altEs: "Ada sonríe",
      altEn: "Ada smiles",
    }),
    { remade: false },
  );
  strictEqual(await hash(), before);
  deepStrictEqual(
    await changePhoto(ada, { id, ...wish, focus: { x: 0, y: 50 } }),
    { remade: true },
  );
  deepStrictEqual(
    await shownHash(visitor, [before]),
    [before],
    "until the new ones are made",
  );
  await settled(ada);
  const after = await hash();
  ok(after && after !== before);
  deepStrictEqual(await shownHash(visitor, [before, after]), [after]);
});

Deno.test("a run that was overtaken by another wish keeps nothing", async () => {
  const { owner: ada } = await test.createTenant();
  const { id } = await uploadPhoto(ada, storage, await phonePhoto(300, 100));
  // the owner changes their mind while the files of the first wish are written
  let changed = false;
  const slow: FileStore = {
    ...storage,
    async put(...given) {
      if (!changed) {
        changed = true;
        await changePhoto(ada, { id, ...wish, focus: { x: 100, y: 50 } });
      }
      await storage.put(...given);
    },
  };
  deepStrictEqual(await settled(ada, slow), []);
  const [row] =
    await owner`select focus_x, revision, state, files from portfolio.photos where id = ${id}`;
  deepStrictEqual([row?.focus_x, row?.revision, row?.state], [100, 2, "ready"]);
  const booked =
    await owner`select count(*)::int as count from platform.files where key like ${`photo/${id}/%`}`;
  strictEqual(booked[0]?.count, 13);
});

Deno.test("a picture that cannot be decoded is said to be so, and the old photo stays", async () => {
  const { owner: ada, visitor } = await test.createTenant();
  await uploadPhoto(ada, storage, await phonePhoto(100, 100));
  await settled(ada);
  const [shown] = await listPhotos(ada, {});
  const broken = (await phonePhoto(100, 100)).slice(0, 400);
  const png = await pngBomb(40, 40);
  png.fill(0, 41);
  ok(broken.length > 0);
  const { id } = await uploadPhoto(ada, storage, png);
  await settled(ada);
  const failed = (await listPhotos(ada, {})).find((photo) => photo.id === id);
  deepStrictEqual([failed?.state, failed?.problem], ["failed", "unreadable"]);
  deepStrictEqual(await shownHash(visitor, [shown?.hash ?? null]), [
    shown?.hash,
  ]);
});

Deno.test("uploadPhoto() refuses what is no picture or too large, and keeps no file of it", async () => {
  const { id: tenant, owner: ada } = await test.createTenant();
  const text = (letters: string) => new TextEncoder().encode(letters);
  for (
    const [bytes, why] of [
      [text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "unreadable"],
      [new Uint8Array(), "unreadable"],
      [new Uint8Array(10_000_001), "too_large"],
      [await pngBomb(50_000, 50_000), "too_large"],
    ] as const
  ) {
    await rejects(uploadPhoto(ada, storage, bytes), {
      code: "invalid",
      fields: { photo: why },
    });
  }
  deepStrictEqual(await storage.list(tenant), []);
});

Deno.test("only who may write the profile uploads, changes and removes", async () => {
  const { id: tenant, owner: ada, visitor } = await test.createTenant();
  const { id } = await uploadPhoto(ada, storage, await phonePhoto(60, 60));
  const reader = await test.addMember(tenant, 10);
  const photo = await phonePhoto(60, 60);
  const files = (await storage.list(tenant)).length;
  for (
    const [actor, code] of [[reader, "forbidden"], [
      visitor,
      "unauthenticated",
    ]] as const
  ) {
    await rejects(uploadPhoto(actor, storage, photo), { code });
    await rejects(changePhoto(actor, { id, ...wish }), { code });
    await rejects(removePhoto(actor, { id }), { code });
    await rejects(restorePhoto(actor, { id }), { code });
  }
  strictEqual((await storage.list(tenant)).length, files);
  const ben = await test.createTenant();
  await rejects(changePhoto(ben.owner, { id, ...wish }), { code: "not_found" });
  strictEqual(
    await worker.transaction(
      task(worker, tenant),
      "read only",
      async (sql) => (await sql`select from portfolio.photos`).length,
    ),
    1,
  );
});

Deno.test("parsePhotoName() knows sizes and formats that are made, and nothing else", () => {
  const hash = "0123456789abcdef0123456789abcdef";
  deepStrictEqual(parsePhotoName(`${hash}-96.avif`), {
    hash,
    size: 96,
    format: "avif",
  });
  for (
    const name of [
      `${hash}-97.avif`,
      `${hash}-96.svg`,
      `${hash}-96.avif.js`,
      `../${hash}-96.avif`,
      `${hash}-096.jpg`,
      `${hash.toUpperCase()}-96.jpg`,
      "",
    ]
  ) {
    strictEqual(parsePhotoName(name), null, name);
  }
});
