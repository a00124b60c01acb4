import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { type Actor, platformRole, task } from "@/lib/platform/db.ts";
import {
  chooseByLink,
  chooseLetters,
} from "@/lib/platform/letter_choices/commands.ts";
import {
  getMyChoice,
  listReceivers,
} from "@/lib/platform/letter_choices/queries.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const kind = "portfolio.message.received";
const permission = "portfolio.messages.read";
const ada = await test.createTenant();
const eve = await test.createTenant();
const admin = await test.addMember(ada.id, 50);
for (
  const [who, email] of [
    [ada.owner, "ada@a.example"],
    [eve.owner, "eve@e.example"],
    [admin, "admin@a.example"],
  ] as const
) {
  await test.owner`
    insert into auth.users (id, email, email_confirmed_at) values (${who.userId}, ${email}, now())`;
}

const receivers = (tenantId: string) => {
  const worker = task(test.worker, tenantId);
  return worker.db.transaction(
    worker,
    "read only",
    async (sql) =>
      (await listReceivers(sql, kind, permission)).map(({ address }) =>
        address
      ),
  );
};

Deno.test("who_gets_letters() knows the members of the task's tenant and no other's", async () => {
  deepStrictEqual(await receivers(ada.id), ["ada@a.example"]);
  deepStrictEqual(await receivers(eve.id), ["eve@e.example"]);
});

Deno.test("a member's choice is their own, in each tenant another", async () => {
  const both = String(ada.owner.userId);
  await test.owner`
    insert into platform.members (tenant_id, user_id, level) values (${eve.id}, ${both}, 50)`;
  const inEve = { ...eve.owner, userId: both };
  await chooseLetters(inEve, { kind, wanted: false });
  strictEqual(await getMyChoice(inEve, { kind }), false);
  strictEqual(await getMyChoice(ada.owner, { kind }), null);
  strictEqual(await getMyChoice(eve.owner, { kind }), null);
  await rejects(
    ada.owner.db.transaction(ada.owner, "read write", (sql) =>
      sql`
        insert into platform.letter_choices (tenant_id, user_id, kind, wanted)
        values (${ada.id}, ${admin.userId}, ${kind}, true)`),
    { code: "42501" },
  );
});

Deno.test("chooseByLink() is for members of that tenant, whoever asks", async () => {
  const right = { tenantId: ada.id, userId: String(admin.userId), kind };
  await chooseByLink(eve.visitor, right, true);
  strictEqual(await getMyChoice(admin, { kind }), true);
  deepStrictEqual((await receivers(ada.id)).toSorted(), [
    "ada@a.example",
    "admin@a.example",
  ]);
  await rejects(
    chooseByLink(eve.visitor, { ...right, tenantId: eve.id }, true),
    { code: "not_found" },
  );
});

Deno.test("no request of a user may ask who gets letters, choose for another, or learn who asked for a copy", async () => {
  const emitter: Actor = {
    ...platformRole(test.db, "app_emitter"),
    tenantId: ada.id,
  };
  const calls = [
    "select platform.who_gets_letters('a.b.c', null)",
    "select platform.choose_letters(gen_random_uuid(), 'a.b.c', false)",
    "select platform.export_receiver(gen_random_uuid())",
    "select app.lang_of(gen_random_uuid())",
  ];
  for (const actor of [ada.owner, ada.visitor, emitter]) {
    for (const call of calls) {
      if (actor === emitter && call.includes("choose_letters")) continue;
      await rejects(
        actor.db.transaction(actor, "read write", (sql) => sql.unsafe(call)),
        { code: "42501" },
        `${actor.role}: ${call}`,
      );
    }
  }
});
