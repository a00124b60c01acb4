/**
 * Rules of membership, tried by those who would like to break them: in SQL, as the database sees them.
 */
import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { type Actor, keyHolder, member, type Tx } from "@/lib/platform/db.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { overlap } from "@/tests/support/overlap.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

/** A tenant with one member of each level; `role` makes a member with a role of the tenant's own. */
async function company() {
  const tenant = await test.createTenant();
  const [admin, recruiter, user] = await Promise.all(
    [50, 30, 10].map((level) => test.addMember(tenant.id, level)),
  ).then((all) => all as [Actor, Actor, Actor]); // three levels, three members
  return { tenant, owner: tenant.owner, admin, recruiter, user };
}

async function withRole(tenant: TestTenant, permissions: string[]) {
  const actor = await test.addMember(tenant.id, 10);
  const roleId = crypto.randomUUID();
  await owner`insert into platform.roles (tenant_id, id, name) values (${tenant.id}, ${roleId}, ${roleId})`;
  for (const permission of permissions) {
    await owner`insert into platform.role_permissions values (${tenant.id}, ${roleId}, ${permission})`;
  }
  await owner`update platform.members set role_id = ${roleId} where user_id = ${actor.userId}`;
  return { ...actor, roleId };
}

const call = (actor: Actor, work: (sql: Tx) => PromiseLike<unknown>) =>
  test.db.transaction(actor, "read write", async (sql) => await work(sql));
const change = (
  actor: Actor,
  whom: Actor,
  level: number,
  role: string | null = null,
) =>
  call(
    actor,
    (sql) =>
      sql`select platform.change_member(${whom.userId}, ${level}, ${role})`,
  );
const remove = (actor: Actor, whom: Actor) =>
  call(actor, (sql) => sql`select platform.remove_member(${whom.userId})`);
const restore = (actor: Actor, whom: Actor) =>
  call(actor, (sql) => sql`select platform.restore_member(${whom.userId})`);
const leave = (actor: Actor) =>
  call(actor, (sql) => sql`select platform.leave_tenant()`);
const transfer = (actor: Actor, whom: Actor) =>
  call(actor, (sql) => sql`select platform.transfer_ownership(${whom.userId})`);

async function levelOf({ tenantId, userId }: Actor) {
  const [row] = await owner`
    select level, status from platform.members where tenant_id = ${tenantId} and user_id = ${userId}`;
  return row?.status === "active" ? row.level : null;
}

Deno.test("nobody writes the members' tables but through the functions", async () => {
  const { tenant, owner: boss, user } = await company();
  for (const actor of [boss, user, tenant.visitor]) {
    for (
      const statement of [
        `update platform.members set level = 100`,
        `insert into platform.members (tenant_id, user_id, level) values ('${tenant.id}', gen_random_uuid(), 10)`,
        `delete from platform.members`,
        `insert into platform.invitations (tenant_id, id, level, code_hash) values ('${tenant.id}', gen_random_uuid(), 10, sha256('x'))`,
        `update platform.invitations set accepted_at = null`,
        `insert into platform.roles (tenant_id, id, name) values ('${tenant.id}', gen_random_uuid(), 'x')`,
        `delete from platform.role_permissions`,
        `update platform.usage set used = 0`,
        `update platform.tenants set plan = 'business'`,
        `insert into platform.admins values (gen_random_uuid())`,
        `select code_hash from platform.invitations`,
        `select app.permissions_of('${tenant.id}', '${boss.userId}')`,
        `select app.email_of('${boss.userId}')`,
        `select platform.make_claim('${tenant.slug}', gen_random_uuid(), 'code')`,
        `select platform.set_admin('a@b.cc', true)`,
        `select email from platform.list_admins()`,
      ]
    ) {
      await rejects(
        call(actor, (sql) => sql.unsafe(statement)),
        /permission denied/,
        statement,
      );
    }
  }
});

