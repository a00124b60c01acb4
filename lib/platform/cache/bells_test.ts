import { strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { touchSite } from "@/lib/portfolio/site/version.ts";
import { createDb } from "../db.ts";
import { finishPage } from "../finished_page.ts";
import { KeptPages } from "../kept_pages.ts";
import { PageCache } from "../page_cache.ts";
import { SiteDirectory } from "../sites.ts";
import { hearChanges } from "./bells.ts";
import { createDatabaseStore } from "./database_store.ts";

const test = await testDb();
const others = createDb((events) => test.connect("app_login", 1, events), 1);
Deno.test.afterAll(async () => {
  await others.close();
  await test.close();
});

/** A process with a connection of its own, time that stands still, and both levels. */
async function startProcess(db: typeof test.db) {
  const sites = new SiteDirectory(db, () => 0);
  const pages = new KeptPages(new PageCache(1_000_000));
  const failed = (error: unknown) => {
    throw error;
  };
  pages.useStore(
    createDatabaseStore({ db, build: "b", maxBytes: 1_000_000, failed }),
    "b",
  );
  await hearChanges(db, (tenantId) => {
    sites.forget(tenantId);
    pages.drop(tenantId);
  });
  return { sites, pages };
}

const processes = await Promise.all([test.db, others].map(startProcess));

async function until(find: () => Promise<boolean>) {
  while (!await find()) await new Promise((next) => setTimeout(next, 10));
}

const kept = async (tenantId: string) => {
  const [row] = await test
    .owner`select count(*)::int as pages from platform.cached_pages where tenant_id = ${tenantId}`;
  return Number(row?.pages);
};

for (
  const [what, change] of [
    [
      "changed",
      (id: string, owner: typeof test.owner) =>
        owner.begin(async (sql) => {
          await sql`select set_config('role', 'app_task', true), set_config('app.tenant', ${id}, true)`;
          await touchSite(sql);
        }),
    ],
    [
      "hidden",
      (id: string, owner: typeof test.owner) =>
        owner.begin(async (sql) => {
          await sql`update platform.tenants set published_at = null where id = ${id}`;
          await sql`select set_config('role', 'app_task', true), set_config('app.tenant', ${id}, true)`;
          await touchSite(sql);
        }),
    ],
    [
      "erased",
      (id: string, owner: typeof test.owner) =>
        owner`select platform.erase_tenant(${id})`,
    ],
  ] as const
) {
  Deno.test(`a site that is ${what} is gone from both levels of every process, without waiting for time to pass`, async () => {
    const tenant = await test.createTenant();
    const before = await Promise.all(
      processes.map(async ({ sites, pages }) => {
        const site = await sites.bySlug(tenant.slug);
        const ref = {
          tenantId: tenant.id,
          version: String(site?.version),
          key: `/ ${site?.version}`,
        };
        await pages.load(ref, () => finishPage(new Response("page"), "/"));
        return ref;
      }),
    );
    await until(async () => await kept(tenant.id) > 0);
    await change(tenant.id, test.owner);
    for (const [at, { sites, pages }] of processes.entries()) {
      const ref = before[at];
      await until(() => Promise.resolve(ref !== undefined && !pages.get(ref)));
      await until(async () =>
        (await sites.bySlug(tenant.slug))?.version !== ref?.version
      );
    }
    strictEqual(await kept(tenant.id), 0);
  });
}
