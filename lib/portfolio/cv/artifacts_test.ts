import assert from "node:assert/strict";
import type { Actor } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";
import { dropArtifacts, storeArtifact } from "./commands.ts";
import { getArtifact, listArtifacts, listSitesToDraw } from "./queries.ts";
import { type Drawing, drawings } from "./schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const drawing: Drawing = { kind: "cv", lang: "es", paper: "a4" };
const revision = { version: "3", drawnBy: "this program" };
const bytes = Uint8Array.of(37, 80, 68, 70);

const task = (tenantId: string | null) => test.as("app_task", { tenantId });

function store(
  actor: Actor,
  more: Partial<{ version: string; bytes: Uint8Array }> = {},
) {
  const { version = revision.version, ...rest } = more;
  return storeArtifact(actor, {
    drawing,
    revision: { ...revision, version },
    name: "Ada",
    bytes,
    ...rest,
  });
}

Deno.test("getArtifact() finds the drawing of the visitor's site in just that revision", async () => {
  const site = await test.createTenant();
  const other = await test.createTenant();
  await store(task(site.id));
  assert.deepEqual(await getArtifact(site.visitor, { drawing, revision }), {
    bytes,
    name: "Ada",
  });
  assert.equal(await getArtifact(other.visitor, { drawing, revision }), null);
  const paper = { ...drawing, paper: "letter" };
  assert.equal(
    await getArtifact(site.visitor, { drawing: paper, revision }),
    null,
  );
  for (const wrong of [{ version: "4" }, { drawnBy: "another" }]) {
    const asked: unknown = { drawing, revision: { ...revision, ...wrong } };
    assert.equal(await getArtifact(site.visitor, asked), null);
  }
});

Deno.test("getArtifact() finds nothing of a hidden site, though the row is there", async () => {
  const site = await test.createTenant({ published: false });
  await store(task(site.id));
  assert.equal(await getArtifact(site.visitor, { drawing, revision }), null);
  assert.notEqual(await getArtifact(site.owner, { drawing, revision }), null);
  await test
    .owner`update platform.tenants set published_at = now() where id = ${site.id}`;
  assert.notEqual(await getArtifact(site.visitor, { drawing, revision }), null);
});

Deno.test("storeArtifact() is refused to visitors, members and tasks without the tenant", async () => {
  const site = await test.createTenant();
  const forbidden = { code: "forbidden" };
  await assert.rejects(store(site.visitor), forbidden);
  await assert.rejects(store(site.owner), forbidden);
  const elsewhere = await test.createTenant();
  await assert.rejects(
    task(elsewhere.id).db.transaction(
      task(elsewhere.id),
      "read write",
      (sql) =>
        sql`
      insert into portfolio.artifacts (tenant_id, kind, lang, paper, version, drawn_by, name, bytes)
      values (${site.id}, 'card', 'es', 'none', 1, '', '', ${bytes})`,
    ),
    { code: "42501" },
  );
  assert.equal(await getArtifact(site.visitor, { drawing, revision }), null);
});

Deno.test("storeArtifact() replaces an older drawing and never a newer one", async () => {
  const site = await test.createTenant();
  await store(task(site.id), { version: "9" });
  await store(task(site.id), { version: "8", bytes: Uint8Array.of(1) });
  const newest = { drawing, revision: { ...revision, version: "9" } };
  assert.deepEqual((await getArtifact(site.visitor, newest))?.bytes, bytes);
  await store(task(site.id), { version: "10", bytes: Uint8Array.of(2) });
  assert.equal(await getArtifact(site.visitor, newest), null);
  const rows = await test
    .owner`select from portfolio.artifacts where tenant_id = ${site.id}`;
  assert.equal(rows.length, 1, "no old version stays");
});

Deno.test("listSitesToDraw() names sites until all drawings of their version are there", async () => {
  const site = await test.createTenant();
  const hidden = await test.createTenant({ published: false });
  const program = revision.drawnBy;
  const wanting = async () => {
    const found = await test.worker.transaction(
      task(null),
      "read only",
      (sql) => listSitesToDraw(sql, program, drawings),
    );
    return found.filter(({ tenantId }) =>
      tenantId === site.id || tenantId === hidden.id
    );
  };
  const [found, ...others] = await wanting();
  assert.deepEqual([found?.tenantId, found?.published, others], [
    site.id,
    true,
    [],
  ]);
  const version = found?.version ?? "";
  for (const drawing of drawings) {
    await storeArtifact(task(site.id), {
      drawing,
      revision: { version, drawnBy: program },
      name: "",
      bytes,
    });
  }
  assert.equal(
    (await listArtifacts(task(site.id), { version, drawnBy: program })).length,
    drawings.length,
  );
  assert.deepEqual(await wanting(), []);

  await store(task(hidden.id));
  assert.deepEqual((await wanting()).map(({ published }) => published), [
    false,
  ]);
  await dropArtifacts(task(hidden.id), {});
  assert.deepEqual(await wanting(), []);
});

Deno.test("listSitesToDraw() is refused to visitors", async () => {
  await assert.rejects(
    test.db.transaction(
      test.as("anon"),
      "read only",
      (sql) => listSitesToDraw(sql, "", drawings),
    ),
    { code: "42501" },
  );
});
