/**
 * The promise of the cache as a property: whatever writes and reads come in whatever order, in whichever process, a
 * reader is never shown what is older than its class allows, nor anything of another tenant.
 */
import { ok, strictEqual } from "node:assert/strict";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { openKvStore } from "./cache/kv_store.ts";
import { asker } from "./cache/open.ts";
import { createDatabaseStore } from "./cache/database_store.ts";
import type { PageStore } from "./cache/store.ts";
import { KeptPages } from "./kept_pages.ts";
import { PageCache } from "./page_cache.ts";
import { readPage } from "./read_page.ts";
import { SiteDirectory } from "./sites.ts";
import type { State } from "./state.ts";

/** The class of public pages within our processes; see decision 0032. */
const CLASS_MS = 1_000;

const SEEDS = 12;
const STEPS = 60;

const test = await testDb();
const folder = await Deno.makeTempDir();
Deno.test.afterAll(async () => {
  await test.close();
  await Deno.remove(folder, { recursive: true });
});

/** Numbers that look like chance and are the same for the same seed (Mulberry32). */
function chance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What a site showed from when on; `null` while it is hidden. */
interface Shown {
  from: number;
  version: number | null;
}

/** A process: its own memory and directory, and maybe a second level that others share. */
function startProcess(now: () => number, store: PageStore | null) {
  const sites = new SiteDirectory(test.db, now);
  const pages = new KeptPages(new PageCache(100_000));
  if (store) pages.useStore(store, "build");
  return {
    pages,
    hear(tenantId: string) {
      sites.forget(tenantId);
      pages.drop(tenantId);
    },
    /** The text of a page, `null` where there is no site. */
    async read({ id, slug }: TestTenant, path: string) {
      const site = await sites.bySlug(slug);
      if (!site) return null;
      const state = {
        requestId: "",
        chosenLang: null,
        lang: "en",
        origin: "http://localhost",
        basePath: `/@${slug}`,
        route: null,
      } as unknown as State; // the parts that readPage() looks at
      const { response } = await readPage({
        pages,
        request: new Request("http://localhost/"),
        state,
        site,
        target: path,
        https: false,
        async draw() {
          const [row] = await test.owner`
            select version::int, published_at is not null as shown from platform.tenants where id = ${id}`;
          return row?.shown
            ? new Response(`${id} ${row.version}`)
            : new Response("hidden", { status: 404 });
        },
      });
      return response.status === 404 ? null : await response.text();
    },
  };
}

const levels: Record<string, () => Promise<PageStore | null>> = {
  "in memory alone": () => Promise.resolve(null),
  "with a Deno KV file": () =>
    openKvStore({
      file: `${folder}/${crypto.randomUUID()}.kv`,
      build: "build",
      maxBytes: 1_000_000,
      versionsOf: asker(test.db),
    }),
  "with a table of the database": () =>
    Promise.resolve(
      createDatabaseStore({
        db: test.db,
        build: "build",
        maxBytes: 1_000_000,
        failed: (error) => {
          throw error;
        },
      }),
    ),
};

for (const [name, open] of Object.entries(levels)) {
  Deno.test(`no order of writes and reads shows what is older than a second, ${name}`, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) await play(seed, await open());
  });
}

async function play(seed: number, store: PageStore | null): Promise<void> {
  const next = chance(seed);
  let time = 0;
  const now = () => time;
  const tenants = [await test.createTenant(), await test.createTenant()];
  const history = new Map<string, Shown[]>();
  for (const { id } of tenants) {
    const [row] = await test
      .owner`select version::int from platform.tenants where id = ${id}`;
    history.set(id, [{ from: -Infinity, version: row?.version }]);
  }
  // one hears every bell, one hears some, one hears none
  const processes = [0, 1, 2].map(() => startProcess(now, store));
  const pick = <One>(list: readonly One[]): One =>
    list[next(list.length)] as One; // within the list

  async function write() {
    const { id } = pick(tenants);
    const hides = next(5) === 0;
    const hearsToo = next(2) === 0;
    const [row] = await test.owner`
      update platform.tenants
      set version = version + 1, published_at = case when ${hides} then null else now() end
      where id = ${id} returning version::int`;
    const shown = { from: time, version: hides ? null : row?.version };
    history.get(id)?.push(shown);
    processes[0]?.hear(id);
    if (hearsToo) processes[1]?.hear(id);
  }

  async function read() {
    const tenant = pick(tenants);
    const process = pick(processes);
    const path = pick(["/", "/about"]);
    const begun = time;
    const told = history.get(tenant.id) ?? [];
    const knownBefore = told.length;
    const text = await process.read(tenant, path);
    const [whose, version] = text?.split(" ") ?? [tenant.id, null];
    const where = `seed ${seed}, time ${begun}: ${text}`;
    strictEqual(whose, tenant.id, where);
    // what stood at the beginning of the second before, or came later
    const before = told.slice(0, knownBefore).findLastIndex(({ from }) =>
      from <= begun - CLASS_MS
    );
    const allowed = told.slice(before).map((one) => one.version);
    ok(
      version === null
        ? allowed.includes(null)
        : allowed.includes(Number(version)),
      `${where}, allowed ${allowed}`,
    );
  }

  for (let step = 0; step < STEPS; step++) {
    const together = Array.from({ length: 1 + next(4) }, () => {
      const what = next(10);
      if (what < 3) return write();
      if (what < 4) return Promise.resolve(void (time += next(700)));
      return read();
    });
    await Promise.all(together);
    time += next(400);
  }
  await Promise.all(processes.map(({ pages }) => pages.figures()));
  await store?.close();
}
