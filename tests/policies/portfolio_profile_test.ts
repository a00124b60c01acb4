import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant();
const eve = await test.createTenant();
const draft = await test.createTenant({ published: false });
const user = await test.addMember(ada.id, 10);

for (const { id } of [ada, eve, draft]) {
  await test.owner`
    insert into portfolio.profiles (tenant_id, name, basics_extra) values (${id}, 'Ada', '{"secret": 1}')`;
  await test.owner`
    insert into portfolio.contact_details (tenant_id, field, value, shown)
    values (${id}, 'email', 'ada@example.com', true), (${id}, 'phone', '600', false)`;
}

Deno.test("visitors read the profile of a published site, without unknown fields", async () => {
  const names = await ada.visitor.db.transaction(
    ada.visitor,
    "read only",
    (sql) => sql`select tenant_id from portfolio.profiles`,
  );
  assert.deepEqual(names.map(({ tenant_id }) => tenant_id), [ada.id]);
  const hidden = [
    "extra",
    "basics_extra",
    "location_extra",
    "meta_extra",
    "document_keys",
  ];
  for (const column of hidden) {
    await assert.rejects(
      ada.visitor.db.transaction(
        ada.visitor,
        "read only",
        (sql) => sql`select ${sql(column)} from portfolio.profiles`,
      ),
      { code: "42501" },
      column,
    );
  }
  const none = await draft.visitor.db.transaction(
    draft.visitor,
    "read only",
    (sql) => sql`select tenant_id from portfolio.profiles`,
  );
  assert.equal(none.length, 0);
});

Deno.test("visitors read the contact details that are shown, owners all, members without permission none", async () => {
  const read = async (actor: typeof user) => {
    const rows = await actor.db.transaction(
      actor,
      "read only",
      (sql) => sql`select field from portfolio.contact_details order by field`,
    );
    return rows.map(({ field }) => field);
  };
  assert.deepEqual(await read(ada.visitor), ["email"]);
  assert.deepEqual(await read(ada.owner), ["email", "phone"]);
  assert.deepEqual(await read(user), []);
  assert.deepEqual(await read(draft.visitor), []);
  const stranger = test.as("authenticated", {
    tenantId: ada.id,
    userId: eve.owner.userId,
  });
  assert.deepEqual(await read(stranger), []);
});

Deno.test("nobody but the owner shows a hidden contact detail or changes the profile", async () => {
  const undo = new Error("undo");
  const change = (actor: typeof user) => {
    let counts: number[] = [];
    return actor.db.transaction(actor, "read write", async (sql) => {
      counts = [
        (await sql`update portfolio.contact_details set shown = true`).count,
        (await sql`update portfolio.profiles set name = 'Eve'`).count,
      ];
      throw undo;
    }).catch((error) => {
      if (error !== undo) throw error;
      return counts;
    });
  };
  await assert.rejects(change(ada.visitor), { code: "42501" });
  assert.deepEqual(await change(user), [0, 0]);
  assert.deepEqual(await change(ada.owner), [2, 1]);
  const rows = await test
    .owner`select name from portfolio.profiles where name <> 'Ada'`;
  assert.equal(rows.length, 0, "everything was taken back");
});
