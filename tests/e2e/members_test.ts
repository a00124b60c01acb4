/**
 * From the first start to a team, in a real browser with scripts off: a site is claimed, somebody is invited, joins, is
 * removed and brought back, and becomes the owner.
 */
import { Buffer } from "node:buffer";
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import { generate } from "otplib";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../support/chromium.ts";
import { readConfig } from "@/lib/platform/config.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { runTask, type Server, startServer } from "../support/server.ts";

const PASSWORD = "un farol en la orilla 41";
const submit = "form.form .button-main";

/** The newest letter to an address. */
async function letterTo({ dataDir }: Server, email: string): Promise<string> {
  const { stdout } = await runTask("mail", ["--json", "--to", email], {
    dataDir,
  });
  const { letters } = JSON.parse(stdout);
  return letters.at(-1)?.text ?? "";
}

function linkIn(text: string, path: string): string {
  return new RegExp(`http:\\S+${path}\\?\\S+`).exec(text)?.[0] ?? "";
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

const pathOf = (page: Page) => new URL(page.url()).pathname;

/** From the page of an invitation to an account that stands before it again. */
async function signUp(server: Server, page: Page, email: string) {
  await page.click("a[href^='/sign-up']");
  await page.fill("input[name=email]", email);
  await page.fill("input[name=password]", PASSWORD);
  await page.click(submit);
  await page.goto(linkIn(await letterTo(server, email), "/confirm"));
  await page.click(submit);
}

/** Sets a second factor up, and goes where one was going. */
async function enrol(page: Page) {
  strictEqual(pathOf(page), "/account/enrol");
  await page.click(".button-main");
  const secret = (await page.innerText(".key-text")).replaceAll(" ", "");
  await page.fill("input[name=code]", await generate({ secret }));
  await page.click(submit);
}

Deno.test("a first site is claimed, and a team made, without scripts", async () => {
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const ada = await newPage(browser);
    await ada.goto(linkIn(server.output(), "/start"));
    await ada.setInputFiles("input[name=file]", {
      name: "resume.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ basics: { name: "Ada" } })),
    });
    await ada.fill("input[name=slug]", "ada");
    await ada.click("button[value=import]");

    // whoever made it makes an account, and owns it
    await ada.click("a[href^='/join']");
    const claim = ada.url();
    await signUp(server, ada, "ada@example.com");
    await ada.goto(claim);
    match(await ada.innerText("main"), /ada@example\.com/);
    await ada.click(submit);
    await enrol(ada);
    await ada.goto(`${server.url}/dashboard`);
    strictEqual(pathOf(ada), "/@ada/dashboard");
    const spent = await fetch(claim);
    strictEqual(spent.status, 404);
    await spent.body?.cancel();

    // and runs the platform
    await ada.goto(`${server.url}/admin/tenants`);
    match(await ada.innerText("table"), /@ada/);

    // an invitation goes by mail, and is for its receiver only
    await ada.goto(`${server.url}/@ada/dashboard/members`);
    strictEqual(await ada.locator("tbody tr").count(), 1);
    await ada.click(".sheet-head a.button-main");
    await ada.fill("input[name=email]", "not an address");
    await ada.click("form .button-main");
    await ada.waitForSelector("#email-error");
    await ada.fill("input[name=email]", "Grace@example.com");
    await ada.selectOption("select[name=role]", "recruiter");
    await ada.click("form .button-main");
    await ada.waitForSelector("[role=status]");
    const letter = await letterTo(server, "grace@example.com");
    const link = linkIn(letter, "/join");
    await ada.goto(link);
    match(await ada.innerText("main"), /grace@example\.com/);
    strictEqual(await ada.locator(submit).count(), 0);

    const grace = await newPage(browser);
    await grace.goto(link);
    await signUp(server, grace, "grace@example.com");
    await grace.goto(link);
    await grace.click(submit);
    strictEqual(pathOf(grace), "/@ada/dashboard");
    const seen = async (path: string) =>
      (await grace.goto(`${server.url}/@ada/dashboard${path}`))?.status();
    strictEqual(await seen("/members"), 403);
    strictEqual(await seen("/settings"), 403);
    strictEqual(
      (await grace.goto(`${server.url}/admin/tenants`))?.status(),
      404,
    );

    // removed and brought back
    const members = `${server.url}/@ada/dashboard/members`;
    await ada.goto(members);
    await ada.click("text=grace@example.com");
    await ada.click("form:has(input[value=remove]) button");
    strictEqual(pathOf(ada), "/@ada/dashboard/members");
    strictEqual(await seen(""), 404);
    await ada.click("[role=status] button");
    strictEqual(await seen(""), 200);

    // the last owner stays until somebody else is one
    await ada.goto(`${members}/leave`);
    await ada.click("form .button-main");
    await ada.waitForSelector("[role=alert]");
    await ada.goto(members);
    await ada.click("text=grace@example.com");
    await ada.click("form:has(input[value=transfer]) button");
    const roles = await ada.locator("table").first().locator("tbody td")
      .allInnerTexts();
    deepStrictEqual(
      roles.filter((_, at) => at % 2 === 0).map((text) => text.trim()),
      ["Owner", "Admin"],
    );
    // an owner without a second factor gets the page that sets one up
    await grace.goto(`${server.url}/@ada/dashboard`);
    await enrol(grace);
    await grace.goto(members);
    strictEqual(await grace.locator("tbody tr").count(), 2);

    // the address changes, the old one is gone; the end of it all has to be typed
    await grace.goto(`${server.url}/@ada/dashboard/settings`);
    await grace.fill("input[name=slug]", "grace");
    await grace.click(".form-page .button-main");
    strictEqual(pathOf(grace), "/@grace/dashboard/settings");
    strictEqual(
      (await grace.goto(`${server.url}/@ada/dashboard`))?.status(),
      404,
    );
    await grace.goto(`${server.url}/@grace/dashboard/settings/delete`);
    await grace.fill("input[name=slug]", "ada");
    await grace.click("form .button-main");
    await grace.waitForSelector("#slug-error");
    await grace.fill("input[name=slug]", "grace");
    await grace.click("form .button-main");
    strictEqual(pathOf(grace), "/new");

    // a workspace of one's own
    await grace.fill("input[name=name]", "Grace Hopper");
    await grace.fill("input[name=slug]", "admin");
    await grace.click(submit);
    await grace.waitForSelector("#slug-error");
    await grace.fill("input[name=slug]", "hopper");
    await grace.click(submit);
    strictEqual(pathOf(grace), "/@hopper/dashboard");
  } finally {
    await browser.close();
    await server.stop();
  }
});

