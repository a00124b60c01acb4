import assert from "node:assert/strict";
import { App, setBuildCache } from "./app.ts";
import type { Context } from "./context.ts";
import type { RouteModule } from "./fs_routes.ts";
import { type HandlerByMethod, page } from "./handlers.ts";
import type { Method } from "./router.ts";
import { fakeBuild, fsHandler, get } from "./test_support.ts";

const text = (content: string) => () => new Response(content);

Deno.test("fsRoutes() serves files by their names", async () => {
  const handler = fsHandler({
    "/index": { handler: text("index") },
    "/[id]": { handler: (ctx) => new Response(`id ${ctx.params.id}`) },
    "/all": { handler: text("all") },
    "/blog/index": { handler: text("blog") },
    "/blog/[...rest]": {
      handler: (ctx) => new Response(`rest ${ctx.params.rest}`),
    },
    "/blog/[slug]": {
      handler: (ctx) => new Response(`slug ${ctx.params.slug}`),
    },
    "/docs/[[version]]/index": {
      handler: (ctx) => new Response(`docs "${ctx.params.version}"`),
    },
    "/[id]@[v]": {
      handler: (ctx) => new Response(`${ctx.params.id} at ${ctx.params.v}`),
    },
  });
  const cases: [string, string][] = [
    ["/", "index"],
    ["/all", "all"],
    ["/7", "id 7"],
    ["/mod@1.0", "mod at 1.0"],
    ["/blog", "blog"],
    ["/blog/", "blog"],
    ["/blog/a", "slug a"],
    ["/blog/a/b", "rest a/b"],
    ["/docs", 'docs ""'],
    ["/docs/latest", 'docs "latest"'],
  ];
  for (const [path, body] of cases) {
    assert.equal((await get(handler, path)).body, body, path);
  }
});

Deno.test("fsRoutes() leaves groups out of the address, and keeps their scopes apart", async () => {
  const mark = (mark: string): RouteModule => ({
    handler: (ctx: Context<{ mark?: string }>) => {
      ctx.state.mark = (ctx.state.mark ?? "") + mark;
      return ctx.next();
    },
  });
  const layout = (name: string): RouteModule => ({
    default: ({ Component, state }) => (
      <>
        {state.mark} {name}/<Component />
      </>
    ),
  });
  const fail = (): never => {
    throw new Error("fail");
  };
  const handler = fsHandler({
    "/(foo)/_middleware": mark("foo"),
    "/(foo)/_layout": layout("(foo)"),
    "/(foo)/_error": { default: () => <>error foo</> },
    "/(foo)/index": { default: () => <>index</> },
    "/(foo)/foo": { default: () => <>foo</> },
    "/(foo)/broken": { default: fail },
    "/(bar)/_middleware": mark("bar"),
    "/(bar)/_layout": layout("(bar)"),
    "/(bar)/bar": { default: () => <>bar</> },
    "/(bar)/(deep)/deep": { default: () => <>deep</> },
    "/plain": { default: () => <>plain</> },
  });
  assert.equal((await get(handler, "/")).body, "foo (foo)/index");
  assert.equal((await get(handler, "/foo")).body, "foo (foo)/foo");
  assert.equal((await get(handler, "/broken")).body, "foo (foo)/error foo");
  assert.equal((await get(handler, "/bar")).body, "bar (bar)/bar");
  assert.equal((await get(handler, "/deep")).body, "bar (bar)/deep");
  assert.equal((await get(handler, "/plain")).body, "plain");
  assert.equal((await get(handler, "/(foo)/foo")).status, 404);
});

Deno.test("fsRoutes() tries plain folders before parameters in groups", async () => {
  const handler = fsHandler({
    "/(app)/[org]/[app]/index": { handler: text("fail") },
    "/auth/login": { handler: text("ok") },
    "/(app)/(foo)/foo/index": { handler: text("fail") },
    "/(foo)/foo/bar": { handler: text("bar") },
  });
  assert.equal((await get(handler, "/auth/login")).body, "ok");
  assert.equal((await get(handler, "/foo/bar")).body, "bar");
});

