import { ok, strictEqual } from "node:assert/strict";
import type { FinishedPage } from "./finished_page.ts";
import { PageCache } from "./page_cache.ts";

const ADA = "ada";
const EVE = "eve";

function page(bytes: number): FinishedPage {
  return { route: null, etag: "", bytes, plain: new Response(), brotli: null };
}

Deno.test("PageCache stays within its bytes and drops the least recently read", () => {
  const cache = new PageCache(100, 100);
  cache.set("a", ADA, page(40));
  cache.set("b", ADA, page(40));
  cache.get("a", ADA);
  cache.set("c", EVE, page(40));
  ok(cache.get("a", ADA));
  ok(cache.get("c", EVE));
  strictEqual(cache.get("b", ADA), undefined);
  strictEqual(cache.size.bytes, 80);
  strictEqual(cache.size.evicted, 1);
});

Deno.test("PageCache counts a replaced page once and refuses what can never fit", () => {
  const cache = new PageCache(100, 100);
  cache.set("a", ADA, page(40));
  cache.set("a", ADA, page(60));
  strictEqual(cache.size.bytes, 60);
  cache.set("huge", ADA, page(101));
  strictEqual(cache.get("huge", ADA), undefined);
  strictEqual(cache.get("a", ADA)?.bytes, 60);
});

Deno.test("PageCache does not keep a page larger than 2 MB", () => {
  const cache = new PageCache(10_000_000);
  cache.set("a", ADA, page(2_000_001));
  strictEqual(cache.get("a", ADA), undefined);
});

Deno.test("PageCache answers no tenant with another one's page, even under the same key", () => {
  const cache = new PageCache(1_000);
  cache.set("a", ADA, page(40));
  strictEqual(cache.get("a", EVE), undefined);
  ok(cache.get("a", ADA));
});

Deno.test("PageCache lets a tenant with many pages drive out its own alone", () => {
  const cache = new PageCache(400);
  cache.set("eve", EVE, page(40));
  for (let at = 0; at < 50; at++) cache.set(`ada ${at}`, ADA, page(40));
  ok(cache.get("eve", EVE));
  strictEqual(cache.size.bytes, 40 + 80);
});

Deno.test("PageCache drops every page of a tenant, and none of another", () => {
  const cache = new PageCache(1_000);
  cache.set("1", ADA, page(40));
  cache.set("2", ADA, page(40));
  cache.set("3", EVE, page(40));
  cache.drop(ADA);
  strictEqual(cache.size.pages, 1);
  strictEqual(cache.size.bytes, 40);
  ok(cache.get("3", EVE));
  cache.set("1", ADA, page(40));
  strictEqual(cache.size.bytes, 80);
});
