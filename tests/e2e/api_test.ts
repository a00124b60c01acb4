import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  ada = await dashboard.test.createTenant({ slug: "ada" });
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

async function withPage(
  scripts: boolean,
  run: (page: Page, context: BrowserContext) => Promise<void>,
) {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  try {
    await run(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

Deno.test("the pages about the API are clean in both languages, themes and widths", async () => {
  const { paths } = await (await fetch(`${dashboard.url}/api/v1/openapi.json`))
    .json();
  const names = Object.values<Record<string, { operationId: string }>>(paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId }) => operationId);
  ok(names.includes("post_keys"));
  const looks = [
    ["?lang=es", 360, "dark"],
    ["?lang=en", 1280, "light"],
  ] as const;
  for (
    const path of ["", "/post_keys", "/get_audit", "/post_portfolio_photo"]
  ) {
    for (const [query, width, colorScheme] of looks) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: "reduce",
      });
      const url = `${dashboard.url}/api/docs${path}${query}`;
      const seen = await visit(context, url);
      deepStrictEqual(await axeProblems(seen.page), [], url);
      deepStrictEqual(await problemsOf(seen), [], url);
      await context.close();
    }
  }
  for (const name of names) {
    const page = await fetch(`${dashboard.url}/api/docs/${name}?lang=es`);
    strictEqual(page.status, 200, name);
    await page.body?.cancel();
  }
  const unknown = await fetch(`${dashboard.url}/api/docs/unheard`);
  strictEqual(unknown.status, 404);
  await unknown.body?.cancel();
});

Deno.test("a photo comes whole over the wire, where a text of its size is refused", async () => {
  const { key } = await createKey(ada.owner, {
    name: "Camera",
    permissions: ["portfolio.profile.read", "portfolio.profile.write"],
    days: 1,
  });
  const send = async (path: string, type: string, bytes: Uint8Array[]) => {
    const answer = await fetch(
      `${dashboard.url}/@ada/api/v1/portfolio${path}`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": type },
        body: new Blob(bytes as Uint8Array<ArrayBuffer>[]),
      },
    );
    return { status: answer.status, json: await answer.json() };
  };
  const filling = (size: number) => new Uint8Array(size).fill(32);
  const pixel = Uint8Array.fromBase64(
    "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7",
  );
  const photo = [pixel, filling(9_000_000)];
  const { status, json } = await send("/photo", "image/gif", photo);
  strictEqual(status, 201);
  const [row] = await dashboard.test.owner`
    select source_key, files from portfolio.photos where id = ${json.id}`;
  strictEqual(row?.files[0].bytes, pixel.length + 9_000_000);
  const kept = await dashboard.platform.storage.get(ada.id, row.source_key);
  strictEqual(kept?.length, pixel.length + 9_000_000);
  const more = [pixel, filling(10_000_000)];
  strictEqual((await send("/photo", "image/gif", more)).status, 413);
  const text = [filling(1_000_001)];
  for (const type of ["application/json", "image/gif"]) {
    const refused = await send("/profile/draft/undo", type, text);
    strictEqual(refused.status, 413, type);
  }
});

Deno.test("a key is made, tried, shown once and revoked, without a script", async () => {
  dashboard.signIn(ada.owner);
  await withPage(false, async (page) => {
    await page.goto(`${dashboard.url}/@ada/dashboard/keys?lang=en`);
    await page.click("text=New key");
    await page.click("text=Make the key");
    await page.waitForSelector("text=Write what it is for");
    await page.fill("#name", "Newsletter");
    await page.check("input[value='platform.keys.read']");
    await page.click("text=Make the key");
    const key = await page.locator("dd.mono").first().textContent() ?? "";
    match(key, /^vk_[a-z0-9]{8}_[\w-]{43}$/);
    const headers = { authorization: `Bearer ${key}` };
    const answer = await fetch(`${dashboard.url}/api/v1/keys`, { headers });
    const { items } = await answer.json();
    strictEqual(items[0].name, "Newsletter");
    await page.click("text=To your keys");
    const text = await page.textContent("main") ?? "";
    ok(text.includes(key.slice(0, 11)) && !text.includes(key));
    await page.locator("tr", { hasText: "Newsletter" }).getByText("Revoke")
      .click();
    await page.waitForSelector("text=Programs that still send this key");
    const refused = await fetch(`${dashboard.url}/api/v1/keys`, { headers });
    ok(refused.status === 401 || refused.status === 403);
    await refused.body?.cancel();
  });
});

Deno.test("a site is allowed, refused when it is none, removed and brought back, without a script", async () => {
  dashboard.signIn(ada.owner);
  await withPage(false, async (page) => {
    await page.goto(`${dashboard.url}/@ada/dashboard/keys/sites?lang=en`);
    await page.fill("#origin", "blog.example.com/page");
    await page.getByRole("button", { name: "Allow a site" }).click();
    await page.waitForSelector("text=without a path");
    await page.fill("#origin", "https://blog.example.com");
    await page.getByRole("button", { name: "Allow a site" }).click();
    const row = page.locator("tr", { hasText: "blog.example.com" });
    await row.getByText("Remove").click();
    strictEqual(await row.count(), 0);
    await page.click("text=Undo");
    strictEqual(await row.count(), 1);
  });
});

Deno.test("an operation is tried on its page, by whoever is signed in", async () => {
  dashboard.signIn(ada.owner);
  await withPage(true, async (page, context) => {
    // who it names is made up; that there is one is what the gate looks at
    await context.addCookies([
      { name: "vitrina", value: "any", url: dashboard.url },
    ]);
    await page.goto(`${dashboard.url}/api/docs/get_keys?lang=en`, {
      waitUntil: "networkidle",
    });
    await page.fill("#limit", "5");
    await page.click("text=Send");
    await page.waitForSelector("text=/^200 · /");
    const body = await page.textContent("output pre") ?? "";
    ok(Array.isArray(JSON.parse(body).items));
  });
});
