import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { touchSite } from "@/lib/portfolio/site/version.ts";
import type { Lang } from "../schema.ts";
import { finishPage } from "../finished_page.ts";
import { KeptPages } from "../kept_pages.ts";
import { PageCache } from "../page_cache.ts";
import { SiteDirectory } from "../sites.ts";
import { hearChanges } from "./bells.ts";
import { Warming, type WarmPage } from "./warming.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const PATHS = ["/", "/about", "/projects", "/cv"];

const stopping = new AbortController();
const sites = new SiteDirectory(test.db);
const pages = new KeptPages(new PageCache(1_000_000));
const drawn: WarmPage[] = [];
let told: () => void = () => {};

/** The page of a site as it is kept. */
const refOf = ({ site, origin, basePath, path, lang }: WarmPage) => ({
  tenantId: site.id,
  version: site.version,
  key: [origin + basePath, site.id, site.version, lang, path].join(" "),
});

const warming = new Warming({
  db: test.db,
  sites,
  baseUrl: "https://vitrina.example",
  draw: (page) =>
    pages.warm(refOf(page), () => {
      drawn.push(page);
      told();
      return finishPage(new Response("page"), page.path);
    }),
  isBusy: () => false,
  signal: stopping.signal,
  settleMs: () => 0,
});
await hearChanges(test.db, (tenantId) => {
  sites.forget(tenantId);
  pages.drop(tenantId);
  warming.add(tenantId);
});

/** What was drawn of a tenant since it was last asked. */
function drawnOf({ id }: TestTenant): string[] {
  const own = drawn.filter(({ site }) => site.id === id);
  for (const one of own) drawn.splice(drawn.indexOf(one), 1);
  return own.map(({ origin, basePath, path, lang }) =>
    `${lang} ${origin}${basePath}${path}`
  ).toSorted();
}

async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise<void>((resolve) => told = resolve);
  await warming.idle();
}

const addresses = (site: string, languages: Lang[]) =>
  languages.flatMap((lang) => PATHS.map((path) => `${lang} ${site}${path}`))
    .toSorted();

const publish = (id: string) =>
  test.owner.begin(async (sql) => {
    await sql`update platform.tenants set published_at = now() where id = ${id}`;
    await sql`select set_config('role', 'app_task', true), set_config('app.tenant', ${id}, true)`;
    await touchSite(sql);
  });

Deno.test("the pages where readers begin are drawn at the start, in each language and at each host, and are kept", async () => {
  const ada = await test.createTenant({ slug: "ada" });
  const bob = await test.createTenant({ slug: "bob", languages: ["es"] });
  const hidden = await test.createTenant({ published: false });
  await test.owner`
    insert into platform.hosts (tenant_id, host, verified_at) values
      (${bob.id}, 'bob.example.com', now()), (${bob.id}, 'not-yet.example.com', null)`;
  await warming.start();
  const all = [...drawn];
  deepStrictEqual(
    drawnOf(ada),
    addresses("https://vitrina.example/@ada", ["en", "es"]),
  );
  deepStrictEqual(
    drawnOf(bob),
    [
      ...addresses("https://bob.example.com", ["es"]),
      ...addresses("https://vitrina.example/@bob", ["es"]),
    ].toSorted(),
  );
  deepStrictEqual(drawnOf(hidden), []);
  ok(all.every((page) => pages.get(refOf(page))));
  strictEqual((await pages.figures()).warmed, all.length);

  await warming.start();
  deepStrictEqual(drawn, [], "what is kept is not drawn again");
});

Deno.test("a site that is published is drawn without being asked for, and again when it changes", async () => {
  const eve = await test.createTenant({ slug: "eve", published: false });
  const expected = addresses("https://vitrina.example/@eve", ["en", "es"]);
  for (const _ of ["published", "changed"]) {
    await publish(eve.id);
    await until(() => drawn.some(({ site }) => site.id === eve.id));
    const [page] = drawn;
    ok(page && pages.get(refOf(page)));
    strictEqual((await sites.bySlug("eve"))?.version, page.site.version);
    deepStrictEqual(drawnOf(eve), expected);
  }
});

Deno.test("a page that cannot be drawn keeps no other one from being drawn", async () => {
  await test.createTenant({ slug: "zoe" });
  let asked = 0;
  const failing = new Warming({
    db: test.db,
    sites,
    baseUrl: "https://vitrina.example",
    draw({ site, path }) {
      asked++;
      const breaks = site.slug === "zoe" && path === "/";
      return breaks ? Promise.reject(new Error("broken")) : Promise.resolve();
    },
    isBusy: () => false,
    signal: stopping.signal,
  });
  await failing.start();
  ok(asked >= 2 * PATHS.length);
});

Deno.test("what is ended draws nothing more", async () => {
  const kim = await test.createTenant({ slug: "kim" });
  stopping.abort();
  warming.add(kim.id);
  await warming.idle();
  await warming.start();
  deepStrictEqual(drawnOf(kim), []);
});
