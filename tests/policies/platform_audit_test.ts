/**
 * The audit in the hands of everybody who would like to change it, or read another's.
 */
import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { recordAudit } from "@/lib/platform/audit/record.ts";
import { openSealing } from "@/lib/platform/audit/seal.ts";
import { fromStart, sealEntries } from "@/lib/platform/audit/tasks.ts";
import {
  type Actor,
  keyHolder,
  platformRole,
  visitor,
} from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;
const ada = await test.createTenant({ slug: "ada" });
const eve = await test.createTenant({ slug: "eve" });
const reader = await test.addMember(ada.id, 10);
const admin = await test.addMember(ada.id, 50);
const worker = test.as("app_task", { tenantId: ada.id });
const key = await addKey();
const everyone: [string, Actor][] = [
  ["a visitor", ada.visitor],
  ["a member", reader],
  ["an admin", admin],
  ["the owner", ada.owner],
  ["a key", key],
  ["another tenant's owner", eve.owner],
  ["a task", worker],
  ["the relay", platformRole(test.worker, "app_relay")],
];
for (const [, actor] of everyone) {
  await recordAudit(actor, {
    action: "platform.test.step",
    outcome: "done",
    details: { email: "who@example.org" },
  });
}
const sealing = await openSealing({
  derive: () => Promise.resolve(new Uint8Array(32)),
});
await sealEntries(test.worker, sealing, fromStart);

Deno.test("who acted, where and as what is taken from the transaction", async () => {
  const rows = await owner`
    select actor_kind, tenant_id, user_id, key_id, level from platform.audit_entries
    where action = 'platform.test.step' order by at`;
  const seen = rows.map((row) => Object.values({ ...row }));
  deepStrictEqual(seen, [
    ["visitor", ada.id, null, null, null],
    ["user", ada.id, reader.userId, null, 10],
    ["user", ada.id, admin.userId, null, 50],
    ["user", ada.id, ada.owner.userId, null, 100],
    ["key", ada.id, null, key.keyId, null],
    ["user", eve.id, eve.owner.userId, null, 100],
    ["task", ada.id, null, null, null],
    ["platform", null, null, null, null],
  ]);
});

Deno.test("nobody writes the audit in a role of their own", async () => {
  for (const [name, actor] of everyone) {
    for (
      const statement of [
        `insert into platform.audit_entries (id, actor_kind, action, outcome)
         values (gen_random_uuid(), 'user', 'platform.test.forged', 'done')`,
        `insert into platform.audit_details (id, email) values (gen_random_uuid(), 'forged@example.org')`,
        `update platform.audit_entries set outcome = 'failed'`,
        `update platform.audit_details set email = null`,
        `update platform.audit_seals set seal = entry_mac`,
        `delete from platform.audit_entries`,
        `delete from platform.audit_details`,
        `delete from platform.audit_seals`,
        `truncate platform.audit_entries`,
        `truncate platform.audit_seals`,
      ]
    ) await denied(name, actor, statement);
  }
  strictEqual(await count("audit_entries"), everyone.length);
  strictEqual(await count("audit_seals"), everyone.length);
});

Deno.test("only the relay seals, and only entries that are there", async () => {
  const forged = (id: string) =>
    `insert into platform.audit_seals (seq, entry_id, entry_mac, seal, key_mark)
     values (900, ${id}, sha256('a'), sha256('b'), '\\x0102030405060708')`;
  for (const [name, actor] of everyone) {
    await denied(name, actor, forged("gen_random_uuid()"));
  }
  strictEqual(await count("audit_seals"), everyone.length);
});

Deno.test("the emitter adds and does nothing else", async () => {
  const as = (statement: string) =>
    owner.begin(async (sql) => {
      await sql`select set_config('role', 'app_emitter', true), set_config('app.tenant', ${ada.id}, true)`;
      await sql.unsafe(statement);
    });
  for (
    const statement of [
      `select id from platform.audit_entries`,
      `update platform.audit_entries set outcome = 'failed'`,
      `delete from platform.audit_entries`,
      `insert into platform.audit_entries (id, actor_kind, action, outcome, at)
       values (gen_random_uuid(), 'user', 'platform.test.forged', 'done', now() - interval '1 year')`,
      `insert into platform.audit_entries (id, actor_kind, action, outcome, user_id)
       values (gen_random_uuid(), 'user', 'platform.test.forged', 'done', gen_random_uuid())`,
      `insert into platform.audit_details (id, tenant_id) values (gen_random_uuid(), '${eve.id}')`,
      `select seq from platform.audit_seals`,
    ]
  ) await rejects(as(statement), { code: "42501" }, statement);
});

Deno.test("not even the owner of the tables changes what was written", async () => {
  for (const table of ["audit_entries", "audit_seals"]) {
    for (
      const statement of [
        `delete from platform.${table}`,
        `truncate platform.${table}`,
        table === "audit_seals"
          ? `update platform.${table} set seq = seq + 1000`
          : `update platform.${table} set code = null`,
      ]
    ) {
      await rejects(owner.unsafe(statement), /is append-only/, statement);
    }
  }
});

Deno.test("who may read reads the own tenant's entries and details, nobody reads another's", async () => {
  const here = 6; // all but the other tenant's and the platform's
  const expected: Record<string, number> = {
    "an admin": here,
    "the owner": here,
    "a key": here,
  };
  for (const [name, actor] of everyone) {
    if (name === "the relay") continue;
    const wanted = name === "another tenant's owner" ? 1 : expected[name] ?? 0;
    for (const table of ["audit_entries", "audit_details"]) {
      strictEqual(await visible(actor, table), wanted, `${name}, ${table}`);
    }
    strictEqual(await visible(actor, "audit_seals"), 0, name);
  }
  strictEqual(await count("audit_entries"), everyone.length);
});

