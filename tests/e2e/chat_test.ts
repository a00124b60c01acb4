/**
 * The page for questions with scripts, in Chromium, answered by a model that says a sentence when the test lets it: what
 * comes as it is made, stops, goes on after a lost connection and a lost server, and is there again after a reload.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { ownerOf, plant } from "../support/chat_site.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type CutProxy, openProxy } from "../support/cut_proxy.ts";
import { type PacedModel, servePacedModel } from "../support/paced_model.ts";
import { freePort, type Server, startServer } from "../support/server.ts";
import { importText } from "../support/site.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";

const RESUME = new URL(
  "../fixtures/resumes/senior-engineer.resume.json",
  import.meta.url,
);

/** Said about a thing that nothing else on the site names. */
const QUOTES = [
  "The lighthouse ledger keeps every crossing of the strait.",
  "Lena wrote the lighthouse ledger with two fishermen.",
  "The lighthouse ledger was printed in Lisbon.",
];

const QUESTION = "What is the lighthouse ledger?";

let env: Record<string, string>;
let dataDir: string;
let server: Server;
let proxy: CutProxy;
let model: PacedModel;
let browser: Browser;

Deno.test.beforeAll(async () => {
  model = servePacedModel(QUOTES);
  dataDir = await Deno.makeTempDir();
  env = {
    PORT: String(freePort()),
    MODEL_OPENAI_KEY: "k",
    MODEL_OPENAI_NAME: "m",
    MODEL_OPENAI_URL: model.url,
  };
  server = await startServer({ dataDir, env });
  await importText(dataDir, "ada", await Deno.readTextFile(RESUME));
  const owner = await ownerOf(dataDir);
  await plant(owner, "ada", [{
    lang: "en",
    visibility: "public",
    title: "The lighthouse ledger",
    path: "/projects/raft-lab",
    text: QUOTES.join(" "),
  }]);
  await owner.close();
  proxy = openProxy(server.url);
  browser = await launchBrowser();
});

Deno.test.afterAll(async () => {
  await browser?.close();
  proxy?.close();
  await model?.close();
  await server?.stop();
  if (dataDir) await Deno.remove(dataDir, { recursive: true });
});

