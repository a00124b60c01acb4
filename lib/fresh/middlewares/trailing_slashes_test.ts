import assert from "node:assert/strict";
import { App } from "../app.ts";
import { get } from "../test_support.ts";
import { trailingSlashes } from "./trailing_slashes.ts";

async function location(mode: "always" | "never", path: string) {
  const handler = new App()
    .use(trailingSlashes(mode))
    .get("/", () => new Response("root"))
    .get("/a", () => new Response("a"))
    .get("/b/:id", () => new Response("b"))
    .handler();
  const { status, body, headers } = await get(handler, path);
  return status === 302 ? headers.get("Location") : body;
}

Deno.test("trailingSlashes() adds a slash, or takes it away, and keeps the query", async () => {
  assert.equal(await location("always", "/a?x=/y"), "/a/?x=/y");
  assert.equal(await location("always", "/a/"), "a");
  assert.equal(await location("always", "/b/1/"), "b");
  assert.equal(await location("always", "/none"), "/none/");
  assert.equal(await location("never", "/a/?x=/y/"), "/a?x=/y/");
  assert.equal(await location("never", "/a"), "a");
  assert.equal(await location("never", "/b/1/"), "/b/1");
});

Deno.test("trailingSlashes() leaves the root alone and never leads to another host", async () => {
  assert.equal(await location("always", "/"), "root");
  assert.equal(await location("never", "/"), "root");
  assert.equal(await location("never", "//evil.example//"), "/evil.example");
});
