import assert from "node:assert/strict";
import type { FunctionComponent } from "preact";
import { App } from "./app.ts";
import { fsHandler, get } from "./test_support.ts";

interface Props {
  Component: FunctionComponent;
}
const wrap = (name: string) => ({ Component }: Props) => (
  <>
    {name}/<Component />
  </>
);
const shell = ({ Component }: Props) => (
  <body>
    app/<Component />
  </body>
);

Deno.test("layouts nest from the root inwards, inside the app wrapper", async () => {
  const handler = fsHandler({
    "/_app": { default: shell },
    "/_layout": { default: wrap("root") },
    "/foo/_layout": { default: wrap("foo") },
    "/foo/bar/baz": { default: () => <>baz</> },
    "/foo": { default: () => <>page</> },
    "/index": { default: () => <>index</> },
  });
  assert.equal((await get(handler, "/foo/bar/baz")).body, "app/root/foo/baz");
  assert.equal((await get(handler, "/foo")).body, "app/root/page");
  assert.equal((await get(handler, "/")).body, "app/root/index");
});

Deno.test("App.layout() and App.appWrapper() surround ctx.render()", async () => {
  const handler = new App()
    .appWrapper(shell)
    .layout("*", wrap("root"))
    .layout("/foo", wrap("foo"))
    .layout("/bare", wrap("bare"), { skipInheritedLayouts: true })
    .get("/", (ctx) => ctx.render(<>index</>))
    .get("/foo", (ctx) => ctx.render(<>page</>))
    .get("/bare", (ctx) => ctx.render(<>page</>))
    .handler();
  assert.equal((await get(handler, "/")).body, "app/root/index");
  assert.equal((await get(handler, "/foo")).body, "app/root/foo/page");
  assert.equal((await get(handler, "/bare")).body, "app/bare/page");
});

Deno.test("skipInheritedLayouts and skipAppWrapper of a layout hold for what is inside", async () => {
  const handler = fsHandler({
    "/_app": { default: shell },
    "/_layout": { default: wrap("root") },
    "/sub/_layout": {
      config: { skipAppWrapper: true, skipInheritedLayouts: true },
      default: wrap("sub"),
    },
    "/sub/two/_layout": { default: wrap("two") },
    "/sub/two/index": { default: () => <>page</> },
    "/other/index": { default: () => <>other</> },
  });
  assert.equal((await get(handler, "/sub/two")).body, "sub/two/page");
  assert.equal((await get(handler, "/other")).body, "app/root/other");
});

Deno.test("a route's own skipInheritedLayouts and skipAppWrapper hold for it alone", async () => {
  const handler = fsHandler({
    "/_app": { default: shell },
    "/_layout": { default: wrap("root") },
    "/bare": {
      config: { skipAppWrapper: true, skipInheritedLayouts: true },
      default: () => <>bare</>,
    },
    "/layout": {
      config: { skipAppWrapper: true },
      default: () => <>page</>,
    },
    "/full": { default: () => <>full</> },
  });
  const [bare, layout, full] = await Promise.all(
    ["/bare", "/layout", "/full"].map((path) => get(handler, path)),
  );
  assert.equal(bare?.body, "bare");
  assert.equal(layout?.body, "root/page");
  assert.equal(full?.body, "app/root/full");
});

Deno.test("ctx.render() takes what to skip as its third argument", async () => {
  const handler = new App()
    .appWrapper(shell)
    .layout("*", wrap("root"))
    .get("/:skip", (ctx) =>
      ctx.render(<>page</>, {}, {
        skipAppWrapper: ctx.params.skip !== "layouts",
        skipInheritedLayouts: ctx.params.skip !== "app",
      }))
    .handler();
  assert.equal((await get(handler, "/app")).body, "root/page");
  assert.equal((await get(handler, "/layouts")).body, "app/page");
  assert.equal((await get(handler, "/both")).body, "page");
});

const later = <T,>(value: T) =>
  new Promise<T>((done) => setTimeout(() => done(value), 1));

Deno.test("pages, layouts, error pages and the app wrapper may be async", async () => {
  const handler = fsHandler({
    "/_app": { default: async (props) => await later(shell(props)) },
    "/_layout": { default: async (props) => await later(wrap("root")(props)) },
    "/_error": { default: async () => await later(<>oops</>) },
    "/index": { default: async () => await later(<>index</>) },
    "/null": { default: async () => await later(null) },
    "/broken": {
      default: async () => {
        await later(0);
        throw new Error("broken");
      },
    },
  });
  assert.equal((await get(handler, "/")).body, "app/root/index");
  assert.equal((await get(handler, "/null")).body, "app/root/");
  const broken = await get(handler, "/broken");
  assert.deepEqual([broken.status, broken.body], [500, "app/root/oops"]);
});

Deno.test("an async page, layout or app wrapper may answer with a Response", async () => {
  const answer =
    (name: string, inner: (props: Props) => preact.JSX.Element) =>
    async (props: Props & { url: URL }) =>
      await later(
        props.url.searchParams.has(name) ? new Response(name) : inner(props),
      );
  const handler = fsHandler({
    "/_app": { default: answer("app", shell) },
    "/_layout": { default: answer("layout", wrap("root")) },
    "/index": { default: answer("index", () => <>index</>) },
  });
  assert.equal((await get(handler, "/")).body, "app/root/index");
  for (const name of ["app", "layout", "index"]) {
    assert.equal((await get(handler, `/?${name}`)).body, name);
  }
});

Deno.test("layouts and wrapper receive the request's props", async () => {
  const handler = fsHandler({
    "/_layout": {
      default: (
        { url, params, state, route, isPartial, error, req, config },
      ) => (
        <>
          {[
            url.pathname,
            params.id,
            state.user,
            route,
            isPartial,
            error,
            req.method,
            config.mode,
          ].map(String).join(" ")}
        </>
      ),
    },
    "/_middleware": {
      handler: (ctx) => {
        ctx.state.user = "ada";
        return ctx.next();
      },
    },
    "/[id]": { default: () => <>page</> },
  });
  assert.equal(
    (await get(handler, "/7")).body,
    "/7 7 ada /:id false null GET production",
  );
});

Deno.test("concurrent pages do not share what they render, also after an error", async () => {
  const handler = fsHandler({
    "/_app": { default: async (props) => await later(shell(props)) },
    "/_layout": { default: async (props) => await later(wrap("root")(props)) },
    "/[n]": {
      default: ({ params }) => {
        if (Number(params.n) % 3 === 0) throw new Error("third");
        return <>{params.n}</>;
      },
    },
    "/_error": { default: ({ params }) => <>error {params.n}</> },
  });
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, n) => get(handler, `/${n}`)),
  );
  answers.forEach(({ body }, n) =>
    assert.equal(body, `app/root/${n % 3 === 0 ? "error " : ""}${n}`)
  );
});
