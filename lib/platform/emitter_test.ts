import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import type { Actor } from "./db.ts";
import { asEmitter } from "./emitter.ts";
import { newId } from "./ids.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const ada = await test.createTenant({ slug: "ada" });
const ben = await test.createTenant({ slug: "ben" });

const write = (actor: Actor, tenantId: string | null, id = newId()) =>
  actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      asEmitter(
        sql,
        actor,
        (sql) =>
          sql`insert into platform.outbox (id, tenant_id, name, payload) values (${id}, ${tenantId}, 'platform.site.changed', '{}')`,
      ),
  );

Deno.test("writes as the emitter, and the actor is itself again afterwards", async () => {
  for (const actor of [ada.owner, ada.visitor]) {
    const roles = await actor.db.transaction(
      actor,
      "read write",
      async (sql) => {
        const [inside] = await asEmitter(
          sql,
          actor,
          (sql) => sql`select current_user as role`,
        );
        const [after] = await sql`select current_user as role`;
        return [inside?.role, after?.role];
      },
    );
    deepStrictEqual(roles, ["app_emitter", actor.role]);
  }
});

Deno.test("what it writes is there with the rest of the transaction, or not at all", async () => {
  const id = newId();
  await write(ada.owner, ada.id, id);
  const known = newId();
  await rejects(
    ada.owner.db.transaction(ada.owner, "read write", async (sql) => {
      await asEmitter(
        sql,
        ada.owner,
        (sql) =>
          sql`insert into platform.outbox (id, tenant_id, name, payload) values (${known}, ${ada.id}, 'platform.site.changed', '{}')`,
      );
      throw new Error("changed its mind");
    }),
    /changed its mind/,
  );
  const rows = await test
    .owner`select id from platform.outbox where id in (${id}, ${known})`;
  deepStrictEqual(rows.map((row) => row.id), [id]);
});

Deno.test("it writes for the tenant of the transaction and for no other", async () => {
  await rejects(write(ada.owner, ben.id), /row-level security/);
  await rejects(write(ada.owner, null), /row-level security/);
});

Deno.test("a statement that fails ends the transaction", async () => {
  await rejects(
    ada.owner.db.transaction(ada.owner, "read write", async (sql) => {
      await asEmitter(sql, ada.owner, (sql) => sql`select 1 / 0`).catch(
        () => {},
      );
      return await sql`select 1`;
    }),
    /aborted|division by zero/,
  );
});

Deno.test("newId() is a UUID of version 7 that sorts by age", async () => {
  const before = newId();
  await new Promise((resolve) => setTimeout(resolve, 3));
  const after = newId();
  strictEqual(before < after, true);
  for (const id of [before, after]) {
    strictEqual(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
        .test(id),
      true,
      id,
    );
  }
  const milliseconds = parseInt(after.replace("-", "").slice(0, 12), 16);
  strictEqual(Math.abs(milliseconds - Date.now()) < 60_000, true);
  strictEqual(new Set(Array.from({ length: 1000 }, newId)).size, 1000);
});