Deno.test("platform.change_member() gives what the caller holds, to whom stands no higher", async () => {
  const { owner: boss, admin, recruiter, user } = await company();
  await change(admin, user, 50);
  strictEqual(await levelOf(user), 50);
  await change(admin, user, 10);
  await rejects(change(admin, user, 100), /does not hold/);
  await rejects(change(admin, admin, 100), /does not hold/);
  await rejects(change(admin, boss, 10), /higher level/);
  await rejects(change(recruiter, user, 10), /permission denied/);
  await rejects(
    change({ ...admin, aal: "aal1" }, user, 20),
    /permission denied/,
  );
  await rejects(change(admin, user, 40), /does not hold|not allowed|check/);
  deepStrictEqual(await Promise.all([boss, admin, user].map(levelOf)), [
    100,
    50,
    10,
  ]);
  await change(boss, user, 100);
  strictEqual(await levelOf(user), 100);
});

Deno.test("members of other tenants, programs and who left change nothing", async () => {
  const { tenant, owner: boss, admin, user } = await company();
  const other = await company();
  const keyId = crypto.randomUUID();
  await owner`
    insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, expires_at)
    values (${tenant.id}, ${keyId}, 'key', 'vk_abcdefgh', sha256(${keyId}::text::bytea), now() + interval '1 day')`;
  await owner`
    insert into platform.api_key_permissions
    select ${tenant.id}, ${keyId}, name from platform.permissions`;
  await remove(boss, admin);
  const attackers = [
    { ...other.owner, tenantId: tenant.id },
    keyHolder(test.db, tenant.id, keyId),
    admin,
    tenant.visitor,
    member(test.db, tenant.id, crypto.randomUUID()),
  ];
  for (const actor of attackers) {
    await rejects(change(actor, user, 20), /permission denied/);
    await rejects(remove(actor, user), /permission denied/);
    await rejects(restore(actor, admin), /permission denied/);
    await rejects(transfer(actor, user), /permission denied/);
    await rejects(leave(actor), /permission denied/);
  }
  // and from their own tenant they do not reach in
  await rejects(change(other.owner, user, 20), /no such member/);
  await rejects(remove(other.owner, user), /no such member/);
  strictEqual(await levelOf(user), 10);
});

Deno.test("a role of the tenant's own gives no more than it holds", async () => {
  const { tenant, user, admin } = await company();
  const manager = await withRole(tenant, [
    "platform.members.read",
    "platform.members.write",
    "platform.roles.write",
    "platform.roles.read",
  ]);
  const small = await withRole(tenant, ["platform.members.read"]);
  const large = await withRole(tenant, ["platform.site.write"]);
  await change(manager, user, 10, small.roleId);
  await rejects(change(manager, user, 10, large.roleId), /does not hold/);
  // level 10 holds more than the role does
  await rejects(change(manager, user, 10), /does not hold/);
  await rejects(change(manager, user, 50), /does not hold/);
  await rejects(
    change(manager, user, 10, crypto.randomUUID()),
    /does not hold/,
  );
  const foreign = await withRole((await company()).tenant, []);
  await rejects(change(admin, user, 10, foreign.roleId), /does not hold/);

  const write = (actor: Actor, id: string, permissions: string[]) =>
    call(
      actor,
      (sql) => sql`select platform.write_role(${id}, ${id}, ${permissions})`,
    );
  const mine = crypto.randomUUID();
  await write(manager, mine, ["platform.members.write"]);
  await rejects(write(manager, mine, ["platform.site.write"]), /does not hold/);
  await rejects(
    write(manager, manager.roleId, ["platform.site.write"]),
    /does not hold/,
  );
  await rejects(write(manager, large.roleId, []), /does not hold/);
  await rejects(
    call(manager, (sql) => sql`select platform.delete_role(${large.roleId})`),
    /does not hold/,
  );
  await rejects(write(user, mine, []), /permission denied/);
  await rejects(write(manager, mine, ["no.such.thing"]), /does not hold/);
  await rejects(
    call(admin, (sql) => sql`select platform.delete_role(${small.roleId})`),
    /members or invitations have it/,
  );
  await call(manager, (sql) => sql`select platform.delete_role(${mine})`);
  strictEqual(
    (await owner`select from platform.roles where id = ${mine}`).length,
    0,
  );
});

