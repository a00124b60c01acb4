/** The page for questions with scripts off, in both languages, on the embedded engine: every step is a form. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { Owner } from "@/lib/platform/owner.ts";
import { ownerOf, piecesOf, plant } from "../support/chat_site.ts";
import { launchBrowser } from "../support/chromium.ts";
import type { Server } from "../support/server.ts";
import { startSite } from "../support/site.ts";

let server: Server;
let browser: Browser;
let owner: Owner;

Deno.test.beforeAll(async () => {
  server = await startSite(["ada", "bare"]);
  browser = await launchBrowser();
  owner = await ownerOf(server.dataDir);
  await plant(owner, "ada", await piecesOf(owner, "ada"));
});

Deno.test.afterAll(async () => {
  await owner?.close();
  await browser?.close();
  await server?.stop();
});

const HOSTILE =
  `<script>alert(1)</script> "'><img src=x onerror=alert(2)> \u202e{name} raft-lab?`;

const JOURNEYS = {
  en: {
    nav: "Ask",
    question: "What is raft-lab?",
    unanswered: "What is her blood type?",
    send: "Ask",
    leave: /^Leave the question/,
    down: "No",
    why: "Say why",
    tell: "Send",
    remove: "Delete this conversation",
  },
  es: {
    nav: "Preguntar",
    question: "¿Qué es raft-lab?",
    unanswered: "¿Cuál es su grupo sanguíneo?",
    send: "Preguntar",
    leave: /^Dejar la pregunta/,
    down: "No",
    why: "Decir por qué",
    tell: "Enviar",
    remove: "Borrar esta conversación",
  },
} as const;

Deno.test("what is offered as an example is answered, in both languages", async () => {
  await until(async () => {
    const [row] = await owner.sql`
      select count(*)::int as n from assistant.chunks where source_kind <> 'planted'`;
    return row?.n > 10;
  });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const lang of ["en", "es"] as const) {
    await page.goto(`${server.url}/@ada/chat?lang=${lang}`);
    const examples = await page.locator("button[name=question]")
      .allTextContents();
    ok(examples.length >= 3, String(examples));
    for (const example of examples) {
      await page.goto(`${server.url}/@ada/chat?lang=${lang}`);
      await press(page, example);
      await page.locator("article.turn").waitFor();
      ok(await page.locator("article.turn .quote").count() > 0, example);
      await press(page, JOURNEYS[lang].remove);
      await page.locator(".notice-good").waitFor();
    }
  }
  await context.close();
});

for (const lang of ["en", "es"] as const) {
  Deno.test(`a visitor without scripts asks, rates, leaves and deletes in ${lang}`, async () => {
    const words = JOURNEYS[lang];
    const context = await browser.newContext({ javaScriptEnabled: false });
    const addresses: string[] = [];
    context.on("request", (request) => addresses.push(request.url()));
    const page = await context.newPage();
    await page.goto(`${server.url}/@ada?lang=${lang}`);
    ok(await page.locator("nav a", { hasText: words.nav }).first().isVisible());

    // one field on the first page, the answer on a page of its own
    await page.locator("#question").fill(words.question);
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === "POST"),
      page.locator("main form button").click(),
    ]);
    strictEqual(answer.headers()["cache-control"], "no-store");
    strictEqual(new URL(page.url()).pathname, "/@ada/chat");
    strictEqual(await page.locator("article.turn").count(), 1);
    const quote = page.locator("blockquote q").first();
    ok((await quote.textContent())?.includes("teaching implementation"));
    const label = page.locator(".evidence-title").first();
    ok(
      (await label.getAttribute("href"))?.startsWith("/@ada/projects/raft-lab"),
    );

    // what the site does not say is not made up, and can be left for the owner
    await send(page, words.unanswered, words.send);
    strictEqual(await turns(page), 2);
    strictEqual(
      await page.locator("article.turn").nth(1).locator("blockquote").count(),
      0,
    );
    await page.locator("input[name=email]").fill("grace@visitor.example");
    await press(page, words.leave);
    await page.locator("article.turn").nth(1).locator("[role=status]")
      .waitFor();

    // a thumb with a reason
    await press(page.locator("article.turn").first(), words.down);
    strictEqual(
      await page.locator("article.turn button[aria-pressed=true]")
        .textContent(),
      words.down,
    );
    await page.locator("summary", { hasText: words.why }).click();
    await page.locator("input[name=reason]").fill("Which licence?");
    await press(page.locator("article.turn").first(), words.tell);
    await page.locator("article.turn").first().locator("[role=status]")
      .waitFor();

    // what is typed is shown as typed
    await send(page, HOSTILE, words.send);
    strictEqual(await turns(page), 3);
    strictEqual(
      (await page.locator("article.turn h2").nth(2).textContent())?.trim(),
      HOSTILE,
    );
    strictEqual(await page.locator("main img, main script[src*=x]").count(), 0);
    const rows = await owner.sql`
      select question, thumb, thumb_reason, left_email from assistant.questions as asked
      where lang = ${lang} order by no`;
    deepStrictEqual(rows.map((row) => ({ ...row })), [
      {
        question: words.question,
        thumb: "down",
        thumb_reason: "Which licence?",
        left_email: null,
      },
      {
        question: words.unanswered,
        thumb: null,
        thumb_reason: null,
        left_email: "grace@visitor.example",
      },
      { question: HOSTILE, thumb: null, thumb_reason: null, left_email: null },
    ]);

    const key = await page.locator("input[name=key]").first().inputValue();
    strictEqual(key.length, 22);
    await press(page, words.remove);
    strictEqual(await turns(page), 0);
    await page.locator(".notice-good[role=status]").waitFor();
    const [left] = await owner.sql`
      select count(*)::int as n from assistant.questions where lang = ${lang}`;
    strictEqual(left?.n, 0);

    deepStrictEqual(await context.cookies(), []);
    deepStrictEqual(addresses.filter((one) => one.includes(key)), []);
    await context.close();
  });
}

Deno.test("an answer that takes long is looked at again, and a key that opens nothing begins anew", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/@ada/chat?lang=en`);
  await send(page, "What is raft-lab?", "Ask");
  // as if the worker were busy
  await owner.sql`
    update assistant.questions set state = 'answering', claim = gen_random_uuid() where question = 'What is raft-lab?'`;
  await send(page, "And Kafka?", "Ask");
  await press(page.locator("article.turn").first(), "Stop");
  strictEqual(
    await page.getByRole("button", { name: "Look again" }).count(),
    0,
  );
  await owner.sql`update assistant.conversations set key_hash = null`;
  await send(page, "What is raft-lab about?", "Ask");
  strictEqual(await turns(page), 1);
  await page.locator("[role=alert]").waitFor();
  await context.close();
});

Deno.test("what cannot be taken stays in the field: nothing, too much, too many", async () => {
  const ask = (fields: Record<string, string>) =>
    fetch(`${server.url}/@ada/chat?lang=en`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { "sec-fetch-site": "same-origin" },
    });
  const empty = await ask({ question: "  " });
  strictEqual(empty.status, 422);
  ok((await empty.text()).includes("Write a question."));
  const long = await ask({ question: "why ".repeat(300) });
  strictEqual(long.status, 422);
  ok((await long.text()).includes("why why"));
  let text = "";
  for (let turn = 0; turn < 40; turn++) {
    const answer = await ask({ question: `hello ${turn}` });
    text = await answer.text();
    if (answer.status !== 429) continue;
    ok(text.includes(`>hello ${turn}</textarea>`), text);
    break;
  }
  ok(text.includes("Too many questions"));
  const foreign = await fetch(`${server.url}/@ada/chat`, {
    method: "POST",
    body: new URLSearchParams({ question: "hello" }),
    headers: { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
  });
  strictEqual(foreign.status, 403);
  await foreign.body?.cancel();
});

Deno.test("where nobody answers there is neither page nor entry, at once", async () => {
  const text = async (path: string) => {
    const answer = await fetch(server.url + path);
    return { status: answer.status, text: await answer.text() };
  };
  ok((await text("/@bare?lang=en")).text.includes("/@bare/chat"));
  const [site] = await owner
    .sql`select id from platform.tenants where slug = 'bare'`;
  const close = (isOpen: boolean) =>
    owner.sql`
    insert into assistant.settings (tenant_id, is_open) values (${site?.id}, ${isOpen})
    on conflict (tenant_id) do update set is_open = excluded.is_open`;
  await close(false);
  await until(async () =>
    !(await text("/@bare?lang=en")).text.includes("/@bare/chat")
  );
  strictEqual((await text("/@bare/chat")).status, 404);
  await close(true);
  await until(async () =>
    (await text("/@bare?lang=en")).text.includes("/@bare/chat")
  );
});

async function until(holds: () => Promise<boolean>) {
  while (!await holds()) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const turns = (page: Page) => page.locator("article.turn").count();

async function send(page: Page, question: string, button: string) {
  await page.locator("#question").fill(question);
  await Promise.all([
    page.waitForNavigation(),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
}

async function press(
  within: Pick<Page, "getByRole">,
  name: string | RegExp,
) {
  await within.getByRole("button", { name, exact: true }).first().click();
}
