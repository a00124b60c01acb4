/**
 * Failed tasks in the dashboard, in a real browser: seen, understood, tried again, discarded and brought back; and the
 * queues of who runs the platform.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import type { Page } from "playwright-core";
import { launchBrowser } from "../support/chromium.ts";
import { startDashboard } from "../support/dashboard.ts";
import { plantLetter } from "../support/dead_letters.ts";
import { axeProblems } from "../support/visit.ts";

const dashboard = await startDashboard();
const { test, url } = dashboard;
const browser = await launchBrowser();
Deno.test.afterAll(async () => {
  await browser.close();
  await dashboard.close();
});
const ada = await test.createTenant({ slug: "ada" });
const eve = await test.createTenant({ slug: "eve" });
const refused = "Cannot send mail: the server answered 550";
const LIST = "/@ada/dashboard/tasks";

const askedOf = async (id: string) =>
  (await test.owner`select asked from platform.dead_letters where id = ${id}`)[
    0
  ]?.asked;
const forget = () => test.owner`delete from platform.dead_letters`;

Deno.test("a page without failed tasks says what would stand there", async () => {
  dashboard.signIn(ada.owner);
  await onPage(`${LIST}?lang=en`, async (page) => {
    match(await page.innerText("main"), /Nothing has failed/);
    strictEqual(await page.locator(".find-tasks").count(), 0);
  });
});

Deno.test("a failed task says why in words, in both languages, and counts in the navigation", async () => {
  dashboard.signIn(ada.owner);
  const id = await plantLetter(test, ada.id, { error: refused });
  await onPage(`${LIST}?lang=en`, async (page) => {
    const row = await page.innerText("tbody tr");
    match(
      row,
      /Send a mail[\s\S]*The mail server refused the mail \(code 550\)/,
    );
    strictEqual(await page.innerText(".rail-count"), "1");
    await page.click("tbody a.row-link");
    match(new URL(page.url()).pathname, new RegExp(id));
    const text = await page.innerText("main");
    match(text, /3 of 3[\s\S]*mailId [\da-f-]{36}/);
    match(
      text,
      /Attempt by attempt[\s\S]*3\s+The mail server[\s\S]*1\s+The program was stopped/,
    );
    deepStrictEqual(await axeProblems(page), []);
  });
  await onPage(`${LIST}?lang=es`, async (page) => {
    match(
      await page.innerText("tbody tr"),
      /Enviar un correo[\s\S]*El servidor de correo rechazó el correo/,
    );
  });
  await onPage("/@ada/dashboard/notifications?lang=en", async (page) => {
    match(await page.innerText("main"), /“Send a mail” failed for good/);
    await page.click("tbody button");
    strictEqual(new URL(page.url()).pathname, LIST);
  });
  await forget();
});

Deno.test("one is tried again, one discarded and brought back, with scripts off", async () => {
  dashboard.signIn(ada.owner);
  const [one, two] = [
    await plantLetter(test, ada.id, { age: 1 }),
    await plantLetter(test, ada.id, { task: "platform.export.make", age: 2 }),
  ];
  await onPage(`${LIST}?lang=en`, async (page) => {
    await page.locator("tbody tr", { hasText: "Send a mail" })
      .getByRole("button", { name: /Try again/ }).click();
    match(await page.innerText(".note"), /1 task is being tried again/);
    match(await page.innerText("tbody tr"), /being tried again/);
    await page.locator("tbody tr", { hasText: "Make a copy" })
      .getByRole("button", { name: /Discard/ }).click();
    match(
      await page.innerText(".note"),
      /1 task was discarded\. Until \d\d:\d\d/,
    );
    deepStrictEqual(await Promise.all([one, two].map(askedOf)), [
      "retry",
      "discard",
    ]);
    await page.click(".note button");
    match(await page.innerText(".note"), /1 task is back/);
    strictEqual(await askedOf(two), null);
  }, { javaScriptEnabled: false });
  await forget();
});

Deno.test("ticked ones are done together; all of a filter once more has been asked", async () => {
  dashboard.signIn(ada.owner);
  const mails: string[] = [];
  for (let age = 1; age <= 3; age++) {
    mails.push(await plantLetter(test, ada.id, { age }));
  }
  const old = await plantLetter(test, ada.id, { age: 300 });
  const copy = await plantLetter(test, ada.id, {
    task: "platform.export.make",
  });
  await onPage(`${LIST}?lang=en`, async (page) => {
    await page.locator("tbody input[type=checkbox]").nth(1).check();
    await page.locator("tbody input[type=checkbox]").nth(2).check();
    await page.locator("#chosen").getByRole("button", { name: "Discard" })
      .click();
    match(await page.innerText(".note"), /2 tasks were discarded/);
    deepStrictEqual(await Promise.all(mails.map(askedOf)), [
      "discard",
      "discard",
      null,
    ]);
    await page.locator("#chosen").getByRole("button", { name: "Discard" })
      .click();
    match(await page.innerText(".note"), /nothing was ticked/);

    await page.selectOption("select[name=task]", "platform.mail.send");
    await page.selectOption("select[name=since]", "day");
    await page.click(".find-tasks button");
    strictEqual(await page.locator("tbody tr").count(), 1);
    await page.goto(`${url}${LIST}?lang=en&task=platform.mail.send`);
    await page.click("a:has-text('Try all 2 again')");
    match(await page.innerText(".note"), /Try 2 tasks again/);
    strictEqual(await askedOf(old), null, "nothing has happened yet");
    await page.click(".confirm button");
    match(await page.innerText(".note"), /2 tasks are being tried again/);
    deepStrictEqual(await Promise.all([old, copy].map(askedOf)), [
      "retry",
      null,
    ]);

    await page.goto(`${url}${LIST}?lang=en&show=discarded`);
    strictEqual(await page.locator("tbody tr").count(), 2);
    await page.click("a:has-text('Bring all 2 back')");
    await page.click(".confirm button");
    match(await page.innerText(".note"), /2 tasks are back/);
  });
  await forget();
});

Deno.test("the list changes while somebody looks, but not under their hands", async () => {
  dashboard.signIn(ada.owner);
  const id = await plantLetter(test, ada.id, { age: 1 });
  const rows = (page: Page) => page.locator("tbody tr");
  await onPage(`${LIST}?lang=en`, async (page) => {
    strictEqual(await rows(page).count(), 1);
    await plantLetter(test, ada.id, { age: 2 });
    await rows(page).nth(1).waitFor();
    await test.owner`delete from platform.dead_letters where id = ${id}`;
    await rows(page).nth(1).waitFor({ state: "detached" });
    await plantLetter(test, ada.id, { age: 3 });
    await rows(page).nth(1).waitFor();
    await page.locator("tbody input[type=checkbox]").first().check();
    const heard = page.waitForResponse((answer) =>
      answer.url().includes("/dashboard/tasks")
    );
    await plantLetter(test, ada.id, { age: 4 });
    await (await heard).finished();
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    strictEqual(await page.locator("tbody input:checked").count(), 1);
  });
  await forget();
});

Deno.test("it fits every screen, and axe finds nothing", async () => {
  dashboard.signIn(ada.owner);
  for (const age of [1, 2]) await plantLetter(test, ada.id, { age });
  for (const width of [360, 768, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await onPage(`${LIST}?lang=es`, async (page) => {
        const over = await page.evaluate(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        strictEqual(over, 0, `${width}`);
        deepStrictEqual(await axeProblems(page), []);
      }, { viewport: { width, height: 800 }, colorScheme });
    }
  }
  await forget();
});

Deno.test("who may not sees none of it, nobody sees another tenant's, and what is no form is refused", async () => {
  const id = await plantLetter(test, ada.id);
  dashboard.signIn(await test.addMember(ada.id, 10));
  for (const path of [LIST, `${LIST}/${id}`]) {
    strictEqual(await statusOf(path), 403);
  }
  dashboard.signIn(eve.owner);
  for (
    const path of [
      LIST,
      `/@eve/dashboard/tasks/${id}`,
      `/@eve/dashboard/tasks/x`,
    ]
  ) {
    strictEqual(await statusOf(path), 404);
  }
  strictEqual(
    await statusOf("/@eve/dashboard/tasks?since=ever&task=DROP&after=x"),
    200,
  );
  strictEqual(await statusOf("/@eve/dashboard/tasks", { do: "burn" }), 400);
  strictEqual(
    await statusOf("/@eve/dashboard/tasks", { do: "discard", id }),
    303,
  );
  strictEqual(await askedOf(id), null);
  await forget();
});

Deno.test("who runs the platform sees the queues and the letters of all, and settles them", async () => {
  const [its, ours] = [
    await plantLetter(test, eve.id),
    await plantLetter(test, null),
  ];
  dashboard.signIn(ada.owner);
  strictEqual(await statusOf("/admin/queues"), 404);
  await test
    .owner`insert into platform.admins (user_id) values (${ada.owner.userId})`;
  await test.owner`
    insert into platform.task_counts (task, waiting, running, dead, oldest_at, counted_at)
    values ('platform.mail.send', 1432, 4, 2, now() - interval '17 minutes', now() - interval '1 hour')`;
  await onPage("/admin/queues?lang=en", async (page) => {
    const text = await page.innerText("main");
    match(text, /Send a mail\s+1,432\s+4\s+2\s+17 minutes/);
    match(text, /may not be running/);
    match(text, /The platform itself/);
    deepStrictEqual(await axeProblems(page), []);
    await page.locator("tbody a.row-link").first().click();
    match(await page.innerText("main"), /Workspace\s+The platform itself/);
    await page.goBack();
    await page.click("a:has-text('Try all 2 again')");
    await page.click(".confirm button");
    deepStrictEqual(await Promise.all([its, ours].map(askedOf)), [
      "retry",
      "retry",
    ]);
  });
  const [asked] = await test.owner`
    select count(*)::int as events from platform.outbox where name = 'platform.dead_letter.asked' and tenant_id is null`;
  ok(asked?.events > 0);
});

async function onPage(
  path: string,
  work: (page: Page) => Promise<void>,
  options: Parameters<typeof browser.newContext>[0] = {},
) {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url + path);
    await work(page);
  } finally {
    await context.close();
  }
}

async function statusOf(path: string, form?: Record<string, string>) {
  const answer = await fetch(url + path, {
    redirect: "manual",
    headers: { origin: url },
    ...form && { method: "POST", body: new URLSearchParams(form) },
  });
  await answer.body?.cancel();
  return answer.status;
}
