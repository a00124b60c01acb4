import assert from "node:assert/strict";
import { App, setBuildCache } from "./app.ts";
import { HttpError } from "./http_error.ts";
import { fakeBuild, fsHandler, get, loggedErrors } from "./test_support.ts";

const fail = (error: unknown) => () => {
  throw error;
};

Deno.test("an uncaught HttpError becomes its status, with its message as the body", async () => {
  const handler = new App()
    .get("/gone", fail(new HttpError(410, "It left")))
    .get("/plain", fail(new HttpError(409)))
    .get("/down", fail(new HttpError(503, "Back soon")))
    .handler();
  const logged = await loggedErrors(async () => {
    const gone = await get(handler, "/gone");
    assert.deepEqual([gone.status, gone.body], [410, "It left"]);
    assert.equal((await get(handler, "/plain")).body, "Conflict");
    assert.equal((await get(handler, "/none")).body, "Not Found");
    const down = await get(handler, "/down");
    assert.deepEqual([down.status, down.body], [503, "Back soon"]);
  });
  // 4xx are the client's doing and are not logged; 5xx are ours.
  assert.equal(logged.length, 1);
  assert.equal((logged[0] as HttpError).status, 503);
});

Deno.test("any other uncaught error is logged and tells the client nothing", async () => {
  const secret = new Error("password=1234");
  const handler = new App().get("/", fail(secret)).handler();
  const logged = await loggedErrors(async () => {
    const { status, body } = await get(handler, "/");
    assert.deepEqual([status, body], [500, "Internal server error"]);
  });
  assert.deepEqual(logged, [secret]);
});

Deno.test("onError() answers what is thrown below its path, the nearest first", async () => {
  const handler = new App()
    .onError("*", (ctx) => new Response(`outer: ${ctx.error}`))
    .onError("/foo", (ctx) => new Response(`foo: ${ctx.error}`))
    .get("/", fail("a"))
    .get("/foo", fail("b"))
    .get("/foo/bar", fail("c"))
    .handler();
  assert.equal((await get(handler, "/")).body, "outer: a");
  assert.equal((await get(handler, "/foo")).body, "foo: b");
  assert.equal((await get(handler, "/foo/bar")).body, "foo: c");
  assert.equal((await get(handler, "/none")).body, "outer: HttpError");
});

Deno.test("an error page that throws passes its own error outward", async () => {
  const handler = new App()
    .onError("*", (ctx) => new Response(String(ctx.error)))
    .onError("/foo", fail("from the page"))
    .get("/foo", fail("from the route"))
    .handler();
  assert.equal((await get(handler, "/foo")).body, "from the page");
});

Deno.test("notFound() gets every 404, thrown ones too, before error pages", async () => {
  const handler = new App()
    .onError("*", () => new Response("error"))
    .notFound((ctx) => new Response(`not found: ${ctx.error}`, { status: 404 }))
    .get("/thrown", fail(new HttpError(404)))
    .get("/deep/er/thrown", fail(new HttpError(404)))
    .get("/broken", fail(new HttpError(500)))
    .handler();
  for (const path of ["/none", "/thrown", "/deep/er/thrown"]) {
    const { status, body } = await get(handler, path);
    assert.deepEqual([status, body], [404, "not found: HttpError"], path);
  }
  assert.equal((await get(handler, "/broken")).body, "error");
});

Deno.test("_404 renders with status 404 for every method, inside layouts and app wrapper", async () => {
  const handler = fsHandler({
    "/_app": {
      default: ({ Component }) => (
        <body>
          app/<Component />
        </body>
      ),
    },
    "/_layout": {
      default: ({ Component }) => (
        <>
          layout/<Component />
        </>
      ),
    },
    "/_404": {
      default: ({ error, url }) => <>{url.pathname} {String(error)}</>,
    },
    "/index": { default: () => <>index</> },
    "/thrower": { handler: fail(new HttpError(404, "gone")) },
  });
  for (const method of ["GET", "POST"]) {
    const { status, body } = await get(handler, "/none", { method });
    assert.deepEqual([status, body], [404, "app/layout//none HttpError"]);
  }
  const thrown = await get(handler, "/thrower");
  assert.equal(thrown.body, "app/layout//thrower HttpError: gone");
});

Deno.test("_404 with handlers by method answers the others by GET's", async () => {
  const handler = fsHandler({
    "/_404": { handlers: { GET: () => new Response("mine") } },
  });
  assert.equal((await get(handler, "/none")).body, "mine");
  assert.equal((await get(handler, "/none", { method: "POST" })).body, "mine");
});

