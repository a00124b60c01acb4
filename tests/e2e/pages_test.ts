import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/chromium.ts";
import type { Server } from "../support/server.ts";
import { startSite } from "../support/site.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";

const PAGES = [
  "",
  "/about",
  "/privacy",
  "/projects",
  "/projects/*",
  "/experience",
  "/posts",
  "/chat",
  "/contact",
  "/cv",
  "/cv/role",
];
const LANGS = ["es", "en"] as const;
const WIDTHS = [360, 1280];
const THEMES = ["light", "dark"] as const;

let server: Server;
let browser: Browser;

Deno.test.beforeAll(async () => {
  server = await startSite(["ada", "full", "bare"]);
  browser = await launchBrowser();
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Loads one address at one width and looks at it in both themes. */
async function look(path: string, width: number, status = 200) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "en-GB",
  });
  try {
    const seen = await visit(context, server.url + path, { status });
    for (const colorScheme of THEMES) {
      await seen.page.emulateMedia({ colorScheme });
      const where = `${path} ${width} ${colorScheme}`;
      deepStrictEqual(await axeProblems(seen.page), [], where);
    }
    deepStrictEqual(await problemsOf(seen), [], `${path} ${width}`);
    return await seen.page.content();
  } finally {
    await context.close();
  }
}

/** A pattern's first example: `/projects/*` is the first project of the list. */
async function pathOf(page: string): Promise<string> {
  if (!page.endsWith("/*")) return `/@ada${page}`;
  const list = await (await fetch(`${server.url}/@ada/projects`)).text();
  const found = /href="(\/@ada\/projects\/[^"?#]+)/.exec(list)?.[1];
  ok(found, "the list names a project");
  return found;
}

for (const page of PAGES) {
  Deno.test(`/@ada${page} is clean in both languages, themes and widths`, async (t) => {
    const path = await pathOf(page);
    for (const lang of LANGS) {
      for (const width of WIDTHS) {
        await t.step(`${lang} ${width}`, async () => {
          const html = await look(`${path}?lang=${lang}`, width);
          ok(html.includes(`<html lang="${lang}"`), "names its language");
        });
      }
    }
  });
}

Deno.test("an empty site and a full one are clean on a phone", async (t) => {
  for (const slug of ["bare", "full"]) {
    for (const page of PAGES.filter((one) => !one.endsWith("*"))) {
      await t.step(slug + page, async () => {
        await look(`/@${slug}${page}`, 360);
      });
    }
  }
});

Deno.test("the platform's own pages are clean", async (t) => {
  for (const path of ["/?lang=es", "/?lang=en"]) {
    for (const width of WIDTHS) {
      await t.step(`${path} ${width}`, async () => {
        await look(path, width);
      });
    }
  }
});

Deno.test("the first page and error pages send no script", async () => {
  for (const path of ["/", "/nothing", "/@ada/nothing"]) {
    const html = await (await fetch(server.url + path)).text();
    ok(!html.includes("<script"), path);
  }
});

Deno.test("a missing page of a site leads to that site", async () => {
  const path = `${server.url}/@bare/nothing?lang=en`;
  const html = await (await fetch(path)).text();
  ok(/class="brand" href="\/@bare\?lang=en">María de los/.test(html), html);
});

Deno.test("a refused message is named in the page's title", async () => {
  for (const [lang, title] of [["es", "Contacto"], ["en", "Contact"]]) {
    const response = await fetch(`${server.url}/@ada/contact?lang=${lang}`, {
      method: "POST",
      headers: { origin: server.url },
      body: new URLSearchParams({ name: "" }),
    });
    strictEqual(response.status, 422);
    ok((await response.text()).includes(`<title>Error: ${title} – `));
  }
});

Deno.test("a missing page is clean and answers 404", async (t) => {
  for (const path of ["/@ada/nothing", "/@nobody", "/nothing"]) {
    await t.step(path, async () => {
      await look(path, 360, 404);
    });
  }
});

Deno.test("the reader's language comes from the browser until it is chosen", async () => {
  for (const lang of LANGS) {
    const headers = { "accept-language": lang };
    const response = await fetch(`${server.url}/@ada`, { headers });
    const html = await response.text();
    ok(html.includes(`<html lang="${lang}"`));
    ok(response.headers.get("vary")?.toLowerCase().includes("accept-language"));
    ok(!/href="[^"]*[?&]lang=(?!(es|en)"[^>]*hreflang)/.test(html));
    for (const other of LANGS) {
      ok(html.includes(`hreflang="${other}"`), `offers ${other}`);
    }
  }
});

Deno.test("a chosen language stays in every link of every page", async () => {
  for (const page of PAGES) {
    const path = await pathOf(page);
    const response = await fetch(`${server.url}${path}?lang=es`, {
      headers: { "accept-language": "en" },
    });
    const html = await response.text();
    const body = html.slice(html.indexOf("<body"));
    const links = [...body.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
      .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
      .filter((href) => href.startsWith("/"));
    ok(links.length > 5, path);
    const lost = links.filter((href) => !/[?&]lang=(es|en)\b/.test(href));
    deepStrictEqual(lost, [], path);
  }
});

Deno.test("every page can be reached by links alone with scripts off", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/@ada?lang=en`);
    const hrefs = await page.locator("nav a").evaluateAll((all) =>
      all.map((one) => one.getAttribute("href") ?? "")
    );
    for (
      const name of [
        "about",
        "projects",
        "experience",
        "posts",
        "chat",
        "contact",
        "cv",
      ]
    ) {
      const href = hrefs.find((one) => one.includes(`/${name}`));
      ok(href, `the navigation names ${name}`);
      await page.locator(`nav a[href="${href}"]`).first().click();
      strictEqual(new URL(page.url()).pathname, `/@ada/${name}`);
      ok(await page.locator("main h1").first().isVisible());
    }
    await page.goto(`${server.url}/@ada/projects?lang=en`);
    await page.locator("main a[href*='/projects/']").first().click();
    ok(/\/projects\/.+/.test(new URL(page.url()).pathname));
  } finally {
    await context.close();
  }
});
