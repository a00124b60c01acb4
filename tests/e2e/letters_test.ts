import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import PostalMime from "postal-mime";
import type { Browser } from "playwright-core";
import { openLetterLinks } from "@/lib/platform/letter_choices/link.ts";
import { getMyChoice } from "@/lib/platform/letter_choices/queries.ts";
import { sendMail } from "@/lib/platform/mail.ts";
import { MESSAGE_LETTERS } from "@/lib/portfolio/contact/tasks.ts";
import { launchBrowser } from "../support/chromium.ts";
import { type Dashboard, startDashboard } from "../support/dashboard.ts";
import type { TestTenant } from "../support/db.ts";
import { axeProblems, problemsOf, visit } from "../support/visit.ts";

let dashboard: Dashboard;
let browser: Browser;
let ada: TestTenant;

Deno.test.beforeAll(async () => {
  [dashboard, browser] = await Promise.all([startDashboard(), launchBrowser()]);
  ada = await dashboard.test.createTenant({ slug: "ada" });
});

Deno.test.afterAll(async () => {
  await browser?.close();
  await dashboard?.close();
});

/** The path of the link in a letter of the owner's. */
async function stopPath(userId = String(ada.owner.userId)): Promise<string> {
  const links = await openLetterLinks(
    { derive: () => Promise.resolve(new Uint8Array(32)) },
    dashboard.url,
  );
  const right = { tenantId: ada.id, userId, kind: MESSAGE_LETTERS };
  const { pathname, search } = new URL(links.stop(right, "es"));
  return pathname + search;
}

const choice = () => getMyChoice(ada.owner, { kind: MESSAGE_LETTERS });

/** As a mail program does: without cookie, origin or patience for redirects. */
const oneClick = (path: string) =>
  fetch(dashboard.url + path, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    redirect: "error",
  });

Deno.test("a look at the link of a letter changes nothing; its button does, and takes it back", async () => {
  dashboard.signIn(null);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(dashboard.url + await stopPath());
  strictEqual(await page.locator("html").getAttribute("lang"), "es");
  strictEqual(await choice(), null);
  await page.click("main button");
  ok(await page.getByText("Listo: no llegarán más").isVisible());
  strictEqual(await choice(), false);
  await page.getByRole("button", { name: "Activarlos" }).click();
  ok(await page.getByText("Vuelves a recibir").isVisible());
  strictEqual(await choice(), true);
  await context.close();
});

Deno.test("a mail program stops letters with one click, signed in or not", async () => {
  dashboard.signIn(null);
  const answer = await oneClick(await stopPath());
  await answer.body?.cancel();
  strictEqual(answer.status, 200);
  strictEqual(answer.headers.get("set-cookie"), null);
  strictEqual(answer.headers.get("cache-control"), "no-store");
  strictEqual(await choice(), false);
  const [entry] = await dashboard.test.owner`
    select action, outcome, target_id from platform.audit_entries where action = 'platform.letters.choose'
    order by id desc limit 1`;
  deepStrictEqual({ ...entry }, {
    action: "platform.letters.choose",
    outcome: "done",
    target_id: ada.owner.userId,
  });
});

Deno.test("a link that was changed, or of who is no member, does nothing", async () => {
  dashboard.signIn(null);
  const path = await stopPath();
  const token = new URLSearchParams(path.split("?")[1]).get("t") ?? "";
  const middle = token.length >> 1;
  const changed = token.slice(0, middle) +
    (token[middle] === "A" ? "B" : "A") + token.slice(middle + 1);
  for (
    const wrong of [changed, token.slice(0, -2), "", "A".repeat(2_000)]
  ) {
    const answer = await oneClick(`/letters?t=${wrong}`);
    strictEqual(answer.status, 404);
    await answer.body?.cancel();
  }
  const stranger = await oneClick(await stopPath(crypto.randomUUID()));
  strictEqual(stranger.status, 200);
  ok((await stranger.text()).includes("Ya no perteneces"));
  const rows = await dashboard.test
    .owner`select user_id from platform.letter_choices`;
  deepStrictEqual(rows.map((row) => row.user_id), [ada.owner.userId]);
});

