import assert from "node:assert/strict";
import { App, setBuildCache } from "./app.ts";
import type { Context } from "./context.ts";
import { HttpError } from "./http_error.ts";
import { fakeBuild, get } from "./test_support.ts";

type State = { text?: string };

const text = (content: string) => () => new Response(content);
const append = (more: string) => (ctx: Context<State>) => {
  ctx.state.text = (ctx.state.text ?? "") + more;
  return ctx.next();
};
const show = (ctx: Context<State>) => ctx.text(ctx.state.text ?? "");

Deno.test("mountApp() keeps an app's middlewares to its own routes", async () => {
  const inner = new App<State>().use(append("A")).get("/", show).post(
    "/",
    show,
  );
  const handler = new App<State>()
    .get("/", show)
    .mountApp("/foo", inner)
    .handler();
  assert.equal((await get(handler, "/")).body, "");
  assert.equal((await get(handler, "/foo")).body, "A");
  assert.equal((await get(handler, "/foo", { method: "POST" })).body, "A");
});

Deno.test("mountApp() at the root runs the outer middlewares, then the inner", async () => {
  const inner = new App<State>().use(append("B")).get("/foo", show);
  const handler = new App<State>()
    .use(append("A"))
    .get("/", show)
    .mountApp("/", inner)
    .handler();
  assert.equal((await get(handler, "/")).body, "A");
  assert.equal((await get(handler, "/foo")).body, "AB");
});

Deno.test("mountApp() moves patterns, catch-alls and routes below the path", async () => {
  const inner = new App<State>()
    .get("/", text("list"))
    .get("/:name", (ctx) => ctx.text(ctx.params.name ?? ""))
    .route("/r", { handler: text("route") });
  const rest = new App<State>().all("*", text("rest"));
  const handler = new App<State>()
    .mountApp("/api/authors", inner)
    .mountApp("/rest", rest)
    .handler();
  assert.equal((await get(handler, "/api/authors")).body, "list");
  assert.equal((await get(handler, "/api/authors/ada")).body, "ada");
  assert.equal((await get(handler, "/api/authors/r")).body, "route");
  assert.equal((await get(handler, "/rest")).body, "rest");
  assert.equal((await get(handler, "/rest/a/b")).body, "rest");
  assert.equal((await get(handler, "/list")).status, 404);
});

Deno.test("mountApp() puts base paths and mount path together", async () => {
  const inner = new App<State>({ basePath: "/api/v2" }).get(
    "/users",
    text("ok"),
  );
  const handler = new App<State>({ basePath: "/main" })
    .mountApp("/services", inner)
    .handler();
  assert.equal(
    (await get(handler, "/main/services/api/v2/users")).body,
    "ok",
  );
  assert.equal((await get(handler, "/services/api/v2/users")).status, 404);
  assert.equal((await get(handler, "/main/services/users")).status, 404);
});

Deno.test("mountApp() does not double a base path that is the mount path", async () => {
  const inner = new App<State>({ basePath: "/ui" })
    .get("/", text("home"))
    .get("/a", text("a"));
  const handler = new App<State>().mountApp("/ui", inner).handler();
  assert.equal((await get(handler, "/ui")).body, "home");
  assert.equal((await get(handler, "/ui/a")).body, "a");
});

Deno.test("mountApp() lets the last app wrapper and 404 page win", async () => {
  const inner = new App<State>()
    .appWrapper(({ Component }) => (
      <body>
        inner/<Component />
      </body>
    ))
    .notFound(() => new Response("inner 404", { status: 404 }));
  const handler = new App<State>()
    .appWrapper(() => <body>outer</body>)
    .notFound(() => new Response("outer 404", { status: 404 }))
    .mountApp("/inner", inner)
    .get("/", (ctx) => ctx.render(<>page</>))
    .handler();
  assert.equal((await get(handler, "/")).body, "inner/page");
  assert.equal((await get(handler, "/none")).body, "inner 404");
});

Deno.test("mountApp() keeps error pages and layouts to the mounted part", async () => {
  const inner = new App<State>()
    .layout("*", ({ Component }) => (
      <main>
        <Component />
      </main>
    ))
    .onError("*", (ctx) => ctx.render(<b>inner</b>, { status: 500 }))
    .get("/", () => {
      throw new HttpError(500, "inside");
    });
  const handler = new App<State>()
    .onError("*", () => new Response("outer"))
    .mountApp("/inner", inner)
    .get("/", () => {
      throw new HttpError(500, "outside");
    })
    .handler();
  assert.equal(
    (await get(handler, "/inner")).body,
    "<main><b>inner</b></main>",
  );
  assert.equal((await get(handler, "/")).body, "outer");
});

Deno.test("mountApp() and fsRoutes() below a path scope file middlewares to it", async () => {
  let calls = 0;
  const modules = {
    "/index": { handler: text("index") },
    "/foo": { handler: text("foo") },
    "/_middleware": {
      handler: (ctx: Context<State>) => {
        calls++;
        return ctx.next();
      },
    },
  };
  const inner = new App<State>().fsRoutes("/b");
  const app = new App<State>()
    .fsRoutes("/a/:id")
    .mountApp("/m", inner)
    .fsRoutes();
  setBuildCache(app, fakeBuild(modules), "production");
  const handler = app.handler();
  for (const path of ["/", "/foo", "/a/1", "/a/1/foo", "/m/b", "/m/b/foo"]) {
    calls = 0;
    const { body } = await get(handler, path);
    assert.equal(body, path.endsWith("foo") ? "foo" : "index", path);
    // The root's middleware surrounds everything that was added after it.
    assert.equal(calls, 1, path);
  }
});
