/**
 * Taking one's data away and having them erased: the pages in a browser with scripts off, and an erasure that a restored
 * backup does not undo.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readConfig } from "@/lib/platform/config.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { findInTables } from "@/lib/platform/privacy/test_canaries.ts";
import { exportTask } from "@/lib/platform/privacy/tasks.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import { runTask, startServer } from "../support/server.ts";
import { importText } from "../support/site.ts";
import { noStorage } from "@/lib/platform/storage/none.ts";
import { axeProblems } from "../support/visit.ts";

const makeExport = exportTask(noStorage);

const ADDRESS = "ada@example.com";

Deno.test("a person and a tenant take their data away and have them erased, without scripts", async () => {
  const dashboard = await startDashboard();
  const browser = await launchBrowser();
  try {
    const { test } = dashboard;
    const ada = await test.createTenant({ slug: "ada" });
    const eve = await test.createTenant({ slug: "eve" });
    await test
      .owner`insert into portfolio.profiles (tenant_id, name) values (${ada.id}, 'Ada Lovelace')`;
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const places = [
      { path: "/account/privacy", typed: ADDRESS, who: ada.owner },
      { path: "/@ada/dashboard/privacy", typed: "ada", who: ada.owner },
    ];
    for (const { path, typed, who } of places) {
      dashboard.signIn(who);
      await page.goto(dashboard.url + path);
      match(await page.innerText("main"), /2\syears/);
      await takeAway(dashboard, page, eve.owner);
      await erase(page, typed);
    }
    deepStrictEqual(await pendingOf(dashboard), 0);
    dashboard.signIn(eve.owner);
    const foreign = await page.goto(`${dashboard.url}/@ada/dashboard/privacy`);
    strictEqual(foreign?.status(), 404);
    await context.close();
    await lookAt(dashboard, ada.owner, browser);
  } finally {
    await browser.close();
    await dashboard.close();
  }
});

/** Asks for a copy, waits for the task, downloads it; nobody else gets it. */
async function takeAway(dashboard: Dashboard, page: Page, other: Actor) {
  const here = page.url();
  await page.click("button[value=copy]");
  match(page.url(), /done=asked/);
  match(await page.innerText("main"), /Waiting/);
  await work(dashboard);
  await page.click("main a:text('See how far it is')");
  const link = await page.getAttribute("main a:has-text('Download')", "href") ??
    "";
  const copy = await fetch(dashboard.url + link);
  match(
    copy.headers.get("content-disposition") ?? "",
    /attachment; filename="vitrina-[\d-]+\.json"/,
  );
  const { tables } = await copy.json();
  strictEqual(tables["portfolio.profiles"][0].name, "Ada Lovelace");
  const { signIn } = dashboard;
  const asAda = await page.context().newPage();
  signIn(other);
  const refused = await fetch(dashboard.url + link);
  await refused.body?.cancel();
  strictEqual(refused.status, 404);
  await asAda.close();
  signIn({ ...other, userId: await ownerOf(dashboard) });
  await page.goto(here);
  await page.click("button[value=remove]");
  const gone = await fetch(dashboard.url + link);
  await gone.body?.cancel();
  strictEqual(gone.status, 404);
}

/** Types something else first, then the right thing, then changes their mind. */
async function erase(page: Page, typed: string) {
  await page.fill("input[name=typed]", "yes");
  await page.click("button[value=erase]");
  match(await page.innerText(".field-error"), /not what stands above/);
  strictEqual(await page.inputValue("input[name=typed]"), "yes");
  await page.fill("input[name=typed]", typed);
  await page.click("button[value=erase]");
  match(page.url(), /done=scheduled/);
  match(await page.innerText("main"), /will be erased within the hour after/);
  const home = await page.context().newPage();
  await home.goto(new URL("/@ada/dashboard", page.url()).href);
  const warned = /will be erased/.test(await home.innerText("main"));
  strictEqual(warned, typed === "ada", "the home says what will be erased");
  await home.close();
  await page.click("button[value=cancel]");
  match(await page.innerText("main"), /Nothing will be erased/);
}

