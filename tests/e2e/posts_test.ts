import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { createPost, publishPost } from "@/lib/portfolio/posts/commands.ts";
import { listPublished } from "@/lib/portfolio/posts/pages.ts";
import { getPost, listPosts } from "@/lib/portfolio/posts/queries.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";

const POSTS = "/dashboard/portfolio/posts";

let dashboard: Dashboard;
let browser: Browser;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

let count = 0;

/** Runs in a browser of the owner of a new tenant with a published site. */
async function withSite(
  run: (
    parts: {
      tenant: TestTenant;
      context: BrowserContext;
      at: (path: string) => string;
    },
  ) => Promise<void>,
  { scripts = true }: { scripts?: boolean } = {},
) {
  const slug = `ada${++count}`;
  const tenant = await dashboard.test.createTenant({ slug });
  await dashboard.test.owner`
    insert into portfolio.profiles (tenant_id, name) values (${tenant.id}, 'Ada Lovelace')
    on conflict (tenant_id) do nothing`;
  dashboard.signIn(tenant.owner);
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    // what it preloads for later is no part of what is asked here
    serviceWorkers: "block",
  });
  try {
    await run({
      tenant,
      context,
      at: (path) => `${dashboard.url}/@${slug}${path}`,
    });
  } finally {
    await context.close();
  }
}

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole("button", { name, exact: true }).first().click();
  await page.waitForLoadState();
};

Deno.test("without scripts a post is written, looked at, published, scheduled, taken off and deleted, in both languages", () =>
  withSite(async ({ context, at }) => {
    const page = await context.newPage();
    await page.goto(at(`${POSTS}?lang=es`));
    ok(
      await page.getByRole("heading", { name: "Aún no hay artículos" })
        .isVisible(),
    );
    await page.getByRole("link", { name: "Nuevo artículo" }).first().click();
    await page.getByLabel("Título").fill("Grafos de evidencia");
    await page.getByLabel("Texto", { exact: true }).fill(
      "Hola, *mundo*.\n\n## Por qué\n\n```ts\nconst a = 1;\n```",
    );
    await page.getByLabel("Temas").fill("Evidencia, Deno, evidencia");
    await press(page, "Vista previa");
    strictEqual(await page.locator("#post-preview em").textContent(), "mundo");
    strictEqual(
      await page.getByLabel("Título").inputValue(),
      "Grafos de evidencia",
    );
    await press(page, "Guardar borrador");
    ok(await page.getByText("Guardado.").isVisible());

    await page.getByText("Publicar más tarde").first().click();
    ok(await page.getByText("Hora de UTC").isVisible());
    await press(page, "Programar");
    ok(await page.getByText("Elige un día y una hora.").isVisible());
    await page.getByLabel("Publicar más tarde").fill("2199-01-02T09:30");
    await press(page, "Programar");
    match(await page.locator(".post-later").innerText(), /2199, 9:30 \(UTC\)/);
    await press(page, "No publicar por sí solo");

    await press(page, "Publicar");
    ok(await page.getByText("Ya lo ven los lectores").isVisible());
    await page.getByRole("link", { name: "Ver en el sitio" }).click();
    strictEqual(await page.locator("h1").textContent(), "Grafos de evidencia");
    strictEqual(await page.locator(".code-word").textContent(), "const");
    deepStrictEqual(
      await page.locator(".margin .keywords a").allTextContents(),
      ["evidencia", "Deno"],
    );

    // its other language is a draft still: the same text, and a note
    await page.goto(at("/posts/grafos-de-evidencia?lang=en"));
    ok(await page.getByText("Only in Spanish so far.").isVisible());
    strictEqual(
      await page.locator("h1").evaluate((h1) =>
        h1.closest("[lang]")?.getAttribute("lang")
      ),
      "es",
    );

    await page.goto(at(`${POSTS}?lang=en`));
    await page.getByRole("link", { name: "Grafos de evidencia" }).click();
    await page.getByRole("link", { name: "English: not written" }).click();
    await page.getByLabel("Title").fill("Evidence graphs");
    await page.getByLabel("Text", { exact: true }).fill("Hello.");
    await press(page, "Publish");
    await page.goto(at("/posts/grafos-de-evidencia?lang=en"));
    strictEqual(
      new URL(page.url()).pathname.endsWith("/posts/evidence-graphs"),
      true,
    );
    const alternates = await page.locator("link[hreflang]:not([type])")
      .evaluateAll((
        links,
      ) =>
        links.map((
          link,
        ) => [
          link.getAttribute("hreflang"),
          new URL((link as HTMLLinkElement).href).pathname.split("/").pop(),
        ])
      );
    deepStrictEqual(alternates, [["en", "evidence-graphs"], [
      "es",
      "grafos-de-evidencia",
    ]]);
    await page.getByRole("link", { name: "Read it in Spanish" }).click();
    strictEqual(await page.locator("html").getAttribute("lang"), "es");

    await page.goto(at(`${POSTS}?lang=en`));
    await page.getByRole("link", { name: "Evidence graphs" }).click();
    await press(page, "Take off the site");
    await press(page, "Undo");
    ok(await page.getByText("It stands on the site again.").isVisible());
    await page.goto(at(`${POSTS}?lang=en`));
    await press(page, /^Delete/);
    strictEqual(
      (await page.goto(at("/posts/evidence-graphs?lang=en")))?.status(),
      404,
    );
    await page.goto(at(`${POSTS}?show=removed&lang=en`));
    await press(page, /^Bring back/);
    strictEqual(
      (await page.goto(at("/posts/evidence-graphs?lang=en")))?.status(),
      200,
    );
  }, { scripts: false }));

