/**
 * Limits of plans are exact, whoever comes at once; and only who runs the platform changes a plan.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { type Actor, member, type Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { addHost, removeHost } from "@/lib/platform/hosts/commands.ts";
import { setDefaultPlan, setPlan } from "@/lib/platform/plans/commands.ts";
import { getPlanUsage, listPlans } from "@/lib/platform/plans/queries.ts";
import { listTenants } from "@/lib/platform/tenants/queries.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

const admin = member(test.db, null, crypto.randomUUID());
await owner`insert into platform.admins (user_id) values (${admin.userId})`;

const used = async (tenantId: string, name: string) => {
  const [row] =
    await owner`select used::int from platform.usage where tenant_id = ${tenantId} and name = ${name}`;
  return row?.used ?? 0;
};
const call = (actor: Actor, work: (sql: Tx) => PromiseLike<unknown>) =>
  test.db.transaction(actor, "read write", async (sql) => await work(sql));

Deno.test("of twenty hosts at once a plan for two takes two, and gives the place back", async () => {
  const { id, slug, owner: boss } = await test.createTenant();
  await setPlan(admin, { slug, plan: "pro" });
  const added = await Promise.allSettled(
    Array.from(
      { length: 20 },
      (_, at) => addHost(boss, { host: `h${at}.example` }),
    ),
  );
  strictEqual(added.filter(({ status }) => status === "fulfilled").length, 2);
  const refused = added.find((one) => one.status === "rejected");
  ok(refused?.reason instanceof AppError);
  strictEqual(refused.reason.code, "conflict");
  deepStrictEqual(Object.keys(refused.reason.fields ?? {}), ["limit"]);
  strictEqual(await used(id, "hosts"), 2);
  const [one] =
    await owner`select host from platform.hosts where tenant_id = ${id} limit 1`;
  await removeHost(boss, { host: one?.host });
  await addHost(boss, { host: "another.example" });
  strictEqual(await used(id, "hosts"), 2);
});

Deno.test("direct SQL meets the limit too", async () => {
  const { slug, id, owner: boss } = await test.createTenant();
  await setPlan(admin, { slug, plan: "free" });
  await rejects(
    call(
      boss,
      (sql) =>
        sql`insert into platform.hosts (tenant_id, host) values (${id}, 'a.example')`,
    ),
    /allows 0 of hosts/,
  );
  await rejects(
    call(
      boss,
      (sql) =>
        sql`select platform.write_role(${crypto.randomUUID()}, 'x', ${[]}::text[])`,
    ),
    /allows 0 of roles/,
  );
});

Deno.test("what counts is what is there: members who left and keys that were revoked do not", async () => {
  const { id, owner: boss } = await test.createTenant();
  const other = await test.addMember(id, 10);
  strictEqual(await used(id, "members"), 2);
  await owner`update platform.members set status = 'left' where user_id = ${other.userId}`;
  strictEqual(await used(id, "members"), 1);
  await owner`
    insert into platform.api_keys (tenant_id, id, name, prefix, key_hash, expires_at)
    values (${id}, gen_random_uuid(), 'key', 'vk_abcdefgh', sha256('x'), now() + interval '1 day')`;
  strictEqual(await used(id, "api_keys"), 1);
  await owner`update platform.api_keys set revoked_at = now() where tenant_id = ${id}`;
  strictEqual(await used(id, "api_keys"), 0);
  await owner`update platform.members set level = 50 where user_id = ${other.userId}`;
  const { plan, usage } = await getPlanUsage(boss, {});
  strictEqual(plan, "own");
  deepStrictEqual(usage.find(({ name }) => name === "members"), {
    name: "members",
    used: 1,
    atMost: null,
  });
});

Deno.test("app.count_use() adds up amounts where it is told a column", async () => {
  await owner.unsafe(`
    create table platform.files_for_test (tenant_id uuid not null, bytes bigint);
    create trigger counted after insert or update or delete on platform.files_for_test
      for each row execute function app.count_use('storage_bytes', 'bytes');`)
    .simple();
  const { id, slug } = await test.createTenant();
  await owner`insert into platform.files_for_test values (${id}, 70000000), (${id}, null)`;
  await owner`update platform.files_for_test set bytes = 90000000 where bytes is not null`;
  strictEqual(await used(id, "storage_bytes"), 90_000_000);
  await setPlan(admin, { slug, plan: "free" });
  await rejects(
    owner`insert into platform.files_for_test values (${id}, 10000001)`,
    /allows 100000000 of storage_bytes/,
  );
  await owner`insert into platform.files_for_test values (${id}, 10000000)`;
  await owner`delete from platform.files_for_test where tenant_id = ${id}`;
  strictEqual(await used(id, "storage_bytes"), 0);
  await owner`drop table platform.files_for_test`;
});

Deno.test("who uses more than a smaller plan allows keeps it", async () => {
  const { id, slug, owner: boss } = await test.createTenant();
  for (const host of ["a.one", "b.one", "c.one"]) await addHost(boss, { host });
  deepStrictEqual(await setPlan(admin, { slug, plan: "pro" }), {
    before: "own",
  });
  strictEqual(await used(id, "hosts"), 3);
  await rejects(addHost(boss, { host: "d.one" }), /allows 2 of hosts/);
  await removeHost(boss, { host: "a.one" });
  await owner`delete from platform.tenants where id = ${id}`;
  strictEqual(await used(id, "hosts"), 0);
});

Deno.test("only who runs the platform, with a second factor, sees tenants and changes plans", async () => {
  const { slug, owner: boss, visitor } = await test.createTenant({
    slug: "plain",
  });
  for (const actor of [boss, visitor, { ...admin, aal: "aal1" as const }]) {
    await rejects(setPlan(actor, { slug, plan: "pro" }), /permission denied/);
    await rejects(setDefaultPlan(actor, { plan: "pro" }), /permission denied/);
    await rejects(listTenants(actor, {}), /permission denied/);
  }
  await rejects(
    setPlan(admin, { slug: "nobody", plan: "pro" }),
    /no such tenant/,
  );
  await rejects(setPlan(admin, { slug, plan: "none" }), /gone|exist|refers/);
  await setDefaultPlan(admin, { plan: "free" });
  const made = await test.createTenant({ slug: "zed" });
  strictEqual((await getPlanUsage(made.owner, {})).plan, "free");
  const defaults = (await listPlans(boss, {})).filter(({ isDefault }) =>
    isDefault
  );
  deepStrictEqual(defaults.map(({ id }) => id), ["free"]);
  const all = await listTenants(admin, { limit: 200 });
  ok(all.some((one) => one.slug === "plain" && one.members === 1));
  deepStrictEqual(
    (await listTenants(admin, { search: "Ze" })).map((one) => one.slug),
    ["zed"],
  );
  deepStrictEqual(await listTenants(admin, { after: "zed" }), []);
});

Deno.test("getPlanUsage() is for who may read it", async () => {
  const { id, owner: boss } = await test.createTenant();
  const user = await test.addMember(id, 30);
  await rejects(getPlanUsage(user, {}), /permission denied/);
  await rejects(
    getPlanUsage({ ...boss, tenantId: (await test.createTenant()).id }, {}),
    /permission denied/,
  );
});
