import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { sendMessage } from "@/lib/portfolio/contact/commands.ts";
import { slices } from "@/lib/slices.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";

const MESSAGES = "/dashboard/portfolio/messages";
const LONG_NAME =
  "María de los Ángeles Wolfeschlegelsteinhausenbergerdorff y Fernández";

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;
/** Of the same owner, with nothing in it and a long name. */
let bare: TestTenant;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  const { test } = dashboard;
  ada = await test.createTenant({ slug: "ada" });
  bare = await test.createTenant({ slug: "bare", published: false });
  await test
    .owner`update platform.tenants set name = ${LONG_NAME} where id = ${bare.id}`;
  await test.owner`
    insert into platform.members (tenant_id, user_id, level) values (${bare.id}, ${ada.owner.userId}, 100)`;
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

const at = (path: string, slug = "ada") => `${dashboard.url}/@${slug}${path}`;

const write = (name: string, body = "Hello") =>
  sendMessage(ada.visitor, { name, email: "g@example.com", body, lang: "en" });

/** Runs with a page of one's own, as the owner of the tenant. */
async function withPage(
  run: (page: Page, context: BrowserContext) => Promise<void>,
  options: { scripts?: boolean; width?: number } = {},
) {
  dashboard.signIn(ada.owner);
  const context = await browser.newContext({
    javaScriptEnabled: options.scripts ?? true,
    viewport: { width: options.width ?? 1280, height: 800 },
    locale: "en-GB",
  });
  try {
    await run(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Every place that the navigation and the palette lead to, and what is made from them. */
const PLACES = [
  "/dashboard",
  "/dashboard/actions",
  "/dashboard/notifications",
  "/dashboard/nothing",
  ...slices.flatMap(({ nav, actions }) => [...nav, ...actions])
    .map(({ path }) => path).filter((path) => path.startsWith("/dashboard/")),
];

Deno.test("every place is clean in both languages, themes and widths, full and empty", async (t) => {
  dashboard.signIn(ada.owner);
  await write("Grace Hopper", "A long message. ".repeat(60));
  await write(LONG_NAME);
  await write("Nobody", "wordwithoutspaces".repeat(20));
  for (const path of new Set(PLACES)) {
    await t.step(path, async () => {
      await look(at(`${path}?lang=es`), 360, "dark");
      await look(at(`${path}?lang=en`), 1280, "light");
      await look(at(`${path}?lang=en`, "bare"), 360, "light");
    });
  }
});

/** Runs in the browser: what stands in the middle of what has the focus. */
function whatIsSeen() {
  const { x, y, width, height } = document.activeElement!
    .getBoundingClientRect(); // the body, when nothing else
  return document.elementFromPoint(x + width / 2, y + height / 2)?.textContent;
}

async function look(url: string, width: number, colorScheme: "light" | "dark") {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: "reduce",
  });
  try {
    const status = url.includes("/nothing") ? 404 : 200;
    const seen = await visit(context, url, { status });
    const where = `${url} ${width} ${colorScheme}`;
    deepStrictEqual(await axeProblems(seen.page), [], where);
    const problems = await problemsOf(seen);
    deepStrictEqual(problems.filter((one) => !isFaint(one)), [], where);
  } finally {
    await context.close();
  }
}

/** On a busy machine the letters come late, and lines that fit as closely as theirs move by a pixel. */
const FAINT_SHIFT = 0.005;

function isFaint(problem: string): boolean {
  const [, by] = /^layout shifted by (\S+)$/.exec(problem) ?? [];
  return by !== undefined && Number(by) < FAINT_SHIFT;
}

Deno.test("a page of the dashboard sends at most 20 kB of script and 8 kB of its own style", async () => {
  await withPage(async (page) => {
    const bytes = { script: 0, stylesheet: 0 };
    page.on("response", async (answer) => {
      const kind = answer.request().resourceType();
      if (kind !== "script" && kind !== "stylesheet") return;
      bytes[kind] += brotliCompressSync(await answer.body()).length;
    });
    await page.goto(at(MESSAGES), { waitUntil: "networkidle" });
    ok(bytes.script > 0 && bytes.script <= 20_000, `${bytes.script} of script`);
    ok(bytes.stylesheet <= 16_000, `${bytes.stylesheet} of style`);
  });
});

Deno.test("a message is opened, kept for later, deleted and brought back without a script", async () => {
  await write("Katherine", "The numbers check out.");
  await withPage(async (page) => {
    await page.goto(at(`${MESSAGES}?lang=en`));
    await page.click("text=Katherine");
    await page.waitForSelector("text=The numbers check out.");
    await page.click("text=Mark as unread");
    const row = page.locator("tr", { hasText: "Katherine" });
    strictEqual(await row.getAttribute("class"), "unread");
    await row.getByText("Mark as read").click();
    strictEqual(await row.getAttribute("class"), null);
    await row.getByText("Delete").click();
    strictEqual(await row.count(), 0);
    await page.click("text=Undo");
    strictEqual(await row.count(), 1);
    ok(
      page.url().endsWith(`/@ada${MESSAGES}?lang=en`) ||
        page.url().includes("done=restored"),
    );
  }, { scripts: false });
});

Deno.test("navigation, workspaces and account open without a script, also on a phone", async () => {
  await withPage(async (page) => {
    await page.goto(at("/dashboard?lang=en"));
    const rail = page.locator("#rail");
    strictEqual(await rail.isVisible(), false);
    await page.click("[popovertarget=rail] >> nth=0");
    strictEqual(await rail.isVisible(), true);
    await page.click("[popovertarget=tenants]");
    await page.click(`#tenants >> text=${LONG_NAME}`);
    strictEqual(page.url(), at("/dashboard?lang=en", "bare"));
    await page.click("[popovertarget=account]");
    strictEqual(await page.locator("#account form").isVisible(), true);
    await page.keyboard.press("Escape");
    strictEqual(await page.locator("#account").isVisible(), false);
    await page.click(".search");
    strictEqual(page.url(), at("/dashboard/actions?lang=en", "bare"));
    await page.click("main >> text=Messages");
    strictEqual(page.url(), at(`${MESSAGES}?lang=en`, "bare"));
  }, { scripts: false, width: 360 });
});

Deno.test("the palette finds by either language, and is worked by the keyboard alone", async () => {
  await withPage(async (page) => {
    await page.goto(at("/dashboard?lang=en"), { waitUntil: "networkidle" });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("mensaj");
    const options = page.locator("[role=option]");
    deepStrictEqual(await options.locator(".palette-name").allTextContents(), [
      "Messages",
    ]);
    const input = page.locator("[role=combobox]");
    const active = await input.getAttribute("aria-activedescendant");
    strictEqual(active, await options.first().getAttribute("id"));
    deepStrictEqual(await axeProblems(page), []);
    await page.keyboard.press("Escape");
    strictEqual(await page.locator("dialog[open]").count(), 0);

    await page.focus(".search");
    await page.keyboard.press("Enter");
    const chosen = page.locator("[role=option][aria-selected=true]");
    while (!(await chosen.textContent())?.includes("Messages")) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(at(`${MESSAGES}?lang=en`));
  });
});

Deno.test("keys lead to places and rows, explain themselves, and can be switched off", async () => {
  await write("Grace");
  await withPage(async (page) => {
    await page.goto(at("/dashboard?lang=en"), { waitUntil: "networkidle" });
    await page.keyboard.press("Tab");
    strictEqual(await page.evaluate(whatIsSeen), "Skip to content");
    await page.keyboard.press("g");
    await page.keyboard.press("i");
    await page.waitForURL(at(`${MESSAGES}?lang=en`));
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    const focused = await page.evaluate(() =>
      document.activeElement?.closest("tr")?.sectionRowIndex
    );
    strictEqual(focused, 0);

    await page.keyboard.press("?");
    const overview = page.locator(".overview");
    strictEqual(await overview.isVisible(), true);
    deepStrictEqual(await axeProblems(page), []);
    await overview.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    strictEqual(await overview.isVisible(), false, "single keys are off");
    await page.keyboard.press("Control+k");
    strictEqual(await page.locator("[role=combobox]").isVisible(), true);
    await page.keyboard.type("?gi");
    strictEqual(await page.locator("[role=combobox]").inputValue(), "?gi");
  });
});

Deno.test("the bell's number grows while one looks, and shrinks when it is read", async () => {
  await withPage(async (page) => {
    await page.goto(at("/dashboard/notifications?lang=en"));
    if (await page.getByText("Mark all as read").count() > 0) {
      await page.click("text=Mark all as read");
    }
    await page.waitForLoadState("load");
    const bell = page.locator(".bell-count");
    strictEqual(await bell.count(), 0);
    while (dashboard.platform.live.size === 0) await page.waitForTimeout(20);
    await write("Linus");
    await bell.waitFor();
    strictEqual(await bell.textContent(), "1");
    await page.reload();
    await page.click("text=Linus left you a message");
    ok(page.url().includes(MESSAGES), page.url());
    strictEqual(await bell.count(), 0);
    await write("Grace");
    await bell.waitFor();
    await page.goto(at(`${MESSAGES}?lang=en`));
    await page.click("text=Grace >> nth=0");
    strictEqual(await bell.count(), 0, "whoever reads it has been told");
  });
});

Deno.test("the stream is for members of the tenant, six at a time, and ends with the session", async () => {
  const { owner } = ada;
  const events = at("/dashboard/events");
  dashboard.signIn(await dashboard.test.addMember(ada.id, 10), { id: "low" });
  const mine = await fetch(events);
  strictEqual(
    mine.headers.get("content-type"),
    "text/event-stream; charset=utf-8",
  );
  strictEqual(mine.headers.get("cache-control"), "no-store");
  const more = await Promise.all(
    Array.from({ length: 5 }, () => fetch(events)),
  );
  deepStrictEqual(more.map(({ status }) => status), [200, 200, 200, 200, 200]);
  const seventh = await fetch(events);
  strictEqual(seventh.status, 429);
  await seventh.body?.cancel();
  await dashboard.test.owner`select pg_notify('session_ended', 'low')`;
  for (const { body } of [mine, ...more]) {
    const text = await new Response(body).text();
    ok(text.includes('data: {"unread":0}'), text);
  }

  const asked = await fetch(events, {
    headers: { accept: "application/json" },
  });
  const { told } = await asked.json();
  deepStrictEqual(told[0], { unread: 0 });
  // everybody may see how many read the site, and no more
  deepStrictEqual(
    told.slice(1).map(({ topic }: { topic: string }) => topic),
    ["portfolio.visits", "portfolio.visits_now"],
  );
  const eve = await dashboard.test.createTenant();
  dashboard.signIn(eve.owner);
  const refused = await fetch(events);
  const missing = await fetch(at("/dashboard/events", "nobody"));
  deepStrictEqual([refused.status, missing.status], [404, 404]);
  await Promise.all([refused.body?.cancel(), missing.body?.cancel()]);
  dashboard.signIn(null);
  const outside = await fetch(events, { redirect: "manual" });
  strictEqual(outside.status, 303);
  dashboard.signIn(owner);
});

Deno.test("a member sees what the role includes, a refusal within the shell, and nothing of a slice that is off", async () => {
  const low = await dashboard.test.addMember(ada.id, 10);
  const html = async (path: string, status: number) => {
    const answer = await fetch(at(path));
    strictEqual(answer.status, status, path);
    strictEqual(answer.headers.get("cache-control"), "no-store", path);
    return await answer.text();
  };
  dashboard.signIn(low);
  const home = await html("/dashboard?lang=en", 200);
  ok(!home.includes("Members"), "members are for admins");
  const refused = await html(`${MESSAGES}?lang=en`, 403);
  ok(refused.includes("Your role does not include this"));
  ok(refused.includes('id="rail"'));

  dashboard.signIn(ada.owner);
  await dashboard.test.owner`
    insert into platform.tenant_slices (tenant_id, slice, is_on) values (${bare.id}, 'portfolio', false)`;
  const off = await fetch(at(MESSAGES, "bare"));
  strictEqual(off.status, 404);
  await off.body?.cancel();
  const rest = await (await fetch(at("/dashboard?lang=en", "bare"))).text();
  ok(!rest.includes("Messages"), "its navigation is gone, too");
  await dashboard.test
    .owner`delete from platform.tenant_slices where tenant_id = ${bare.id}`;
});
