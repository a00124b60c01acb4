import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { task } from "@/lib/platform/db.ts";
import { getOverview } from "@/lib/portfolio/analytics/queries.ts";
import { lastDays } from "@/lib/portfolio/analytics/span.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";

const PERSON =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36";
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1";

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;
let ben: TestTenant;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  ada = await dashboard.test.createTenant({ slug: "ada" });
  ben = await dashboard.test.createTenant({ slug: "ben" });
  for (const { id } of [ada, ben]) {
    await dashboard.test.owner`
      insert into portfolio.profiles (tenant_id, name, published) values (${id}, 'Somebody', true)
      on conflict do nothing`;
  }
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

/** Runs with a browser of somebody who is not signed in. */
async function asVisitor(
  options: BrowserContextOptions,
  run: (page: Page, at: (path: string) => string) => Promise<void>,
) {
  const context = await browser.newContext({
    userAgent: PERSON,
    locale: "es-CO",
    timezoneId: "America/Bogota",
    ...options,
  });
  try {
    await run(
      await context.newPage(),
      (path) => `${dashboard.url}/@ada${path}`,
    );
  } finally {
    await context.close();
  }
}

/** What the task does, once everything that was seen is written. */
async function count() {
  const { worker } = dashboard.test;
  const actor = task(worker, null);
  await new Promise((done) => setTimeout(done, 300));
  await worker.transaction(
    actor,
    "read write",
    (sql) => sql`select portfolio.find_due_visits()`,
  );
  await worker.transaction(
    actor,
    "read write",
    (sql) => sql`select portfolio.count_due_visits(100)`,
  );
}

const overview = async (tenant = ada) =>
  await getOverview(tenant.owner, { period: lastDays(7, new Date()) });

const keysOf = (lines: { key: string; views: number }[]) =>
  Object.fromEntries(lines.map(({ key, views }) => [key, views]));

Deno.test("visits: exactly those that were made are counted, once each, with scripts and without", async () => {
  // two pages with scripts, the second one twice, then gone
  await asVisitor({}, async (page, at) => {
    await page.goto(at("?utm_source=Letter&utm_campaign=Oto%C3%B1o"), {
      referer: "https://www.news.example/story?who=1",
    });
    await page.goto(at("/about"));
    await page.reload();
    // a page that is left tells how long it was read, in which time zone
    await page.waitForTimeout(1_100);
    const told = page.waitForResponse((answer) =>
      answer.url().endsWith("/collect")
    );
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    strictEqual((await told).status(), 202);
  });
  // one page, no scripts, on a phone, whose language names another country
  await asVisitor(
    { javaScriptEnabled: false, userAgent: PHONE, locale: "es-MX" },
    async (page, at) => {
      await page.goto(at("/projects"));
      await page.goto(at("/nowhere"));
    },
  );
  // whoever asks not to be counted is not
  await asVisitor(
    { extraHTTPHeaders: { dnt: "1" } },
    async (page, at) => void await page.goto(at("/about")),
  );
  await asVisitor(
    { extraHTTPHeaders: { "sec-gpc": "1" } },
    async (page, at) => void await page.goto(at("/about")),
  );
  // a program counts as one
  await asVisitor(
    { userAgent: PERSON.replace("Chrome", "HeadlessChrome") },
    async (page, at) => void await page.goto(at("/about")),
  );
  await count();
  const { total, lists } = await overview();
  const { views, visits, visitors, seconds } = total;
  deepStrictEqual({ views, visits, visitors }, {
    views: 4,
    visits: 2,
    visitors: 2,
  });
  ok(seconds >= 1, "the time on the page was told");
  deepStrictEqual(keysOf(lists.page), { "/": 1, "/about": 2, "/projects": 1 });
  deepStrictEqual(keysOf(lists.referrer), { "news.example": 3, "": 1 });
  deepStrictEqual(keysOf(lists.country), { CO: 3, MX: 1 });
  deepStrictEqual(keysOf(lists.device), { desktop: 3, phone: 1 });
  deepStrictEqual(keysOf(lists.utm_source), { letter: 3 });
  deepStrictEqual(keysOf(lists.utm_campaign), { Otoño: 3 });
  deepStrictEqual(keysOf(lists.bot), { HeadlessChrome: 1 });
  strictEqual((await overview(ben)).isEmpty, true, "of another site: none");
});

