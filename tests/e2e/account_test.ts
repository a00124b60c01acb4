/**
 * Accounts in a real browser, with scripts off and on: from signing up to a trusted device that is forgotten.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { generate } from "otplib";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner, type Owner } from "@/lib/platform/owner.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Server, startServer } from "../support/server.ts";
import { axeProblems } from "../support/visit.ts";

const PASSWORD = "un farol en la orilla 41";

/** A running app with its database's owner at hand, and a browser. */
interface Stage {
  server: Server;
  owner: Owner;
  browser: Browser;
}

async function onStage(play: (stage: Stage) => Promise<void>) {
  const server = await startServer();
  const config = readConfig(new Map([["DATA_DIR", server.dataDir]]));
  const owner = await openOwner(config);
  const browser = await launchBrowser();
  try {
    await play({ server, owner, browser });
  } finally {
    await browser.close();
    await owner.close();
    await server.stop();
  }
}

/** The newest letter to an address. */
async function letterTo({ sql }: Owner, email: string): Promise<string> {
  const [row] = await sql`
    select body_text from platform.mails where recipient = ${email} order by created_at desc limit 1
  `;
  return String(row?.body_text);
}

function linkIn(letter: string): string {
  return /http:\S+\/confirm\?\S+/.exec(letter)?.[0] ?? "";
}

/** Every page that is seen is also looked at by axe, which needs scripts. */
async function noted(page: Page, hasScripts: boolean) {
  if (hasScripts) deepStrictEqual(await axeProblems(page), [], page.url());
}

async function sendForm(
  page: Page,
  fields: Record<string, string>,
  button: string,
) {
  for (const [name, value] of Object.entries(fields)) {
    await page.fill(`input[name=${name}]:visible`, value);
  }
  await page.click(button);
}

const submit = "form.form .button-main";

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? "on" : "off";
  Deno.test(`an account lives from sign-up to a forgotten device, with scripts ${how}`, async () => {
    await onStage(async ({ server, owner, browser }) => {
      const { url } = server;
      const email = "grace@example.com";
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const scripts = scriptsOf(page);

      await page.goto(`${url}/account`);
      strictEqual(new URL(page.url()).pathname, "/sign-in");
      await noted(page, javaScriptEnabled);
      await page.click("aside a");
      await noted(page, javaScriptEnabled);
      await sendForm(page, { name: "Grace", email, password: "short" }, submit);
      match(await page.innerText(".field-error"), /10/);
      strictEqual(await page.inputValue("input[name=email]"), email);
      strictEqual(await page.inputValue("input[name=password]"), "");
      await noted(page, javaScriptEnabled);
      await sendForm(page, { password: PASSWORD }, submit);
      strictEqual(new URL(page.url()).pathname, "/confirm");
      match(await page.innerText("main"), /grace@example\.com/);
      await noted(page, javaScriptEnabled);

      // a scanner opens the link first, and leaves it as it was
      const link = linkIn(await letterTo(owner, email));
      ok(
        (await fetch(link).then((answer) => answer.text())).includes("<button"),
      );
      await page.goto(link);
      await noted(page, javaScriptEnabled);
      await page.click(submit);
      strictEqual(new URL(page.url()).pathname, "/account");
      match(await page.innerText("main"), /grace@example\.com/);
      await noted(page, javaScriptEnabled);
      await checkCookie(context);

      // the same link does not work twice
      const other = await browser.newContext({ javaScriptEnabled });
      const late = await other.newPage();
      await late.goto(link);
      await late.click(submit);
      await late.waitForSelector("[role=alert]");
      await other.close();

      const { secret, codes } = await enrol(page, url, javaScriptEnabled);
      strictEqual(new Set(codes).size, 10);
      for (const code of codes) match(code, /^([0-9a-z]{4}-){3}[0-9a-z]{4}$/);

      await signOut(page, url);
      await page.goto(`${url}/account/sessions`);
      strictEqual(
        new URL(page.url()).search,
        `?${new URLSearchParams({ next: "/account/sessions" })}`,
      );
      await sendForm(page, { email, password: "not the password" }, submit);
      await page.waitForSelector("[role=alert]");
      await sendForm(page, { password: PASSWORD }, submit);
      strictEqual(new URL(page.url()).pathname, "/second-factor");
      await noted(page, javaScriptEnabled);

      // with one of two factors there is nothing else to see
      for (
        const path of ["/account", "/account/enrol", "/account/backup-codes"]
      ) {
        await page.goto(url + path);
        strictEqual(new URL(page.url()).pathname, "/second-factor", path);
      }
      await page.goto(`${url}/second-factor?next=/account/sessions`);
      await sendForm(page, { code: "000000" }, submit);
      await page.waitForSelector("#code-error");
      await noted(page, javaScriptEnabled);
      await waitForNewCode(owner);
      await sendForm(page, { code: await generate({ secret }) }, submit);
      strictEqual(new URL(page.url()).pathname, "/account/sessions");
      strictEqual(await page.locator("tbody tr").count(), 1);
      await noted(page, javaScriptEnabled);

      // a code from paper works once
      await signOut(page, url);
      await signIn(page, url, email);
      await page.click("summary");
      await sendForm(page, { backup: codes[0] ?? "" }, "details .button");
      strictEqual(new URL(page.url()).pathname, "/account");
      match(await page.innerText("main"), /\b9\b/);
      await signOut(page, url);
      await signIn(page, url, email);
      await page.click("summary");
      await sendForm(page, { backup: codes[0] ?? "" }, "details .button");
      await page.waitForSelector("#backup-error");
      await noted(page, javaScriptEnabled);

      // a device that is trusted needs the password alone, until it is forgotten
      await waitForNewCode(owner);
      await page.check("input[name=trust]");
      await sendForm(page, { code: await generate({ secret }) }, submit);
      await signOut(page, url);
      await signIn(page, url, email);
      strictEqual(new URL(page.url()).pathname, "/account");
      await page.goto(`${url}/account/devices`);
      strictEqual(await page.locator("tbody tr").count(), 1);
      await noted(page, javaScriptEnabled);
      await page.click("tbody button");
      strictEqual(new URL(page.url()).pathname, "/second-factor");
      await signOut(page, url);
      await signIn(page, url, email);
      strictEqual(new URL(page.url()).pathname, "/second-factor");

      deepStrictEqual(scripts, [], "these pages have no script of their own");
      const output = server.output();
      ok(
        !output.includes(PASSWORD) && !output.includes(secret),
        "no secret is logged",
      );
      await context.close();
    });
  });
}