Deno.test("what the terminal made is claimed by a link from the terminal", async () => {
  const server = await startServer();
  try {
    const { dataDir } = server;
    const stdin = JSON.stringify({ basics: { name: "Hedy" } });
    await runTask("import", ["-", "--slug", "hedy"], { dataDir, stdin });
    const { code, stdout } = await runTask(
      "invite",
      ["--slug", "hedy", "--json"],
      { dataDir },
    );
    strictEqual(code, 0);
    const { link } = JSON.parse(stdout);
    ok(link.startsWith(`${server.url}/join?code=`));
    const page = await fetch(link);
    strictEqual(page.status, 200);
    match(await page.text(), /the workspace of Hedy/);
    const wrong = await runTask("invite", ["--slug", "nobody"], { dataDir });
    strictEqual(wrong.code, 1);
    const usage = await runTask(
      "invite",
      ["--slug", "hedy", "--role", "king"],
      { dataDir },
    );
    strictEqual(usage.code, 2);
    const nobody = await runTask("admin", ["add", "hedy@example.com"], {
      dataDir,
    });
    strictEqual(nobody.code, 1);
    match(nobody.stderr, /make it first/);
    const list = await runTask("admin", ["list", "--json"], { dataDir });
    deepStrictEqual(JSON.parse(list.stdout), { admins: [] });

    // once somebody with an account owns it, nobody becomes an owner by a forgotten option
    const owner = await openOwner(readConfig(new Map([["DATA_DIR", dataDir]])));
    await owner.sql`
      insert into auth.users (id, email)
      select member.user_id, 'hedy@example.com'
      from platform.members as member join platform.tenants as tenant on tenant.id = member.tenant_id
      where tenant.slug = 'hedy'
    `;
    await owner.close();
    const again = ["--slug", "hedy", "--email", "x@example.com"];
    const silent = await runTask("invite", again, { dataDir });
    strictEqual(silent.code, 2);
    match(silent.stderr, /has an owner already/);
    const said = await runTask("invite", [...again, "--role", "user"], {
      dataDir,
    });
    strictEqual(said.code, 0);
  } finally {
    await server.stop();
  }
});
