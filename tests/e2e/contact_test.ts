/**
 * The model flow in a running app: a visitor writes by the form, the owner gets a letter and reads it, answers it, and
 * stops such letters, without scripts and without a cookie.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import PostalMime from "postal-mime";
import { readConfig } from "@/lib/platform/config.ts";
import { asEml } from "@/lib/platform/mail/transport.ts";
import { letterOf } from "@/lib/platform/mail/schema.ts";
import { FormBrowser, startAccounts } from "../support/accounts.ts";
import { runTask } from "../support/server.ts";

const app = await startAccounts();
Deno.test.afterAll(() => app.close());
const { sql } = app.owner;

async function until<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Fills in the form as a browser without scripts does: it was open for a while. */
async function write(body: string, waitsMs = 3_100) {
  const browser = new FormBrowser(app.url);
  const { text } = await browser.get("/@ada/contact?lang=en");
  const [, stamp = ""] = /name="stamp" value="([^"]+)"/.exec(text) ?? [];
  await new Promise((resolve) => setTimeout(resolve, waitsMs));
  return await browser.post("/@ada/contact?lang=en", {
    name: "Grace Hopper",
    email: "grace@visitor.example",
    message: body,
    website: "",
    stamp,
    proof: "",
  });
}

Deno.test("what a visitor writes reaches the owner by mail, and is stopped by one click", async () => {
  const { email } = await app.person();
  const [user] = await sql`select id from auth.users where email = ${email}`;
  const [made] =
    await sql`select * from platform.create_tenant('ada', 'person', '{en}')`;
  await sql`update platform.tenants set published_at = now(), name = 'Ada' where slug = 'ada'`;
  await sql`
    insert into platform.members (tenant_id, user_id, level) values (${made?.tenant_id}, ${user?.id}, 100)`;

  strictEqual((await write("Do you give talks?")).status, 303);
  const row = await until(async () => {
    const [row] = await sql`
      select * from platform.mails where recipient = ${email} and key like 'message %' and state = 'kept'`;
    return row;
  });
  const { mailFrom } = readConfig(new Map());
  const letter = await new PostalMime().parse(
    await asEml(letterOf(row), mailFrom),
  );
  strictEqual(letter.subject, "Grace Hopper wrote to you on Ada");
  strictEqual(letter.from?.address, "vitrina@localhost");
  strictEqual(letter.replyTo?.[0]?.address, "grace@visitor.example");
  ok(letter.text?.includes("> Do you give talks?"));
  const open = /http:\S+\/messages\/\S+/.exec(letter.text ?? "")?.[0] ?? "";
  strictEqual(new URL(open).origin, app.url);
  const [message] = await until(async () => {
    const rows = await sql`
      select id from portfolio.contact_messages where mail_state = 'kept' and mailed_at is null`;
    return rows.length > 0 ? rows : undefined;
  });
  ok(open.includes(String(message?.id)));

  const { stdout } = await runTask("mail", ["--eml", String(row.id)], {
    dataDir: app.server.dataDir,
  });
  ok(stdout.includes(`Message-ID: <${row.id}@localhost>`), stdout);

  const stop = letter.headers.find(({ key }) => key === "list-unsubscribe")
    ?.value.slice(1, -1) ?? "";
  const answer = await fetch(stop, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  strictEqual(answer.status, 200);
  await answer.body?.cancel();
  strictEqual((await write("And workshops?")).status, 303);
  await until(async () => {
    const [row] = await sql`
      select count(*)::int as n from platform.task_runs
      where task = 'portfolio.message.mail_owner' and state = 'done'`;
    return row?.n === 2 ? row : undefined;
  });
  const [left] = await sql`
    select count(*)::int as n from platform.mails where key like 'message %'`;
  strictEqual(left?.n, 1);
});

Deno.test("a form that comes back at once, or was never ours, is kept apart and mailed to nobody", async () => {
  const before = await mailsAbout();
  strictEqual((await write("Quick as a machine", 0)).status, 303);
  const forged = await new FormBrowser(app.url).post("/@ada/contact?lang=en", {
    name: "Eve",
    email: "eve@visitor.example",
    message: "Never saw the form",
    website: "http://evil.example",
  });
  strictEqual(forged.status, 303);
  const rows = await sql`
    select held_for from portfolio.contact_messages where held_at is not null order by id`;
  deepStrictEqual(rows.map(({ held_for }) => held_for), [["early"], [
    "trap",
    "no_stamp",
  ]]);
  strictEqual(await mailsAbout(), before);
});

async function mailsAbout(): Promise<number> {
  const [row] =
    await sql`select count(*)::int as n from platform.mails where key like 'message %'`;
  return row?.n;
}
