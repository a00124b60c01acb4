import {
  deepStrictEqual,
  match,
  ok,
  rejects,
  strictEqual,
} from "node:assert/strict";
import { type Actor, member } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";
import {
  acceptInvitation,
  changeMember,
  inviteMember,
  leaveTenant,
  removeMember,
  restoreInvitation,
  restoreMember,
  revokeInvitation,
  transferOwnership,
} from "./commands.ts";
import { invitationLetter } from "./letter.ts";
import {
  findInvitation,
  getMember,
  listInvitations,
  listMembers,
} from "./queries.ts";
import { levelNames, roleOf, storedRole } from "./schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;
const origin = "https://vitrina.example";

async function person(email: string): Promise<Actor> {
  const id = crypto.randomUUID();
  await owner`insert into auth.users (id, email) values (${id}, ${email})`;
  return member(test.db, null, id, "aal1");
}

/** The code in the newest letter to an address. */
async function mailedCode(email: string): Promise<string> {
  const [row] = await owner`
    select body_text from platform.mails where recipient = ${email} order by created_at desc limit 1`;
  return /\/join\?code=(\S+)/.exec(row?.body_text)?.[1] ?? "";
}

async function eventsOf(tenantId: string): Promise<string[]> {
  const rows = await owner`
    select name from platform.outbox
    where tenant_id = ${tenantId} and name like 'platform.member.%' order by id`;
  return rows.map(({ name }) => name.replace("platform.member.", ""));
}

Deno.test("a member is invited by letter, joins, changes, goes and comes back, and each is an event", async () => {
  const { id, owner: boss } = await test.createTenant({ slug: "team" });
  const grace = await person("grace@example.com");
  const invite = {
    email: " Grace@Example.com",
    role: "recruiter",
    lang: "en",
    origin,
  };
  await inviteMember(boss, invite);
  const code = await mailedCode("grace@example.com");
  match(code, /^[\w-]{43}$/);
  const found = await findInvitation(test.as("anon"), code);
  deepStrictEqual(found, {
    tenant: { id, slug: "team", name: "team", kind: "person" },
    email: "grace@example.com",
    level: 30,
    roleName: null,
    state: "open",
  });

  strictEqual((await acceptInvitation(grace, code)).slug, "team");
  strictEqual((await findInvitation(grace, code))?.state, "used");
  await rejects(acceptInvitation(grace, code), { code: "not_found" });
  await rejects(acceptInvitation(grace, "guess"), { code: "not_found" });
  await rejects(acceptInvitation(test.as("anon"), code), { code: "not_found" });

  const userId = String(grace.userId);
  await changeMember(boss, { id: userId, role: "hiring_manager" });
  const { email, role, rank } = await getMember(boss, { id: userId }) ?? {};
  deepStrictEqual([email, role, rank], [
    "grace@example.com",
    "hiring_manager",
    20,
  ]);
  await removeMember(boss, { id: userId });
  strictEqual(await getMember(boss, { id: userId }), null);
  await restoreMember(boss, { id: userId });
  await leaveTenant({ ...grace, tenantId: id }, {});
  deepStrictEqual(await eventsOf(id), [
    "invited",
    "joined",
    "role_changed",
    "left",
    "restored",
    "left",
  ]);
  const entries = await owner`
    select action from platform.audit_entries where tenant_id = ${id} and outcome = 'done' order by id`;
  deepStrictEqual(entries.map(({ action }) => action), [
    "platform.member.invite",
    "platform.invitation.accept",
    "platform.member.change",
    "platform.member.remove",
    "platform.member.restore",
    "platform.member.leave",
  ]);
});

Deno.test("an invitation is taken back, and that is undone", async () => {
  const { owner: boss } = await test.createTenant();
  const { id } = await inviteMember(boss, {
    email: "a@example.com",
    role: "user",
    lang: "es",
    origin,
  });
  const open = async () =>
    (await listInvitations(boss, {})).map((one) => [one.id, one.role]);
  deepStrictEqual(await open(), [[id, "user"]]);
  const code = await mailedCode("a@example.com");
  await revokeInvitation(boss, { id });
  deepStrictEqual(await open(), []);
  strictEqual((await findInvitation(boss, code))?.state, "closed");
  await restoreInvitation(boss, { id });
  deepStrictEqual(await open(), [[id, "user"]]);
});

Deno.test("transferOwnership() makes one an owner and the other an admin", async () => {
  const { id, owner: boss } = await test.createTenant();
  const next = await test.addMember(id, 10);
  await transferOwnership(boss, { id: next.userId });
  const roles = (await listMembers(next, {})).map((one) => [one.id, one.role]);
  deepStrictEqual(roles, [[next.userId, "owner"], [boss.userId, "admin"]]);
});

Deno.test("listMembers() goes on behind a cursor, from the newest to the oldest", async () => {
  const { id, owner: boss } = await test.createTenant();
  for (let at = 0; at < 4; at++) await test.addMember(id, 10);
  const all = (await listMembers(boss, {})).map((one) => one.id);
  strictEqual(all.length, 5);
  strictEqual(all.at(-1), boss.userId);
  const first = await listMembers(boss, { limit: 2 });
  const rest = await listMembers(boss, { after: first.at(-1)?.id, limit: 9 });
  deepStrictEqual([...first, ...rest].map((one) => one.id), all);
});

Deno.test("invitationLetter() keeps a name on one line, and the link whole", () => {
  for (const lang of ["en", "es"] as const) {
    const { subject, text } = invitationLetter(
      lang,
      "Ada\r\nBcc: eve@example.com",
      "https://x.example/join?code=1",
    );
    ok(!/[\r\n]/.test(subject), subject);
    match(text, /^https:\/\/x\.example\/join\?code=1$/m);
  }
});

Deno.test("storedRole() and roleOf() are each other's inverse", () => {
  const own = crypto.randomUUID();
  for (const role of [...levelNames, own]) {
    strictEqual(roleOf(storedRole(role)), role);
  }
});
