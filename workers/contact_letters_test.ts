/**
 * What becomes of messages in the hands of the worker: few letters, what the mail server says, receipts, answers, snoozes.
 */
import assert from "node:assert/strict";
import PostalMime from "postal-mime";
import { openLetterLinks } from "@/lib/platform/letter_choices/link.ts";
import { mailTask } from "@/lib/platform/mail/tasks.ts";
import { startSink } from "@/lib/platform/mail/test_sink.ts";
import {
  type MailServer,
  openMailServer,
} from "@/lib/platform/mail/transport.ts";
import { listNotifications } from "@/lib/platform/notifications/queries.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { classifyLocally } from "@/lib/portfolio/contact/classify/local.ts";
import { classifyMessage } from "@/lib/portfolio/contact/classify/tasks.ts";
import { sendMessage } from "@/lib/portfolio/contact/commands.ts";
import { getMessage, listMessages } from "@/lib/portfolio/contact/queries.ts";
import {
  replyToMessage,
  undoReply,
} from "@/lib/portfolio/contact/replies/commands.ts";
import { getCorrespondence } from "@/lib/portfolio/contact/replies/queries.ts";
import { sendReply } from "@/lib/portfolio/contact/replies/tasks.ts";
import {
  acknowledge,
  mailOwner,
  noteAnswer,
} from "@/lib/portfolio/contact/tasks.ts";
import {
  correctIntent,
  rescueMessage,
  snoozeMessage,
} from "@/lib/portfolio/contact/triage/commands.ts";
import { wakeSnoozed } from "@/lib/portfolio/contact/triage/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner: sql } = test;
const from = "Vitrina <hello@vitrina.example>";
const baseUrl = "https://vitrina.example";
const links = await openLetterLinks(
  { derive: () => Promise.resolve(new Uint8Array(32)) },
  baseUrl,
);
const message = {
  name: "Grace",
  email: "grace@visitor.example",
  body: "Are your slides from the talk in Berlin available anywhere?",
  lang: "en",
};
const trap = { way: "form", trap: true, stamp: "good", proof: "none" };
let count = 0;

const tasksOn = (server: MailServer | null) =>
  [
    mailOwner(baseUrl, links),
    acknowledge,
    noteAnswer,
    classifyMessage(() => classifyLocally),
    sendReply,
    { ...mailTask(server), backoffMs: 20 },
  ] as Task[]; // of any payload, as the worker's own list

async function tenantOf() {
  const tenant = await test.createTenant();
  await sql`update platform.tenants set name = 'Ada Lovelace' where id = ${tenant.id}`;
  await sql`
    insert into auth.users (id, email, email_confirmed_at, raw_user_meta_data)
    values (${tenant.owner.userId}, ${`owner-${++count}@a.example`}, now(), '{"lang":"en"}')`;
  return tenant;
}

