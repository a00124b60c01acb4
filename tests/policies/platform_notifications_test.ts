import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { type Actor, member, task } from "@/lib/platform/db.ts";
import { markNotificationsRead } from "@/lib/platform/notifications/commands.ts";
import { notify, notifyHolders } from "@/lib/platform/notifications/notify.ts";
import {
  countUnread,
  listNotifications,
} from "@/lib/platform/notifications/queries.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant();
const eve = await test.createTenant();
const user = await test.addMember(ada.id, 10);
const kind = "portfolio.message.received";

const userOf = (actor: Actor) => String(actor.userId);
const tell = (actor: Actor, userId: string) =>
  actor.db.transaction(
    actor,
    "read write",
    (sql) => notify(sql, actor, { userId, kind, payload: { id: "a" } }),
  );
const kindsOf = async (actor: Actor) =>
  (await listNotifications(actor, {})).map(({ kind, payload }) => ({
    kind,
    payload,
  }));

Deno.test("notify() tells the one it is for, whoever acts, and nobody else", async () => {
  const worker = task(test.worker, ada.id);
  for (const actor of [ada.owner, user, ada.visitor, worker]) {
    await tell(actor, userOf(user));
  }
  strictEqual((await kindsOf(user)).length, 4);
  deepStrictEqual((await kindsOf(user))[0], { kind, payload: { id: "a" } });
  strictEqual(await countUnread(user, {}), 4);
  deepStrictEqual(await kindsOf(ada.owner), [], "not even the owner reads it");
  deepStrictEqual(await kindsOf(eve.owner), []);
});

Deno.test("a member of two tenants is told in each what happened there", async () => {
  const both = userOf(ada.owner);
  await test
    .owner`insert into platform.members (tenant_id, user_id, level) values (${eve.id}, ${both}, 10)`;
  await tell(eve.owner, both);
  strictEqual((await kindsOf(member(test.db, eve.id, both))).length, 1);
  deepStrictEqual(await kindsOf(ada.owner), []);
});

Deno.test("notify() says nothing to who is no active member", async () => {
  const count = async () => {
    const [row] = await test
      .owner`select count(*)::int as n from platform.notifications`;
    return row?.n;
  };
  const before = await count();
  const gone = await test.addMember(ada.id, 10);
  await test
    .owner`update platform.members set status = 'left' where user_id = ${gone.userId}`;
  await tell(ada.owner, userOf(gone));
  await tell(ada.owner, userOf(eve.owner));
  await tell(ada.owner, crypto.randomUUID());
  strictEqual(await count(), before);
});

Deno.test("notifyHolders() tells whoever holds the permission, by level or by a role of the tenant's own", async () => {
  const tenant = await test.createTenant();
  const admin = await test.addMember(tenant.id, 50);
  const low = await test.addMember(tenant.id, 10);
  const special = await test.addMember(tenant.id, 50);
  const limited = await test.addMember(tenant.id, 50);
  const [reads, nothing] = [crypto.randomUUID(), crypto.randomUUID()];
  await test.owner`
    insert into platform.roles (tenant_id, id, name)
    values (${tenant.id}, ${reads}, 'reads'), (${tenant.id}, ${nothing}, 'nothing')`;
  await test.owner`
    insert into platform.role_permissions (tenant_id, role_id, permission)
    values (${tenant.id}, ${reads}, 'portfolio.messages.read')`;
  const give = (actor: Actor, role: string) =>
    test
      .owner`update platform.members set role_id = ${role} where user_id = ${actor.userId}`;
  await give(special, reads);
  await give(limited, nothing);

  await tenant.visitor.db.transaction(
    tenant.visitor,
    "read write",
    (sql) =>
      notifyHolders(sql, tenant.visitor, {
        permission: "portfolio.messages.read",
        kind,
      }),
  );
  const told = await Promise.all(
    [tenant.owner, admin, special, low, limited].map(async (actor) =>
      (await kindsOf(actor)).length
    ),
  );
  deepStrictEqual(told, [1, 1, 1, 0, 0]);
});

