/**
 * Invitations: for whom, how often, how long; and claims of what was made from the terminal.
 */
import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { type Actor, member, type Tx } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";
import { overlap } from "@/tests/support/overlap.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

const call = (actor: Actor, work: (sql: Tx) => PromiseLike<unknown>) =>
  test.db.transaction(actor, "read write", async (sql) => await work(sql));
let codes = 0;

/** Invites, and gives the code. */
async function invite(
  actor: Actor,
  email: string | null,
  level = 10,
  role: string | null = null,
) {
  const code = `code ${++codes}`;
  await call(
    actor,
    (sql) =>
      sql`select platform.invite(${crypto.randomUUID()}, ${code}, ${email}, ${level}, ${role})`,
  );
  return code;
}

const accept = (actor: Actor, code: string) =>
  call(actor, (sql) => sql`select platform.accept_invitation(${code})`);

/** Somebody who signs in with an address. */
async function person(email: string): Promise<Actor> {
  const id = crypto.randomUUID();
  await owner`insert into auth.users (id, email) values (${id}, ${email})`;
  return member(test.db, null, id, "aal1");
}

async function levelIn(tenantId: string, { userId }: Actor) {
  const [row] = await owner`
    select level from platform.members where tenant_id = ${tenantId} and user_id = ${userId} and status = 'active'`;
  return row?.level ?? null;
}

Deno.test("an invitation is for one address, once, within seven days", async () => {
  const { id, owner: boss } = await test.createTenant();
  const grace = await person("grace@example.com");
  const eve = await person("eve@example.com");
  const code = await invite(boss, "Grace@Example.com", 30);
  await rejects(accept(eve, code), /another e-mail address/);
  await rejects(accept(grace, `${code}x`), /not valid any more/);
  await rejects(
    accept({ ...grace, role: "anon", userId: null }, code),
    /permission denied/,
  );
  const both = await Promise.allSettled([
    accept(grace, code),
    accept(grace, code),
  ]);
  deepStrictEqual(both.map(({ status }) => status).toSorted(), [
    "fulfilled",
    "rejected",
  ]);
  strictEqual(await levelIn(id, grace), 30);
  strictEqual(await levelIn(id, eve), null);

  const late = await invite(boss, "eve@example.com");
  await owner`update platform.invitations set expires_at = now() where email = 'eve@example.com'`;
  await rejects(accept(eve, late), /not valid any more/);
  const old = await invite(boss, "eve@example.com", 20);
  const newer = await invite(boss, "eve@example.com", 10);
  await rejects(accept(eve, old), /not valid any more/);
  await accept(eve, newer);
  strictEqual(await levelIn(id, eve), 10);
  await rejects(invite(boss, "eve@example.com", 50), /is a member already/);
});

Deno.test("nobody invites to more than they hold, nor without the permission", async () => {
  const { id, owner: boss, visitor } = await test.createTenant();
  const admin = await test.addMember(id, 50);
  const user = await test.addMember(id, 30);
  await rejects(invite(admin, "a@example.com", 100), /does not hold/);
  await rejects(invite(user, "a@example.com"), /permission denied/);
  await rejects(invite(visitor, "a@example.com"), /permission denied/);
  await rejects(
    invite({ ...boss, aal: "aal1" }, "a@example.com"),
    /permission denied/,
  );
  const other = await test.createTenant();
  await rejects(
    invite({ ...other.owner, tenantId: id }, "a@example.com"),
    /permission denied/,
  );
  strictEqual(
    (await owner`select from platform.invitations where tenant_id = ${id}`)
      .length,
    0,
  );
});

Deno.test("an invitation gives no more than its sender still holds when it is accepted", async () => {
  const { id, owner: boss } = await test.createTenant();
  const admin = await test.addMember(id, 50);
  const dan = await person("dan@example.com");
  const first = await invite(admin, "dan@example.com", 50);
  await owner`update platform.members set level = 30 where user_id = ${admin.userId}`;
  await rejects(accept(dan, first), /not valid any more/);
  await owner`update platform.members set level = 50 where user_id = ${admin.userId}`;
  await owner`update platform.members set status = 'left' where user_id = ${admin.userId}`;
  await rejects(accept(dan, first), /not valid any more/);
  strictEqual(await levelIn(id, dan), null);
  await accept(dan, await invite(boss, "dan@example.com", 50));
  strictEqual(await levelIn(id, dan), 50);
});