Deno.test("an admin without a second factor reads nothing; who runs the platform reads only what is the platform's", async () => {
  strictEqual(await visible({ ...admin, aal: "aal1" }, "audit_entries"), 0);
  const root: Actor = {
    ...reader,
    userId: crypto.randomUUID(),
    tenantId: null,
  };
  await owner`insert into platform.admins (user_id) values (${root.userId})`;
  strictEqual(await visible(root, "audit_entries"), 1);
  strictEqual(await visible({ ...root, tenantId: ada.id }, "audit_entries"), 1);
  strictEqual(await visible({ ...root, aal: "aal1" }, "audit_entries"), 0);
  strictEqual(await visible({ ...reader, tenantId: null }, "audit_entries"), 0);
});

Deno.test("what readers are told beside the entries is their tenant's, too", async () => {
  const ask = (actor: Actor, from: string) =>
    actor.db.transaction(
      actor,
      "read only",
      (sql) => sql.unsafe(`select * from ${from}`),
    );
  const [foreign] =
    await owner`select id from platform.audit_entries where tenant_id = ${eve.id}`;
  const [own] =
    await owner`select id from platform.audit_entries where tenant_id = ${ada.id} limit 1`;
  const sealed = async (actor: Actor, id: string) =>
    (await ask(actor, `platform.audit_is_sealed('${id}') as sealed`))[0]
      ?.sealed;
  strictEqual(await sealed(admin, own?.id), true);
  strictEqual(await sealed(admin, foreign?.id), false);
  strictEqual(await sealed(reader, own?.id), false);
  const people = await ask(admin, "platform.audit_people()");
  deepStrictEqual(
    people.map(({ kind }) => kind).sort(),
    ["key", "user", "user", "user"],
  );
  for (const [name, actor] of everyone) {
    if (["an admin", "the owner", "a key"].includes(name)) continue;
    for (
      const from of [
        "platform.audit_people()",
        "platform.audit_accounts(now() - interval '1 day')",
      ]
    ) {
      const told = await ask(actor, from).then((rows) => [...rows], () => []);
      const others = told.filter((row) =>
        row.user_id !== eve.owner.userId && row.id !== eve.owner.userId
      );
      deepStrictEqual(others, [], `${name}, ${from}`);
    }
  }
});

Deno.test("how members signed in is told their tenant, how strangers did is not", async () => {
  const nobody = visitor(test.db, null);
  await owner`insert into auth.users (id, email) values (${reader.userId}, 'reader@example.org')`;
  const opened = { action: "platform.sessions.open", outcome: "done" } as const;
  await recordAudit({ ...reader, tenantId: null }, opened);
  await recordAudit({ ...eve.owner, tenantId: null }, opened);
  await recordAudit(nobody, {
    ...opened,
    outcome: "failed",
    details: { email: "Reader@example.org" },
  });
  const rows = await admin.db.transaction(
    admin,
    "read only",
    (sql) =>
      sql`select user_id, action, outcome from platform.audit_accounts(now() - interval '1 day') order by at`,
  );
  deepStrictEqual(rows.map((row) => ({ ...row })), [
    { user_id: reader.userId, action: opened.action, outcome: "done" },
    { user_id: reader.userId, action: opened.action, outcome: "failed" },
  ]);

  // somebody who joins has signed in before that; what was before, and what went wrong, is theirs
  for (
    const [joined, told] of [["30 minutes", 1], ["2 hours", 0]] as const
  ) {
    await owner`
      update platform.members set created_at = now() + ${joined}::interval where user_id = ${reader.userId}`;
    const [row] = await admin.db.transaction(
      admin,
      "read only",
      (sql) =>
        sql`select count(*)::int as told from platform.audit_accounts(now() - interval '1 day')`,
    );
    strictEqual(row?.told, told, joined);
  }
});

Deno.test("entries outlive their tenant, its details do not", async () => {
  const gone = await test.createTenant({ slug: "gone" });
  await recordAudit(gone.owner, {
    action: "platform.test.gone",
    outcome: "done",
    details: { email: "gone@example.org" },
  });
  await owner`select platform.remove_tenant('gone')`;
  const [entry] =
    await owner`select tenant_id from platform.audit_entries where action = 'platform.test.gone'`;
  strictEqual(entry?.tenant_id, gone.id);
  strictEqual(
    (await owner`select from platform.audit_details where email = 'gone@example.org'`)
      .length,
    0,
  );
});

async function addKey(): Promise<Actor> {
  const id = crypto.randomUUID();
  await owner`
    insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, expires_at)
    values (${ada.id}, ${id}, 'CI', 'vk_abcd1234', sha256('key'), now() + interval '1 day')`;
  await owner`
    insert into platform.api_key_permissions (tenant_id, key_id, permission)
    values (${ada.id}, ${id}, 'platform.audit.read')`;
  return keyHolder(test.db, ada.id, id);
}

async function denied(name: string, actor: Actor, statement: string) {
  await rejects(
    actor.db.transaction(actor, "read write", (sql) => sql.unsafe(statement)),
    (error) => {
      const { code, message } = error as { code?: string; message: string }; // a PostgresError
      strictEqual(code, "42501", `${name}: ${statement}: ${message}`);
      return true;
    },
  );
}

async function visible(actor: Actor, table: string): Promise<number> {
  const [row] = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql.unsafe(`select count(id)::int as count from platform.${table}`),
  ).catch(() => [{ count: 0 }]);
  return Number(row?.count);
}

async function count(table: string): Promise<number> {
  const [row] = await owner.unsafe(
    `select count(*)::int as count from platform.${table}`,
  );
  return Number(row?.count);
}
