import {
  deepStrictEqual,
  notStrictEqual,
  ok,
  strictEqual,
} from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/chromium.ts";
import type { Server } from "../support/server.ts";
import { startSite } from "../support/site.ts";
import {
  axeProblems,
  problemsOf,
  type Visit,
  visit,
} from "../support/visit.ts";

let server: Server;
let browser: Browser;

Deno.test.beforeAll(async () => {
  server = await startSite(["ada", "full"]);
  browser = await launchBrowser();
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Uses one page and proves that nothing went wrong meanwhile. */
async function use(
  path: string,
  run: (page: Page, seen: Visit) => Promise<void>,
) {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  try {
    const seen = await visit(context, server.url + path);
    await run(seen.page, seen);
    deepStrictEqual(await problemsOf(seen), []);
  } finally {
    await context.close();
  }
}

/** Presses Tab until the wanted element has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string, limit = 80) {
  for (let pressed = 0; pressed < limit; pressed++) {
    await page.keyboard.press("Tab");
    if (await page.locator(selector).and(page.locator(":focus")).count() > 0) {
      return;
    }
  }
  throw new Error(`Cannot reach ${selector} by keyboard`);
}

Deno.test("the skills explorer is reached and used by keyboard alone", async () => {
  await use("/@ada/about?lang=en", async (page) => {
    await tabTo(page, "#skill-filter");
    const skills = page.locator(".explorer article");
    const all = await skills.count();
    ok(all > 1, "there are skills to narrow");
    const keyword = await page.locator(".explorer button.chip").first()
      .evaluate((chip) => chip.firstChild?.textContent ?? "");
    await page.keyboard.type(keyword);
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll(".explorer article").length < before,
      all,
    );
    ok(await skills.count() >= 1);

    await tabTo(page, ".explorer button.chip");
    const outline = await page.evaluate(() =>
      getComputedStyle(document.activeElement ?? document.body).outlineStyle
    );
    notStrictEqual(outline, "none", "the focus is visible");
    await page.keyboard.press("Space");
    await page.locator(".explorer button.chip[aria-pressed=true]").waitFor();
    const named = page.locator(
      ".explorer button.chip[aria-pressed=true] >> xpath=ancestor::article",
    ).locator(".evidences li");
    ok(await named.count() >= 1, "the evidence of that keyword is shown");
    deepStrictEqual(await axeProblems(page), []);
  });
});

Deno.test("every evidence label leads to the entry it names", async () => {
  await use("/@ada/about?lang=en", async (page) => {
    const hrefs = await page.locator(".explorer .evidences a").evaluateAll((
      all,
    ) => all.map((one) => one.getAttribute("href") ?? ""));
    ok(hrefs.length > 0);
    for (const href of new Set(hrefs)) {
      const response = await fetch(new URL(href, server.url));
      const html = await response.text();
      strictEqual(response.status, 200, href);
      const { hash } = new URL(href, server.url);
      if (hash) ok(html.includes(`id="${hash.slice(1)}"`), href);
    }
  });
});

Deno.test("the theme switch changes the colours and is remembered without a cookie", async () => {
  await use("/@ada?lang=en", async (page) => {
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator("label:has(#theme-dark)").click();
    await page.waitForFunction(
      (before) => getComputedStyle(document.body).backgroundColor !== before,
      light,
    );
    const dark = await ground();
    await page.reload();
    strictEqual(await ground(), dark, "the choice outlives the page");
    await page.goto(`${server.url}/@ada/cv?lang=en`);
    strictEqual(await ground(), dark, "and holds on the CV");
  });
});

Deno.test("the projects filter narrows the list in place and in the address", async () => {
  await use("/@full/projects?lang=en", async (page) => {
    const rows = page.locator("main article, main .piece");
    const all = await rows.count();
    const chip = page.locator(".filter a.chip").nth(1);
    const href = await chip.getAttribute("href");
    await chip.click();
    await page.locator(".filter a.chip[aria-current=true]").nth(0).waitFor();
    strictEqual(
      new URL(page.url()).search,
      new URL(href ?? "", server.url).search,
    );
    const some = await rows.count();
    ok(some >= 1 && some <= all);
    await page.goBack();
    await page.locator(".filter li:first-child [aria-current=true]").waitFor();
    strictEqual(await rows.count(), all, "back leads to the list before");
    strictEqual(new URL(page.url()).pathname, "/@full/projects");
  });
});

Deno.test("the projects filter works with scripts off", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/@full/projects?lang=en`);
    const chip = page.locator(".filter a.chip").nth(1);
    const href = await chip.getAttribute("href");
    await chip.click();
    strictEqual(page.url(), new URL(href ?? "", server.url).href);
    strictEqual(
      await page.locator(".filter a.chip[aria-current=true]").count(),
      1,
    );
  } finally {
    await context.close();
  }
});

Deno.test("the timeline hides a kind", async () => {
  await use("/@ada/about?lang=en", async (page) => {
    const moments = page.locator(".timeline ol > li");
    const all = await moments.count();
    await page.locator(".timeline .kinds input").first().uncheck();
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll(".timeline ol > li").length < before,
      all,
    );
    await page.locator(".timeline .kinds input").first().check();
    await page.waitForFunction(
      (before) =>
        document.querySelectorAll(".timeline ol > li").length === before,
      all,
    );
  });
});

Deno.test("the contact form works with scripts off and keeps what was written", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/@ada/contact?lang=es`);
    await page.locator("[name=name]").fill("Grace");
    await page.locator("[name=email]").fill("no address");
    await page.locator("[name=message]").fill(
      "A message that is long enough to be sent.",
    );
    await page.locator("form [type=submit]").click();
    await page.locator("[role=alert]").first().waitFor();
    strictEqual(await page.locator("[name=name]").inputValue(), "Grace");
    strictEqual(await page.locator("html").getAttribute("lang"), "es");
    await page.locator("[name=email]").fill("grace@example.com");
    await page.locator("form [type=submit]").click();
    await page.locator("main [role=status]").first().waitFor();
    deepStrictEqual(await context.cookies(), []);
  } finally {
    await context.close();
  }
});
