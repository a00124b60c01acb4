import assert from "node:assert/strict";
import { allowedMethods, findByMethod, Router } from "./router.ts";

function find(router: Router<string>, method: string, pathname: string) {
  const match = router.match(pathname);
  return match && findByMethod(match.entry, method);
}

Deno.test("Router prefers exact paths to patterns that came earlier", () => {
  const router = new Router<string>();
  router.add("/:id", ["GET"], "pattern", "");
  router.add("/all", ["GET"], "exact", "");
  assert.equal(find(router, "GET", "/all"), "exact");
  assert.equal(find(router, "GET", "/other"), "pattern");
});

Deno.test("Router keeps the first of two registrations, and merges methods", () => {
  const router = new Router<string>();
  router.add("/a", ["GET"], "first", "");
  router.add("/a", ["GET", "POST"], "second", "");
  router.add("/:x/b", ["GET"], "one", "");
  router.add("/:y/b", ["GET"], "two", "");
  assert.equal(find(router, "GET", "/a"), "first");
  assert.equal(find(router, "POST", "/a"), "second");
  assert.equal(find(router, "GET", "/z/b"), "one");
});

Deno.test("Router takes a trailing slash more or less for the same path, exact ones first", () => {
  const router = new Router<string>();
  router.add("/a", ["GET"], "a", "");
  router.add("/b/", ["GET"], "b/", "");
  router.add("/c", ["GET"], "c", "");
  router.add("/c/", ["GET"], "c/", "");
  router.add("/d/:id", ["GET"], "d", "");
  router.add("/:any*", ["GET"], "any", "");
  assert.equal(find(router, "GET", "/a/"), "a");
  assert.equal(find(router, "GET", "/b"), "b/");
  assert.equal(find(router, "GET", "/c"), "c");
  assert.equal(find(router, "GET", "/c/"), "c/");
  assert.equal(router.match("/d/1/")?.params.id, "1");
});

Deno.test("Router finds literal text outside ASCII in its encoded form", () => {
  const router = new Router<string>();
  router.add("/año", ["GET"], "exact", "");
  router.add("/año/:mes", ["GET"], "pattern", "");
  const path = (text: string) => new URL(text, "http://x").pathname;
  assert.equal(find(router, "GET", path("/año")), "exact");
  assert.equal(find(router, "GET", path("/año/mayo")), "pattern");
});

Deno.test("findByMethod() lets GET answer HEAD, and nothing answer an unknown verb", () => {
  const router = new Router<string>();
  router.add("/a", ["GET"], "get", "");
  router.add("/b", ["GET"], "get", "");
  router.add("/b", ["HEAD"], "head", "");
  router.add("/c", ["POST"], "post", "");
  assert.equal(find(router, "HEAD", "/a"), "get");
  assert.equal(find(router, "HEAD", "/b"), "head");
  assert.equal(find(router, "HEAD", "/c"), null);
  assert.equal(find(router, "PROPFIND", "/a"), null);
  assert.equal(find(router, "constructor", "/a"), null);
});

Deno.test("allowedMethods() names HEAD beside GET", () => {
  assert.equal(allowedMethods(["POST", "GET"]), "GET, HEAD, POST");
  assert.equal(allowedMethods(["DELETE"]), "DELETE");
});
