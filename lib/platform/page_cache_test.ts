import { ok, strictEqual } from "node:assert/strict";
import type { FinishedPage } from "./finished_page.ts";
import { PageCache } from "./page_cache.ts";

function page(bytes: number): FinishedPage {
  return { route: null, etag: "", bytes, plain: new Response(), brotli: null };
}

Deno.test("PageCache stays within its bytes and drops the least recently read", () => {
  const cache = new PageCache(100);
  cache.set("a", page(40));
  cache.set("b", page(40));
  cache.get("a");
  cache.set("c", page(40));
  ok(cache.get("a"));
  ok(cache.get("c"));
  strictEqual(cache.get("b"), undefined);
  strictEqual(cache.size.bytes, 80);
});

Deno.test("PageCache counts a replaced page once and refuses what can never fit", () => {
  const cache = new PageCache(100);
  cache.set("a", page(40));
  cache.set("a", page(60));
  strictEqual(cache.size.bytes, 60);
  cache.set("huge", page(101));
  strictEqual(cache.get("huge"), undefined);
  strictEqual(cache.size.bytes, 0);
});

Deno.test("PageCache does not keep a page larger than 2 MB", () => {
  const cache = new PageCache(10_000_000);
  cache.set("a", page(2_000_001));
  strictEqual(cache.get("a"), undefined);
});

Deno.test("PageCache forgets whatever its key is told to hold", () => {
  const cache = new PageCache(1_000);
  cache.set("https://a ada 1 /", page(40));
  cache.set("https://a ada 2 /cv", page(40));
  cache.set("https://a eve 1 /", page(40));
  cache.forget("ada");
  strictEqual(cache.size.pages, 1);
  strictEqual(cache.size.bytes, 40);
  ok(cache.get("https://a eve 1 /"));
});
