/** The contact form in Chromium, with scripts and without, in both languages. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/chromium.ts";
import { startAccounts } from "../support/accounts.ts";
import { axeProblems } from "../support/visit.ts";

const app = await startAccounts();
let browser: Browser;
const { sql } = app.owner;

Deno.test.beforeAll(async () => {
  browser = await launchBrowser();
  await sql`select * from platform.create_tenant('ada', 'person', '{en,es}')`;
  await sql`update platform.tenants set published_at = now(), name = 'Ada' where slug = 'ada'`;
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await app.close();
});

for (
  const [lang, javaScriptEnabled] of [["en", true], ["es", false]] as const
) {
  Deno.test(`a visitor writes in ${lang} ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${app.url}/@ada/contact?lang=${lang}`);
    if (javaScriptEnabled) deepStrictEqual(await axeProblems(page), []);
    const typed = "<script>alert(1)</script> \\u202e ¿Das charlas? 🙂";
    await page.locator("#name").fill(`Grace ${lang}`);
    await page.locator("#email").fill("grace@visitor.example");
    await page.locator("#message").fill(typed);
    ok(
      !(await page.locator("#website").isVisible()) ||
        (await page.locator("#website").boundingBox())!.x < 0,
    );
    await page.waitForTimeout(3_200);
    if (javaScriptEnabled) {
      await page.waitForFunction(() =>
        document.querySelector<HTMLInputElement>("input[name=proof]")?.value !==
          ""
      );
    }
    await Promise.all([
      page.waitForURL(/sent=1/),
      page.locator("form button[type=submit]").last().click(),
    ]);
    strictEqual(await page.locator("[role=status] h2").count(), 1);
    const [row] =
      await sql`select body, lang, held_for from portfolio.contact_messages where name = ${`Grace ${lang}`}`;
    deepStrictEqual({ ...row }, { body: typed, lang, held_for: [] });
    await context.close();
  });
}

Deno.test("a form that is sent twice is one message, and one that is not right keeps what was written", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${app.url}/@ada/contact?lang=en`);
  await page.locator("#name").fill("Twice");
  await page.locator("#email").fill("nobody");
  await page.locator("#message").fill("Once is enough");
  await page.locator("form button[type=submit]").last().click();
  await page.locator("[role=alert]").waitFor();
  strictEqual(await page.locator("#message").inputValue(), "Once is enough");
  await page.locator("#email").fill("twice@visitor.example");
  await page.waitForTimeout(3_200);
  const fields = Object.fromEntries(
    await page.locator("form").last().evaluate((form) =>
      [...new FormData(form as HTMLFormElement)].map((
        [name, value],
      ) => [name, String(value)])
    ),
  );
  for (let turn = 0; turn < 2; turn++) {
    const answer = await fetch(`${app.url}/@ada/contact?lang=en`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { "sec-fetch-site": "same-origin" },
      redirect: "manual",
    });
    await answer.body?.cancel();
    strictEqual(answer.status, 303);
  }
  const [row] =
    await sql`select count(*)::int as n from portfolio.contact_messages where name = 'Twice'`;
  strictEqual(row?.n, 1);
  await context.close();
});