async function enrol(page: Page, url: string, hasScripts: boolean) {
  await page.goto(`${url}/account/enrol`);
  await noted(page, hasScripts);
  await page.click(".button-main");
  await noted(page, hasScripts);
  ok(await page.locator("svg.qr path").getAttribute("d"));
  const secret = (await page.innerText(".key-text")).replaceAll(" ", "");
  await sendForm(page, { code: "000000" }, submit);
  await page.waitForSelector("#code-error");
  strictEqual((await page.innerText(".key-text")).replaceAll(" ", ""), secret);
  await sendForm(page, { code: await generate({ secret }) }, submit);
  await noted(page, hasScripts);
  const codes = await page.locator(".codes li").allInnerTexts();
  await page.click("a.button-main");
  strictEqual(new URL(page.url()).pathname, "/account");
  return { secret, codes: codes.map((code) => code.trim()) };
}

async function signIn(page: Page, url: string, email: string) {
  await page.goto(`${url}/sign-in?next=/account`);
  await sendForm(page, { email, password: PASSWORD }, submit);
}

async function signOut(page: Page, url: string) {
  await page.goto(`${url}/sign-out`);
  await page.click(".button-main, .side .text-button");
  strictEqual(new URL(page.url()).pathname, "/sign-in");
  const names = (await page.context().cookies()).map(({ name }) => name);
  ok(!names.includes("vitrina"));
}

/** A code counts once, so the next one must be of another half minute: the book is turned back instead of waiting. */
async function waitForNewCode({ sql }: Owner) {
  await sql`update auth.mfa_factors set last_step = 0`;
}

async function checkCookie(context: BrowserContext) {
  const session = (await context.cookies()).find(({ name }) =>
    name === "vitrina"
  );
  strictEqual(session?.httpOnly, true);
  strictEqual(session?.sameSite, "Lax");
  strictEqual(session?.path, "/");
}

function scriptsOf(page: Page): string[] {
  const found: string[] = [];
  page.on("request", (request) => {
    // the one that empties the caches of whoever has signed out
    const { pathname } = new URL(request.url());
    if (pathname === "/signed_out.js") return;
    if (request.resourceType() === "script") found.push(request.url());
  });
  return found;
}