Deno.test("the _404 nearest to the root is the app's", async () => {
  const handler = fsHandler({
    "/_404": { default: () => <>root</> },
    "/foo/_404": { default: () => <>foo</> },
    "/foo/thrower": { handler: fail(new HttpError(404)) },
  });
  assert.equal((await get(handler, "/none")).body, "root");
  assert.equal((await get(handler, "/foo/thrower")).body, "root");
});

Deno.test("_error and _500 answer by the nearest, with the error's status", async () => {
  const handler = fsHandler({
    "/_500": { default: ({ error }) => <>500: {String(error)}</> },
    "/foo/_error": { default: ({ error }) => <>foo: {String(error)}</> },
    "/a": { handler: fail("a") },
    "/teapot": { handler: fail(new HttpError(418, "short")) },
    "/foo/b": { default: () => <>{fail("b")()}</> },
    "/foo/bar/c": { handlers: { POST: fail("c") } },
  });
  const a = await get(handler, "/a");
  assert.deepEqual([a.status, a.body], [500, "500: a"]);
  const teapot = await get(handler, "/teapot");
  assert.deepEqual([teapot.status, teapot.body], [
    418,
    "500: HttpError: short",
  ]);
  assert.equal((await get(handler, "/foo/b")).body, "foo: b");
  const c = await get(handler, "/foo/bar/c", { method: "POST" });
  assert.equal(c.body, "foo: c");
  assert.equal((await get(handler, "/a", { method: "DELETE" })).body, "500: a");
});

Deno.test("an error page decides status and headers by page()", async () => {
  const handler = fsHandler({
    "/_error": {
      handlers: () => ({ data: "x", status: 502, headers: { "X-A": "1" } }),
      default: ({ data }) => <>{data}</>,
    },
    "/index": { handler: fail("a") },
  });
  const { status, body, headers } = await get(handler, "/");
  assert.deepEqual([status, body, headers.get("X-A")], [502, "x", "1"]);
});

Deno.test("an error page keeps the layouts that are in scope", async () => {
  const handler = fsHandler({
    "/_app": {
      default: ({ Component }) => (
        <body>
          app/<Component />
        </body>
      ),
    },
    "/_layout": {
      default: ({ Component }) => (
        <>
          root/<Component />
        </>
      ),
    },
    "/_error": { default: () => <>oops</> },
    "/foo/_layout": {
      default: ({ Component }) => (
        <>
          foo/<Component />
        </>
      ),
    },
    "/foo/_error": { default: () => <>foo oops</> },
    "/foo/index": { handler: fail("a") },
    "/bare": {
      config: { skipAppWrapper: true, skipInheritedLayouts: true },
      handler: fail("b"),
    },
  });
  assert.equal((await get(handler, "/foo")).body, "app/root/foo/foo oops");
  // The page left them out for itself, not for the error page.
  assert.equal((await get(handler, "/bare")).body, "app/root/oops");
});

Deno.test("a middleware's error is answered by the page beside it", async () => {
  const handler = fsHandler({
    "/_error": { default: () => <>root</> },
    "/foo/_error": { default: () => <>foo</> },
    "/foo/_middleware": { handler: fail(new HttpError(403)) },
    "/foo/index": { default: () => <>never</> },
  });
  const { status, body } = await get(handler, "/foo");
  assert.deepEqual([status, body], [403, "foo"]);
});

Deno.test("in development an error of the server is shown with its stack, as text", async () => {
  const app = new App().get("/", fail(new Error("<script>")));
  const build = fakeBuild({});
  build.features = { errorOverlay: true, liveReload: false };
  setBuildCache(app, build, "development");
  const logged = await loggedErrors(async () => {
    const { status, body } = await get(app.handler(), "/");
    assert.equal(status, 500);
    assert.match(body, /<h1>Error: &lt;script><\/h1><pre>.*errors_test\.tsx/s);
    assert.equal((await get(app.handler(), "/none")).body, "Not Found");
  });
  assert.equal(logged.length, 1);
});

Deno.test("in development the error that an error page answers is logged", async () => {
  const app = new App().onError("*", () => new Response("oops")).get(
    "/",
    fail("a"),
  ).get("/gone", fail(new HttpError(410)));
  setBuildCache(app, fakeBuild({}), "development");
  const logged = await loggedErrors(async () => {
    assert.equal((await get(app.handler(), "/")).body, "oops");
    assert.equal((await get(app.handler(), "/gone")).body, "oops");
  });
  assert.deepEqual(logged, ["a"]);
});