Deno.test("taking an invitation back and undoing it is for who could have sent it", async () => {
  const { id, owner: boss } = await test.createTenant();
  const admin = await test.addMember(id, 50);
  const fay = await person("fay@example.com");
  const code = await invite(boss, "fay@example.com", 100);
  const [row] =
    await owner`select id from platform.invitations where tenant_id = ${id}`;
  const revoke = (actor: Actor) =>
    call(actor, (sql) => sql`select platform.revoke_invitation(${row?.id})`);
  const restore = (actor: Actor) =>
    call(actor, (sql) => sql`select platform.restore_invitation(${row?.id})`);
  await rejects(revoke(admin), /no such invitation/);
  await rejects(
    revoke((await test.createTenant()).owner),
    /no such invitation/,
  );
  await revoke(boss);
  await rejects(accept(fay, code), /not valid any more/);
  await rejects(restore(admin), /too late/);
  await restore(boss);
  await accept(fay, code);
  strictEqual(await levelIn(id, fay), 100);
});

Deno.test("of twenty invitations at once a plan for five seats takes what fits", async () => {
  const { id, owner: boss } = await test.createTenant();
  await owner`insert into platform.plans (id, position) values ('five', 9) on conflict do nothing`;
  await owner`insert into platform.plan_limits values ('five', 'members', 5) on conflict do nothing`;
  await owner`update platform.tenants set plan = 'five' where id = ${id}`;
  const sent = await Promise.allSettled(
    Array.from({ length: 20 }, (_, at) => invite(boss, `p${at}@example.com`)),
  );
  strictEqual(sent.filter(({ status }) => status === "fulfilled").length, 4);
  for (const one of sent) {
    if (one.status === "rejected") {
      deepStrictEqual([one.reason.code, one.reason.column_name], [
        "VT409",
        "limit",
      ]);
    }
  }
  // a seat that was promised is there, and no more
  const people = await Promise.all(
    sent.flatMap((one, at) =>
      one.status === "fulfilled"
        ? [[one.value, `p${at}@example.com`] as const]
        : []
    ).map(async ([code, email]) => [code, await person(email)] as const),
  );
  await Promise.all(people.map(([code, who]) => accept(who, code)));
  const [members] =
    await owner`select used::int from platform.usage where tenant_id = ${id} and name = 'members'`;
  strictEqual(members?.used, 5);
  await rejects(invite(boss, "late@example.com"), /allows 5 of members/);
  await rejects(test.addMember(id, 10), /allows 5 of members/);
});

Deno.test("a claim from the terminal replaces the placeholder, once", async () => {
  const made = await test.createTenant();
  const claim = async (code: string, level = 100) => {
    const [row] = await owner`
      select platform.make_claim(${made.slug}, gen_random_uuid(), ${code}, null, ${level}) as done`;
    return row?.done;
  };
  strictEqual(await claim("claim"), true);
  const hal = await person("hal@example.com");
  const ivy = await person("ivy@example.com");
  const work = (sql: Tx) => sql`select platform.accept_invitation('claim')`;
  const ends = await overlap({ actor: hal, work }, { actor: ivy, work });
  deepStrictEqual(ends.map(({ status }) => status), ["fulfilled", "rejected"]);
  strictEqual(await levelIn(made.id, made.owner), null);
  const owners = await owner`
    select user_id, is_placeholder from platform.members where tenant_id = ${made.id} and status = 'active'`;
  strictEqual(owners.length, 1);
  strictEqual(owners[0]?.is_placeholder, false);
  strictEqual((await owner`select from platform.admins`).length, 0);
  const [unknown] =
    await owner`select platform.make_claim('nobody', gen_random_uuid(), 'x') as done`;
  strictEqual(unknown?.done, false);
});

Deno.test("a claim makes an owner of whoever was less, a role of the tenant's own included", async () => {
  const made = await test.createTenant();
  const jo = await person("jo@example.com");
  const roleId = crypto.randomUUID();
  await owner`insert into platform.roles (tenant_id, id, name) values (${made.id}, ${roleId}, 'x')`;
  await owner`insert into platform.role_permissions values (${made.id}, ${roleId}, 'platform.tenant.delete')`;
  await owner`insert into platform.members (tenant_id, user_id, level, role_id) values (${made.id}, ${jo.userId}, 10, ${roleId})`;
  await owner`select platform.make_claim(${made.slug}, gen_random_uuid(), 'for jo')`;
  await accept(jo, "for jo");
  const [row] =
    await owner`select level, role_id from platform.members where tenant_id = ${made.id} and user_id = ${jo.userId}`;
  deepStrictEqual({ ...row }, { level: 100, role_id: null });
});

Deno.test("platform.find_invitation() tells the holder of a code what it is for", async () => {
  const made = await test.createTenant({ slug: "shop", published: false });
  const code = await invite(made.owner, "kim@example.com", 20);
  const find = async (wanted: string) => {
    const [row] = await test.db.transaction(
      test.as("anon"),
      "read only",
      (sql) =>
        sql`select slug, email, level, is_open, is_used from platform.find_invitation(${wanted})`,
    );
    return row && { ...row };
  };
  deepStrictEqual(await find(code), {
    slug: "shop",
    email: "kim@example.com",
    level: 20,
    is_open: true,
    is_used: false,
  });
  strictEqual(await find("guess"), undefined);
});