Deno.test("what is typed is saved and shown beside by itself; a closed tab and a second one lose nothing", () =>
  withSite(async ({ tenant, context, at }) => {
    const page = await context.newPage();
    await page.goto(at(`${POSTS}/new?lang=en`));
    await page.getByLabel("Title").fill("Typed");
    await page.getByLabel("Text", { exact: true }).fill("One **two**");
    await page.locator("#post-preview strong").waitFor();
    await page.getByText(/^Saved \d/).waitFor();
    const [item] = await listPosts(tenant.owner, {});
    ok(
      item && page.url().includes(item.id),
      "the address is that of the post now",
    );
    const saved = async () =>
      (await getPost(tenant.owner, { id: item.id }))?.texts[0];
    strictEqual((await saved())?.markdown, "One **two**");

    // no connection: kept here, and there again in another tab
    await context.setOffline(true);
    await page.getByLabel("Text", { exact: true }).fill("Never sent");
    await page.getByText("no connection").waitFor();
    const address = page.url();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(address);
    await again.getByText("Brought back what you typed").waitFor();
    strictEqual(
      await again.getByLabel("Text", { exact: true }).inputValue(),
      "Never sent",
    );
    await again.getByText(/^Saved \d/).waitFor();
    strictEqual((await saved())?.markdown, "Never sent");

    // two tabs: the second one is told, and chooses
    const other = await context.newPage();
    await other.goto(address);
    await again.getByLabel("Title").fill("From the first");
    await again.getByText(/^Saved \d/).waitFor();
    await again.waitForFunction(() => localStorage.length === 0);
    await other.getByLabel("Title").fill("From the second");
    await other.getByText("has changed since").waitFor();
    strictEqual((await saved())?.title, "From the first");
    await press(other, "Save draft");
    ok(await other.getByText("It was changed elsewhere meanwhile").isVisible());
    strictEqual(
      await other.getByLabel("Title").inputValue(),
      "From the second",
    );
    await press(other, "Save mine over it");
    strictEqual((await saved())?.title, "From the second");
  }));

/** Said because the context allows no service worker. */
const BLOCKED = /Service Worker registration blocked/;

const HOSTILE = [
  "<script>boom()</script>",
  "<img src=x onerror=boom()>",
  "<svg onload=boom()><script>boom()</script></svg>",
  `<a href="javascript:boom()" id="go">x</a>`,
  "[x](javascript:boom()) [y](data:text/html,<script>boom()</script>)",
  "<details open ontoggle=boom()><summary>x</summary></details>",
  `<form action="/sign-out" method="post"><input autofocus onfocus=boom()></form>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=boom()&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=boom()>">`,
  "</div></article></main><script>boom()</script>",
  '```"><script>boom()</script>\n<script>boom()</script>\n```',
  "\u202Egpj.exe 😀 \u2066x",
];

Deno.test("nothing that a post says runs, in its page, its preview, its list or its feeds; feeds are well-formed", () =>
  withSite(async ({ tenant, context, at }) => {
    let booms = 0;
    await context.exposeFunction("boom", () => void booms++);
    const markdown = HOSTILE.join("\n\n") + "\n\n## A\n\n## B\n\n## C\n\nx";
    for (const [at, hostile] of HOSTILE.entries()) {
      const { id } = await createPost(tenant.owner, {
        lang: "en",
        title: hostile.slice(0, 200),
        summary: hostile,
        markdown,
        tags: [`t${at}`, hostile.slice(0, 40)],
      });
      await publishPost(tenant.owner, { id, lang: "en" });
    }
    const { posts } = await listPublished(tenant.visitor, { lang: "en" });
    const [item] = await listPosts(tenant.owner, {});
    for (const path of [`/posts/${posts[0]?.slug}?lang=en`, "/posts?lang=es"]) {
      const seen = await visit(context, at(path));
      const problems = await problemsOf(seen);
      deepStrictEqual(problems.filter((one) => !BLOCKED.test(one)), []);
      await seen.page.close();
    }
    const page = await context.newPage();
    await page.goto(at(`${POSTS}/${item?.id}?lang=en`), {
      waitUntil: "networkidle",
    });
    await page.getByLabel("Text", { exact: true }).press("End");
    await page.keyboard.type(" y");
    await page.getByText(/^Saved \d/).waitFor();
    await page.goto(at(`${POSTS}?lang=en`));
    strictEqual(await page.locator("tbody tr").count(), HOSTILE.length);
    strictEqual(booms, 0);

    const parsed = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      const feed = new DOMParser().parseFromString(text, "application/xml");
      return [
        feed.querySelectorAll("parsererror").length,
        feed.querySelectorAll("entry > id").length,
      ];
    }, at("/feed.atom?lang=en"));
    deepStrictEqual(parsed, [0, HOSTILE.length]);
    const json = await (await fetch(at("/feed.json?lang=en"))).json();
    strictEqual(json.items.length, HOSTILE.length);
  }));

