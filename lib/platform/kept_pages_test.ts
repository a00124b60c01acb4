import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { encodePage } from "./cache/encoded_page.ts";
import type { PageRef, PageStore } from "./cache/store.ts";
import { finishPage } from "./finished_page.ts";
import { KeptPages } from "./kept_pages.ts";
import { PageCache } from "./page_cache.ts";

const REF: PageRef = { tenantId: "ada", version: "1", key: "ada 1 /" };
const none = () => Promise.resolve(null);

const pageWith = (text: string) => finishPage(new Response(text), "/");

/** A second level that is a map, to be looked into. */
function shelf(bytes = new Map<string, Uint8Array<ArrayBuffer>>()) {
  const store: PageStore = {
    get: ({ key }) => Promise.resolve(bytes.get(key) ?? null),
    put: ({ key }, page) => Promise.resolve(void bytes.set(key, page)),
    drop: () => Promise.resolve(bytes.clear()),
    figures: () => Promise.resolve({ pages: bytes.size, bytes: 0, evicted: 0 }),
    close: () => Promise.resolve(),
  };
  return { bytes, store };
}

function opened(build = "b1", on = shelf()) {
  const pages = new KeptPages(new PageCache(1_000_000));
  pages.useStore(on.store, build);
  return { pages, ...on };
}

Deno.test("KeptPages.load() draws once for a thousand who miss at the same time", async () => {
  const { pages } = opened();
  let draws = 0;
  const found = await Promise.all(
    Array.from({ length: 1_000 }, () =>
      pages.load(REF, async () => {
        draws++;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return await pageWith("one");
      })),
  );
  strictEqual(draws, 1);
  ok(found.every((one) => one?.page === found[0]?.page));
  strictEqual(found.filter((one) => one?.cached === false).length, 1);
  strictEqual((await pages.figures()).joined, 999);
});

Deno.test("KeptPages.load() draws two pages, tenants or versions apart", async () => {
  const { pages } = opened();
  let draws = 0;
  const draw = () => pageWith(`${++draws}`);
  await Promise.all([
    pages.load(REF, draw),
    pages.load({ ...REF, key: "ada 1 /about" }, draw),
    pages.load({ ...REF, tenantId: "eve" }, draw),
    pages.load({ ...REF, version: "2", key: "ada 2 /" }, draw),
  ]);
  strictEqual(draws, 4);
});

Deno.test("KeptPages.load() lets a drawing that fails fail for all who waited, and is asked anew afterwards", async () => {
  const { pages } = opened();
  const broken = () => Promise.reject(new Error("broken"));
  const both = [pages.load(REF, broken), pages.load(REF, broken)];
  for (const one of both) await rejects(one, /broken/);
  ok(await pages.load(REF, () => pageWith("whole")));
});

Deno.test("KeptPages finds in the second level what another process has drawn", async () => {
  const first = opened();
  await first.pages.load(REF, () => pageWith("once"));
  await first.pages.close();
  const { pages } = opened("b1", first);
  const found = await pages.load(REF, none);
  strictEqual(await found?.page.plain.clone().text(), "once");
  ok(pages.get(REF), "it stands in memory now");
  deepStrictEqual((await pages.figures()).l2.hits, 1);
});

Deno.test("KeptPages refuses entries that are broken, of another tenant, key, version or build", async () => {
  const page = await pageWith("page");
  const whole = await encodePage("b1", REF, page);
  const altered = whole.slice();
  const last = altered.length - 1;
  altered[last] = (altered[last] ?? 0) ^ 1;
  const wrong = [
    altered,
    whole.slice(0, 20),
    whole.slice(0, -1),
    new Uint8Array(100),
    await encodePage("b2", REF, page),
    await encodePage("b1", { ...REF, tenantId: "eve" }, page),
    await encodePage("b1", { ...REF, version: "2" }, page),
    await encodePage("b1", { ...REF, key: "/else" }, page),
  ];
  for (const bytes of wrong) {
    const { pages } = opened("b1", shelf(new Map([[REF.key, bytes]])));
    strictEqual(await pages.load(REF, none), null);
    strictEqual((await pages.figures()).refused, 1);
  }
  const { pages } = opened("b1", shelf(new Map([[REF.key, whole]])));
  ok(await pages.load(REF, none));
});

Deno.test("KeptPages.drop() lets what is being drawn end without being kept or joined", async () => {
  const { pages, bytes } = opened();
  const { promise, resolve } = Promise.withResolvers<void>();
  const before = pages.load(REF, async () => {
    await promise;
    return await pageWith("before");
  });
  await new Promise((next) => setTimeout(next));
  pages.drop("ada");
  const after = await pages.load(REF, () => pageWith("after"));
  strictEqual(await after?.page.plain.clone().text(), "after");
  resolve();
  strictEqual(await (await before)?.page.plain.clone().text(), "before");
  strictEqual(await pages.get(REF)?.plain.clone().text(), "after");
  await pages.close();
  strictEqual(bytes.size, 1);
});

Deno.test("KeptPages does not wait for a second level that does not answer", async () => {
  const { store } = shelf();
  const silent = { ...store, get: () => new Promise<null>(() => {}) };
  const pages = new KeptPages(new PageCache(1_000_000));
  pages.useStore(silent, "b1");
  ok(await pages.load(REF, () => pageWith("drawn")));
});
