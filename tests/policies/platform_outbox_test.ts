import assert from "node:assert/strict";
import { z } from "zod";
import type { Actor } from "@/lib/platform/db.ts";
import { defineEvent, emit } from "@/lib/platform/events.ts";
import { sendMail } from "@/lib/platform/mail.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant();
const eve = await test.createTenant();
const relay = test.as("app_relay");
const happened = defineEvent(
  "platform.test.happened",
  z.strictObject({ id: z.uuid() }),
);
const payload = { id: crypto.randomUUID() };
const letter = {
  to: "grace@example.com",
  subject: "Hello",
  text: "Hello",
  key: "hello 1",
};

const write = <T>(
  actor: Actor,
  work: Parameters<Actor["db"]["transaction"]>[2],
) => actor.db.transaction(actor, "read write", work) as Promise<T>;

Deno.test("emit() writes for a visitor, a member and nobody's tenant, and gives the role back", async () => {
  for (
    const actor of [
      ada.visitor,
      ada.owner,
      test.as("anon"),
      test.as("app_task", { tenantId: ada.id }),
    ]
  ) {
    const role = await write(actor, async (sql) => {
      await emit(sql, actor, happened, payload);
      const [row] = await sql`select current_setting('role') as role`;
      return row?.role;
    });
    assert.equal(role, actor.role);
  }
  const rows = await write<{ tenant_id: string | null }[]>(relay, (sql) =>
    sql`
    select tenant_id from platform.outbox where name = ${happened.name} order by created_at`);
  assert.deepEqual(
    rows.map((row) => row.tenant_id),
    [ada.id, ada.id, null, ada.id],
  );
});

Deno.test("emit() goes with its transaction", async () => {
  const before = await count("outbox");
  await assert.rejects(
    write(ada.owner, async (sql) => {
      await emit(sql, ada.owner, happened, payload);
      throw new Error("changed my mind");
    }),
    /changed my mind/,
  );
  assert.equal(await count("outbox"), before);
});

Deno.test("emit() refuses a payload that is not of its kind", async () => {
  await assert.rejects(
    write(
      ada.owner,
      (sql) => emit(sql, ada.owner, happened, { id: "all my secrets" }),
    ),
    { name: "ZodError" },
  );
});

Deno.test("nobody but the emitter writes events and letters, not even for another tenant", async () => {
  const insert =
    `insert into platform.outbox (id, tenant_id, name, payload) values ($1, $2, 'platform.test.forged', '{}')`;
  for (
    const actor of [
      ada.visitor,
      ada.owner,
      relay,
      test.as("app_task", { tenantId: ada.id }),
    ]
  ) {
    await assert.rejects(
      write(actor, (sql) => sql.unsafe(insert, [crypto.randomUUID(), ada.id])),
      { code: "42501" },
      actor.role,
    );
  }
  const emitter = test.as("app_emitter", { tenantId: ada.id });
  await assert.rejects(
    write(emitter, (sql) => sql.unsafe(insert, [crypto.randomUUID(), eve.id])),
    { code: "42501" },
  );
  await assert.rejects(
    write(emitter, (sql) => sql`select id from platform.outbox`),
    { code: "42501" },
  );
  assert.equal(await count("outbox"), 4);
});

Deno.test("sendMail() writes one letter and one event for a key, in any role", async () => {
  for (const actor of [ada.visitor, ada.owner]) {
    await write(actor, (sql) => sendMail(sql, actor, letter));
  }
  assert.equal(await count("mails"), 1);
  await write(eve.owner, (sql) => sendMail(sql, eve.owner, letter));
  assert.equal(await count("mails"), 2, "keys are each tenant's own");
  const nobody = test.as("anon");
  await write(nobody, (sql) => sendMail(sql, nobody, letter));
  await write(nobody, (sql) => sendMail(sql, nobody, letter));
  assert.equal(await count("mails"), 3);
  const [row] = await test.owner`
    select count(*)::int from platform.outbox where name = 'platform.mail.queued'`;
  assert.equal(row?.count, 3);
});

Deno.test("members read no letter, however high their level; the worker reads those of its tenant", async () => {
  const read = (actor: Actor) =>
    write<unknown[]>(actor, (sql) => sql`select id from platform.mails`);
  assert.equal((await read(ada.owner)).length, 0);
  assert.equal(
    (await read(test.as("app_task", { tenantId: ada.id }))).length,
    1,
  );
  assert.equal((await read(test.as("app_task"))).length, 1);
  await assert.rejects(read(ada.visitor), { code: "42501" });
});

async function count(table: string): Promise<number> {
  const [row] = await test.owner.unsafe(
    `select count(*)::int from platform.${table}`,
  );
  return row?.count;
}
