import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openLetterLinks } from "@/lib/platform/letter_choices/link.ts";
import { slices } from "@/lib/slices.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { sendMessage } from "@/lib/portfolio/contact/commands.ts";
import { mailTask } from "@/lib/platform/mail/tasks.ts";
import { startSink } from "@/lib/platform/mail/test_sink.ts";
import { openMailServer } from "@/lib/platform/mail/transport.ts";
import { mailOwner, noteAnswer } from "@/lib/portfolio/contact/tasks.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import { type TestDb, testDb, type TestTenant } from "../support/db.ts";
import { freePort } from "../support/server.ts";
import { axeProblems } from "../support/visit.ts";
import { withWorker } from "../support/worker.ts";

let test: TestDb;
let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;
let eve: TestTenant;
const port = freePort();

Deno.test.beforeAll(async () => {
  test = await testDb();
  [dashboard, browser] = await Promise.all([
    startDashboard(port, test),
    launchBrowser(),
  ]);
  ada = await test.createTenant({ slug: "ada" });
  eve = await test.createTenant({ slug: "eve" });
  for (
    const [{ owner }, email] of [[ada, "ada@a.example"], [
      eve,
      "e@e.example",
    ]] as const
  ) {
    await test.owner`
      insert into auth.users (id, email, email_confirmed_at) values (${owner.userId}, ${email}, now())`;
  }
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
  await test?.close();
});

/** What an owner is told at first: the bell, and each list. */
const ALL = 1 + slices.flatMap(({ live }) => live).length;

const at = (path: string, slug = "ada") => `${dashboard.url}/@${slug}${path}`;
const MESSAGES = "/dashboard/portfolio/messages?lang=en";

const write = (name: string, to = ada) =>
  sendMessage(to.visitor, {
    name,
    email: "g@example.com",
    body: "Hello",
    lang: "en",
  });

async function withPage(
  run: (page: Page, context: BrowserContext) => Promise<void>,
) {
  dashboard.signIn(ada.owner);
  const context = await browser.newContext({ locale: "en-GB" });
  try {
    await run(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Until a page has its line. */
async function heard(page: Page) {
  while (dashboard.platform.live.size === 0) await page.waitForTimeout(20);
}

/** What a stream says, event by event. */
async function follow(slug: string, lastEventId?: string) {
  const answer = await fetch(at("/dashboard/events", slug), {
    headers: lastEventId ? { "last-event-id": lastEventId } : {},
  });
  strictEqual(answer.status, 200);
  ok(answer.body);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const events: { id: string; event: string; data: Record<string, unknown> }[] =
    [];
  return {
    /** Reads on until there are so many in all. */
    async events(count: number) {
      while (events.length < count) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`it ended after ${events.length}`);
        text += value;
        const blocks = text.split("\n\n");
        text = blocks.pop() ?? "";
        for (const block of blocks) {
          const [, id = "", event = "", data = "{}"] =
            /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? [];
          if (event) events.push({ id, event, data: JSON.parse(data) });
        }
      }
      return events.slice(0, count);
    },
    leave: () => reader.cancel(),
  };
}

Deno.test("a message appears in the inbox while one looks, and then that it was mailed", async () => {
  const links = await openLetterLinks(
    { derive: () => Promise.resolve(new Uint8Array(32)) },
    dashboard.url,
  );
  const sink = await startSink(() => null);
  const server = await openMailServer(
    `smtp://127.0.0.1:${sink.port}`,
    "Vitrina <hello@vitrina.example>",
  );
  const tasks = [
    mailOwner(dashboard.url, links),
    noteAnswer,
    mailTask(server),
  ] as Task[];
  await withPage(async (page) => {
    await write("Linus");
    await page.goto(at(MESSAGES));
    await heard(page);
    const rows = page.locator("#messages tbody tr");
    strictEqual(await rows.count(), 1);
    strictEqual(await page.getByText("Mailed").count(), 0);
    // whoever stands on a link stays on it
    await rows.first().locator("a.row-link").focus();
    await write("Grace");
    await page.locator("#messages").getByText("Grace").first().waitFor();
    const focused = await page.evaluate(() =>
      document.activeElement?.textContent
    );
    ok(focused?.startsWith("Linus"), focused ?? "nothing");
    await withWorker(test.worker, tasks, async () => {
      await page.locator("#messages").getByText("Mailed").nth(1).waitFor();
    });
    deepStrictEqual(await axeProblems(page), []);
  });
  server.close();
  await sink.close();
});

Deno.test("a member who joins appears in the list while one looks", async () => {
  await withPage(async (page) => {
    await page.goto(at("/dashboard/members?lang=en"));
    await heard(page);
    const rows = page.locator("#members tbody tr");
    strictEqual(await rows.count(), 1);
    await test.addMember(ada.id, 10);
    await rows.nth(1).waitFor();
  });
});

Deno.test("without streams the page asks now and then", async () => {
  await withPage(async (page) => {
    await page.addInitScript(() => {
      // as where a proxy or a policy takes them away
      Reflect.deleteProperty(globalThis, "EventSource");
    });
    await page.clock.install();
    const asked = page.waitForResponse((answer) =>
      answer.url().includes("/dashboard/events")
    );
    await page.goto(at(MESSAGES));
    strictEqual((await asked).headers()["content-type"], "application/json");
    await write("Barbara");
    await page.clock.runFor(31_000);
    await page.locator("#messages").getByText("Barbara").first().waitFor();
    strictEqual(dashboard.platform.live.size, 0);
  });
});

Deno.test("who comes back is told what they missed, also by a server that was started again", async () => {
  dashboard.signIn(ada.owner);
  const first = await follow("ada");
  const [unread, ...marks] = await first.events(ALL);
  strictEqual(unread?.event, "unread");
  deepStrictEqual(
    marks.map(({ data }) => data.topic),
    slices.flatMap(({ live }) => live.map(({ topic }) => topic)),
  );
  await first.leave();
  await write("Margaret");
  await dashboard.close();
  dashboard = await startDashboard(port, test);
  dashboard.signIn(ada.owner);
  const second = await follow("ada", unread?.id);
  const missed = await second.events(2);
  deepStrictEqual(
    missed.map(({ event, data }) => [event, data.topic ?? data.unread]),
    [["unread", Number(unread?.data.unread) + 1], [
      "mark",
      "portfolio.messages",
    ]],
  );
  await second.leave();
  // nothing happened since: the next thing that is told is the next that happens
  const third = await follow("ada", missed[1]?.id);
  await test.addMember(ada.id, 10);
  const [next] = await third.events(1);
  strictEqual(next?.data.topic, "platform.members");
  await third.leave();
});

Deno.test("a member of another tenant hears nothing of it", async () => {
  dashboard.signIn(eve.owner);
  const stream = await follow("eve");
  const known = (await stream.events(ALL)).map(({ data }) => data);
  deepStrictEqual(known[0], { unread: 0 });
  await write("Edsger");
  await write("Tony");
  await write("Alan", eve);
  const after = await stream.events(ALL + 2);
  deepStrictEqual(
    after.slice(ALL).map(({ data }) => data.unread ?? data.topic),
    [
      1,
      "portfolio.messages",
    ],
  );
  await stream.leave();
});
