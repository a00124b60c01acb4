import assert from "node:assert/strict";
import { readConfig } from "@/lib/platform/config.ts";
import type { Actor } from "@/lib/platform/db.ts";
import { chooseLetters } from "@/lib/platform/letter_choices/commands.ts";
import { openLetterLinks } from "@/lib/platform/letter_choices/link.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import {
  removeMessage,
  sendMessage,
} from "@/lib/portfolio/contact/commands.ts";
import { listMessages } from "@/lib/portfolio/contact/queries.ts";
import { mailOwner, MESSAGE_LETTERS } from "@/lib/portfolio/contact/tasks.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { openTasks } from "./tasks.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner: sql } = test;

const baseUrl = "https://vitrina.example";
const links = await openLetterLinks(
  { derive: () => Promise.resolve(new Uint8Array(32)) },
  baseUrl,
);
const mailing = [mailOwner(baseUrl, links)] as Task[]; // of any payload, as the worker's own list
const message = {
  name: "Grace\nHopper",
  email: "grace@visitor.example",
  body: "Do you give talks?\n<b>Soon</b>",
  lang: "en",
};

/** Gives a member an address and a language, as a sign-up does. */
async function known(who: Actor, email: string, lang: string | null) {
  const said = lang === null ? {} : { lang };
  await sql`
    insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data)
    values (${who.userId}, ${email}, now(), ${
    JSON.stringify(said)
  }::text::jsonb)`;
}

async function tenantOf(
  email: string,
  lang: string | null,
): Promise<TestTenant> {
  const tenant = await test.createTenant();
  await sql`update platform.tenants set name = 'Ada Lovelace' where id = ${tenant.id}`;
  await known(tenant.owner, email, lang);
  return tenant;
}

const mailsOf = (id: string) =>
  sql`select * from platform.mails where tenant_id = ${id} order by recipient`;

