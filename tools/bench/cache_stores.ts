/**
 * How long the second levels of the cache take: what another process has put there, read by one whose memory is empty.
 *
 * @module
 */
import { join } from "node:path";
import { createDatabaseStore } from "@/lib/platform/cache/database_store.ts";
import { encodePage } from "@/lib/platform/cache/encoded_page.ts";
import { openKvStore } from "@/lib/platform/cache/kv_store.ts";
import type { PageRef, PageStore } from "@/lib/platform/cache/store.ts";
import { createDb } from "@/lib/platform/db.ts";
import type { FinishedPage } from "@/lib/platform/finished_page.ts";
import { KeptPages } from "@/lib/platform/kept_pages.ts";
import { PageCache } from "@/lib/platform/page_cache.ts";
import type { SiteRef } from "@/lib/platform/sites.ts";
import type { State } from "@/lib/platform/state.ts";
import type { Figure } from "./report.ts";
import { openMeasured } from "./rls.ts";

const BUILD = "bench";

/** Room for all of them. */
export const LEVEL_BYTES = 256_000_000;

/** A page of a site, and how it is asked for. */
export interface Kept {
  site: SiteRef;
  state: State;
  target: string;
  page: FinishedPage;
}

/** Measures the file of a single process, and the table that several share. */
export async function measureStores(kept: readonly Kept[]): Promise<Figure[]> {
  const folder = await Deno.makeTempDir({ prefix: "vitrina-bench-" });
  const file = await openKvStore({
    file: join(folder, "pages.kv"),
    build: BUILD,
    maxBytes: LEVEL_BYTES,
    versionsOf: () => Promise.resolve(new Map()),
  });
  const inFile = await measure("a file", file, kept);
  await file.close();
  await Deno.remove(folder, { recursive: true });
  return [...inFile, ...await measureTable(kept)];
}

async function measureTable(kept: readonly Kept[]): Promise<Figure[]> {
  const server = await openMeasured();
  const db = createDb((told) => server.connect("app_login", 1, told), 4);
  try {
    const ids = [...new Set(kept.map(({ site }) => site.id))];
    await server.owner`
      insert into platform.tenants (id, kind, slug, languages, published_at, version)
      select id, 'person', 'site-' || place, '{en,es}', now(), 1
      from unnest(${ids}::uuid[]) with ordinality as site (id, place)`;
    const table = createDatabaseStore({
      db,
      build: BUILD,
      maxBytes: LEVEL_BYTES,
      failed(error) {
        throw error;
      },
    });
    return await measure("a table", table, kept);
  } finally {
    await db.close();
    await server.close();
  }
}

async function measure(
  where: string,
  store: PageStore,
  kept: readonly Kept[],
): Promise<Figure[]> {
  const refs: PageRef[] = [];
  for (const { site: { id, version }, state, target, page } of kept) {
    const key = [state.basePath, state.lang, target].join(" ");
    const ref = { tenantId: id, version, key };
    await store.put(ref, await encodePage(BUILD, ref, page));
    refs.push(ref);
  }
  const pages = new KeptPages(new PageCache(LEVEL_BYTES));
  pages.useStore(store, BUILD);
  const spent: number[] = [];
  for (const ref of refs) {
    const from = performance.now();
    const found = await pages.load(ref, () => Promise.resolve(null));
    spent.push((performance.now() - from) * 1_000);
    if (!found?.cached) throw new Error(`Cannot measure: not in ${where}`);
  }
  spent.sort((a, b) => a - b);
  const at = (share: number) => spent[Math.floor(spent.length * share)] ?? NaN;
  return [
    micros(`L2 hit in ${where}, p50`, at(0.5)),
    micros(`L2 hit in ${where}, p95`, at(0.95)),
  ];
}

/** A time as people read it. */
export function micros(name: string, value: number): Figure {
  return { name, text: `${value.toFixed(1)} µs`, value };
}
