import assert from "node:assert/strict";
import { App } from "./app.ts";
import { HttpError } from "./http_error.ts";
import { get } from "./test_support.ts";

const text = (content: string) => () => new Response(content);

Deno.test("App answers each method by what was added for it", async () => {
  const handler = new App()
    .get("/", text("get"))
    .post("/", text("post"))
    .put("/", text("put"))
    .patch("/", text("patch"))
    .delete("/", text("delete"))
    .all("/all", text("all"))
    .handler();
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    assert.equal(
      (await get(handler, "/", { method })).body,
      method.toLowerCase(),
    );
    assert.equal((await get(handler, "/all", { method })).body, "all");
  }
});

Deno.test("App lets GET answer HEAD, without body but with its headers", async () => {
  const handler = new App()
    .get("/", () => new Response("1234", { headers: { "X-A": "1" } }))
    .get("/own", text("get"))
    .head("/own", () => new Response(null, { headers: { "X-Head": "own" } }))
    .handler();
  const response = await handler(
    new Request("http://localhost/", { method: "HEAD" }),
  );
  assert.equal(response.body, null);
  assert.equal(response.headers.get("X-A"), "1");
  const own = await get(handler, "/own", { method: "HEAD" });
  assert.equal(own.headers.get("X-Head"), "own");
});

Deno.test("App cancels the body that HEAD does not send", async () => {
  let cancelled = false;
  const body = () =>
    new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
  const handler = new App().get("/", () => new Response(body())).handler();
  await handler(new Request("http://localhost/", { method: "HEAD" }));
  assert.equal(cancelled, true);
});

Deno.test("App answers 405 with Allow for a method that a known path lacks", async () => {
  const handler = new App()
    .get("/", text("ok"))
    .post("/", text("ok"))
    .get("/books/:id", text("ok"))
    .handler();
  const root = await get(handler, "/", { method: "PUT" });
  assert.equal(root.status, 405);
  assert.equal(root.body, "Method Not Allowed");
  assert.equal(root.headers.get("Allow"), "GET, HEAD, POST");
  const book = await get(handler, "/books/1", { method: "PROPFIND" });
  assert.equal(book.status, 405);
  assert.equal(
    (await get(handler, "/none", { method: "PUT" })).status,
    404,
  );
});

Deno.test("App answers OPTIONS with 204 and Allow, unless a route does", async () => {
  const handler = new App()
    .get("/", text("ok"))
    .delete("/", text("ok"))
    .all("/all", text("mine"))
    .handler();
  const options = await get(handler, "/", { method: "OPTIONS" });
  assert.equal(options.status, 204);
  assert.equal(options.headers.get("Allow"), "GET, HEAD, DELETE");
  assert.equal(
    (await get(handler, "/all", { method: "OPTIONS" })).body,
    "mine",
  );
});

Deno.test("App runs the scope's middlewares for a method that its route lacks", async () => {
  const handler = new App()
    .use("/api", async (ctx) => {
      const response = await ctx.next();
      response.headers.set("X-Scope", "api");
      return response;
    })
    .get("/api/a", text("ok"))
    .handler();
  const options = await get(handler, "/api/a", { method: "OPTIONS" });
  assert.equal(options.headers.get("X-Scope"), "api");
});

Deno.test("App collapses repeated slashes before it looks for a route", async () => {
  const handler = new App()
    .get("/a/b", (ctx) => ctx.text(ctx.url.pathname))
    .handler();
  assert.equal((await get(handler, "//a///b")).body, "/a/b");
});

Deno.test("App gives the matched pattern and its parameters to the context", async () => {
  const handler = new App()
    .get(
      "/books/:id",
      (ctx) => ctx.json({ route: ctx.route, id: ctx.params.id }),
    )
    .notFound((ctx) => ctx.json({ route: ctx.route }))
    .handler();
  assert.equal(
    (await get(handler, "/books/a%20b")).body,
    '{"route":"/books/:id","id":"a b"}',
  );
  assert.equal((await get(handler, "/none")).body, '{"route":null}');
});

Deno.test("App applies items from top to bottom", async () => {
  const mark = (mark: string) => async (ctx: { next(): Promise<Response> }) => {
    const response = await ctx.next();
    response.headers.append("X-Mark", mark);
    return response;
  };
  const handler = new App()
    .use(mark("before"))
    .get("/a", text("a"))
    .use(mark("between"))
    .get("/b", text("b"))
    .handler();
  const a = await get(handler, "/a");
  const b = await get(handler, "/b");
  assert.equal(a.headers.get("X-Mark"), "before");
  assert.equal(b.headers.get("X-Mark"), "between, before");
});

