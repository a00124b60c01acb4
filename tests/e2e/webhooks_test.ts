import { deepStrictEqual, match, strictEqual } from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import { Webhook } from "standardwebhooks";
import { deliveryTask } from "@/lib/platform/webhook_deliveries/tasks.ts";
import { openSecretBox } from "@/lib/platform/webhooks/signature.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";
import { withWorker } from "../support/worker.ts";

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;

/** What the receiver got, and what it answers. */
const got: { headers: Record<string, string>; body: string }[] = [];
let status = 200;
const stop = new AbortController();
const receiver = Deno.serve(
  { hostname: "127.0.0.1", port: 0, signal: stop.signal, onListen() {} },
  async (request) => {
    const headers = Object.fromEntries(request.headers);
    got.push({ headers, body: await request.text() });
    return new Response(null, { status });
  },
);
const address = `http://127.0.0.1:${receiver.addr.port}/hooks`;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  ada = await dashboard.test.createTenant({ slug: "ada" });
  dashboard.signIn(ada.owner);
});

Deno.test.afterAll(async () => {
  stop.abort();
  await receiver.finished;
  await browser?.close();
  await dashboard?.close();
});

/** The worker sends what waits. */
async function deliver() {
  const before = got.length;
  const { test, platform } = dashboard;
  const task = deliveryTask({
    box: await openSecretBox(platform.secrets),
    outside: { allowLoopback: true },
  });
  await withWorker(test.worker, [task], async () => {
    while (got.length === before) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** Every page about webhooks, in either look. */
async function look(paths: string[]) {
  const looks = [
    ["es", 360, "dark"],
    ["en", 1280, "light"],
  ] as const;
  for (const [lang, width, colorScheme] of looks) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: "reduce",
    });
    for (const path of paths) {
      const url =
        `${dashboard.url}/@ada/dashboard/webhooks${path}?lang=${lang}`;
      const seen = await visit(context, url);
      deepStrictEqual(await axeProblems(seen.page), [], url);
      deepStrictEqual(await problemsOf(seen), [], url);
      await seen.page.close();
    }
    await context.close();
  }
}

Deno.test("a webhook is made, tested, sent again, paused, given a new secret and deleted, without a script", async () => {
  await look(["", "/new"]);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const list = `${dashboard.url}/@ada/dashboard/webhooks?lang=en`;
  await page.goto(list);
  await page.click("text=Add a webhook");
  await page.fill("#url", "ftp://example.com");
  await page.click("button >> text=Add the webhook");
  await page.waitForSelector("text=that begins with https://");
  await page.waitForSelector("text=Tick at least one event");
  strictEqual(await page.inputValue("#url"), "ftp://example.com");
  await page.fill("#url", address);
  await page.fill("#description", "Our CRM");
  await page.check("input[value='platform.member.joined']");
  await page.click("button >> text=Add the webhook");
  const secret = await secretOn(page);
  await page.click("text=To the webhook");

  status = 500;
  await page.click("text=Send a test");
  await page.waitForSelector("text=A test is on its way");
  await deliver();
  await page.reload();
  await page.waitForSelector("text=Answered 500");
  await page.click("summary >> text=1 attempt");
  status = 204;
  await page.click("button >> text=Send again");
  await page.waitForSelector("text=On its way again");
  await deliver();
  await page.reload();
  await page.waitForSelector("text=Answered 204");
  const [first, second] = got;
  strictEqual(first?.headers["webhook-id"], second?.headers["webhook-id"]);
  new Webhook(secret).verify(second?.body ?? "", second?.headers ?? {});

  await page.click("button >> text=Pause");
  await page.waitForSelector("text=You paused it");
  await page.click("button >> text=Switch on");
  await page.waitForSelector("text=On again");
  await page.click("button >> text=New secret");
  await page.waitForSelector("text=two signatures");
  const fresh = await secretOn(page);
  await page.click("text=To the webhook");
  await page.waitForSelector("text=signs too until");
  await page.click("text=Send a test");
  await deliver();
  const last = got.at(-1);
  for (const key of [secret, fresh]) {
    new Webhook(key).verify(last?.body ?? "", last?.headers ?? {});
  }
  await page.goto(list);
  await page.click("text=Our CRM");
  const id = new URL(page.url()).pathname.split("/").at(-1);
  await look(["", `/${id}`, `/${id}/edit`, `/${id}/delete`]);
  strictEqual(await page.locator(`text=${fresh}`).count(), 0, "shown once");

  await page.click("a >> text=Change");
  await page.fill("#description", "The old CRM");
  await page.click("button >> text=Save");
  await page.waitForSelector("text=Saved.");
  await page.click("a >> text=Delete");
  await page.waitForSelector("text=Delete The old CRM?");
  await page.click("button >> text=Delete the webhook");
  await page.waitForSelector("text=No webhook yet");
  await context.close();
});

async function secretOn(page: Page): Promise<string> {
  const secret = await page.locator("dd.mono").first().textContent() ?? "";
  match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  return secret;
}

Deno.test("what failed since a moment is sent again together; whoever may only read is shown no button", async () => {
  const { test } = dashboard;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const list = `${dashboard.url}/@ada/dashboard/webhooks?lang=en`;
  await page.goto(list);
  await page.click("text=Add a webhook");
  await page.fill("#url", address);
  await page.check("input[value='portfolio.message.received']");
  await page.click("button >> text=Add the webhook");
  await page.click("text=To the webhook");
  status = 410;
  await page.click("text=Send a test");
  await deliver();
  await page.reload();
  await page.waitForSelector("text=It answered 410");
  await page.click(".tabs >> text=Failed");
  await page.selectOption("#since", "hour");
  await page.click("text=Send what failed again");
  await page.waitForSelector("text=1 delivery is on its way again.");
  const [told] = await test.owner`
    select kind from platform.notifications where tenant_id = ${ada.id} order by id desc limit 1`;
  strictEqual(told?.kind, "platform.webhook.disabled");
  await page.goto(`${dashboard.url}/@ada/dashboard/notifications?lang=en`);
  await page.click("text=A webhook was switched off");
  await page.waitForSelector("text=It answered 410");

  const [role] = await test.owner`
    insert into platform.roles (tenant_id, id, name) values (${ada.id}, gen_random_uuid(), 'Reader') returning id`;
  await test.owner`
    insert into platform.role_permissions (tenant_id, role_id, permission)
    values (${ada.id}, ${role?.id}, 'platform.webhooks.read')`;
  const reader = await test.addMember(ada.id, 10);
  await test.owner`
    update platform.members set role_id = ${role?.id} where user_id = ${reader.userId}`;
  dashboard.signIn(reader);
  await page.goto(list);
  await page.click("text=127.0.0.1");
  await page.waitForSelector("text=Deliveries");
  strictEqual(await page.locator("main form[method=post]").count(), 0);
  const refused = await page.goto(
    `${dashboard.url}/@ada/dashboard/webhooks/new?lang=en`,
  );
  strictEqual(refused?.status(), 403);
  dashboard.signIn(ada.owner);
  await context.close();
});
