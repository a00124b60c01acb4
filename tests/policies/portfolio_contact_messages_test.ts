import assert from "node:assert/strict";
import type { Actor } from "@/lib/platform/db.ts";
import { listNotifications } from "@/lib/platform/notifications/queries.ts";
import {
  markMessageRead,
  markMessageUnread,
  removeMessage,
  restoreMessage,
  sendMessage,
} from "@/lib/portfolio/contact/commands.ts";
import {
  getInboxFigures,
  getMessage,
  listMessages,
} from "@/lib/portfolio/contact/queries.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant();
const eve = await test.createTenant();
const draft = await test.createTenant({ published: false });
const user = await test.addMember(ada.id, 10);
const message = {
  name: "Grace",
  email: "grace@example.com",
  body: "Hola",
  lang: "es",
};

await sendMessage(ada.visitor, message);

const insertFor = (actor: Actor, tenantId: string, columns = {}) => {
  const row = {
    tenant_id: tenantId,
    id: crypto.randomUUID(),
    ...message,
    ...columns,
  };
  return actor.db.transaction(
    actor,
    "read write",
    (sql) => sql`insert into portfolio.contact_messages ${sql(row)}`,
  );
};

Deno.test("visitors write to a published site and read nothing back", async () => {
  const [row] = await test
    .owner`select count(*)::int from portfolio.contact_messages`;
  assert.equal(row?.count, 1, "the message is there");
  for (const sentence of ["select id", "delete", "select count(*)"]) {
    await assert.rejects(
      ada.visitor.db.transaction(
        ada.visitor,
        "read write",
        (sql) => sql.unsafe(`${sentence} from portfolio.contact_messages`),
      ),
      { code: "42501" },
      sentence,
    );
  }
});

Deno.test("visitors write neither to another site, nor to one that is not published, nor in the owner's columns", async () => {
  await assert.rejects(insertFor(ada.visitor, eve.id), { code: "42501" });
  await assert.rejects(insertFor(draft.visitor, draft.id), { code: "42501" });
  await assert.rejects(insertFor(test.as("anon"), ada.id), { code: "42501" });
  await assert.rejects(
    insertFor(ada.visitor, ada.id, { read_at: "2026-01-01" }),
    { code: "42501" },
  );
  await assert.rejects(
    insertFor(ada.visitor, ada.id, { created_at: "1999-01-01" }),
    { code: "42501" },
  );
  await assert.rejects(sendMessage(draft.visitor, message), {
    code: "forbidden",
  });
  assert.deepEqual(await listMessages(eve.owner, {}), []);
});

Deno.test("the table itself refuses lengths that the form refuses", async () => {
  const bad = [{ name: "" }, { body: "x".repeat(5_001) }, { email: "nobody" }, {
    name: "n".repeat(121),
  }, { lang: "fr" }];
  for (const columns of bad) {
    await assert.rejects(insertFor(ada.visitor, ada.id, columns), {
      code: "23514",
    });
    await assert.rejects(sendMessage(ada.visitor, { ...message, ...columns }), {
      code: "invalid",
    });
  }
  await assert.rejects(sendMessage(ada.visitor, { ...message, body: "a\0b" }), {
    code: "invalid",
  });
});

Deno.test("the owner reads the message, a member without permission and another owner do not", async () => {
  assert.deepEqual(
    (await listMessages(ada.owner, {})).map(({ body }) => body),
    ["Hola"],
  );
  assert.deepEqual(await listMessages(eve.owner, {}), []);
  await assert.rejects(listMessages(user, {}), { code: "forbidden" });
  await assert.rejects(listMessages(ada.visitor, {}), {
    code: "unauthenticated",
  });
  const rows = await user.db.transaction(
    user,
    "read only",
    (sql) => sql`select id from portfolio.contact_messages`,
  );
  assert.equal(rows.length, 0, "row policies say the same as the command");
});

Deno.test("listMessages() gives pages, the newest first", async () => {
  for (let at = 0; at < 5; at++) {
    await sendMessage(eve.visitor, { ...message, body: `message ${at}` });
    // ids carry milliseconds; two messages within one may stand in either order
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const first = await listMessages(eve.owner, { limit: 3 });
  const rest = await listMessages(eve.owner, {
    limit: 3,
    after: first.at(-1)?.id,
  });
  assert.deepEqual(
    [...first, ...rest].map(({ body }) => body),
    [4, 3, 2, 1, 0].map((at) => `message ${at}`),
  );
});

Deno.test("a site takes thirty messages in ten minutes, whichever way they come", async () => {
  const busy = await test.createTenant();
  for (let at = 0; at < 30; at++) await sendMessage(busy.visitor, message);
  await assert.rejects(sendMessage(busy.visitor, message), {
    code: "too_many",
  });
  await assert.rejects(insertFor(busy.visitor, busy.id), { code: "42501" });
  await sendMessage(eve.visitor, message);
  await test.owner`
    update portfolio.contact_messages set created_at = now() - interval '11 minutes'
    where tenant_id = ${busy.id}`;
  await sendMessage(busy.visitor, message);
});

Deno.test("what a member deletes is shown nowhere, and comes back", async () => {
  const tenant = await test.createTenant();
  const { owner } = tenant;
  const { id } = await sendMessage(tenant.visitor, message);
  await sendMessage(tenant.visitor, message);
  await removeMessage(owner, { id });
  assert.equal((await listMessages(owner, {})).length, 1);
  assert.equal(await getMessage(owner, { id }), null);
  const { all, removed } = await getInboxFigures(owner, {});
  assert.deepEqual({ all, removed }, { all: 1, removed: 1 });
  const deleted = await listMessages(owner, { show: "removed" });
  assert.deepEqual(deleted.map((one) => one.id), [id]);
  for (const verb of [removeMessage, markMessageRead, markMessageUnread]) {
    await assert.rejects(verb(owner, { id }), { code: "not_found" });
  }
  await assert.rejects(restoreMessage(eve.owner, { id }), {
    code: "not_found",
  });
  await restoreMessage(owner, { id });
  assert.equal((await getMessage(owner, { id }))?.body, message.body);
  await assert.rejects(restoreMessage(owner, { id }), { code: "not_found" });
});

Deno.test("getInboxFigures() counts what waits, and by weeks", async () => {
  const tenant = await test.createTenant();
  const { owner } = tenant;
  const { id } = await sendMessage(tenant.visitor, message);
  await sendMessage(tenant.visitor, message);
  await sendMessage(tenant.visitor, message);
  await markMessageRead(owner, { id });
  await test.owner`
    update portfolio.contact_messages set created_at = now() - interval '15 days' where id = ${id}`;
  const { all, unread, weeks } = await getInboxFigures(owner, {});
  assert.deepEqual({ all, unread }, { all: 3, unread: 2 });
  assert.deepEqual(weeks, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2]);
  assert.equal((await listMessages(owner, { show: "unread" })).length, 2);
  await markMessageUnread(owner, { id });
  assert.equal((await getInboxFigures(owner, {})).unread, 3);
});

Deno.test("a message rings for those who may read messages", async () => {
  const tenant = await test.createTenant();
  const low = await test.addMember(tenant.id, 10);
  const { id } = await sendMessage(tenant.visitor, message);
  const told = await listNotifications(tenant.owner, {});
  assert.deepEqual(
    told.map(({ kind, payload }) => ({ kind, payload })),
    [{ kind: "portfolio.message.received", payload: { message: id } }],
  );
  assert.deepEqual(await listNotifications(low, {}), []);
});
