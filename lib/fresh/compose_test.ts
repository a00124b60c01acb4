import assert from "node:assert/strict";
import { App } from "./app.ts";
import type { Context } from "./context.ts";
import { get } from "./test_support.ts";

type State = { text?: string };

const append = (more: string) => (ctx: Context<State>) => {
  ctx.state.text = (ctx.state.text ?? "") + more;
  return ctx.next();
};
const show = (ctx: Context<State>) => ctx.text(ctx.state.text ?? "");

Deno.test("middlewares run from the root to the leaf", async () => {
  const handler = new App<State>()
    .use("/foo/bar", append("C"))
    .use(append("A"))
    .use("/foo", append("B"))
    .get("/foo/bar", append("D"), show)
    .get("/foo", show)
    .get("/foobar", show)
    .handler();
  assert.equal((await get(handler, "/foo/bar")).body, "ABCD");
  assert.equal((await get(handler, "/foo")).body, "AB");
  assert.equal((await get(handler, "/foobar")).body, "A");
});

Deno.test("App.use() takes several middlewares, with or without a path", async () => {
  const handler = new App<State>()
    .use(append("A"), append("B"))
    .use("/x", append("C"), append("D"))
    .get("/x/y", show)
    .handler();
  assert.equal((await get(handler, "/x/y")).body, "ABCD");
});

Deno.test("App.use() below a pattern concerns the routes with that pattern", async () => {
  const handler = new App<State>()
    .use("/api", append("A"))
    .use("/t/:tenant", append("T"))
    .get("/api{/:opt}?/end", show)
    .get(
      "/t/:tenant/home",
      (ctx) => ctx.text(`${ctx.state.text}${ctx.params.tenant}`),
    )
    .handler();
  assert.equal((await get(handler, "/api/end")).body, "A");
  assert.equal((await get(handler, "/api/x/end")).body, "A");
  assert.equal((await get(handler, "/t/ada/home")).body, "Tada");
});

Deno.test("a middleware can answer itself, and change what comes back", async () => {
  const handler = new App<State>()
    .use(async (ctx) => {
      const response = await ctx.next();
      assert.ok(response instanceof Response);
      return new Response(`(${await response.text()})`, response);
    })
    .use("/stop", () => new Response("stopped"))
    .get("/stop", show)
    .get("/go", () => new Response("went"))
    .handler();
  assert.equal((await get(handler, "/stop")).body, "(stopped)");
  assert.equal((await get(handler, "/go")).body, "(went)");
});

Deno.test("the root's middlewares run for paths that no route matches", async () => {
  const seen: string[] = [];
  const handler = new App<State>()
    .use((ctx) => {
      seen.push(ctx.url.pathname);
      return ctx.next();
    })
    .use("/admin", () => new Response("secret"))
    .get("/admin/a", show)
    .handler();
  assert.equal((await get(handler, "/admin/none")).status, 404);
  assert.deepEqual(seen, ["/admin/none"]);
});

Deno.test("the last handler's ctx.next() finds nothing", async () => {
  const handler = new App<State>().get("/", (ctx) => ctx.next()).handler();
  assert.equal((await get(handler, "/")).status, 404);
});

Deno.test("ctx.next() means the same before and after the rest has run", async () => {
  const handler = new App<State>()
    .use(async (ctx) => {
      const first = await (await ctx.next()).text();
      const second = await (await ctx.next()).text();
      return new Response(`${first} ${second}`);
    })
    .use(append("A"))
    .get("/", show)
    .handler();
  assert.equal((await get(handler, "/")).body, "A AA");
});

Deno.test("an error is set on the context where it first appears, and each middleware sees its own", async () => {
  const seen: [unknown, unknown][] = [];
  let assignments = 0;
  const watch = async (ctx: Context<State>) => {
    try {
      return await ctx.next();
    } catch (error) {
      seen.push([error, ctx.error]);
      throw error;
    }
  };
  const handler = new App<State>()
    .use((ctx) => {
      let current: unknown = null;
      Object.defineProperty(ctx, "error", {
        get: () => current,
        set: (error) => {
          if (error !== null) assignments++;
          current = error;
        },
      });
      return ctx.next();
    })
    .onError("*", () => new Response("caught"))
    .use(async (ctx) => {
      try {
        return await ctx.next();
      } catch {
        throw "second";
      }
    })
    .use(watch, watch)
    .get("/", () => {
      throw "first";
    })
    .handler();
  assert.equal((await get(handler, "/")).body, "caught");
  assert.deepEqual(seen, [["first", "first"], ["first", "first"]]);
  assert.equal(assignments, 2);
});

Deno.test("concurrent requests do not share state, errors or ctx.next()", async () => {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const handler = new App<State>()
    .use(async (ctx) => {
      await wait(Number(ctx.url.searchParams.get("n")) % 3);
      return ctx.next();
    })
    .use(append("A"), append("B"))
    .onError("*", (ctx) => new Response(String(ctx.error)))
    .get("/:n", async (ctx) => {
      const n = Number(ctx.params.n);
      await wait(n % 4);
      if (n % 2 === 1) throw n;
      return ctx.text(`${ctx.state.text}${n}`);
    })
    .handler();
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) => get(handler, `/${n}?n=${n}`)),
  );
  answers.forEach(({ body }, n) =>
    assert.equal(body, n % 2 === 1 ? String(n) : `AB${n}`)
  );
});
