import {
  deepStrictEqual,
  notDeepStrictEqual,
  ok,
  strictEqual,
} from "node:assert/strict";
import { type Actor, task, visitor } from "@/lib/platform/db.ts";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { encode } from "@/lib/portfolio/photo/codecs.ts";
import {
  removePhoto,
  restorePhoto,
  uploadPhoto,
} from "@/lib/portfolio/photo/commands.ts";
import { getPrintedPhoto, listPhotos } from "@/lib/portfolio/photo/queries.ts";
import { makePhoto } from "@/lib/portfolio/photo/tasks.ts";
import { quarters } from "@/lib/portfolio/photo/test_pictures.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { drawnBy } from "./drawn_by.ts";
import { getArtifact, listSitesToDraw } from "./queries.ts";
import { type Drawing, drawings } from "./schema.ts";
import { drawSite, getDrawn, type PhotoStore } from "./tasks.ts";

const test = await testDb();
const dir = await Deno.makeTempDir({ prefix: "vitrina-drawn-" });
const storage = openFolder(dir);
Deno.test.afterAll(async () => {
  stopDrawing();
  await test.close();
  await Deno.remove(dir, { recursive: true });
});

const cv: Drawing = { kind: "cv", lang: "es", paper: "a4" };
const card: Drawing = { kind: "card", lang: "es", paper: "none" };

Deno.test("drawSite() draws anew when the photo comes, goes, comes back and is another", async () => {
  const site = await test.createTenant();
  const plain = await drawn(site);
  strictEqual(pictures(plain.cv), 0);
  const id = await newPhoto(site.owner, 100);
  const first = await drawn(site);
  strictEqual(pictures(first.cv), 1);
  notDeepStrictEqual(first.card, plain.card);
  await removePhoto(site.owner, { id });
  deepStrictEqual(await drawn(site), plain);
  await restorePhoto(site.owner, { id });
  deepStrictEqual(await drawn(site), first);
  await newPhoto(site.owner, 80);
  const other = await drawn(site);
  strictEqual(pictures(other.cv), 1);
  notDeepStrictEqual(other.cv, first.cv);
  notDeepStrictEqual(other.card, first.card);
});

Deno.test("drawSite() draws without a photo that is missing, cut off, or in a storage that does not answer", async () => {
  const site = await test.createTenant();
  const plain = await drawn(site);
  await newPhoto(site.owner, 100);
  const whole = await drawn(site);
  const stores: PhotoStore[] = [
    { get: () => Promise.resolve(null) },
    { get: () => Promise.reject(new Error("no answer")) },
    {
      async get(tenant, key) {
        const bytes = await storage.get(tenant, key);
        return bytes?.slice(0, 500) ?? null;
      },
    },
  ];
  for (const store of stores) {
    await touch(site);
    deepStrictEqual(await drawn(site, store), plain);
  }
  await touch(site);
  deepStrictEqual(await drawn(site), whole, "it is there again");
});

Deno.test("drawSite() comes back for a photo that the storage did not give, though nothing has changed", async () => {
  const site = await test.createTenant();
  await newPhoto(site.owner, 100);
  const whole = await drawn(site);
  const without = await drawn(await touch(site), {
    get: () => Promise.reject(new Error("no answer")),
  });
  strictEqual(pictures(without.cv), 0);
  strictEqual(await wants(site), false, "not at once");
  deepStrictEqual(await drawn(site), without);
  await test
    .owner`update portfolio.artifacts set redraw_at = now() where tenant_id = ${site.id} and redraw_at is not null`;
  strictEqual(await wants(site), true);
  deepStrictEqual(await drawn(site), whole);
  strictEqual(await wants(site), false);
  await drawn(await touch(site), { get: () => Promise.resolve(null) });
  await test
    .owner`update portfolio.artifacts set redraw_at = now() where tenant_id = ${site.id} and redraw_at is not null`;
  strictEqual(await wants(site), false, "what is lost does not come back");
});

Deno.test("getDrawn() reads nobody else's photo, and none of a hidden site", async () => {
  const [ada, ben] = [await test.createTenant(), await test.createTenant()];
  await newPhoto(ada.owner, 100);
  const mine = await getDrawn(ada.visitor, storage, "es");
  const hash = mine?.site.photo?.hash ?? "";
  ok(mine?.photo && await getPrintedPhoto(ada.visitor, storage, hash));
  strictEqual(await getPrintedPhoto(ben.visitor, storage, hash), null);
  const asked: string[] = [];
  const watched: PhotoStore = {
    get(tenant, key) {
      asked.push(tenant);
      return storage.get(tenant, key);
    },
  };
  const theirs = await getDrawn(visitor(test.worker, ben.id), watched, "es");
  deepStrictEqual([theirs?.photo, theirs?.site.photo], [null, null]);
  await newPhoto(ben.owner, 90);
  ok((await getDrawn(visitor(test.worker, ben.id), watched, "es"))?.photo);
  deepStrictEqual(asked, [ben.id]);
  await test
    .owner`update platform.tenants set published_at = null where id = ${ada.id}`;
  strictEqual(await getPrintedPhoto(ada.visitor, storage, hash), null);
  strictEqual(await getDrawn(ada.visitor, storage, "es"), null);
});

/** Uploads a photo and waits until it is shown. */
async function newPhoto(owner: Actor, side: number): Promise<string> {
  const bytes = await encode(quarters(side, side), "jpg");
  const { id } = await uploadPhoto(owner, storage, bytes);
  const isShown = async () =>
    (await listPhotos(owner, {})).some((photo) =>
      photo.id === id && photo.state === "ready"
    );
  await withWorker(test.worker, [makePhoto(storage) as Task], async () => {
    while (!await isShown()) await new Promise((done) => setTimeout(done, 30));
  });
  return id;
}

/** What readers get after the worker has drawn. */
async function drawn(site: TestTenant, store: PhotoStore = storage) {
  await drawSite(test.worker, store, site.id, "https://x.example/@x");
  const [row] = await test
    .owner`select version::text from platform.tenants where id = ${site.id}`;
  const revision = { version: String(row?.version), drawnBy: await drawnBy() };
  const get = async (drawing: Drawing) =>
    (await getArtifact(site.visitor, { drawing, revision }))?.bytes ??
      new Uint8Array();
  return { cv: await get(cv), card: await get(card) };
}

/** Whether the drawer would draw it now. */
async function wants({ id }: TestTenant): Promise<boolean> {
  const program = await drawnBy();
  const sites = await test.worker.transaction(
    task(test.worker, null),
    "read only",
    (sql) => listSitesToDraw(sql, program, drawings),
  );
  return sites.some(({ tenantId }) => tenantId === id);
}

async function touch(site: TestTenant): Promise<TestTenant> {
  const { owner } = site;
  await owner.db.transaction(
    owner,
    "read write",
    (sql) => sql`select app.touch_site()`,
  );
  return site;
}

function pictures(pdf: Uint8Array): number {
  return new TextDecoder("latin1").decode(pdf)
    .match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
}