async function ownerOf({ test }: Dashboard): Promise<string> {
  const [row] = await test.owner`
    select member.user_id from platform.members as member join platform.tenants as tenant on tenant.id = member.tenant_id
    where tenant.slug = 'ada'`;
  return String(row?.user_id);
}

async function pendingOf({ test }: Dashboard): Promise<number> {
  return (await test.owner`select from platform.erasures`).length;
}

/** What the worker does, until every copy is made. */
async function work({ test }: Dashboard) {
  const errors = await withWorker(test.worker, [makeExport], async () => {
    while (
      (await test.owner`select from platform.exports where state <> 'ready'`)
        .length > 0
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  deepStrictEqual(errors, []);
}

async function lookAt(
  { url, signIn }: Dashboard,
  who: Actor,
  browser: Awaited<ReturnType<typeof launchBrowser>>,
) {
  signIn(who);
  for (const width of [360, 1280]) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
    });
    for (const path of ["/account/privacy", "/@ada/dashboard/privacy"]) {
      for (const lang of ["es", "en"]) {
        const page = await context.newPage();
        await page.goto(`${url}${path}?lang=${lang}`);
        deepStrictEqual(
          await axeProblems(page),
          [],
          `${path} ${lang} ${width}`,
        );
        const wider = await page.evaluate(() =>
          document.documentElement.scrollWidth - innerWidth
        );
        ok(wider <= 0, `${path} ${lang} is ${wider} px wider than ${width}`);
        await page.close();
      }
    }
    await context.close();
  }
}

Deno.test("what was erased does not come back with a backup, from no table, page or cache", async () => {
  const canary = `canary-${crypto.randomUUID()}`;
  const dataDir = await Deno.makeTempDir();
  const backup = await Deno.makeTempDir();
  const config = readConfig(new Map([["DATA_DIR", dataDir]]));
  const document = (name: string) =>
    JSON.stringify({
      basics: { name, summary: name, email: `${name}@example.com` },
    });
  const found = async () => {
    const owner = await openOwner(config);
    try {
      return await findInTables(owner.sql, [{
        column: "any",
        class: "content",
        token: canary,
      }]);
    } finally {
      await owner.close();
    }
  };
  try {
    await importText(dataDir, "ada", document(canary));
    await importText(dataDir, "eve", document("Eve"));
    strictEqual((await found()).length, 1);
    await cp(dataDir, backup, { recursive: true });

    const server = await startServer({ dataDir });
    const read = async (slug: string) => {
      const response = await fetch(`${server.url}/@${slug}`);
      return { status: response.status, text: await response.text() };
    };
    match((await read("ada")).text, new RegExp(canary));
    const args = ["erase", "--tenant", "ada", "--now", "--typed", "ada"];
    const { code, stderr } = await runTask("privacy", args, { dataDir });
    strictEqual(code, 0, stderr);
    while ((await read("ada")).status !== 404) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    strictEqual((await read("eve")).status, 200);
    strictEqual(await server.stop(), 0);
    deepStrictEqual(await found(), []);

    // the backup comes back, beside the newest ledger
    await Deno.remove(join(dataDir, "pg"), { recursive: true });
    await cp(join(backup, "pg"), join(dataDir, "pg"), { recursive: true });
    const again = await startServer({ dataDir });
    const answer = await fetch(`${again.url}/@ada`);
    await answer.body?.cancel();
    strictEqual(answer.status, 404);
    const eve = await fetch(`${again.url}/@eve`);
    await eve.body?.cancel();
    strictEqual(eve.status, 200);
    strictEqual(await again.stop(), 0);
    deepStrictEqual(await found(), []);
  } finally {
    await Deno.remove(dataDir, { recursive: true });
    await Deno.remove(backup, { recursive: true });
  }
});