Deno.test("members choose under notifications; who may not read messages is not asked", async () => {
  dashboard.signIn(ada.owner);
  await dashboard.test.owner`delete from platform.letter_choices`;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const url = `${dashboard.url}/@ada/dashboard/notifications?lang=en`;
  await page.goto(url);
  const box = page.getByRole("checkbox");
  strictEqual(await box.isChecked(), true, "owners get them");
  await box.uncheck();
  await page.click("text=Save");
  strictEqual(await box.isChecked(), false);
  strictEqual(await choice(), false);
  dashboard.signIn(await dashboard.test.addMember(ada.id, 50));
  await page.goto(url);
  strictEqual(await box.isChecked(), false, "others do not until they say so");
  dashboard.signIn(await dashboard.test.addMember(ada.id, 10));
  await page.goto(url);
  strictEqual(await box.count(), 0);
  await context.close();
});

Deno.test("whoever runs the platform sees every letter as it is, in frames that run nothing; nobody else does", async (t) => {
  const { test } = dashboard;
  dashboard.signIn(ada.owner);
  const frame = "/admin/mail/letters/message/es/html";
  const hidden = await fetch(dashboard.url + frame);
  strictEqual(hidden.status, 404);
  await hidden.body?.cancel();
  await test
    .owner`insert into platform.admins (user_id) values (${ada.owner.userId})`;
  const shown = await fetch(dashboard.url + frame);
  const policy = shown.headers.get("content-security-policy") ?? "";
  ok(/^default-src 'none'; style-src 'unsafe-inline'/.test(policy), policy);
  ok(/frame-ancestors 'self'; sandbox allow-popups/.test(policy), policy);
  ok(!/script/.test(policy), policy);
  await shown.body?.cancel();

  const contexts = await Promise.all(
    (["light", "dark"] as const).map((colorScheme, at) =>
      browser.newContext({
        colorScheme,
        viewport: { width: [360, 1280][at] ?? 768, height: 800 },
      })
    ),
  );
  for (
    const path of [
      "/admin/mail",
      "/admin/mail/letters",
      "/admin/mail/letters/message/es",
      "/admin/mail/letters/signup/en",
      await stopPath(),
    ]
  ) {
    await t.step(path.replace(/t=.*/, ""), async () => {
      for (const context of contexts) {
        const seen = await visit(context, dashboard.url + path);
        deepStrictEqual(await problemsOf(seen), []);
        deepStrictEqual(await axeProblems(seen.page), []);
        await seen.page.close();
      }
    });
  }
  await t.step("each letter is clean by itself", async () => {
    const [context] = contexts;
    ok(context);
    const page = await context.newPage();
    await page.goto(`${dashboard.url}/admin/mail/letters?lang=en`);
    const letters = await page.locator("tbody a.quiet").evaluateAll((links) =>
      links.map((link) => link.getAttribute("href") ?? "")
    );
    strictEqual(letters.length, 28);
    for (const letter of letters) {
      for (const room of ["light", "dark"]) {
        const path = letter.replace(/\?.*/, "");
        await page.goto(`${dashboard.url}${path}/html?room=${room}`);
        const width = await page.evaluate(() =>
          document.documentElement.scrollWidth
        );
        strictEqual(width, 360, `${path} is wider than a phone`);
      }
    }
    await page.close();
  });
  await Promise.all(contexts.map((context) => context.close()));
});

Deno.test("a letter that stayed here is shown and taken away whole", async () => {
  dashboard.signIn(ada.owner);
  const { test } = dashboard;
  const id = await ada.owner.db.transaction(
    ada.owner,
    "read write",
    (sql) =>
      sendMail(sql, ada.owner, {
        to: "ada@example.com",
        subject: "Hello",
        text: "A text",
        html: "<p>An <b>HTML</b></p><script>document.title = 'run'</script>",
        key: "shown",
        replyTo: "grace@visitor.example",
        unsubscribeUrl: `${dashboard.url}/letters?t=x`,
      }),
  );
  await test
    .owner`update platform.mails set state = 'kept', ended_at = now() where id = ${id}`;
  const eml = await fetch(`${dashboard.url}/admin/mail/${id}/eml`);
  const read = await new PostalMime().parse(await eml.text());
  strictEqual(read.replyTo?.[0]?.address, "grace@visitor.example");
  strictEqual(
    read.headers.find(({ key }) => key === "list-unsubscribe")?.value,
    `<${dashboard.url}/letters?t=x>`,
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${dashboard.url}/admin/mail/${id}?lang=en`);
  const frame = page.frameLocator("iframe").first();
  strictEqual(await frame.locator("b").textContent(), "HTML");
  strictEqual(await frame.locator("html").evaluate(() => document.title), "");
  ok(await page.getByText("grace@visitor.example").isVisible());
  await context.close();
});
