import assert from "node:assert/strict";
import { App, setBuildCache } from "../app.ts";
import type { FreshConfig } from "../config.ts";
import { fakeBuild, get } from "../test_support.ts";
import { staticFiles } from "./static_files.ts";

const FILES = {
  "/style.css": { content: "body {}", hash: "abc" },
  "/plain.css": { content: "p {}" },
  "/app.immutable.css": { content: "a {}", hash: "def" },
  "/C#.svg": { content: "svg" },
  "/西安市.png": { content: "png" },
  "/.env": { content: "SECRET" },
  "/a/.git/config": { content: "SECRET" },
  "/.well-known/security.txt": { content: "contact" },
  "/../deno.json": { content: "SECRET" },
  "/a/../b.css": { content: "SECRET" },
  "/a\\..\\x.css": { content: "SECRET" },
  "/style.css\0": { content: "SECRET" },
  "/": { content: "SECRET" },
};

function serve(config: FreshConfig = {}) {
  const app = new App(config).use(staticFiles()).all(
    "*",
    () => new Response("route"),
  );
  setBuildCache(app, fakeBuild({}, FILES), config.mode ?? "production");
  return app.handler();
}

Deno.test("staticFiles() serves a file with type, length and ETag, before routes", async () => {
  const { status, body, headers } = await get(serve(), "/style.css");
  assert.deepEqual([status, body], [200, "body {}"]);
  assert.equal(headers.get("Content-Type"), "text/css; charset=utf-8");
  assert.equal(headers.get("Content-Length"), "7");
  assert.equal(headers.get("ETag"), 'W/"abc"');
  assert.equal(
    headers.get("Cache-Control"),
    "no-cache, max-age=0, must-revalidate",
  );
  assert.equal((await get(serve(), "/none.css")).body, "route");
  assert.equal((await get(serve(), "/")).body, "route");
});

Deno.test("staticFiles() answers 304 when the reader has the file", async () => {
  const tags = ['W/"abc"', '"abc"', "abc", "*", '"x", W/"abc"'];
  for (const tag of tags) {
    const { status, body, headers } = await get(serve(), "/style.css", {
      headers: { "If-None-Match": tag },
    });
    assert.deepEqual([status, body], [304, ""], tag);
    assert.equal(headers.get("ETag"), 'W/"abc"');
  }
  const changed = await get(serve(), "/style.css", {
    headers: { "If-None-Match": 'W/"abcd"' },
  });
  assert.equal(changed.status, 200);
});

Deno.test("staticFiles() lets only hashed addresses be kept for ever", async () => {
  const immutable = "public, max-age=31536000, immutable";
  const cacheControl = async (path: string, config?: FreshConfig) =>
    (await get(serve(config), path)).headers.get("Cache-Control");
  assert.equal(await cacheControl("/style.css?__frsh_c=build1"), immutable);
  assert.equal(await cacheControl("/app.immutable.css"), immutable);
  for (const path of ["/style.css?__frsh_c=build1", "/app.immutable.css"]) {
    assert.notEqual(
      await cacheControl(path, { mode: "development" }),
      immutable,
    );
  }
});

Deno.test("staticFiles() sends an address of another build to the current one", async () => {
  const { status, headers } = await get(
    serve({ basePath: "/base" }),
    "/base/style.css?__frsh_c=old&x=1",
  );
  assert.equal(status, 307);
  assert.equal(headers.get("Location"), "/base/style.css?x=1");
});

Deno.test("staticFiles() decodes names, and takes a broken one for no file", async () => {
  assert.equal((await get(serve(), "/C%23.svg")).body, "svg");
  assert.equal((await get(serve(), encodeURI("/西安市.png"))).body, "png");
  assert.equal((await get(serve(), "/%E0%A4%A")).body, "route");
});

Deno.test("staticFiles() serves nothing hidden or outside, even if the build knew it", async () => {
  const paths = [
    "/.env",
    "/%2eenv",
    "/a/.git/config",
    "/%2e%2e%2fdeno.json",
    "/a%2f..%2fb.css",
    "/a%5c..%5cx.css",
    "/%2f",
    "/style.css%00",
  ];
  for (const path of paths) {
    assert.equal((await get(serve(), path)).body, "route", path);
  }
  const known = await get(serve(), "/.well-known/security.txt");
  assert.equal(known.body, "contact");
});

Deno.test("staticFiles() answers HEAD without body and other methods with 405", async () => {
  const head = await get(serve(), "/style.css", { method: "HEAD" });
  assert.deepEqual([head.status, head.body], [200, ""]);
  assert.equal(head.headers.get("Content-Length"), "7");
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const { status, headers } = await get(serve(), "/style.css", { method });
    assert.equal(status, 405);
    assert.equal(headers.get("Allow"), "GET, HEAD");
  }
});

Deno.test("staticFiles() finds files below the base path only", async () => {
  const handler = serve({ basePath: "/base" });
  assert.equal((await get(handler, "/base/style.css")).body, "body {}");
  assert.equal((await get(handler, "/style.css")).status, 404);
  assert.equal((await get(handler, "/baseXstyle.css")).status, 404);
});

Deno.test("staticFiles() does not trouble routes with a missing favicon", async () => {
  const { status, body } = await get(serve(), "/favicon.ico");
  assert.deepEqual([status, body], [404, ""]);
});