Deno.test("nobody writes notifications but by the emitter, nor into another tenant", async () => {
  const insert = (actor: Actor, tenantId: string) =>
    actor.db.transaction(
      actor,
      "read write",
      (sql) =>
        sql`insert into platform.notifications (tenant_id, id, user_id, kind)
          values (${tenantId}, ${crypto.randomUUID()}, ${user.userId}, ${kind})`,
    );
  const worker = task(test.worker, ada.id);
  for (const actor of [ada.owner, user, ada.visitor, worker]) {
    await rejects(insert(actor, ada.id), { code: "42501" });
  }
  const emitter = test.as("app_emitter", { tenantId: eve.id });
  await rejects(insert(emitter, ada.id), { code: "42501" });
});

Deno.test("nobody but the emitter learns who would be told", async () => {
  for (const actor of [ada.owner, ada.visitor, task(test.worker, ada.id)]) {
    await rejects(
      actor.db.transaction(
        actor,
        "read only",
        (sql) => sql`select platform.who_is_told(null, null)`,
      ),
      { code: "42501" },
    );
  }
});

Deno.test("markNotificationsRead() marks one's own, one or all, and no other column or row", async () => {
  const first = (await listNotifications(user, {}))[0];
  await markNotificationsRead(ada.owner, { id: first?.id });
  strictEqual(await countUnread(user, {}), 4, "another member's stay unread");
  const { count } = await ada.owner.db.transaction(
    ada.owner,
    "read write",
    (sql) => sql`update platform.notifications set read_at = now()`,
  );
  strictEqual(count, 0, "whatever the statement says");
  await markNotificationsRead(user, { id: first?.id });
  strictEqual(await countUnread(user, {}), 3);
  await markNotificationsRead(user, { about: { id: "b" } });
  strictEqual(await countUnread(user, {}), 3, "they tell of something else");
  await markNotificationsRead(user, { about: { id: "a" } });
  strictEqual(await countUnread(user, {}), 0);
  await tell(ada.owner, userOf(user));
  await markNotificationsRead(user, {});
  strictEqual(await countUnread(user, {}), 0);
  await rejects(
    user.db.transaction(
      user,
      "read write",
      (sql) => sql`update platform.notifications set kind = 'a.b.c'`,
    ),
    { code: "42501" },
  );
});

Deno.test("the bell names the member once, when something comes and when it is read", async () => {
  const rung: string[] = [];
  await test.db.listen("notified", (payload) => rung.push(payload));
  const tenant = await test.createTenant();
  const mine = `${tenant.id} ${userOf(tenant.owner)}`;
  const { owner } = tenant;
  await owner.db.transaction(owner, "read write", async (sql) => {
    await notify(sql, owner, { userId: userOf(owner), kind });
    await notify(sql, owner, { userId: userOf(owner), kind });
  });
  await markNotificationsRead(owner, {});
  for (let turn = 0; turn < 100 && rung.length < 2; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  deepStrictEqual(rung, [mine, mine]);
});

Deno.test("listNotifications() gives pages, the newest first", async () => {
  const tenant = await test.createTenant();
  const { owner } = tenant;
  for (let at = 0; at < 5; at++) {
    await owner.db.transaction(
      owner,
      "read write",
      (sql) =>
        notify(sql, owner, {
          userId: userOf(owner),
          kind,
          payload: { at: String(at) },
        }),
    );
    // ids carry milliseconds
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const first = await listNotifications(owner, { limit: 3 });
  const after = first.at(-1)?.id;
  const rest = await listNotifications(owner, { limit: 3, after });
  deepStrictEqual(
    [...first, ...rest].map(({ payload }) => payload.at),
    ["4", "3", "2", "1", "0"],
  );
});