Deno.test("fsRoutes() ignores (_folders)", async () => {
  const handler = fsHandler({
    "/(_components)/index": { handler: text("fail") },
    "/(_components)/button": {},
    "/foo/(_lib)/a": { handler: text("fail") },
    "/index": { handler: text("ok") },
  });
  assert.equal((await get(handler, "/")).body, "ok");
  assert.equal((await get(handler, "/foo/a")).status, 404);
});

Deno.test("fsRoutes() merges the methods of files with one address", async () => {
  const handler = fsHandler({
    "/(foo)/bar/index": { handler: { POST: text("POST") } },
    "/bar/index": { handler: { GET: text("GET") } },
  });
  assert.equal((await get(handler, "/bar")).body, "GET");
  assert.equal((await get(handler, "/bar", { method: "POST" })).body, "POST");
  assert.equal((await get(handler, "/bar", { method: "PUT" })).status, 405);
});

Deno.test("a file's handlers are a function for all methods or one for each", async () => {
  const methods: Method[] = ["GET", "POST", "PATCH", "PUT", "DELETE"];
  const byMethod: HandlerByMethod<unknown, unknown> = {};
  for (const method of methods) byMethod[method] = text(method);
  const handler = fsHandler({
    "/each": { handlers: byMethod },
    "/all": { handlers: (ctx) => new Response(ctx.req.method) },
    "/post": { handler: { POST: text("POST") } },
  });
  for (const method of methods) {
    assert.equal((await get(handler, "/each", { method })).body, method);
    assert.equal((await get(handler, "/all", { method })).body, method);
    const { status } = await get(handler, "/post", { method });
    assert.equal(status, method === "POST" ? 200 : 405);
  }
});

Deno.test("a component without handler answers GET and HEAD alone", async () => {
  const handler = fsHandler({
    "/page": { default: () => <h1>page</h1> },
    "/form": {
      default: () => <h1>form</h1>,
      handlers: { POST: text("posted") },
    },
  });
  const { status, body, headers } = await get(handler, "/page");
  assert.deepEqual([status, body], [200, "<h1>page</h1>"]);
  assert.equal(headers.get("Content-Type"), "text/html; charset=utf-8");
  assert.equal((await get(handler, "/page", { method: "HEAD" })).status, 200);
  const post = await get(handler, "/page", { method: "POST" });
  assert.deepEqual([post.status, post.headers.get("Allow")], [
    405,
    "GET, HEAD",
  ]);
  assert.equal((await get(handler, "/form")).body, "<h1>form</h1>");
  assert.equal(
    (await get(handler, "/form", { method: "POST" })).body,
    "posted",
  );
});

Deno.test("a handler gives its page data, status and headers by page()", async () => {
  const show = ({ data }: { data: string }) => <p>{data}</p>;
  const handler = fsHandler({
    "/page": {
      handler: () => page("hi", { status: 201, headers: { "X-A": "1" } }),
      default: show,
    },
    "/list": {
      handler: () => ({ data: "list", headers: [["X-A", "2"]] }),
      default: show,
    },
    "/headers": {
      handler: () => ({ data: "h", headers: new Headers({ "X-A": "3" }) }),
      default: show,
    },
    "/none": {
      handler: () => page(),
      default: ({ data }) => <>{typeof data}</>,
    },
  });
  const { status, body, headers } = await get(handler, "/page");
  assert.deepEqual([status, body, headers.get("X-A")], [201, "<p>hi</p>", "1"]);
  assert.equal((await get(handler, "/list")).headers.get("X-A"), "2");
  assert.equal((await get(handler, "/headers")).headers.get("X-A"), "3");
  assert.equal((await get(handler, "/none")).body, "undefined");
});

Deno.test("a component does not answer GET where a handler does", async () => {
  const handler = fsHandler({
    "/index": {
      handlers: { GET: () => page("data"), POST: text("posted") },
      default: ({ data }) => <>{data}</>,
    },
  });
  assert.equal((await get(handler, "/")).body, "data");
});

