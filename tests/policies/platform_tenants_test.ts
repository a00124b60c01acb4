/**
 * What a member's access says, and that it says the same as the policies.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { type Actor, keyHolder, member, type Tx } from "@/lib/platform/db.ts";
import {
  changeTenant,
  createTenant,
  deleteTenant,
  setDefaultTenant,
} from "@/lib/platform/tenants/commands.ts";
import {
  getAccess,
  getAccessAt,
  listMyTenants,
} from "@/lib/platform/tenants/queries.ts";
import { testDb } from "@/tests/support/db.ts";
import { overlap } from "@/tests/support/overlap.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

const ada = await test.createTenant({ slug: "ada" });
const ben = await test.createTenant({ slug: "ben", published: false });
const roleId = crypto.randomUUID();
const keyId = crypto.randomUUID();
await owner`insert into platform.roles (tenant_id, id, name) values (${ada.id}, ${roleId}, 'Editor')`;
await owner`
  insert into platform.role_permissions (tenant_id, role_id, permission)
  values (${ada.id}, ${roleId}, 'platform.site.write'), (${ada.id}, ${roleId}, 'platform.slices.read')`;
await owner`
  insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, expires_at)
  values (${ada.id}, ${keyId}, 'key', 'vk_abcdefgh', sha256('x'), now() + interval '1 day')`;
await owner`
  insert into platform.api_key_permissions (tenant_id, key_id, permission)
  values (${ada.id}, ${keyId}, 'platform.members.read'), (${ada.id}, ${keyId}, 'portfolio.messages.read')`;

const byLevel: Actor[] = [];
for (const level of [10, 20, 30, 50, 100]) {
  byLevel.push(await test.addMember(ada.id, level));
}
const editor = await test.addMember(ada.id, 10);
await owner`update platform.members set role_id = ${roleId} where user_id = ${editor.userId}`;
const left = await test.addMember(ada.id, 100);
await owner`update platform.members set status = 'left' where user_id = ${left.userId}`;
const key = keyHolder(test.db, ada.id, keyId);

Deno.test("getAccess() names the permissions for which app.can() holds, and no other", async () => {
  const once = (actor: Actor): Actor => ({ ...actor, aal: "aal1" });
  const actors = [...byLevel, ...byLevel.map(once), editor, once(editor), key];
  for (const off of [false, true]) {
    if (off) {
      await owner`insert into platform.tenant_slices (tenant_id, slice, is_on) values (${ada.id}, 'portfolio', false)`;
    }
    for (const actor of actors) {
      const access = await getAccess(actor);
      const holds = await test.db.transaction(
        actor,
        "read only",
        (sql) =>
          sql`select name from platform.permissions where app.can(name) order by name`,
      );
      deepStrictEqual(access?.permissions, holds.map(({ name }) => name));
      strictEqual(access?.slices.includes("portfolio"), !off);
    }
  }
  await owner`delete from platform.tenant_slices`;
  ok((await getAccess(key))?.permissions.includes("portfolio.messages.read"));
});

Deno.test("getAccess() says why an admin holds nothing yet", async () => {
  const needs = async (actor: Actor | undefined) =>
    actor && (await getAccess({ ...actor, aal: "aal1" }))?.needsSecondFactor;
  deepStrictEqual(await Promise.all(byLevel.map(needs)), [
    false,
    false,
    false,
    true,
    true,
  ]);
  strictEqual(await needs(editor), true);
  strictEqual((await getAccess(ada.owner))?.needsSecondFactor, false);
});

Deno.test("getAccess() is null for whoever has no business there", async () => {
  const outside = [
    ada.visitor,
    left,
    { ...ben.owner, tenantId: ada.id },
    { ...ada.owner, tenantId: null },
    { ...ada.owner, tenantId: crypto.randomUUID() },
    keyHolder(test.db, ben.id, keyId),
  ];
  for (const actor of outside) {
    const access = actor.role === "anon" ? null : await getAccess(actor);
    strictEqual(access, null);
  }
  for (const slug of ["ben", "nobody", "", "ADA"]) {
    strictEqual(
      await getAccessAt({ ...ada.owner, tenantId: null }, slug),
      null,
    );
  }
  deepStrictEqual(
    await getAccessAt({ ...editor, tenantId: null }, "ada"),
    await getAccess(editor),
  );
  const { tenant, level, roleName } = await getAccess(editor) ?? {};
  deepStrictEqual({ slug: tenant?.slug, level, roleName }, {
    slug: "ada",
    level: 50,
    roleName: "Editor",
  });
});

Deno.test("listMyTenants() lists a user's own, the default first, and set_default_tenant() keeps one", async () => {
  const userId = crypto.randomUUID();
  await owner`insert into platform.members (tenant_id, user_id, level) values (${ada.id}, ${userId}, 50)`;
  await owner`insert into platform.members (tenant_id, user_id, level, created_at) values (${ben.id}, ${userId}, 10, now() + interval '1 s')`;
  const me = member(test.db, null, userId);
  const slugs = async (actor: Actor) =>
    (await listMyTenants(actor)).map(({ slug, isDefault }) => [
      slug,
      isDefault,
    ]);
  deepStrictEqual(await slugs(me), [["ada", true], ["ben", false]]);
  const choose = (actor: Actor, id: string) => setDefaultTenant(actor, { id });
  strictEqual(await choose(me, ben.id), true);
  deepStrictEqual(await slugs(me), [["ben", true], ["ada", false]]);
  await Promise.all([choose(me, ada.id), choose(me, ben.id)]);
  strictEqual(
    (await owner`select from platform.members where user_id = ${userId} and is_default`)
      .length,
    1,
  );
  strictEqual(await choose(left, ada.id), false);
  strictEqual(await choose(ben.owner, ada.id), false);
  deepStrictEqual(await slugs(left), []);
});

Deno.test("a user makes ten tenants and no more, however many at once", async () => {
  const me = member(test.db, null, crypto.randomUUID(), "aal1");
  const make = (at: number) =>
    createTenant(me, {
      slug: `mine-${at}`,
      name: `Mine ${at}`,
      kind: "company",
      languages: ["es"],
    });
  const made = await Promise.allSettled(
    Array.from({ length: 12 }, (_, at) => make(at)),
  );
  strictEqual(made.filter(({ status }) => status === "fulfilled").length, 10);
  for (const one of made) {
    if (one.status === "rejected") {
      strictEqual(one.reason.fields.limit !== undefined, true);
    }
  }
  const mine = await listMyTenants(me);
  strictEqual(mine.length, 10);
  ok(mine.every(({ level, published }) => level === 100 && !published));
  await owner`
    delete from platform.tenants where slug = (
      select slug from platform.tenants where slug like 'mine-%' order by slug limit 1)`;
  const again = (slug: string) => (sql: Tx) =>
    sql`select platform.create_my_tenant(${slug}, 'x', 'person', '{en}')`;
  const ends = await overlap(
    { actor: me, work: again("mine-a") },
    { actor: me, work: again("mine-b") },
  );
  deepStrictEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  const events = await owner`
    select tenant_id, payload from platform.outbox where name = 'platform.tenant.created'`;
  strictEqual(events.length, 9, "what was deleted took its event along");
  ok(events.every(({ tenant_id, payload }) => payload.tenantId === tenant_id));
});

Deno.test("an address that is taken or the platform's own is refused", async () => {
  const me = member(test.db, null, crypto.randomUUID());
  const make = (slug: string) =>
    createTenant(me, { slug, name: "x", kind: "person", languages: ["en"] });
  await rejects(make("ada"), /exists already/);
  await rejects(make("admin"), /not allowed/);
  await rejects(make("Not One"), /not right/);
  await rejects(
    createTenant(test.as("anon"), {
      slug: "eve",
      name: "x",
      kind: "person",
      languages: ["en"],
    }),
    /permission denied/,
  );
});

Deno.test("changeTenant() changes what is given and nothing else, for admins", async () => {
  const { id, owner: boss } = await test.createTenant({ slug: "old-name" });
  await changeTenant(boss, { slug: "new-name", timezone: "Europe/Madrid" });
  await changeTenant(boss, {
    name: "Grace  Hopper ",
    languages: ["es"],
    accentHue: 200,
  });
  const { tenant } = await getAccess(boss) ?? {};
  deepStrictEqual(tenant, {
    id,
    slug: "new-name",
    name: "Grace  Hopper",
    kind: "person",
    languages: ["es"],
    accentHue: 200,
    timezone: "Europe/Madrid",
    plan: "own",
    published: true,
  });
  const user = await test.addMember(id, 30);
  await rejects(changeTenant(user, { name: "Mine" }), /permission denied/);
  await rejects(changeTenant(boss, { slug: "ada" }), /exists already/);
  await rejects(changeTenant(boss, { timezone: "Mars/Olympus" }), /not right/);
  await rejects(
    test.db.transaction(
      boss,
      "read write",
      (sql) => sql`update platform.tenants set timezone = 'Mars/Olympus'`,
    ),
    /time zone/,
  );
});

Deno.test("deleteTenant() is for owners who type the address, and takes everything along", async () => {
  const { id, owner: boss } = await test.createTenant({ slug: "gone" });
  const admin = await test.addMember(id, 50);
  await owner`insert into platform.hosts (tenant_id, host) values (${id}, 'gone.example')`;
  await rejects(deleteTenant(admin, { slug: "gone" }), /permission denied/);
  await rejects(
    deleteTenant({ ...boss, aal: "aal1" }, { slug: "gone" }),
    /permission denied/,
  );
  await rejects(
    deleteTenant({ ...ada.owner, tenantId: id }, { slug: "gone" }),
    /permission denied/,
  );
  await rejects(deleteTenant(boss, { slug: "ada" }), /not its address/);
  await rejects(
    test.db.transaction(
      admin,
      "read write",
      (sql) => sql`select platform.delete_my_tenant('gone')`,
    ),
    /permission denied/,
  );
  await deleteTenant(boss, { slug: "gone" });
  const tables = await owner`
    select table_schema || '.' || table_name as name from information_schema.columns
    where column_name = 'tenant_id' and table_schema in ('platform', 'portfolio') and table_name <> 'audit_entries'`;
  ok(tables.length > 20);
  for (const { name } of tables) {
    strictEqual(
      (await owner.unsafe(`select from ${name} where tenant_id = '${id}'`))
        .length,
      0,
      name,
    );
  }
  strictEqual(
    (await owner`select from platform.tenants where slug = 'ada'`).length,
    1,
  );
});
