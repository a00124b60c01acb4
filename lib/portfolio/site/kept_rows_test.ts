import { notStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { visitor } from "@/lib/platform/db.ts";
import { publishEdit } from "@/tests/support/publish_edit.ts";
import { importResume } from "../resume/commands.ts";
import { publishSite } from "./commands.ts";
import { readRowsOf } from "./kept_rows.ts";
import { getSite } from "./queries.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

async function siteOf(slug: string) {
  const tenant = await test.createTenant({ slug });
  const document = { basics: { name: slug, label: "First" } };
  await importResume(tenant.owner, { document });
  await publishSite(tenant.owner, {});
  let reads = 0;
  const reader: Actor = visitor({
    ...test.db,
    transaction(...given) {
      reads++;
      return test.db.transaction(...given);
    },
  }, tenant.id);
  const version = async () => (await getSite(reader, "en"))?.version ?? "";
  return { tenant, reader, version, reads: () => reads };
}

Deno.test("readRowsOf() reads a version once for all pages and languages, also at once", async () => {
  const { reader, version, reads } = await siteOf("once");
  const now = await version();
  const before = reads();
  const rows = await Promise.all(
    Array.from({ length: 50 }, () => readRowsOf(reader, now)),
  );
  strictEqual(reads(), before + 1);
  ok(rows.every((one) => one === rows[0]));
  // what is drawn of them leaves them as they are
  deepFreeze(rows[0]);
  strictEqual((await getSite(reader, "es", now))?.profile.label, "First");
  strictEqual((await getSite(reader, "en", now))?.profile.label, "First");
  strictEqual(reads(), before + 1);
});

Deno.test("readRowsOf() keeps nothing under another version than it was read with", async () => {
  const { tenant, reader, version } = await siteOf("change");
  const old = await version();
  await publishEdit(tenant.owner, {
    kind: "profile",
    values: { label: "Second" },
  });
  // asked for with the version from before: the answer is newer, and nobody else gets it for the old one
  strictEqual((await getSite(reader, "en", old))?.profile.label, "Second");
  const now = await version();
  notStrictEqual(now, old);
  strictEqual((await getSite(reader, "en", now))?.profile.label, "Second");
});

Deno.test("readRowsOf() gives a tenant its own rows, and members what they may see", async () => {
  const [one, other] = [await siteOf("one"), await siteOf("other")];
  const versions = [await one.version(), await other.version()];
  for (let round = 0; round < 2; round++) {
    strictEqual(
      (await readRowsOf(one.reader, versions[0] ?? ""))?.tenant.slug,
      "one",
    );
    strictEqual(
      (await readRowsOf(other.reader, versions[1] ?? ""))?.tenant.slug,
      "other",
    );
  }
  const before = one.reads();
  const member: Actor = { ...one.tenant.owner, db: one.reader.db };
  await readRowsOf(member, versions[0] ?? "");
  strictEqual(one.reads(), before + 1);
});

Deno.test("readRowsOf() forgets what failed", async () => {
  const { reader, version } = await siteOf("fails");
  const now = await version();
  const broken: Actor = {
    ...reader,
    db: { ...reader.db, transaction: () => Promise.reject(new Error("away")) },
  };
  strictEqual(await readRowsOf(broken, now).catch(() => "failed"), "failed");
  ok(await readRowsOf(reader, now));
});

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}
