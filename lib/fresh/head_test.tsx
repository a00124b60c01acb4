import { assertEquals, assertStringIncludes } from "@std/assert";
import type { ComponentChildren, VNode } from "preact";
import { headKey } from "./head.ts";
import { draw, headOf } from "./render_test_support.ts";
import { Head } from "./runtime.ts";

function shell(head: ComponentChildren) {
  return (content: () => VNode) => (
    <html lang="en">
      <head>{head}</head>
      <body>{content()}</body>
    </html>
  );
}

async function head(page: VNode, own: ComponentChildren): Promise<string> {
  return headOf(await draw(page, { shell: shell(own) }));
}

Deno.test("Head takes the place of the shell's title and adds what the shell has not", async () => {
  const page = (
    <main>
      <Head>
        <title>Page & co</title>
        <meta name="robots" content="noindex" />
      </Head>
    </main>
  );
  assertEquals(
    await head(
      page,
      <>
        <meta charset="utf-8" />
        <title>Site</title>
      </>,
    ),
    '<meta charset="utf-8"/><title>Page &amp; co</title><meta name="robots" content="noindex"/>',
  );
});

Deno.test("Head replaces a meta of the same name, whatever its content", async () => {
  const page = (
    <Head>
      <meta name="description" content="new" />
    </Head>
  );
  assertEquals(
    await head(page, <meta name="description" content="old" />),
    '<meta name="description" content="new"/>',
  );
});

Deno.test("Head replaces a link, style or script by its key", async () => {
  const page = (
    <Head>
      <link key="canonical" rel="canonical" href="/new" />
      <style key="theme">{"p{}"}</style>
    </Head>
  );
  assertEquals(
    await head(page, [
      <link key="canonical" rel="canonical" href="/old" />,
      <style key="theme">{"b{}"}</style>,
    ]),
    '<link rel="canonical" href="/new" data-key="canonical"/><style data-key="theme">p{}</style>',
  );
});

Deno.test("links without a key that differ stand side by side", async () => {
  const page = (
    <Head>
      <link rel="alternate" hreflang="es" href="/es" />
    </Head>
  );
  assertEquals(
    await head(page, <link rel="alternate" hreflang="en" href="/en" />),
    '<link rel="alternate" hreflang="en" href="/en"/><link rel="alternate" hreflang="es" href="/es"/>',
  );
});

Deno.test("the last Head wins", async () => {
  const page = (
    <main>
      <Head>
        <title>first</title>
      </Head>
      <Head>
        <title>last</title>
      </Head>
    </main>
  );
  assertEquals(await head(page, null), "<title>last</title>");
});

Deno.test("Head works in an island, and in a component inside Head", async () => {
  const Seo = () => <title>from a component</title>;
  const Island = () => (
    <p>
      <Head>
        <Seo />
      </Head>island
    </p>
  );
  const html = await draw(<Island />, {
    islands: { Island },
    shell: shell(<title>site</title>),
  });
  assertEquals(headOf(html), "<title>from a component</title>");
  assertStringIncludes(html, "<p>island</p>");
});

Deno.test("Head in the shell's body still reaches the head before it", async () => {
  const html = await draw(<p>page</p>, {
    shell: (content) => (
      <html>
        <head>
          <title>early</title>
        </head>
        <body>
          <Head>
            <title>late</title>
            <meta name="a" content="b" />
          </Head>
          {content()}
        </body>
      </html>
    ),
  });
  assertEquals(headOf(html), '<title>late</title><meta name="a" content="b"/>');
});

Deno.test("Head finds its way into a document that nobody wrote", async () => {
  const page = (
    <main>
      <Head>
        <title>alone</title>
      </Head>text
    </main>
  );
  assertEquals(
    await draw(page),
    '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>alone</title></head><body><main>text</main></body></html>',
  );
});

Deno.test("what is no head element stays where it stands", async () => {
  const html = await draw(
    <main>
      <Head>
        <p>text</p>
      </Head>
    </main>,
  );
  assertStringIncludes(html, "<main><p>text</p></main>");
});

Deno.test("headKey() ignores content, order and absent attributes", () => {
  assertEquals(
    headKey("meta", null, {
      content: "x",
      property: "og:title",
      name: undefined,
    }),
    headKey("meta", null, { property: "og:title" }),
  );
  assertEquals(
    headKey("link", null, { rel: "icon", href: "/a" }),
    headKey("link", null, { href: "/a", rel: "icon" }),
  );
  assertEquals(
    headKey("script", null, { async: true }),
    headKey("script", null, { async: "" }),
  );
});