/** Until the tasks of all events of a tenant have ended. */
async function quiet(id: string, runs: number) {
  for (;;) {
    const [row] = await sql`
      select count(*) filter (where state = 'done')::int as done from platform.task_runs
      where tenant_id = ${id} and task = 'portfolio.message.mail_owner'`;
    if (row?.done === runs) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

Deno.test("a message is mailed to its owner, in the owner's language, to be answered to the visitor", async () => {
  const ada = await tenantOf("ada@owner.example", "es");
  await withWorker(test.worker, mailing, async () => {
    const { id } = await sendMessage(ada.visitor, message);
    await quiet(ada.id, 1);
    const [mail, ...more] = await mailsOf(ada.id);
    assert.equal(more.length, 0);
    assert.equal(mail?.recipient, "ada@owner.example");
    assert.equal(mail?.reply_to, message.email);
    assert.equal(mail?.user_id, ada.owner.userId);
    assert.equal(mail?.subject, "Grace Hopper te escribió en Ada Lovelace");
    assert.ok(mail?.body_text.includes("> Do you give talks?\n> <b>Soon</b>"));
    assert.ok(mail?.body_html.includes("&lt;b>Soon&lt;/b>"));
    const open =
      `${baseUrl}/@${ada.slug}/dashboard/portfolio/messages/${id}?lang=es`;
    assert.ok(mail?.body_text.includes(open));
    const stop = new URL(mail?.unsubscribe_url);
    assert.deepEqual(links.open(stop.searchParams.get("t") ?? ""), {
      tenantId: ada.id,
      userId: ada.owner.userId,
      kind: MESSAGE_LETTERS,
    });
    const [row] = await listMessages(ada.owner, {});
    assert.equal(row?.id, id);
    assert.deepEqual([row?.mailedAt, row?.mailState], [null, "queued"]);
  });
});

Deno.test("letters go to who wants them: owners unless they do not, others who said so and may read messages", async () => {
  const ada = await tenantOf("ada2@owner.example", null);
  await sql`update platform.tenants set languages = '{es,en}' where id = ${ada.id}`;
  const [reads, quietly, low] = await Promise.all(
    [50, 50, 10].map((level) => test.addMember(ada.id, level)),
  );
  assert.ok(reads && quietly && low);
  await known(reads, "reads@member.example", "en");
  await known(quietly, "quietly@member.example", "en");
  await known(low, "low@member.example", "en");
  const choice = { kind: MESSAGE_LETTERS, wanted: true };
  await chooseLetters(reads, choice);
  await chooseLetters(low, choice);
  await withWorker(test.worker, mailing, async () => {
    await sendMessage(ada.visitor, message);
    await quiet(ada.id, 1);
    const first = await mailsOf(ada.id);
    assert.deepEqual(
      first.map(({ recipient, subject }) => [recipient, subject]),
      [
        ["ada2@owner.example", "Grace Hopper te escribió en Ada Lovelace"],
        ["reads@member.example", "Grace Hopper wrote to you on Ada Lovelace"],
      ],
    );
    assert.notEqual(first[0]?.id, first[1]?.id);
    await chooseLetters(ada.owner, { ...choice, wanted: false });
    await chooseLetters(reads, { ...choice, wanted: false });
    const { id } = await sendMessage(ada.visitor, message);
    await quiet(ada.id, 2);
    assert.equal((await mailsOf(ada.id)).length, 2, "nobody wants it");
    const rows = await listMessages(ada.owner, {});
    assert.equal(rows.find((row) => row.id === id)?.mailedAt, null);
  });
});

Deno.test("a run that is done again writes no second letter, whatever was forgotten of the first", async () => {
  const ada = await tenantOf("ada3@owner.example", "en");
  await withWorker(test.worker, mailing, async () => {
    await sendMessage(ada.visitor, message);
    await quiet(ada.id, 1);
    // as if another engine had never heard of it, and its letter had been swept away
    await sql`delete from platform.mails where tenant_id = ${ada.id}`;
    await sql`delete from platform.task_effects where tenant_id = ${ada.id}`;
    await sql`delete from platform.task_runs where tenant_id = ${ada.id}`;
    await sql`update platform.outbox set relayed_at = null where tenant_id = ${ada.id} and name = ${MESSAGE_LETTERS}`;
    await sql`select pg_notify('outbox', '')`;
    await quiet(ada.id, 1);
    assert.equal((await mailsOf(ada.id)).length, 0);
  });
});

Deno.test("a message that is gone meanwhile, or a slice that is off, is mailed to nobody and no error", async () => {
  const ada = await tenantOf("ada4@owner.example", "en");
  const removed = await sendMessage(ada.visitor, message);
  const erased = await sendMessage(ada.visitor, message);
  await removeMessage(ada.owner, removed);
  await sql`delete from portfolio.contact_messages where id = ${erased.id}`;
  const off = await tenantOf("off@owner.example", "en");
  await sendMessage(off.visitor, message);
  await sql`
    insert into platform.tenant_slices (tenant_id, slice, is_on) values (${off.id}, 'portfolio', false)`;
  const errors = await withWorker(test.worker, mailing, async () => {
    await quiet(ada.id, 2);
    assert.equal((await mailsOf(ada.id)).length, 0);
    assert.equal((await mailsOf(off.id)).length, 0);
  });
  assert.deepEqual(errors, []);
});

Deno.test("a message that is erased takes its letters along, those of others stay", async () => {
  const ada = await tenantOf("ada5@owner.example", "en");
  await withWorker(test.worker, mailing, async () => {
    const one = await sendMessage(ada.visitor, message);
    await sendMessage(ada.visitor, message);
    await quiet(ada.id, 2);
    assert.equal((await mailsOf(ada.id)).length, 2);
    await sql`delete from portfolio.contact_messages where id = ${one.id}`;
    const left = await mailsOf(ada.id);
    assert.equal(left.length, 1);
    assert.ok(!left[0]?.key.includes(one.id));
  });
});

Deno.test("openTasks() has the task, with links of this platform's own", async () => {
  const dataDir = await Deno.makeTempDir();
  const config = readConfig(new Map([["DATA_DIR", dataDir]]));
  const { tasks, close } = await openTasks(config, () => assert.fail());
  assert.ok(tasks.some(({ name }) => name === "portfolio.message.mail_owner"));
  close();
  await Deno.remove(dataDir, { recursive: true });
});
