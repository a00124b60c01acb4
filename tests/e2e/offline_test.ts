/**
 * A site without a network, in a real browser behind a way that can be cut.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Server, startServer } from "../support/server.ts";
import { importText } from "../support/site.ts";
import { openWay, type UnreliableWay } from "../support/unreliable.ts";
import { axeProblems } from "../support/visit.ts";

let server: Server;
let browser: Browser;
let owner: Owner;

Deno.test.beforeAll(async () => {
  server = await startServer();
  const text = await Deno.readTextFile(
    new URL("../fixtures/resumes/senior-engineer.resume.json", import.meta.url),
  );
  for (const slug of ["ada", "adam"]) {
    await importText(server.dataDir, slug, text);
  }
  owner = await openOwner(
    readConfig(new Map([["DATA_DIR", server.dataDir]])),
  );
  browser = await launchBrowser();
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await owner?.close();
  await server?.stop();
});

/** A reader behind a way of their own. */
async function reading(
  work: (reader: {
    way: UnreliableWay;
    page: Page;
    context: BrowserContext;
    go(path: string): Promise<void>;
  }) => Promise<void>,
): Promise<void> {
  const way = openWay(server.url);
  const context = await browser.newContext({ locale: "en-GB" });
  try {
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const go = async (path: string) => {
      await page.goto(way.url + path, { waitUntil: "load" });
    };
    await go("/@ada?lang=en");
    await taken(page);
    await work({ way, page, context, go });
  } finally {
    await context.close();
    way.close();
  }
}

/** Until the worker stands between page and network. */
async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    navigator.serviceWorker.controller?.state === "activated"
  );
}

/** Addresses that are kept, by the name of their cache. */
function keptBy(page: Page): Promise<[string, string[]][]> {
  return page.evaluate(async () => {
    const found: [string, string[]][] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      found.push([name, requests.map(({ url }) => url)]);
    }
    return found;
  });
}

async function until(find: () => Promise<boolean>): Promise<void> {
  for (let round = 0; !await find(); round++) {
    ok(round < 300, "it does not come to pass");
    await new Promise((next) => setTimeout(next, 50));
  }
}

const messagesSaying = async (text: string) =>
  (await owner
    .sql`select id from portfolio.contact_messages where body = ${text}`)
    .length;

Deno.test("what was read stands there without a network, the first page included, with its styles", async () => {
  await reading(async ({ way, page, go }) => {
    await go("/@ada/about?lang=en");
    const title = await page.locator("h1").innerText();
    way.state = "cut";
    await go("/@ada/about?lang=en&utm_source=mail");
    strictEqual(await page.locator("h1").innerText(), title);
    const font = await page.locator("body").evaluate((body) =>
      getComputedStyle(body).fontFamily
    );
    match(font, /Source Serif/);
    await go("/@ada?lang=en");
    ok(await page.locator("nav").first().isVisible());
  });
});

Deno.test("what was never read leads to what there is, in the reader's language", async () => {
  await reading(async ({ way, page, go }) => {
    way.state = "cut";
    await go("/@ada/projects?lang=es");
    strictEqual(
      await page.locator("h1").innerText(),
      "Estás sin conexión",
    );
    await go("/@ada/projects?lang=en");
    strictEqual(await page.locator("h1").innerText(), "You are offline");
    const link = page.locator("[data-pages] a");
    await link.first().waitFor();
    ok((await link.first().getAttribute("href"))?.startsWith("/@ada"));
    deepStrictEqual(await axeProblems(page), []);
  });
});

Deno.test("only pages of this site and fixed files are kept: no dashboard, no account, no API, no other site", async () => {
  await reading(async ({ way, page, go }) => {
    const others = [
      "/@ada/dashboard",
      "/@ada/api/v1/portfolio/contact",
      "/@ada/resume.json",
      "/@ada/contact?sent=1",
      "/@ada/nothing",
      "/@adam?lang=en",
      "/@adam/about?lang=en",
      "/sign-in",
      "/admin",
      "/healthz",
      "/",
    ];
    for (const path of others) {
      await page.goto(way.url + path).catch(() => {});
    }
    await go("/@ada/cv?lang=en");
    await taken(page);
    for (const [name, addresses] of await keptBy(page)) {
      match(name, /^vitrina:[0-9a-f-]{36}:__frsh_c=\w+$/);
      const pages = addresses.map((one) => one.slice(way.url.length))
        .filter((path) =>
          !/^\/(?:_fresh|fonts)\/|\.(?:css|js|svg)\?/.test(path)
        );
      const allowed = name.includes(await idOf("adam"))
        ? /^\/@adam(?:\/about|\/offline)?\?lang=(?:en|es)$/
        : /^\/@ada(?:\/cv|\/contact|\/offline)?(?:\?lang=(?:en|es))?$/;
      for (const path of pages) match(path, allowed);
    }
    way.state = "cut";
    // the scope of ada's worker is a prefix of adam's address
    await page.goto(`${way.url}/@ada/dashboard`).then(
      () => ok(false, "nothing of the dashboard is there"),
      () => {},
    );
  });
});