async function until<T>(
  find: () => Promise<T | null | undefined | false>,
): Promise<T> {
  for (;;) {
    const found = await find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const lettersOf = (id: string, key: string) =>
  sql`select * from platform.mails where tenant_id = ${id} and starts_with(key, ${key}) order by created_at, id`;

Deno.test("a message is mailed once the server took the letter, and shown as failed with the code when it did not", async () => {
  const refused = Object.assign(new Error("no such user grace"), {
    responseCode: 550,
  });
  const sink = await startSink(() => refused);
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  const ada = await tenantOf();
  await withWorker(test.worker, tasksOn(server), async () => {
    const { id } = await sendMessage(ada.visitor, message);
    const failed = await until(async () => {
      const found = await getMessage(ada.owner, { id });
      return found?.mailState === "failed" && found;
    });
    assert.equal(failed.mailedAt, null);
    assert.equal(
      failed.mailAnswer,
      "Cannot send mail: the server answered 550",
    );
    const letter = await until(async () => {
      const { letters } = await getCorrespondence(ada.owner, { id });
      return letters.find(({ what, runId }) => what === "member" && runId);
    });
    const [dead] =
      await sql`select task from platform.dead_letters where id = ${letter.runId}`;
    assert.equal(dead?.task, "platform.mail.send");
  });
  server.close();
  await sink.close();

  const good = await startSink(() => null);
  const taker = await openMailServer(`smtp://127.0.0.1:${good.port}`, from);
  await withWorker(test.worker, tasksOn(taker), async () => {
    const { id } = await sendMessage(ada.visitor, {
      ...message,
      body: "And the video?",
    });
    const sent = await until(async () => {
      const found = await getMessage(ada.owner, { id });
      return found?.mailState === "sent" && found.mailedAt !== null && found;
    });
    assert.equal(sent.mailAnswer, null);
  });
  taker.close();
  await good.close();
});

Deno.test("after three letters in ten minutes the next messages come in one", async () => {
  const ada = await tenantOf();
  await withWorker(test.worker, tasksOn(null), async () => {
    for (let at = 1; at <= 3; at++) {
      await sendMessage(ada.visitor, { ...message, body: `Question ${at}?` });
      await until(async () =>
        (await lettersOf(ada.id, "message ")).length === at
      );
    }
    for (let at = 4; at <= 8; at++) {
      await sendMessage(ada.visitor, { ...message, body: `Question ${at}?` });
    }
    await until(async () => {
      const [row] = await sql`
        select count(*)::int as n from platform.task_runs
        where tenant_id = ${ada.id} and task = 'portfolio.message.mail_owner' and attempts = 1 and state = 'ready'`;
      return row?.n === 1;
    });
    assert.equal((await lettersOf(ada.id, "message")).length, 3);
    // ten minutes later
    await sql`update portfolio.contact_letters set created_at = created_at - interval '11 minutes' where tenant_id = ${ada.id}`;
    await sql`update portfolio.contact_messages set created_at = created_at - interval '11 minutes' where tenant_id = ${ada.id}`;
    await sql`update platform.task_runs set run_at = now() where tenant_id = ${ada.id} and state = 'ready'`;
    const [digest] = await until(async () => {
      const found = await lettersOf(ada.id, "messages ");
      return found.length > 0 && found;
    });
    assert.equal(digest?.subject, "5 messages on Ada Lovelace");
    await until(async () => {
      const [row] = await sql`
        select count(*)::int as n from platform.task_runs
        where tenant_id = ${ada.id} and task = 'portfolio.message.mail_owner' and state = 'done'`;
      return row?.n === 8;
    });
    assert.equal((await lettersOf(ada.id, "message")).length, 4);
    const [last] = await listMessages(ada.owner, {});
    await sql`delete from portfolio.contact_messages where id = ${
      last?.id ?? ""
    }`;
    assert.equal(
      (await lettersOf(ada.id, "messages ")).length,
      0,
      "it held what was erased",
    );
  });
});

Deno.test("the sender is told once a day, in words of ours only, and never for spam", async () => {
  const ada = await tenantOf();
  await withWorker(test.worker, tasksOn(null), async () => {
    const hostile = {
      ...message,
      name: "Buy at http://evil.example",
      body: "Please visit http://evil.example\nYou won",
      email: "stranger@victim.example",
    };
    const calm = {
      ...message,
      name: "Eve <b>",
      body: "Is http://evil.example your site?",
      email: "stranger@victim.example",
    };
    await sendMessage(ada.visitor, hostile);
    await sendMessage(ada.visitor, { ...message, signals: trap });
    await sendMessage(ada.visitor, calm);
    await until(async () => (await lettersOf(ada.id, "receipt ")).length > 0);
    await sendMessage(ada.visitor, {
      ...calm,
      email: "Stranger@victim.example",
      body: "Did it arrive?",
    });
    await until(async () => {
      const [row] = await sql`
        select count(*)::int as n from platform.task_runs
        where tenant_id = ${ada.id} and task = 'portfolio.message.acknowledge' and state = 'done'`;
      return row?.n === 2;
    });
    const receipts = await lettersOf(ada.id, "receipt ");
    assert.equal(receipts.length, 1);
    const { recipient, subject, body_text, body_html, reply_to } =
      receipts[0] ?? {};
    assert.equal(recipient, "stranger@victim.example");
    assert.equal(subject, "Your message to Ada Lovelace arrived");
    for (const text of [body_text, body_html]) {
      assert.ok(!/evil|Eve|your site/.test(String(text)));
    }
    assert.equal(reply_to, null);
    assert.equal((await listMessages(ada.owner, { show: "spam" })).length, 2);
    assert.equal(
      (await listNotifications(ada.owner, {})).length,
      2,
      "no bell for spam",
    );
  });
});

Deno.test("from other sites an address is told three times a day at most", async () => {
  const tenants = await Promise.all(Array.from({ length: 4 }, tenantOf));
  await withWorker(test.worker, tasksOn(null), async () => {
    for (const { visitor, id } of tenants) {
      await sendMessage(visitor, { ...message, email: "often@victim.example" });
      await until(async () => {
        const [row] = await sql`
          select count(*)::int as n from platform.task_runs
          where tenant_id = ${id} and task = 'portfolio.message.acknowledge' and state = 'done'`;
        return row?.n === 1;
      });
    }
  });
  const [row] =
    await sql`select count(*)::int as n from platform.mails where recipient = 'often@victim.example'`;
  assert.equal(row?.n, 3);
});

Deno.test("an answer waits until it cannot be taken back, follows the receipt, and goes once", async () => {
  const sink = await startSink(() => null);
  const server = await openMailServer(`smtp://127.0.0.1:${sink.port}`, from);
  const ada = await tenantOf();
  await withWorker(test.worker, tasksOn(server), async () => {
    const { id } = await sendMessage(ada.visitor, {
      ...message,
      email: "asks@visitor.example",
    });
    const [receipt] = await until(async () => {
      const found = await lettersOf(ada.id, "receipt ");
      return found.length > 0 && found;
    });
    const undone = await replyToMessage(ada.owner, { id, body: "Too quick" });
    assert.deepEqual(await undoReply(ada.owner, undone), { body: "Too quick" });
    const reply = await replyToMessage(ada.owner, {
      id,
      body: "They are on my site.\n\nAda",
    });
    await sql`update portfolio.contact_replies set send_at = now() where tenant_id = ${ada.id}`;
    await until(async () => {
      await sql`update platform.task_runs set run_at = now() where tenant_id = ${ada.id} and state = 'ready'`;
      const { replies } = await getCorrespondence(ada.owner, { id });
      return replies.find((one) => one.id === reply.id)?.state === "sent";
    });
    await assert.rejects(undoReply(ada.owner, reply), { code: "not_found" });
    assert.notEqual((await getMessage(ada.owner, { id }))?.repliedAt, null);
    const sent = sink.taken.filter(({ message }) =>
      message.includes("They are on my site")
    );
    assert.equal(sent.length, 1);
    assert.ok(!sink.taken.some(({ message }) => message.includes("Too quick")));
    const letter = await new PostalMime().parse(sent[0]?.message ?? "");
    assert.equal(letter.to?.[0]?.address, "asks@visitor.example");
    assert.match(letter.replyTo?.[0]?.address ?? "", /^owner-\d+@a\.example$/);
    assert.equal(letter.inReplyTo, `<${receipt?.id}@vitrina.example>`);
    assert.ok(
      !letter.headers.some(({ key }) => key === "auto-submitted"),
      "a person wrote it",
    );
    assert.ok(letter.text?.includes("> Are your slides from the talk"));
  });
  server.close();
  await sink.close();
});

Deno.test("a task says what a message is about; what a member said stays when it runs again", async () => {
  const ada = await tenantOf();
  await withWorker(test.worker, tasksOn(null), async () => {
    const { id } = await sendMessage(ada.visitor, message);
    const said = await until(async () => {
      const found = await getMessage(ada.owner, { id });
      return found?.intent && found;
    });
    assert.deepEqual([said.intent, said.intentBy, said.priority], [
      "question",
      "rules",
      "normal",
    ]);
    await correctIntent(ada.owner, { id, intent: "collaboration" });
    await sql`delete from platform.task_effects where tenant_id = ${ada.id}`;
    await sql`
      update platform.task_runs set state = 'ready', run_at = now()
      where tenant_id = ${ada.id} and task = 'portfolio.message.classify'`;
    await until(async () => {
      const [row] = await sql`
        select state from platform.task_runs where tenant_id = ${ada.id} and task = 'portfolio.message.classify'`;
      return row?.state === "done";
    });
    const kept = await getMessage(ada.owner, { id });
    assert.deepEqual([kept?.intent, kept?.intentBy], [
      "collaboration",
      "member",
    ]);
  });
});

Deno.test("a snoozed message is away until its time, then it is back with a bell, once", async () => {
  const ada = await tenantOf();
  const eve = await tenantOf();
  const { id } = await sendMessage(ada.visitor, message);
  const other = await sendMessage(eve.visitor, message);
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await assert.rejects(
    snoozeMessage(ada.owner, { id, until: "2020-01-01T00:00:00Z" }),
    { code: "invalid" },
  );
  await snoozeMessage(ada.owner, { id, until });
  await snoozeMessage(eve.owner, { id: other.id, until });
  assert.deepEqual(await listMessages(ada.owner, {}), []);
  assert.equal((await listMessages(ada.owner, { show: "snoozed" })).length, 1);
  await sql`update portfolio.contact_messages set snoozed_until = now() where id = ${id}`;
  assert.equal(
    (await listMessages(ada.owner, {})).length,
    1,
    "back before any task has looked",
  );
  const actor = {
    db: test.worker,
    role: "app_task",
    tenantId: null,
    userId: null,
    keyId: null,
    aal: null,
    requestId: null,
  } as const;
  const run = () =>
    wakeSnoozed.run(
      { db: test.worker, actor } as unknown as Parameters<
        typeof wakeSnoozed.run
      >[0],
    );
  await run();
  await run();
  const bells = async (who: typeof ada) =>
    (await listNotifications(who.owner, {})).filter(({ kind }) =>
      kind === "portfolio.message.woke"
    ).length;
  assert.deepEqual([await bells(ada), await bells(eve)], [1, 0]);
});

Deno.test("what is taken out of the spam is told then, without letters, and once", async () => {
  const ada = await tenantOf();
  const { id } = await sendMessage(ada.visitor, { ...message, signals: trap });
  assert.deepEqual((await getMessage(ada.owner, { id }))?.heldFor, ["trap"]);
  await withWorker(test.worker, tasksOn(null), async () => {
    await rescueMessage(ada.owner, { id });
    await until(async () =>
      (await getMessage(ada.owner, { id }))?.intent === "question"
    );
  });
  const [mails] =
    await sql`select count(*)::int as n from platform.mails where tenant_id = ${ada.id}`;
  assert.equal(mails?.n, 0);
  assert.equal((await listNotifications(ada.owner, {})).length, 1);
});