Deno.test("a tenant keeps an owner, whatever is tried", async () => {
  const { tenant, owner: boss, admin } = await company();
  await rejects(leave(boss), /keeps at least one owner/);
  await rejects(remove(boss, boss), /keeps at least one owner/);
  await rejects(change(boss, boss, 50), /keeps at least one owner/);
  const role = await withRole(tenant, []);
  await rejects(
    change(boss, boss, 10, role.roleId),
    /keeps at least one owner/,
  );
  await rejects(
    owner`delete from platform.members where user_id = ${boss.userId}`,
    /keeps at least one owner/,
  );
  strictEqual(await levelOf(boss), 100);
  await transfer(boss, admin);
  deepStrictEqual(await Promise.all([boss, admin].map(levelOf)), [50, 100]);
  await rejects(transfer(boss, boss), /permission denied/);
  await leave(boss);
  strictEqual(await levelOf(boss), null);
  // with the tenant go its owners
  await call(
    { ...admin },
    (sql) => sql`select platform.delete_my_tenant(${tenant.slug})`,
  );
  strictEqual(
    (await owner`select from platform.members where tenant_id = ${tenant.id}`)
      .length,
    0,
  );
});

Deno.test("of two owners who leave at once one stays", async () => {
  const { tenant, owner: boss } = await company();
  const second = await test.addMember(tenant.id, 100);
  const work = (sql: Tx) => sql`select platform.leave_tenant()`;
  const ends = await overlap({ actor: boss, work }, { actor: second, work });
  deepStrictEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  deepStrictEqual(await Promise.all([boss, second].map(levelOf)), [null, 100]);
});

Deno.test("two owners who demote each other at once leave one", async () => {
  const { tenant, owner: boss } = await company();
  const second = await test.addMember(tenant.id, 100);
  const demote = ({ userId }: Actor) => (sql: Tx) =>
    sql`select platform.change_member(${userId}, 10, null)`;
  const ends = await overlap(
    { actor: boss, work: demote(second) },
    { actor: second, work: demote(boss) },
  );
  deepStrictEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  deepStrictEqual(await Promise.all([boss, second].map(levelOf)), [100, 10]);
});

Deno.test("a removal is undone within the hour, by who could give as much; leaving is not", async () => {
  const { owner: boss, admin, recruiter, user } = await company();
  await remove(admin, recruiter);
  strictEqual(await levelOf(recruiter), null);
  await restore(admin, recruiter);
  strictEqual(await levelOf(recruiter), 30);
  await remove(boss, admin);
  const helper = await test.addMember(String(boss.tenantId), 30);
  await rejects(restore(helper, admin), /permission denied/);
  await owner`update platform.members set ended_at = now() - interval '2 hours' where user_id = ${admin.userId}`;
  await rejects(restore(boss, admin), /too late/);
  const second = await test.addMember(String(boss.tenantId), 100);
  const deputy = await test.addMember(String(boss.tenantId), 50);
  await remove(boss, second);
  await rejects(restore(deputy, second), /does not hold/);
  await leave(user);
  await rejects(restore(boss, user), /too late/);
  await rejects(restore(boss, recruiter), /too late/);
});

Deno.test("an admin of one factor does not even leave", async () => {
  const { admin, user } = await company();
  await rejects(leave({ ...admin, aal: "aal1" }), /permission denied/);
  await leave({ ...user, aal: "aal1" });
  strictEqual(await levelOf(user), null);
});

Deno.test("platform.list_members() tells addresses to those who may read members, of their own tenant", async () => {
  const { tenant, owner: boss, admin, recruiter } = await company();
  await owner`insert into auth.users (id, email) values (${admin.userId}, 'grace@example.com')`;
  const list = (actor: Actor) =>
    test.db.transaction(
      actor,
      "read only",
      (sql) =>
        sql`select email from platform.list_members(null, 100) where email is not null`,
    );
  deepStrictEqual([...await list(boss)], [{ email: "grace@example.com" }]);
  deepStrictEqual([...await list((await company()).owner)], []);
  for (
    const actor of [recruiter, tenant.visitor, {
      ...(await company()).owner,
      tenantId: tenant.id,
    }]
  ) {
    await rejects(list(actor), /permission denied/);
  }
});
