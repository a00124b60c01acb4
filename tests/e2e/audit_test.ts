/**
 * The audit in the dashboard, in a real browser: read, filtered, taken away; and the security view.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { openSealing } from "@/lib/platform/audit/seal.ts";
import { fromStart, sealEntries } from "@/lib/platform/audit/tasks.ts";
import { plantAudit } from "../support/audit_story.ts";
import { launchBrowser } from "../support/chromium.ts";
import { startDashboard } from "../support/dashboard.ts";
import { axeProblems } from "../support/visit.ts";

const dashboard = await startDashboard();
const { test, url } = dashboard;
const browser = await launchBrowser();
Deno.test.afterAll(async () => {
  await browser.close();
  await dashboard.close();
});
const ada = await test.createTenant({ slug: "ada", kind: "company" });
await test
  .owner`insert into auth.users (id, email) values (${ada.owner.userId}, 'ada@example.com')`;
const { joan } = await plantAudit(test, ada);
const eve = await test.createTenant({ slug: "eve" });
const sealing = await openSealing({
  derive: () => Promise.resolve(new Uint8Array(32)),
});
await sealEntries(test.worker, sealing, fromStart);

Deno.test("the audit says who did what, to what and how it ended, in both languages", async () => {
  dashboard.signIn(ada.owner);
  await onPage(browser, `${url}/@ada/dashboard/audit?lang=en`, async (page) => {
    strictEqual(await page.locator("tbody tr").count(), 14);
    const first = await page.locator("tbody tr").first().innerText();
    match(
      first,
      /Revoke an API key[\s\S]*joan\.clarke[\s\S]*API key Newsletter[\s\S]*Refused[\s\S]*no permission/,
    );
  });
  await onPage(browser, `${url}/@ada/dashboard/audit?lang=es`, async (page) => {
    match(await page.innerText("h1"), /Auditoría/);
    match(
      await page.locator("tbody tr").first().innerText(),
      /Revocar una clave de API[\s\S]*Rechazado[\s\S]*sin permiso/,
    );
  });
});

Deno.test("a filter is a form whose answer has an address, with scripts off", async () => {
  dashboard.signIn(ada.owner);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}/@ada/dashboard/audit?lang=en`);
  await page.click("summary:has-text('Filter')");
  await page.selectOption("select[name=who]", `user:${joan}`);
  await page.selectOption("select[name=action]", "platform.members.read");
  await page.click(".filter-form button");
  strictEqual(new URL(page.url()).searchParams.get("who"), `user:${joan}`);
  strictEqual(new URL(page.url()).searchParams.get("lang"), "en");
  strictEqual(await page.locator("tbody tr").count(), 4);
  await page.click("nav.tabs a:has-text('Done')");
  match(await page.innerText("main"), /Nothing matches/);
  await page.goto(`${url}/@ada/dashboard/audit?who=somebody&lang=en`);
  match(await page.innerText("main"), /This filter is not right/);
  strictEqual(await page.locator("tbody tr").count(), 14);
  await context.close();
});

Deno.test("days of a filter are those of the tenant's time zone", async () => {
  dashboard.signIn(ada.owner);
  const day = new Date().toISOString().slice(0, 10);
  const rows = async (query: string) => {
    const page = await (await get(`/@ada/dashboard/audit?${query}`)).text();
    return page.match(/class="row-link/g)?.length ?? 0;
  };
  strictEqual(await rows("from=2999-01-01"), 0);
  strictEqual(await rows("to=2000-01-01"), 0);
  strictEqual(await rows(`to=${day}`), 14);
  strictEqual(await rows("target=key"), 3);
});

Deno.test("an entry has a page of its own that says whether it is sealed", async () => {
  dashboard.signIn(ada.owner);
  await onPage(
    browser,
    `${url}/@ada/dashboard/audit?lang=en&action=platform.member.invite`,
    async (page) => {
      await page.click("tbody a.row-link");
      const text = await page.innerText("main");
      match(
        text,
        /Invite somebody[\s\S]*ada@example\.com[\s\S]*Owner[\s\S]*email, role, lang[\s\S]*Sealed/,
      );
    },
  );
});

Deno.test("the security view counts 30 days and lists what is worth a look", async () => {
  dashboard.signIn(ada.owner);
  await onPage(
    browser,
    `${url}/@ada/dashboard/security?lang=en`,
    async (page) => {
      const drawn = await page.getAttribute("svg.pulse", "aria-label");
      match(
        String(drawn),
        /Sign-ins: \d+ in 30 days.*Failed sign-ins: 15 in 30 days, at most 11 on .*Refused: 5 in 30 days/,
      );
      match(await page.innerText("main"), /Sign in\s+Failed\s+11 times/);
    },
  );
});

Deno.test("an export holds every entry, safe for spreadsheets, and stands in the audit itself", async () => {
  dashboard.signIn(ada.owner);
  const csv = await get("/@ada/dashboard/audit/export?format=csv");
  strictEqual(
    csv.headers.get("content-disposition"),
    `attachment; filename="audit-ada.csv"`,
  );
  strictEqual(csv.headers.get("cache-control"), "no-store");
  const lines = (await csv.text()).trimEnd().split("\r\n");
  match(String(lines[0]), /^id,at,actorKind,/);
  strictEqual(lines.length, 15);
  const ndjson = await get(
    "/@ada/dashboard/audit/export?format=ndjson&outcome=denied",
  );
  const entries = (await ndjson.text()).trimEnd().split("\n").map((line) =>
    JSON.parse(line)
  );
  deepStrictEqual(
    new Set(entries.map(({ outcome }) => outcome)),
    new Set(["denied"]),
  );
  const [noted] = await test.owner`
    select count(*)::int as count from platform.audit_entries where action = 'platform.audit.export' and tenant_id = ${ada.id}`;
  strictEqual(noted?.count, 2);
  await (await get("/@ada/dashboard/audit/export?format=exe")).body?.cancel();
});

Deno.test("who may not read it reads none of it, and nobody reads another tenant's", async () => {
  const reader = await test.addMember(ada.id, 10);
  const [entry] = await test
    .owner`select id from platform.audit_entries where tenant_id = ${ada.id} limit 1`;
  const paths = [
    "/audit",
    `/audit/${entry?.id}`,
    "/audit/export?format=csv",
    "/security",
  ];
  dashboard.signIn(reader);
  for (const path of paths) {
    const answer = await get(`/@ada/dashboard${path}`);
    strictEqual(answer.status, 403, path);
    ok(!/joan|grace/.test(await answer.text()), path);
  }
  dashboard.signIn(eve.owner);
  for (const path of paths) {
    const answer = await get(`/@ada/dashboard${path}`);
    strictEqual(answer.status, 404, path);
    await answer.body?.cancel();
  }
  const foreign = await get(`/@eve/dashboard/audit/${entry?.id}`);
  strictEqual(foreign.status, 404);
  await foreign.body?.cancel();
});

Deno.test("the audit of the platform exists for who runs it", async () => {
  dashboard.signIn(ada.owner);
  strictEqual((await get("/admin/audit")).status, 404);
  await test
    .owner`insert into platform.admins (user_id) values (${ada.owner.userId})`;
  await onPage(browser, `${url}/admin/audit?lang=en`, async (page) => {
    match(await page.innerText("h1"), /Audit of the platform/);
    strictEqual(await page.locator("tbody tr").count(), 50);
    await page.click(".pager a[rel=next]");
    ok(await page.locator("tbody tr").count() > 10);
    ok(
      !/Revoke an API key/.test(await page.innerText("tbody")),
      "a tenant's own entries are the tenant's",
    );
  });
});

function get(path: string): Promise<Response> {
  return fetch(url + path, { redirect: "manual" });
}

/** Sees a page at three widths, in both themes, with axe; then as the test wants. */
async function onPage(
  browser: Browser,
  address: string,
  see: (page: Page) => Promise<void>,
) {
  for (
    const [width, colorScheme] of [[360, "dark"], [768, "light"], [
      1280,
      "light",
    ]] as const
  ) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
    });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    const problems = await axeProblems(page);
    deepStrictEqual(problems, [], `${address} at ${width}`);
    const overflow = await page.evaluate(() =>
      document.documentElement.scrollWidth - innerWidth
    );
    strictEqual(overflow, 0, `${address} at ${width}`);
    if (width === 1280) await see(page);
    await context.close();
  }
}
