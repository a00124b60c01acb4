/**
 * The app is killed while photos are uploaded and made: every upload that was answered becomes a photo after it starts
 * again, the site shows the photo before or the photo after, and of files that no row knows nothing is left by the sweep.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readConfig } from "@/lib/platform/config.ts";
import { task } from "@/lib/platform/db.ts";
import { describeFile } from "@/lib/platform/files/schema.ts";
import { sweepFilesTask } from "@/lib/platform/files/tasks.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import { encode } from "@/lib/portfolio/photo/codecs.ts";
import { quarters } from "@/lib/portfolio/photo/test_pictures.ts";
import { startAccounts } from "../support/accounts.ts";
import { type Server, startServer } from "../support/server.ts";

/** Answered before each of the kills, all in all. */
const ENOUGH = [1, 4, 8];
const MADE_WITHIN_MS = 240_000;
const DAYS_MS = 2 * 86_400_000;

/** Uploads a picture as the page's form does; what the answer says. */
async function upload(
  { url }: Server,
  cookie: string,
  bytes: Uint8Array<ArrayBuffer>,
) {
  const body = new FormData();
  body.set("do", "upload");
  body.set("photo", new File([bytes], "me.jpg", { type: "image/jpeg" }));
  const answer = await fetch(`${url}/@ada/dashboard/portfolio/photo`, {
    method: "POST",
    body,
    headers: { cookie, origin: url, "sec-fetch-site": "same-origin" },
    redirect: "manual",
  });
  await answer.body?.cancel();
  const { status } = answer;
  const location = answer.headers.get("location");
  // anywhere else than to the list of photos would be no answer to an upload
  return status === 303 && location?.endsWith("/portfolio/photo")
    ? "taken"
    : `${status} ${location}`;
}

/** Every photo that is not deleted, and what became of it. */
const photosIn = ({ sql }: Owner) =>
  sql`
    select id, state, hash, files, removed_at from portfolio.photos order by created_at`;

Deno.test("uploads that were answered before a kill become photos, and no file is left that no row knows", async () => {
  const app = await startAccounts();
  const { email, browser } = await app.person();
  await app.enrol(browser);
  const { sql } = app.owner;
  const [made] =
    await sql`select * from platform.create_tenant('ada', 'person', '{en,es}')`;
  const tenant = String(made?.tenant_id);
  await sql`
    insert into platform.members (tenant_id, user_id, level)
    select ${tenant}, id, 100 from auth.users where email = ${email}`;
  await sql`update platform.tenants set published_at = now(), name = 'Ada' where id = ${tenant}`;
  await app.owner.close();

  const { dataDir } = app.server;
  // a session is of one address
  const env = { PORT: new URL(app.url).port };
  const cookie = [...browser.cookies].map((pair) => pair.join("=")).join("; ");
  const config = readConfig(new Map([["DATA_DIR", dataDir]]));
  let answered = 0;
  let sent = 0;
  let server: Server = app.server;
  try {
    for (const enough of ENOUGH) {
      if (sent > 0) server = await startServer({ dataDir, env, quiet: true });
      let isAlive = true;
      // two at a time: one is written while the other one's row is
      const owners = Array.from({ length: 2 }, async () => {
        while (isAlive) {
          const picture = await encode(quarters(240 + sent++, 200), "jpg");
          const answer = await upload(server, cookie, picture)
            .catch(() => null);
          if (answer === "taken") answered++;
          else if (answer !== null) throw new Error(`answered ${answer}`);
        }
      });
      while (answered < enough) {
        await Promise.race([
          Promise.all(owners),
          new Promise((next) => setTimeout(next, 1)),
        ]);
      }
      await server.kill();
      isAlive = false;
      await Promise.all(owners);
    }
    ok(answered < sent, "it was killed while a photo was uploaded");

    server = await startServer({ dataDir, env, quiet: true });
    const owner = await openOwner(config);
    const first = await photosIn(owner);
    ok(first.length >= answered, `${first.length} of ${answered} are there`);
    await checkShown(server, owner);
    const until = Date.now() + MADE_WITHIN_MS;
    while (
      (await photosIn(owner)).some(({ state, removed_at }) =>
        state === "working" && !removed_at
      ) && Date.now() < until
    ) {
      await new Promise((next) => setTimeout(next, 300));
    }
    const photos = await photosIn(owner);
    deepStrictEqual(
      photos.filter(({ state, removed_at }) =>
        state !== "ready" && !removed_at
      ),
      [],
    );
    strictEqual(photos.filter(({ removed_at }) => !removed_at).length, 1);
    strictEqual(photos.at(-1)?.removed_at, null, "the newest one is shown");
    await checkShown(server, owner);
    await checkFiles(owner, dataDir, tenant);
    await owner.close();
    strictEqual(await server.stop(), 0);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

/** The site serves its newest whole photo, or says that there is none yet. */
async function checkShown({ url }: Server, { sql }: Owner) {
  const [shown] = await sql`
    select hash from portfolio.photos where hash is not null and removed_at is null order by created_at desc limit 1`;
  if (!shown) return;
  const answer = await fetch(`${url}/@ada/photo/${shown.hash}-96.jpg`);
  const bytes = await answer.bytes();
  strictEqual(answer.status, 200);
  deepStrictEqual([bytes[0], bytes.at(-2), bytes.at(-1)], [0xff, 0xff, 0xd9]);
}

/** Every row of the book has its file, whole; every file has its row once the sweep went over those that died. */
async function checkFiles(owner: Owner, dataDir: string, tenant: string) {
  const storage = openFolder(dataDir);
  if (!owner.worker) throw new Error("the worker's login is known here");
  await sweepFilesTask(storage, () => Date.now() + DAYS_MS).run({
    db: owner.worker,
    actor: task(owner.worker, null),
    payload: {},
    key: "test",
    attempt: 1,
    signal: new AbortController().signal,
    once: () => Promise.reject(new Error("not used")),
    finish: () => Promise.reject(new Error("not used")),
  });
  const booked = await owner.sql`
    select key, encode(sha256, 'hex') as hash from platform.files where tenant_id = ${tenant} order by key`;
  const files = await storage.list(tenant);
  deepStrictEqual(
    files.map(({ key }) => key).sort(),
    booked.map(({ key }) => String(key)).sort(),
  );
  for (const { key, hash } of booked) {
    const bytes = await storage.get(tenant, key);
    ok(bytes, key);
    strictEqual((await describeFile(key, "", bytes)).sha256, hash, key);
  }
}