async function opened(
  from = server.url,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${from}/@ada/chat?lang=en`, { waitUntil: "networkidle" });
  return { context, page };
}

async function ask(page: Page, question: string) {
  const before = await page.locator("article.turn").count();
  await page.locator("#question").fill(question);
  await page.locator("#question").press("Enter");
  await page.waitForFunction(
    (n) => document.querySelectorAll("article.turn").length === n,
    before + 1,
  );
}

const quotesOn = (page: Page) =>
  page.locator("article.turn .quote q").allTextContents();

const shown = (page: Page, n: number) =>
  page.waitForFunction(
    (n) => document.querySelectorAll("article.turn .quote").length === n,
    n,
  );

Deno.test("sentences appear as they are said, can be stopped, and are there after a reload until they are deleted", async () => {
  model.hold();
  const { context, page } = await opened();
  const addresses: string[] = [];
  context.on("request", (request) => addresses.push(request.url()));
  await ask(page, QUESTION);
  model.allow(1);
  await shown(page, 1);
  strictEqual(
    await page.locator("[role=log]").getAttribute("aria-live"),
    "polite",
  );
  model.allow(1);
  await shown(page, 2);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByText("Stopped here.").waitFor();
  model.allow(2);
  strictEqual(await page.getByRole("button", { name: "Stop" }).count(), 0);
  await page.waitForFunction(() => document.activeElement?.id === "question");

  await page.reload({ waitUntil: "networkidle" });
  await shown(page, 2);
  deepStrictEqual(await quotesOn(page), QUOTES.slice(0, 2));

  const key = await page.locator("input[name=key]").first().inputValue();
  await page.getByRole("button", { name: /^Delete/ }).click();
  await page.getByText(/^The conversation is deleted/).waitFor();
  await page.reload({ waitUntil: "networkidle" });
  strictEqual(await page.locator("article.turn").count(), 0);
  deepStrictEqual(addresses.filter((one) => one.includes(key)), []);
  deepStrictEqual(await context.cookies(), []);
  await context.close();
});

Deno.test("a lost connection loses and repeats nothing", async () => {
  model.hold();
  const { context, page } = await opened(proxy.url);
  await ask(page, QUESTION);
  model.allow(1);
  await shown(page, 1);
  proxy.cut();
  await page.getByText(/^The connection is gone/).waitFor();
  model.allow(1);
  proxy.mend();
  await shown(page, 2);
  proxy.cut();
  model.allow(3);
  proxy.mend();
  await page.getByText("Was that useful?").waitFor();
  deepStrictEqual(await quotesOn(page), QUOTES);
  await context.close();
});

Deno.test("a browser that was offline goes on where it was", async () => {
  model.hold();
  const { context, page } = await opened();
  await ask(page, QUESTION);
  model.allow(1);
  await shown(page, 1);
  await context.setOffline(true);
  model.allow(4);
  await context.setOffline(false);
  await page.getByText("Was that useful?").waitFor();
  deepStrictEqual(await quotesOn(page), QUOTES);
  await context.close();
});

Deno.test("the keyboard is enough, and what is typed is shown as typed", async () => {
  const { context, page } = await opened();
  await page.locator("#question").focus();
  const typed = "<img src=x onerror=alert(1)> {name}";
  await page.keyboard.type(typed);
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("the lighthouse ledger now?");
  await page.keyboard.press("Enter");
  await shown(page, 3);
  strictEqual(
    await page.locator("article.turn h2").textContent(),
    `${typed}\nthe lighthouse ledger now?`,
  );
  strictEqual(await page.locator("main img").count(), 0);
  strictEqual(await page.locator("#question").inputValue(), "");
  strictEqual(
    await page.evaluate(() => document.activeElement?.id),
    "question",
  );
  await page.getByText("Was that useful?").waitFor();
  // back to the thumbs, which stand before the field
  for (let tabs = 0; tabs < 12; tabs++) {
    await page.keyboard.press("Shift+Tab");
    const at = await page.evaluate(() => document.activeElement?.textContent);
    if (at === "Yes") break;
  }
  await page.keyboard.press("Enter");
  await page.locator("button[aria-pressed=true]").waitFor();
  strictEqual(
    await page.evaluate(() => document.activeElement?.textContent),
    "Yes",
  );
  await context.close();
});

Deno.test("a conversation is clean in both themes, on a phone and wide", async () => {
  for (const lang of ["en", "es"]) {
    for (const width of [360, 1280]) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        reducedMotion: "reduce",
      });
      const seen = await visit(context, `${server.url}/@ada/chat?lang=${lang}`);
      await ask(seen.page, "the lighthouse ledger now?");
      await shown(seen.page, 3);
      await ask(seen.page, "hello");
      await seen.page.locator(".answer-text").first().waitFor();
      for (const colorScheme of ["light", "dark"] as const) {
        await seen.page.emulateMedia({ colorScheme });
        deepStrictEqual(await axeProblems(seen.page), [], `${lang} ${width}`);
      }
      const problems = await problemsOf(seen);
      // what is asked pushes down what stands below: a shift that was asked for, a moment after
      deepStrictEqual(
        problems.filter((one) => !one.startsWith("layout shifted")),
        [],
        `${lang} ${width}`,
      );
      await context.close();
    }
  }
});

Deno.test("an answer goes on after the server was killed and is there again", async () => {
  model.hold();
  const { context, page } = await opened();
  await ask(page, QUESTION);
  model.allow(1);
  await shown(page, 1);
  await server.kill();
  await page.getByText(/^The connection is gone/).waitFor();
  model.allow(9);
  server = await startServer({ dataDir, env });
  await page.getByText("Was that useful?").waitFor({ timeout: 120_000 });
  const quotes = await quotesOn(page);
  deepStrictEqual(quotes, [...new Set(quotes)], "none twice");
  strictEqual(quotes[0], QUOTES[0]);
  await context.close();
});

Deno.test("the model has a name on the page that says what is kept", async () => {
  const text = await (await fetch(`${server.url}/@ada/chat?lang=en`)).text();
  ok(text.includes("A language model of another service reads"));
});
