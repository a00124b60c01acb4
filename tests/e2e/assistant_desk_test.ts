/** What the owner sees of conversations, and a question's way from "no evidence" to an answer that is quoted. */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { answerTask } from "@/lib/assistant/chat/tasks.ts";
import { ADA, know } from "@/lib/assistant/chat/test_site.ts";
import { learnAnswer } from "@/lib/assistant/desk/answers/tasks.ts";
import { mailAnswer } from "@/lib/assistant/desk/questions/tasks.ts";
import { plantTalk } from "@/lib/assistant/desk/test_talk.ts";
import { createRole } from "@/lib/platform/roles/commands.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";
import { withWorker } from "../support/worker.ts";

const ASSISTANT = "/dashboard/assistant";
const HOSTILE =
  `<img src=x onerror="document.title='taken'"><script>document.title="taken"</script> ${
    "wordwithoutspaces".repeat(12)
  }`;

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  ada = await site("ada");
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

async function site(slug: string): Promise<TestTenant> {
  const { test } = dashboard;
  const tenant = await test.createTenant({ slug });
  await test
    .owner`update platform.tenants set name = 'Ada Byron' where id = ${tenant.id}`;
  await test.owner`
    insert into portfolio.profiles (tenant_id, name, published) values (${tenant.id}, 'Ada Byron', true)
    on conflict do nothing`;
  return tenant;
}

const at = (path: string, slug = "ada") => `${dashboard.url}/@${slug}${path}`;

