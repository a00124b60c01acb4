/** The whole way, with a real account: sign in, make a workspace, be written to, hear the bell, sign out. */
import { ok, strictEqual } from "node:assert/strict";
import type { Browser } from "playwright-core";
import { startAccounts } from "../support/accounts.ts";
import { launchBrowser } from "../support/chromium.ts";
import { axeProblems } from "../support/visit.ts";

let accounts: Awaited<ReturnType<typeof startAccounts>>;
let browser: Browser;

Deno.test.beforeAll(async () => {
  [accounts, browser] = await Promise.all([startAccounts(), launchBrowser()]);
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await accounts?.close();
});

Deno.test("an owner comes in, hears the bell ring for a visitor's message, and leaves", async () => {
  const { url, owner } = accounts;
  const person = await accounts.person();
  await accounts.enrol(person.browser);
  const made = await person.browser.post("/new", {
    name: "Ada Lovelace",
    slug: "ada",
    kind: "person",
    language: "en",
    timezone: "UTC",
  });
  strictEqual(made.status, 303, made.text);
  await owner
    .sql`update platform.tenants set published_at = now() where slug = 'ada'`;

  const context = await browser.newContext({ locale: "en-GB" });
  try {
    await context.addCookies(
      [...person.browser.cookies].map(([name, value]) => ({
        name,
        value,
        url,
      })),
    );
    const page = await context.newPage();
    await page.goto(`${url}/dashboard`);
    strictEqual(page.url(), `${url}/@ada/dashboard`);
    strictEqual(await page.textContent("h1"), "Ada Lovelace");
    strictEqual((await axeProblems(page)).join(), "");
    strictEqual(await page.locator(".bell-count").count(), 0);

    const stream = page.waitForRequest(/\/dashboard\/events/);
    await page.reload();
    await stream;
    const form = await (await fetch(`${url}/@ada/contact`)).text();
    const [, stamp = ""] = /name="stamp" value="([^"]+)"/.exec(form) ?? [];
    const body = new URLSearchParams({
      name: "Grace",
      email: "grace@example.com",
      message: "Do you give talks?",
      stamp,
    });
    // people need longer than machines
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    const sent = await fetch(`${url}/@ada/contact`, {
      method: "POST",
      headers: { origin: url },
      body,
      redirect: "manual",
    });
    strictEqual(sent.status, 303);
    await page.locator(".bell-count").waitFor();
    await page.click(".icon-button:has(.bell-count)");
    await page.click("text=Grace left you a message");
    await page.getByText("Do you give talks?").first().waitFor();

    await page.click("[popovertarget=account]");
    await page.click("#account form button");
    await page.goto(`${url}/@ada/dashboard`);
    ok(page.url().startsWith(`${url}/sign-in?next=`), page.url());
  } finally {
    await context.close();
  }
});
