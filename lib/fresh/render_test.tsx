import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { renderPage } from "./render.ts";
import { bodyOf, buildOf, draw } from "./render_test_support.ts";

Deno.test("renderPage() passes on the Response that the shell answers with", async () => {
  const answer = await renderPage({
    content: <p>never seen</p>,
    shell: () => new Response("gone", { status: 410 }),
    ctx: { url: new URL("http://localhost/"), config: { basePath: "" } },
    buildCache: buildOf({}),
  });
  assert(answer instanceof Response);
  assertEquals(answer.status, 410);
});

Deno.test("renderPage() completes what is missing of a document", async () => {
  assertEquals(
    await draw(<body class="a">text</body>),
    '<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body class="a">text</body></html>',
  );
  assertEquals(
    await draw(
      <html lang="es">
        <body>text</body>
      </html>,
    ),
    '<!DOCTYPE html><html lang="es"><body>text</body></html>',
  );
  assertEquals(
    await draw(null),
    '<!DOCTYPE html><html><head><meta charset="utf-8"/></head><body></body></html>',
  );
});

Deno.test("a nonce marks scripts and styles that have none", async () => {
  const html = await draw(
    <main>
      <script>a()</script>
      <style nonce="own">{"p{}"}</style>
    </main>,
    { nonce: "n1" },
  );
  assertStringIncludes(
    html,
    '<script nonce="n1">a()</script><style nonce="own">p{}</style>',
  );
  assert(!(await draw(<script>a()</script>)).includes("nonce"));
});

Deno.test("a link to the page or above it is marked, unless its author did", async () => {
  const page = (
    <nav>
      <a href="/docs/intro?lang=es">page</a>
      <a href="/docs/">above</a>
      <a href="/docs/intro?lang=en">in English</a>
      <a href="/docs/intro#part">part</a>
      <a href="/doc">other</a>
      <a href="//docs/intro">elsewhere</a>
      <a href="/docs" aria-current="step">own</a>
      <a href="/\[">broken</a>
    </nav>
  );
  assertEquals(
    bodyOf(await draw(page, { path: "/docs/intro?lang=es" })),
    '<nav><a href="/docs/intro?lang=es" data-current="true" aria-current="page">page</a>' +
      '<a href="/docs/" data-ancestor="true" aria-current="true">above</a>' +
      '<a href="/docs/intro?lang=en">in English</a>' +
      '<a href="/docs/intro#part" data-current="true" aria-current="page">part</a>' +
      '<a href="/doc">other</a><a href="//docs/intro">elsewhere</a>' +
      '<a href="/docs" aria-current="step">own</a>' +
      '<a href="/\\[">broken</a></nav>',
  );
});

Deno.test("images get cacheable addresses, unless their author does not want them", async () => {
  const page = (
    <p>
      <img src="/a.png" srcset="/a.png 1x, /b.png 2x" />
      <img src="/c.png" data-fresh-disable-lock />
    </p>
  );
  const html = bodyOf(await draw(page));
  assert(
    /src="\/a\.png\?__frsh_c=\w+" srcset="\/a\.png\?__frsh_c=\w+ 1x, \/b\.png\?__frsh_c=\w+ 2x"/
      .test(html),
    html,
  );
  assertStringIncludes(html, 'src="/c.png"');
});

Deno.test("a list of texts is escaped once, and stays as it was", async () => {
  const texts = ["R & D", "<b>"];
  assertEquals(bodyOf(await draw(<p>{texts}</p>)), "<p>R &amp; D&lt;b></p>");
  assertEquals(texts, ["R & D", "<b>"]);
});
