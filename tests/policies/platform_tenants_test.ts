/**
 * What a member's access says, and that it says the same as the policies.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { type Actor, keyHolder, member } from "@/lib/platform/db.ts";
import {
  getAccess,
  getAccessAt,
  listMyTenants,
} from "@/lib/platform/tenants/queries.ts";
import { testDb } from "@/tests/support/db.ts";

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
  const choose = async (actor: Actor, id: string) => {
    const [row] = await test.db.transaction(
      actor,
      "read write",
      (sql) => sql`select platform.set_default_tenant(${id}) as done`,
    );
    return row?.done;
  };
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