Deno.test("App serves below its base path only", async () => {
  const handler = new App({ basePath: "/foo/bar" })
    .get("/", text("root"))
    .get("/a", text("a"))
    .all("/rest/*", text("rest"))
    .handler();
  assert.equal((await get(handler, "/foo/bar")).body, "root");
  assert.equal((await get(handler, "/foo/bar/")).body, "root");
  assert.equal((await get(handler, "/foo/bar/a")).body, "a");
  assert.equal((await get(handler, "/foo/bar/rest/x")).body, "rest");
  assert.equal((await get(handler, "/a")).status, 404);
  assert.equal((await get(handler, "/")).status, 404);
});

Deno.test("App refuses a base path that is none", () => {
  for (const basePath of ["docs", "/docs/", "/a b", "//evil", "/a//b"]) {
    assert.throws(() => new App({ basePath }), /Cannot use base path/);
  }
  assert.equal(new App({ basePath: "/" }).config.basePath, "");
});

Deno.test("App.all() and App.route() take * for every path", async () => {
  const all = new App().all("*", text("all")).handler();
  assert.equal((await get(all, "/")).body, "all");
  assert.equal((await get(all, "/a/b")).body, "all");
  const route = new App().route("*", { handler: text("route") }).handler();
  assert.equal((await get(route, "/")).body, "route");
});

Deno.test("App takes lazy middlewares, handlers and routes, and loads them once", async () => {
  let loads = 0;
  const lazy = () => {
    loads++;
    return Promise.resolve(text("ok"));
  };
  const handler = new App()
    .use(() => Promise.resolve((ctx) => ctx.next()))
    .get("/a", lazy)
    .route("/b", () => {
      loads++;
      return Promise.resolve({ handler: { GET: text("b") } });
    })
    .handler();
  for (let i = 0; i < 2; i++) {
    assert.equal((await get(handler, "/a")).body, "ok");
    assert.equal((await get(handler, "/b")).body, "b");
  }
  assert.equal(loads, 2);
  assert.equal((await get(handler, "/b", { method: "POST" })).status, 405);
  const options = await get(handler, "/b", { method: "OPTIONS" });
  assert.equal(options.headers.get("Allow"), "GET, HEAD");
});

Deno.test("App.route() takes routeOverride and the methods of a lazy route", async () => {
  const handler = new App()
    .route("/file", {
      config: { routeOverride: "/x/:mod@:version" },
      handler: (ctx) => ctx.json(ctx.params),
    })
    .route("/lazy", () => Promise.resolve({ handler: text("ok") }), {
      methods: ["POST"],
    })
    .handler();
  assert.equal(
    (await get(handler, "/x/std@1")).body,
    '{"mod":"std","version":"1"}',
  );
  assert.equal((await get(handler, "/file")).status, 404);
  assert.equal((await get(handler, "/lazy")).status, 405);
  assert.equal((await get(handler, "/lazy", { method: "POST" })).body, "ok");
});

Deno.test("App believes X-Forwarded-* only with trustProxy", async () => {
  const headers = {
    "X-Forwarded-Proto": "https, http",
    "X-Forwarded-Host": "ada.example",
  };
  const href = (trustProxy?: boolean) =>
    new App({ trustProxy })
      .get("/a", (ctx) => ctx.text(ctx.url.href))
      .handler();
  assert.equal(
    (await get(href(), "/a?b", { headers })).body,
    "http://localhost/a?b",
  );
  assert.equal(
    (await get(href(true), "/a?b", { headers })).body,
    "https://ada.example/a?b",
  );
  const forged = { "X-Forwarded-Host": "evil/..", "X-Forwarded-Proto": "x" };
  assert.equal(
    (await get(href(true), "/a", { headers: forged })).body,
    "http://localhost/a",
  );
});

Deno.test("App answers 500 when a middleware returns no Response", async () => {
  const original = console.error;
  console.error = () => {};
  try {
    // deno-lint-ignore no-explicit-any -- the mistake that is tested
    const handler = new App().get("/", (() => {}) as any).handler();
    const { status, body } = await get(handler, "/");
    assert.equal(status, 500);
    assert.equal(body, "Internal server error");
  } finally {
    console.error = original;
  }
});

Deno.test("App.listen() serves, prints the address with its base path and passes the connection on", async () => {
  const app = new App({ basePath: "/base" }).get("/", (ctx) => {
    const { remoteAddr } = ctx.info;
    return ctx.text("hostname" in remoteAddr ? remoteAddr.hostname : "");
  }).get("/gone", () => {
    throw new HttpError(410);
  });
  const stop = new AbortController();
  const printed: string[] = [];
  const original = console.log;
  console.log = (line: string) => printed.push(line);
  try {
    await app.listen({ port: 0, hostname: "127.0.0.1", signal: stop.signal });
    const address = /http:\S+/.exec(printed[0] ?? "")?.[0] ?? "";
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/base\/$/);
    assert.equal(await (await fetch(address)).text(), "127.0.0.1");
    const gone = await fetch(`${address}gone`);
    assert.deepEqual([gone.status, await gone.text()], [410, "Gone"]);
  } finally {
    console.log = original;
    stop.abort();
  }
});
