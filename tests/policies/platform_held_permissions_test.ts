import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { newId } from "@/lib/platform/ids.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;
const ada = await test.createTenant({ slug: "ada" });
const ben = await test.createTenant({ slug: "ben" });
const reader = await test.addMember(ada.id, 10);

/** What is kept, and what it follows from, worked out here once more. */
async function kept() {
  return await owner`
    select tenant_id, holder_id, permission, needs_second_factor, ends_at
    from platform.held_permissions order by 1, 2, 3`;
}
async function due() {
  return await owner`
    select member.tenant_id, member.user_id as holder_id, known.name as permission,
      (member.level >= 50 or known.level >= 50) as needs_second_factor, null::timestamptz as ends_at
    from platform.members as member cross join platform.permissions as known
    where member.status = 'active'
      and not exists (
        select from platform.tenant_slices as slice
        where slice.tenant_id = member.tenant_id and slice.slice = known.slice and not slice.is_on)
      and (member.role_id is null and known.level <= member.level
        or (member.tenant_id, member.role_id, known.name) in (
          select tenant_id, role_id, permission from platform.role_permissions))
    union all
    select key.tenant_id, key.id, known.name, false, key.expires_at
    from platform.api_keys as key
    join platform.api_key_permissions as given on given.key_id = key.id
    join platform.permissions as known on known.name = given.permission
    where key.revoked_at is null
      and not exists (
        select from platform.tenant_slices as slice
        where slice.tenant_id = key.tenant_id and slice.slice = known.slice and not slice.is_on)
    order by 1, 2, 3`;
}

async function agrees(what: string) {
  const rows = await due();
  ok(rows.length > 0);
  deepStrictEqual([...await kept()], [...rows], what);
}

Deno.test("what is held follows each change of members, roles, keys, slices and the catalogue", async () => {
  await agrees("as they came");
  const role = newId();
  await owner`insert into platform.roles (tenant_id, id, name) values (${ada.id}, ${role}, 'Editor')`;
  await owner`update platform.members set role_id = ${role} where user_id = ${reader.userId}`;
  await agrees("a role that holds nothing yet");
  for (const name of ["portfolio.profile.write", "platform.members.read"]) {
    await owner`insert into platform.role_permissions (tenant_id, role_id, permission) values (${ada.id}, ${role}, ${name})`;
  }
  await agrees("a role with permissions");
  await owner`delete from platform.role_permissions where permission = 'platform.members.read'`;
  await agrees("one less");
  await owner`insert into platform.tenant_slices (tenant_id, slice, is_on) values (${ben.id}, 'portfolio', false)`;
  await agrees("a slice off");
  await owner`update platform.tenant_slices set is_on = true where tenant_id = ${ben.id}`;
  await agrees("and on again");
  const key = newId();
  await owner`
    insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, created_by, expires_at)
    values (${ada.id}, ${key}, 'Robot', ${"vk_" + key.slice(-8)}, ${
    crypto.getRandomValues(new Uint8Array(32))
  }, ${reader.userId}, now() + interval '1 day')`;
  await agrees("a key that may do nothing");
  await owner`
    insert into platform.api_key_permissions (tenant_id, key_id, permission)
    values (${ada.id}, ${key}, 'portfolio.profile.read'), (${ada.id}, ${key}, 'portfolio.profile.write')`;
  await agrees("a key with permissions");
  strictEqual(
    (await kept()).filter((row) => row.holder_id === key).length,
    2,
  );
  await owner`delete from platform.api_key_permissions where key_id = ${key} and permission = 'portfolio.profile.write'`;
  await agrees("one less");
  await owner`update platform.api_keys set expires_at = now() + interval '2 days' where id = ${key}`;
  await agrees("a later end");
  await owner`update platform.api_keys set revoked_at = now() where id = ${key}`;
  await agrees("a revoked key");
  await owner`update platform.members set level = 30, role_id = null where user_id = ${reader.userId}`;
  await agrees("another level");
  await owner`insert into platform.permissions (name, level) values ('portfolio.trial.read', 30)`;
  await agrees("a new permission");
  await owner`update platform.permissions set level = 50 where name = 'portfolio.trial.read'`;
  await agrees("that only admins have");
  await owner`delete from platform.permissions where name = 'portfolio.trial.read'`;
  await agrees("and nobody any more");
  await owner`update platform.members set status = 'left' where user_id = ${reader.userId}`;
  await agrees("somebody left");
  strictEqual(
    (await kept()).some((row) => row.holder_id === reader.userId),
    false,
  );
  await owner`delete from platform.tenants where id = ${ben.id}`;
  await agrees("a tenant is gone");
});

Deno.test("who joins while a slice is switched off does not keep it", async () => {
  const newcomer = crypto.randomUUID();
  const first = test.connect("postgres", 1);
  const hasPassed = await first.begin(async (sql) => {
    await sql`
      insert into platform.tenant_slices (tenant_id, slice, is_on) values (${ada.id}, 'portfolio', false)
      on conflict (tenant_id, slice) do update set is_on = false`;
    const joined = owner`
      insert into platform.members (tenant_id, user_id, level) values (${ada.id}, ${newcomer}, 10)`
      .execute();
    // it waits: on a server for the tenant's row, on one session for its turn
    return await Promise.race([joined.then(() => true), pause(false)]);
  }).catch(() => true);
  while (
    (await owner`select from platform.members where user_id = ${newcomer}`)
      .length === 0
  ) {
    await pause(null);
  }
  await first.end();
  strictEqual(hasPassed, false);
  await agrees("after both");
});

function pause<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value), 100));
}