Deno.test("posts are accessible, know their address, and can be written by keyboard alone", () =>
  withSite(async ({ context, at }) => {
    const page = await context.newPage();
    await page.goto(at(`${POSTS}/new?lang=en`), { waitUntil: "networkidle" });
    await page.getByLabel("Title").focus();
    await page.keyboard.type("By keyboard");
    await page.keyboard.press("Tab");
    await page.keyboard.type("A summary");
    await page.keyboard.press("Tab");
    await page.keyboard.type(
      "## One\n\nText with `code`.\n\n## Two\n\n## Three",
    );
    for (let at = 0; at < 20; at++) {
      await page.keyboard.press("Tab");
      if (
        await page.evaluate(() => document.activeElement?.textContent) ===
          "Publish"
      ) break;
    }
    await page.keyboard.press("Enter");
    await page.getByText("Published. Readers see it now.").waitFor();
    deepStrictEqual(await axeProblems(page), []);
    await page.goto(at(`${POSTS}?lang=es`));
    deepStrictEqual(await axeProblems(page), []);
    await page.goto(at(`${POSTS}/import?lang=es`));
    deepStrictEqual(await axeProblems(page), []);

    for (
      const path of [
        "/posts?lang=en",
        "/posts/by-keyboard?lang=en",
        "/posts/by-keyboard?lang=es",
      ]
    ) {
      await page.goto(at(path));
      deepStrictEqual(await axeProblems(page), [], path);
    }
    const canonical = await page.locator("link[rel=canonical]").getAttribute(
      "href",
    );
    strictEqual(canonical, at("/posts/by-keyboard?lang=en"));
    const data = JSON.parse(
      await page.locator("script[type='application/ld+json']").textContent() ??
        "",
    );
    deepStrictEqual([
      data["@type"],
      data.url,
      data.headline,
      data.inLanguage,
      data.timeRequired,
    ], [
      "BlogPosting",
      canonical,
      "By keyboard",
      "en",
      "PT1M",
    ]);
    deepStrictEqual(await page.locator(".contents a").allTextContents(), [
      "One",
      "Two",
      "Three",
    ]);
    const feeds = await page.locator("link[type^='application/'][title]")
      .evaluateAll((links) =>
        links.map((link) =>
          new URL((link as HTMLLinkElement).href).pathname.split("/").pop()
        )
      );
    deepStrictEqual(feeds, ["feed.atom", "feed.json"]);
    const map = await (await fetch(at("/sitemap.xml"))).text();
    ok(map.includes("/posts/by-keyboard?lang=en"));
  }));

Deno.test("a feed comes in by a file, a list of feeds offers its feeds, and neither comes twice", () =>
  withSite(async ({ context, at }) => {
    const page = await context.newPage();
    const rss = `<rss version="2.0"><channel><title>Old</title>
      <item><title>Old post</title><link>https://old.example/1</link><pubDate>Tue, 03 Feb 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Text&lt;/p&gt;</description></item></channel></rss>`;
    const opml =
      `<opml version="2.0"><body><outline text="A feed" xmlUrl="https://feed.invalid/rss"/></body></opml>`;
    const send = async (text: string) => {
      await page.goto(at(`${POSTS}/import?lang=en`));
      await page.getByLabel("A file").setInputFiles({
        name: "feed.xml",
        mimeType: "text/xml",
        buffer: Buffer.from(text),
      });
      await page.getByLabel("They come in as").selectOption("published");
      await press(page, "Import");
    };
    await send(rss);
    ok(await page.getByText("1 post came in").isVisible());
    await send(rss);
    ok(
      await page.getByText("1 was here already and stays as it is").isVisible(),
    );
    await send("hello");
    ok(
      await page.getByText("That is no feed and no list of feeds.").isVisible(),
    );
    await send(opml);
    await press(page, /^Read this feed/);
    ok(
      await page.getByText("The address did not answer with a feed.")
        .isVisible(),
    );
    await page.goto(at("/posts/old-post?lang=en"));
    strictEqual(
      await page.locator("link[rel=canonical]").getAttribute("href"),
      "https://old.example/1",
    );
    strictEqual(await page.locator("time").first().textContent(), "3 Feb 2026");
  }, { scripts: false }));