/** Runs with a page of one's own. */
async function withPage(
  run: (page: Page, context: BrowserContext) => Promise<void>,
  options: { scripts?: boolean; width?: number } = {},
) {
  const context = await browser.newContext({
    javaScriptEnabled: options.scripts ?? true,
    viewport: { width: options.width ?? 1280, height: 800 },
    locale: "en-GB",
  });
  try {
    await run(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Asks on the public page as somebody who is not signed in; what the page then says. */
async function ask(question: string, slug: string): Promise<string> {
  dashboard.signIn(null);
  let text = "";
  await withPage(async (page) => {
    await page.goto(at("/chat?lang=en", slug));
    await page.fill("textarea[name=question]", question);
    await page.locator("main button.button-main").click();
    // without scripts an answer that is not ready yet is looked for again
    for (;;) {
      await page.waitForSelector(".turn");
      const again = page.getByRole("button", { name: "Look again" });
      if (await again.count() === 0) break;
      await again.click();
    }
    text = await page.locator(".turn").innerText();
  }, { scripts: false });
  return text;
}

Deno.test("a visitor asks, nothing answers, the owner does, and the next visitor is shown the owner's words", async () => {
  const { test } = dashboard;
  const tenant = await site("journey");
  await know(test, tenant, ADA);
  const question = "What is the daily rate for workshops?";
  const answer = "Workshops cost 900 € a day, travel not included.";
  const tasks = [
    answerTask({ models: [], embed: null, baseUrl: dashboard.url }),
    learnAnswer,
    mailAnswer,
  ];
  const errors = await withWorker(test.worker, tasks, async () => {
    const before = await ask(question, "journey");
    ok(before.includes("This site does not say."), before);

    dashboard.signIn(tenant.owner);
    await withPage(async (page) => {
      await page.goto(at("/dashboard?lang=en", "journey"));
      await page.click("text=question that the assistant could not answer");
      await page.click(`text=${question}`);
      await page.fill("[name=answer]", answer);
      await page.getByRole("button", { name: "Answer", exact: true }).click();
      await page.waitForSelector("text=Your answer is written.");
      await page.waitForSelector("text=No questions waiting");
    }, { scripts: false });
    await learned(tenant, 1);

    const after = await ask(question, "journey");
    ok(after.includes(answer), after);
    ok(after.includes("Ada Byron’s answer to this question"), after);

    dashboard.signIn(tenant.owner);
    await withPage(async (page) => {
      await page.goto(at(`${ASSISTANT}/questions/answers?lang=en`, "journey"));
      await page.click("text=Take out");
      await page.waitForSelector("text=no longer knows this answer");
    }, { scripts: false });
    await learned(tenant, 0);
    const without = await ask(question, "journey");
    ok(without.includes("This site does not say."), without);
  });
  deepStrictEqual(errors, []);
});

/** Waits until the assistant knows so many written answers. */
async function learned({ id }: TestTenant, wanted: number) {
  for (;;) {
    const [row] = await dashboard.test.owner`
      select count(*)::int as n from assistant.chunks where tenant_id = ${id} and source_kind = 'answer'`;
    if (row?.n === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

Deno.test("what visitors write is shown as they wrote it, whole and clean in both languages, themes and widths", async (t) => {
  const { test } = dashboard;
  const { id, questionIds } = await plantTalk(test.owner, ada.id, [
    {
      question: HOSTILE,
      thumb: "down",
      thumbReason: HOSTILE,
      parts: ["Ada built the payments platform in Rust."],
      dropped: { number: 2, leak: 1 },
    },
    {
      question: HOSTILE,
      state: "no_evidence",
      left: { email: `"><script>${"x".repeat(60)}@visitor.example` },
    },
    { question: "¿Cuánto cobra?", lang: "es", state: "unavailable" },
  ]);
  dashboard.signIn(ada.owner);
  const paths = [
    ASSISTANT,
    `${ASSISTANT}/conversations/${id}`,
    `${ASSISTANT}/questions`,
    `${ASSISTANT}/questions/${questionIds[1]}`,
    `${ASSISTANT}/questions/answers`,
    `${ASSISTANT}/settings`,
  ];
  for (const path of paths) {
    await t.step(path.replace(/[0-9a-f-]{36}/, "{id}"), async () => {
      for (
        const [lang, width, colorScheme] of [
          ["es", 360, "dark"],
          ["en", 1280, "light"],
        ] as const
      ) {
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          colorScheme,
          reducedMotion: "reduce",
        });
        try {
          const seen = await visit(context, at(`${path}?lang=${lang}`));
          const where = `${path} ${lang} ${width}`;
          deepStrictEqual(await axeProblems(seen.page), [], where);
          const problems = await problemsOf(seen);
          deepStrictEqual(
            problems.filter((one) => !one.startsWith("layout shifted by 0.00")),
            [],
            where,
          );
          ok(await seen.page.title() !== "taken", where);
          strictEqual(await seen.page.locator("main img").count(), 0, where);
        } finally {
          await context.close();
        }
      }
    });
  }
  await withPage(async (page) => {
    await page.goto(at(`${ASSISTANT}/conversations/${id}?lang=en`));
    strictEqual(await page.locator("h2.asked").first().innerText(), HOSTILE);
  });
});

Deno.test("questions are settled and taken back by the keys of the inbox", async () => {
  const { test } = dashboard;
  const tenant = await site("keys");
  await plantTalk(test.owner, tenant.id, [
    { question: "Do you speak German?", state: "no_evidence" },
    { question: "German, do you speak it?", state: "no_evidence" },
    { question: "Where do you live?", state: "no_evidence" },
  ]);
  dashboard.signIn(tenant.owner);
  await withPage(async (page) => {
    await page.goto(at(`${ASSISTANT}/questions?lang=en`, "keys"));
    await page.waitForSelector("text=Keys: j k to move");
    const german = page.locator("tr", { hasText: "German" });
    await german.getByRole("link").focus();
    await page.keyboard.press("!");
    await page.waitForSelector("text=The question is put aside.");
    strictEqual(await german.count(), 0, "both that ask the same");
    await page.click("text=Undo");
    await page.waitForSelector("text=The question is open again.");
    strictEqual(await german.count(), 1);
    await german.getByRole("link").focus();
    await page.keyboard.press("r");
    await page.waitForSelector("text=Similar questions");
  });
});

Deno.test("a conversation is deleted for good, and settings are kept as they were written", async () => {
  const { test } = dashboard;
  const tenant = await site("limits");
  const { id } = await plantTalk(test.owner, tenant.id, [{
    question: "Rust?",
  }]);
  dashboard.signIn(tenant.owner);
  await withPage(async (page) => {
    await page.goto(at(`${ASSISTANT}?lang=en`, "limits"));
    await page.click("text=Rust?");
    await page.waitForSelector("text=Kept until");
    await page.click("button:has-text('Delete the conversation')");
    await page.waitForSelector("text=The conversation is deleted.");
    strictEqual(
      (await page.goto(at(`${ASSISTANT}/conversations/${id}`, "limits")))
        ?.status(),
      404,
    );

    await page.goto(at(`${ASSISTANT}/settings?lang=en`, "limits"));
    await page.fill("[name=questionsPerDay]", "many");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForSelector("text=A whole number from 0 to 100000.");
    await page.fill("[name=questionsPerDay]", "20");
    await page.uncheck("[name=isOpen]");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForSelector(
      "text=Saved. It applies from the next question on.",
    );
    strictEqual(await page.inputValue("[name=questionsPerDay]"), "20");
    strictEqual(
      (await page.goto(at("/chat", "limits")))?.status(),
      404,
      "closed",
    );
  }, { scripts: false });
});

Deno.test("whoever may only see one part of the assistant is led there; switched off it is gone", async () => {
  const { test } = dashboard;
  const tenant = await site("parts");
  const low = await test.addMember(tenant.id, 10);
  dashboard.signIn(low);
  await withPage(async (page) => {
    const answer = await page.goto(at(ASSISTANT, "parts"));
    strictEqual(answer?.status(), 403);
  });
  const { id } = await createRole(tenant.owner, {
    name: "Librarian",
    permissions: ["assistant.knowledge.read"],
  });
  await test.owner`
    update platform.members set role_id = ${id} where tenant_id = ${tenant.id} and user_id = ${low.userId}`;
  await withPage(async (page) => {
    await page.goto(at(`${ASSISTANT}?lang=en`, "parts"));
    strictEqual(new URL(page.url()).pathname, `/@parts${ASSISTANT}/knowledge`);
    deepStrictEqual(
      await page.locator(".tabs").first().innerText(),
      "What it knows",
    );
  });
  dashboard.signIn(tenant.owner);
  await test.owner`
    insert into platform.tenant_slices (tenant_id, slice, is_on) values (${tenant.id}, 'assistant', false)`;
  await withPage(async (page) => {
    strictEqual((await page.goto(at(ASSISTANT, "parts")))?.status(), 404);
    await page.goto(at("/dashboard?lang=en", "parts"));
    strictEqual(await page.locator("nav >> text=Assistant").count(), 0);
  });
});