Deno.test("_middleware takes a function, a list or a default export, root to leaf", async () => {
  const append =
    (more: string) => (ctx: Context<{ text?: string }>): Promise<Response> => {
      ctx.state.text = (ctx.state.text ?? "") + more;
      return ctx.next();
    };
  const handler = fsHandler({
    "/_middleware": { handler: [append("A"), append("B")] },
    "/foo/_middleware": { handlers: append("C") },
    "/foo/bar/_middleware": { default: [append("D")] },
    "/foo/bar/index": { default: ({ state }) => <>{state.text}</> },
    "/foo/index": { handler: (ctx) => new Response(ctx.state.text) },
    "/foo": { handler: (ctx) => new Response(ctx.state.text) },
  });
  assert.equal((await get(handler, "/foo/bar")).body, "ABCD");
  assert.equal(
    (await get(handler, "/foo")).body,
    "AB",
    "foo.tsx is not in foo/",
  );
});

Deno.test("routeOverride replaces the address that the file's name gives", async () => {
  const handler = fsHandler({
    "/x": {
      config: { routeOverride: "/x/:module@:version/:path*" },
      handler: (ctx) => Response.json(ctx.params),
    },
    "/digits": {
      config: { routeOverride: "/n/:id(\\d+)" },
      handler: (ctx) => new Response(ctx.params.id),
    },
  }, { basePath: "/base" });
  assert.equal(
    (await get(handler, "/base/x/std@1/a/b.ts")).body,
    '{"module":"std","version":"1","path":"a/b.ts"}',
  );
  assert.equal((await get(handler, "/base/n/42")).body, "42");
  assert.equal((await get(handler, "/base/n/x")).status, 404);
  assert.equal((await get(handler, "/base/x")).status, 404);
});

Deno.test("a lazy file is loaded at its first request, once", async () => {
  let loads = 0;
  const lazy = () => {
    loads++;
    return Promise.resolve({ default: () => <>lazy</> });
  };
  const handler = fsHandler({ "/lazy": lazy });
  assert.equal(loads, 0);
  assert.equal((await get(handler, "/lazy")).body, "lazy");
  assert.equal((await get(handler, "/lazy")).body, "lazy");
  assert.equal((await get(handler, "/lazy", { method: "POST" })).status, 405);
  assert.equal(loads, 1);
});

Deno.test("a file with neither handler nor component is no page", async () => {
  const handler = fsHandler({
    "/config": { config: {} },
    "/lazy": () => Promise.resolve({ config: {} }),
    "/_layout": { config: { skipAppWrapper: true } },
    "/_error": { config: {} },
    "/_404": { config: {} },
  });
  for (const path of ["/config", "/lazy", "/none"]) {
    for (const method of ["GET", "POST"]) {
      assert.equal((await get(handler, path, { method })).status, 404, path);
    }
  }
});

Deno.test("fsRoutes() refuses a file that it cannot use, and names it", () => {
  // deno-lint-ignore no-explicit-any -- the mistakes that are tested
  const two = (_req: any, _ctx: any) => new Response();
  const broken: [string, RouteModule, RegExp][] = [
    ["/index", {}, /routes\/index\.tsx: it exports no component/],
    ["/a", { handler: two as never }, /routes\/a\.tsx: a handler takes one/],
    ["/b", { handlers: { POST: two as never } }, /routes\/b\.tsx: a handler/],
    ["/c", { handler: [text("c")] }, /routes\/c\.tsx: only a middleware/],
    [
      "/_middleware",
      { handler: { GET: text("d") } },
      /routes\/_middleware\.tsx: a middleware is a function or a list/,
    ],
  ];
  for (const [id, mod, message] of broken) {
    assert.throws(() => fsHandler({ [id]: mod }), message);
  }
  const lazy = () => Promise.resolve({ default: () => <>x</> });
  assert.throws(() => fsHandler({ "/_layout": lazy }), /_layout\.tsx lazily/);
  assert.throws(() => fsHandler({ "/[a][b]": { handler: text("x") } }), {
    name: "SyntaxError",
    message: /"\/\[a\]\[b\]"/,
  });
});

Deno.test("fsRoutes() takes the build that is attached when the handler is made", async () => {
  const app = new App().fsRoutes();
  assert.equal((await get(app.handler(), "/")).status, 404);
  const build = fakeBuild({ "/index": { handler: text("built") } });
  setBuildCache(app, build, "development");
  assert.equal((await get(app.handler(), "/")).body, "built");
  assert.deepEqual([app.config.root, app.config.mode], [
    "/project",
    "development",
  ]);
});
