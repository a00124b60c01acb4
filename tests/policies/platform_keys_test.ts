import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { type Actor, keyHolder } from "@/lib/platform/db.ts";
import { addOrigin } from "@/lib/platform/origins/commands.ts";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

const ada = await test.createTenant({ slug: "ada" });
const ben = await test.createTenant({ slug: "ben" });
const reader = await test.addMember(ada.id, 30);
const stranger: Actor = { ...ben.owner, tenantId: ada.id };
const task = test.as("app_task", { tenantId: ada.id });

const made = await createKey(ada.owner, {
  name: "CI",
  permissions: ["platform.site.touch", "platform.keys.read"],
  days: 1,
});
await addOrigin(ada.owner, { origin: "https://blog.example.com" });
const key = keyHolder(test.db, ada.id, made.id);

const count = async (actor: Actor, table: string) => {
  const [row] = await actor.db.transaction(
    actor,
    "read only",
    (sql) => sql`select count(*)::int as count from ${sql(table)}`,
  );
  return row?.count;
};

Deno.test("keys and allowed sites are seen with their permission only, in their tenant only", async () => {
  strictEqual(await count(ada.owner, "platform.api_keys"), 1);
  strictEqual(await count(key, "platform.api_keys"), 1);
  strictEqual(await count(ada.owner, "platform.cors_origins"), 1);
  strictEqual(await count(key, "platform.cors_origins"), 0);
  for (const actor of [reader, stranger, ben.owner]) {
    strictEqual(await count(actor, "platform.api_keys"), 0);
    strictEqual(await count(actor, "platform.cors_origins"), 0);
  }
  for (const actor of [ada.visitor, task]) {
    await rejects(count(actor, "platform.api_keys"), /permission denied/);
    await rejects(count(actor, "platform.cors_origins"), /permission denied/);
  }
  const [row] = await owner`
    select (select count(*)::int from platform.api_keys) as keys, (select count(*)::int from platform.cors_origins) as sites`;
  deepStrictEqual({ ...row }, { keys: 1, sites: 1 });
});

Deno.test("nobody reads a key's hash, nor writes keys past the functions", async () => {
  for (
    const statement of [
      "select key_hash from platform.api_keys",
      "insert into platform.api_keys (tenant_id, id, name) select app.tenant_id(), gen_random_uuid(), 'x'",
      "update platform.api_keys set expires_at = now() + interval '9 years'",
      "delete from platform.api_keys",
      "insert into platform.api_key_permissions select app.tenant_id(), gen_random_uuid(), 'platform.keys.write'",
    ]
  ) {
    for (const actor of [ada.owner, key, ada.visitor, task]) {
      await rejects(
        actor.db.transaction(
          actor,
          "read write",
          (sql) => sql.unsafe(statement),
        ),
        /permission denied/,
        statement,
      );
    }
  }
});

Deno.test("a key is nothing once it is revoked, ended or somebody else's tenant is named", async () => {
  const can = async (actor: Actor) => {
    const [row] = await actor.db.transaction(
      actor,
      "read only",
      (sql) =>
        sql`select app.can('platform.keys.read') as can, app.tenant_id() as tenant`,
    );
    return row?.can === true && row.tenant === actor.tenantId;
  };
  strictEqual(await can(key), true);
  strictEqual(await can({ ...key, tenantId: ben.id }), false);
  await owner`update platform.api_keys set expires_at = now()`;
  strictEqual(await can(key), false);
  await owner`update platform.api_keys set expires_at = now() + interval '1 day', revoked_at = now()`;
  strictEqual(await can(key), false);
  await owner`update platform.api_keys set revoked_at = null`;
  strictEqual(await can(key), true);
});

Deno.test("what is kept of requests is written by app_emitter alone, in its tenant", async () => {
  const insert = (actor: Actor) =>
    actor.db.transaction(actor, "read write", (sql) =>
      sql`
        insert into platform.idempotency_keys (id, tenant_id, request_hash, attempt, leased_until)
        values (${
        crypto.getRandomValues(new Uint8Array(32))
      }, ${ada.id}, ${new Uint8Array(32)}, gen_random_uuid(), now())`);
  for (const actor of [ada.owner, ada.visitor, key, task]) {
    await rejects(insert(actor), /permission denied/);
    await rejects(
      count(actor, "platform.idempotency_keys"),
      /permission denied/,
    );
  }
  await insert({ ...ada.owner, role: "app_emitter" });
  await rejects(
    insert({ ...ben.owner, role: "app_emitter" }),
    /row-level security/,
  );
  const emitters = [ada.owner, ben.owner].map((actor): Actor => ({
    ...actor,
    role: "app_emitter",
  }));
  const [own, others] = await Promise.all(
    emitters.map((actor) => count(actor, "platform.idempotency_keys")),
  );
  deepStrictEqual([own, others], [1, 0]);
});

Deno.test("whoever may change what a site shows may say so, without a second permission", async () => {
  const touch = async (permissions: string[]) => {
    const { id } = await createKey(ada.owner, {
      name: permissions.join(),
      permissions,
      days: 1,
    });
    const holder = keyHolder(test.db, ada.id, id);
    return await holder.db.transaction(
      holder,
      "read write",
      (sql) => sql`select app.touch_site()`,
    );
  };
  const changing = await owner`
    select name from platform.permissions where changes_site order by name`;
  for (const { name } of changing) await touch([String(name)]);
  for (
    const other of [
      "platform.keys.read",
      "portfolio.posts.read",
      "portfolio.messages.write",
    ]
  ) {
    await rejects(touch([other]), /permission denied for the site/);
  }
  // what a command that ends in app.touch_site() asks for
  deepStrictEqual(changing.map(({ name }) => name), [
    "assistant.knowledge.write",
    "platform.site.publish",
    "platform.site.touch",
    "platform.site.write",
    "platform.slices.write",
    "portfolio.posts.publish",
    "portfolio.posts.write",
    "portfolio.profile.write",
  ]);
});
