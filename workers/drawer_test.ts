import assert from "node:assert/strict";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { getArtifact } from "@/lib/portfolio/cv/queries.ts";
import { drawnBy } from "@/lib/portfolio/cv/drawn_by.ts";
import { drawings } from "@/lib/portfolio/cv/schema.ts";
import type { LogFields } from "@/lib/platform/log.ts";
import { noStorage } from "@/lib/platform/storage/none.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { runDrawer } from "./drawer.ts";

const test = await testDb();
Deno.test.afterAll(async () => {
  stopDrawing();
  await test.close();
});

/** Every write to the table, to count what was drawn. */
await test.owner.unsafe(`
  create table portfolio.draws (tenant_id uuid, version bigint, kind text, broken boolean default false);
  grant insert, select on portfolio.draws to app_task;
  create function portfolio.note_draw() returns trigger language plpgsql as $$
  begin
    if exists (select from portfolio.draws where tenant_id = new.tenant_id and broken) then
      raise exception 'disk full';
    end if;
    insert into portfolio.draws values (new.tenant_id, new.version, new.kind);
    return new;
  end; $$;
  create trigger note_draw after insert or update on portfolio.artifacts
    for each row execute function portfolio.note_draw();
`);

Deno.test("runDrawer() draws a published site in both languages and on both papers", async () => {
  const site = await newSite("Inés Argüelles");
  await withDrawer(() => until(() => isDrawn(site)));
  assert.equal((await drawsOf(site)).length, drawings.length);
  const [drawing] = drawings;
  const revision = { version: await versionOf(site), drawnBy: await drawnBy() };
  const artifact = await getArtifact(site.visitor, { drawing, revision });
  assert.equal(artifact?.name, "Inés Argüelles");
  assert.equal(new TextDecoder().decode(artifact?.bytes.slice(0, 5)), "%PDF-");
});

Deno.test("runDrawer() draws once for twenty quick edits, when told by the bell", async () => {
  const site = await test.createTenant({ published: false });
  await withDrawer(async () => {
    await test
      .owner`update platform.tenants set published_at = now() where id = ${site.id}`;
    for (let i = 0; i < 20; i++) await rename(site, `Ada ${i}`);
    await until(() => isDrawn(site));
    assert.equal((await drawsOf(site)).length, drawings.length);
  }, { quietMs: 2_500, lookMs: 600_000 });
});

Deno.test("runDrawer() goes on with others when a site fails, and tries that one again", async () => {
  const broken = await newSite("Broken");
  await test
    .owner`insert into portfolio.draws (tenant_id, broken) values (${broken.id}, true)`;
  const site = await newSite("Healthy");
  const errors = await withDrawer(async () => {
    await until(() => isDrawn(site));
    await test
      .owner`delete from portfolio.draws where tenant_id = ${broken.id}`;
    await until(() => isDrawn(broken));
  });
  assert.ok(errors.length >= 1);
  assert.ok(errors.every(({ about }) => about?.tenant === broken.id));
});

Deno.test("runDrawer() leaves drawings that a killed one had stored, also beside a second drawer", async () => {
  const site = await newSite("Twice");
  await withDrawer(() => until(() => isDrawn(site)));
  await test
    .owner`delete from portfolio.artifacts where tenant_id = ${site.id} and paper = 'letter'`;
  const before = (await drawsOf(site)).length;
  await withDrawer(() => withDrawer(() => until(() => isDrawn(site))));
  const again = (await drawsOf(site)).length - before;
  assert.ok(again >= 2 && again <= 4, `${again} drawings`);
});

Deno.test("runDrawer() removes the drawings of a site that is hidden", async () => {
  const site = await newSite("Hidden");
  await withDrawer(async () => {
    await until(() => isDrawn(site));
    await site.owner.db.transaction(
      site.owner,
      "read write",
      (sql) => sql`select platform.unpublish_site()`,
    );
    await until(async () => (await stored(site)).length === 0);
  });
});

Deno.test("runDrawer() takes drawings over that would come out the same, and draws what is different", async () => {
  const site = await newSite("Same");
  const drawnAt = async () => {
    const rows = await test.owner`
      select drawn_at::text from portfolio.artifacts where tenant_id = ${site.id} order by kind, lang, paper`;
    return rows.map((row) => String(row.drawn_at));
  };
  await withDrawer(async () => {
    await until(() => isDrawn(site));
    const before = await drawnAt();
    await site.owner.db.transaction(
      site.owner,
      "read write",
      (sql) => sql`select app.touch_site()`,
    );
    await until(() => isDrawn(site));
    assert.deepEqual(await drawnAt(), before);
    await rename(site, "Other");
    await until(() => isDrawn(site));
    assert.ok((await drawnAt()).every((at, nth) => at !== before[nth]));
  });
});

async function newSite(name: string): Promise<TestTenant> {
  const site = await test.createTenant();
  await rename(site, name);
  return site;
}

async function rename(site: TestTenant, name: string): Promise<void> {
  await site.owner.db.transaction(site.owner, "read write", async (sql) => {
    await sql`delete from portfolio.profiles`;
    await sql`insert into portfolio.profiles (tenant_id, name) values (${site.id}, ${name})`;
    await sql`select app.touch_site()`;
  });
}

async function withDrawer(
  work: () => Promise<unknown>,
  pace: { quietMs: number; lookMs: number } = { quietMs: 0, lookMs: 300 },
) {
  const stop = new AbortController();
  const errors: { error: unknown; about?: LogFields }[] = [];
  const ended = runDrawer({
    db: test.worker,
    storage: noStorage,
    baseUrl: "https://vitrina.example",
    log: { error: (error, about) => errors.push({ error, about }) },
    signal: stop.signal,
    pace: { ...pace, firstRetryMs: 50 },
  });
  try {
    await work();
  } finally {
    stop.abort();
    await ended;
  }
  return errors;
}

async function isDrawn(site: TestTenant): Promise<boolean> {
  const version = await versionOf(site);
  return (await stored(site)).filter((row) => row.version === version)
    .length === drawings.length;
}

async function stored({ id }: TestTenant) {
  return await test
    .owner`select version::text from portfolio.artifacts where tenant_id = ${id}`;
}

async function versionOf({ id }: TestTenant): Promise<string> {
  const [row] = await test
    .owner`select version::text from platform.tenants where id = ${id}`;
  return String(row?.version);
}

async function drawsOf({ id }: TestTenant) {
  return await test
    .owner`select version from portfolio.draws where tenant_id = ${id} and not broken`;
}

/** Waits for something that will come; the test's own time limit is the only clock. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!await isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}