Deno.test("a message without a network waits on the device and arrives once", async () => {
  await reading(async ({ way, page, go }) => {
    const text = `Written on a train ${crypto.randomUUID()}`;
    await go("/@ada/contact?lang=en");
    await write(page, text, way, "cut");
    strictEqual(await page.locator("h1").innerText(), "You are offline");
    await page.getByText(text).waitFor();
    strictEqual(await messagesSaying(text), 0);
    way.state = "whole";
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText("Your message has arrived").waitFor();
    strictEqual(await messagesSaying(text), 1);
  });
});

Deno.test("a message whose answer was lost is sent again and is one message", async () => {
  await reading(async ({ way, page, go }) => {
    const text = `Through a tunnel ${crypto.randomUUID()}`;
    await go("/@ada/contact?lang=en");
    await write(page, text, way, "deaf");
    strictEqual(await page.locator("h1").innerText(), "You are offline");
    await until(async () => await messagesSaying(text) === 1);
    way.state = "whole";
    const before = way.posts;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText("Your message has arrived").waitFor();
    ok(way.posts > before, "it was sent again");
    strictEqual(await messagesSaying(text), 1);
  });
});

Deno.test("whoever signs out leaves no page and no draft on the device", async () => {
  await reading(async ({ page, go }) => {
    ok((await keptBy(page)).length > 0);
    await page.evaluate(() => {
      localStorage.setItem("unsent ada", "{}");
      localStorage.setItem("vitrina.post ada", "{}");
      localStorage.setItem("theme", "dark");
    });
    await go("/sign-in?out=1");
    await until(async () => (await keptBy(page)).length === 0);
    deepStrictEqual(await page.evaluate(() => Object.keys(localStorage)), [
      "theme",
    ]);
  });
});

Deno.test("a new version offers itself, takes over when it is asked to, and keeps what was read", async () => {
  await reading(async ({ way, page, go }) => {
    await go("/@ada/about?lang=en");
    way.alter = (text) => text.replace(/("build":"__frsh_c=)\w{4}/, "$1dead");
    await go("/@ada?lang=en");
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    const offer = page.getByRole("status").filter({ hasText: "new version" });
    await offer.waitFor();
    deepStrictEqual(await axeProblems(page), []);
    await Promise.all([
      page.waitForEvent("load"),
      offer.getByRole("button", { name: "Update" }).click(),
    ]);
    await until(async () => {
      const [[name, pages] = ["", []], ...more] = await keptBy(page);
      return more.length === 0 && name.includes("=dead") &&
        pages.some((one) => one.endsWith("/@ada/about?lang=en"));
    });
  });
});

Deno.test("a site that is hidden leaves the device", async () => {
  await reading(async ({ page, go }) => {
    ok((await keptBy(page)).length > 0);
    await owner
      .sql`update platform.tenants set published_at = null, version = version + 1 where slug = 'ada'`;
    await new Promise((next) => setTimeout(next, 1_100));
    await go("/@ada?lang=en");
    await until(async () => (await keptBy(page)).length === 0);
  });
});

async function idOf(slug: string): Promise<string> {
  const [row] = await owner
    .sql`select id from platform.tenants where slug = ${slug}`;
  return String(row?.id);
}

/** Fills the form, and sends it once the way is in that state. */
async function write(
  page: Page,
  text: string,
  way: UnreliableWay,
  state: UnreliableWay["state"],
): Promise<void> {
  await page.locator("[name=name]").fill("Grace Hopper");
  await page.locator("[name=email]").fill("grace@visitor.example");
  await page.locator("[name=message]").fill(text);
  way.state = state;
  await page.getByRole("button", { name: "Send message" }).click();
  await page.waitForURL(/\/offline/);
}
