import assert from "node:assert/strict";
import {
  App,
  type Context,
  createDefine,
  type HandlerFn,
  type Middleware,
  page,
  type PageProps,
  type RouteData,
} from "./mod.ts";
import { get } from "./test_support.ts";

interface State {
  user: string | null;
}

const define = createDefine<State>();

/** Fails to compile unless both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends
  (<T>() => T extends B ? 1 : 2) ? true : false;
function same<A, B>(_proof: Same<A, B>): void {}

Deno.test("define.handlers() knows the state, and define.page() the handlers' data", async () => {
  const handlers = define.handlers({
    async GET(ctx) {
      same<typeof ctx, Context<State>>(true);
      same<typeof ctx.state.user, string | null>(true);
      await Promise.resolve();
      return page({ slug: ctx.params.slug ?? "", user: ctx.state.user });
    },
    POST(ctx) {
      return ctx.redirect("/", 303);
    },
  });
  same<
    RouteData<typeof handlers>,
    { slug: string; user: string | null }
  >(true);

  const component = define.page<typeof handlers>(({ data, state, url }) => {
    same<typeof data, { slug: string; user: string | null }>(true);
    same<typeof state, State>(true);
    same<typeof url, URL>(true);
    // @ts-expect-error -- the handler gives no such field
    data.missing;
    return <p>{data.slug} for {data.user}</p>;
  });

  const handler = new App<State>()
    .use(define.middleware((ctx) => {
      ctx.state.user = "ada";
      return ctx.next();
    }))
    .route("/:slug", { handler: handlers, component })
    .handler();
  assert.equal((await get(handler, "/hi")).body, "<p>hi for ada</p>");
  assert.equal((await get(handler, "/hi", { method: "POST" })).status, 303);
});

Deno.test("define.page() joins the data of several methods", () => {
  const handlers = define.handlers({
    GET: () => page({ kind: "form" as const }),
    POST: () => page({ kind: "errors" as const, errors: ["empty"] }),
  });
  define.page<typeof handlers>(({ data }) => {
    same<
      typeof data,
      { kind: "form" } | { kind: "errors"; errors: string[] }
    >(true);
    return <>{data.kind === "errors" ? data.errors : ""}</>;
  });
});

Deno.test("define.handlers() takes one function for all methods", () => {
  const handler = define.handlers((ctx) => {
    same<typeof ctx, Context<State>>(true);
    return page({ method: ctx.req.method });
  });
  define.page<typeof handler>(({ data }) => {
    same<typeof data, { method: string }>(true);
    return <>{data.method}</>;
  });
});

Deno.test("define.handlers() holds every method to a data type that is given", () => {
  define.handlers<{ slug: string }>({
    GET: () => page({ slug: "a" }),
    // @ts-expect-error -- `slug` is missing
    POST: () => page({}),
  });
  const fn: HandlerFn<{ slug: string }, State> = () => page({ slug: "a" });
  assert.equal(typeof fn, "function");
});

Deno.test("define.page() without handlers still knows the state, and may be async", () => {
  define.page(({ state, params }) => {
    same<typeof state, State>(true);
    same<typeof params, Record<string, string>>(true);
    return <>{state.user}</>;
  });
  define.page(async ({ url }) => {
    await Promise.resolve();
    if (url.search !== "") return new Response("moved");
    return <>async</>;
  });
});

Deno.test("define.middleware() takes one or a list, define.layout() a component", () => {
  const one = define.middleware((ctx) => {
    same<typeof ctx, Context<State>>(true);
    return ctx.next();
  });
  const list = define.middleware([one, (ctx) => {
    same<typeof ctx.state, State>(true);
    // @ts-expect-error -- the state has no such field
    ctx.state.missing;
    return ctx.next();
  }]);
  const proof: Middleware<State>[] = list;
  assert.equal(proof.length, 2);

  const layout = define.layout(({ Component, state, data }) => {
    same<typeof state, State>(true);
    same<typeof data, unknown>(true);
    return (
      <main>
        {state.user}
        <Component />
      </main>
    );
  });
  new App<State>().layout("*", layout).appWrapper(layout);
  const props = (value: PageProps<number, State>) => {
    same<typeof value.data, number>(true);
  };
  assert.equal(typeof props, "function");
});