Deno.test("visits: a message and a CV are events of their visit; a member's own visit is none", async () => {
  await asVisitor(
    { javaScriptEnabled: false, userAgent: `${PERSON} Other/1` },
    async (page, at) => {
      await page.goto(at("/contact"));
      await page.fill("[name=name]", "Grace");
      await page.fill("[name=email]", "grace@example.com");
      await page.fill("[name=message]", "Hola, ¿hablamos?");
      // faster than people write is taken for spam
      await page.waitForTimeout(3_500);
      await page.click("form [type=submit]");
      await page.waitForURL(/sent=1/);
      // Playwright's own request says no language, as a program would
      const cv = await page.request.get(at("/cv.pdf"), {
        headers: { "accept-language": "es-CO" },
      });
      strictEqual(cv.status(), 200);
    },
  );
  const [member] = await dashboard.test.owner`
    select user_id from platform.members where tenant_id = ${ada.id}`;
  const claims = btoa(JSON.stringify({ sub: member?.user_id }))
    .replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");
  await asVisitor({ userAgent: `${PERSON} Member/1` }, async (page, at) => {
    await page.context().addCookies([{
      name: "vitrina",
      value: `e30.${claims}.c2ln.cmVmcmVzaA`,
      url: dashboard.url,
    }]);
    await page.goto(at("/about"));
  });
  await count();
  const { total, lists } = await overview();
  strictEqual(total.visits, 3);
  strictEqual(keysOf(lists.event)["message_sent"], 1);
  strictEqual(keysOf(lists.event)["cv_downloaded"], 1);
  const steps = Object.fromEntries(
    lists.funnel.map(({ key, visits }) => [key, visits]),
  );
  deepStrictEqual(steps, { visit: 3, contact: 1, cv: 1 });
});

Deno.test("visits: the collector takes only what its own pages tell, and the same only once", async () => {
  const url = `${dashboard.url}/@ada/collect`;
  const time = Date.now().toString(16).padStart(12, "0");
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7abc-8abc-0123456789ab`;
  const told = { id, name: "chat_opened", page: "/@ada/about" };
  const post = async (body: unknown, headers: HeadersInit = {}) => {
    const answer = await fetch(url, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers: {
        "content-type": "application/json",
        "user-agent": `${PERSON} Poster/1`,
        "accept-language": "en",
        origin: dashboard.url,
        ...headers,
      },
    });
    await answer.body?.cancel();
    return answer.status;
  };
  deepStrictEqual(
    await Promise.all([post(told), post(told), post(told)]),
    [202, 202, 202],
  );
  strictEqual(await post(told, { origin: "https://evil.example" }), 403);
  strictEqual(await post(told, { "sec-gpc": "1" }), 204);
  strictEqual(await post({ ...told, name: "message_sent" }), 400);
  strictEqual(await post({ ...told, tenant: ben.id }), 400);
  strictEqual(await post("x".repeat(3_000)), 400);
  strictEqual(await post({ ...told, page: "\u0000 ‮'); drop table" }), 202);
  await count();
  strictEqual(keysOf((await overview()).lists.event)["chat_opened"], 1);
});

Deno.test("visits: the page shows them in both languages and on a phone, and a reader of it sees no other site's", async () => {
  dashboard.signIn(ada.owner);
  for (const lang of ["en", "es"]) {
    for (const width of [1280, 360]) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
      });
      try {
        const visited = await visit(
          context,
          `${dashboard.url}/@ada/dashboard/portfolio/analytics?lang=${lang}`,
        );
        const { page } = visited;
        deepStrictEqual(await problemsOf(visited), []);
        deepStrictEqual(await axeProblems(page), []);
        const figures = await page.locator(".visit-figures .figure")
          .allTextContents();
        deepStrictEqual(figures.slice(1, 3), ["3", "6"]);
      } finally {
        await context.close();
      }
    }
  }
  const file = await fetch(
    `${dashboard.url}/@ada/dashboard/portfolio/analytics/export?period=7d`,
  );
  const text = await file.text();
  ok(text.includes("\r\nreferrer,news.example,1,1,3,0\r\n"), text);
  ok(
    (await fetch(`${dashboard.url}/@ben/dashboard/portfolio/analytics`))
      .status === 404,
  );
});

Deno.test("visits: who looks at the page sees how many are there now", async () => {
  dashboard.signIn(ada.owner);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(
      `${dashboard.url}/@ada/dashboard/portfolio/analytics?lang=en`,
    );
    const now = Number(await page.locator(".visit-now").textContent());
    await asVisitor(
      { userAgent: `${PERSON} Newcomer/1` },
      async (page, at) => void await page.goto(at("")),
    );
    await page.waitForFunction(
      (wanted) => document.querySelector(".visit-now")?.textContent === wanted,
      String(now + 1),
    );
  } finally {
    await context.close();
  }
});
