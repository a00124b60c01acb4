/**
 * pg-boss' tables have no row security: they are the relay's alone, and nobody else may so much as look into their schema.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { openPgBoss } from "@/lib/platform/engine/pgboss.ts";
import { installPgBoss } from "@/lib/platform/engine/pgboss_schema.ts";
import { platformRole } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;
// as `deno task migrate` has it: a pool of more than one
const pool = test.connect("postgres", 2);
const installed = await installPgBoss(pool);
await pool.end();

const roles = [
  "anon",
  "authenticated",
  "app_task",
  "app_emitter",
  "app_identity",
  "app_login",
  "app_worker_login",
];

/** Roles beside the owner that may do anything at all there, with what. */
async function holders(): Promise<string[]> {
  const rows = await owner<{ role: string }[]>`
    select distinct coalesce(nullif(a.grantee, 0)::regrole::text, 'public') as role
    from pg_namespace as n
    cross join lateral (
      select n.nspacl as acl
      union all select relacl from pg_class where relnamespace = n.oid
      union all select attacl from pg_attribute join pg_class as c on c.oid = attrelid where c.relnamespace = n.oid
      union all select coalesce(proacl, acldefault('f', proowner)) from pg_proc where pronamespace = n.oid
    ) as granted
    cross join lateral aclexplode(granted.acl) as a
    where n.nspname = 'pgboss' and a.grantee <> n.nspowner
    order by 1`;
  return rows.map(({ role }) => role);
}

Deno.test("pg-boss is installed once, and granted to app_relay alone", async () => {
  ok(installed?.startsWith("pg-boss "), String(installed));
  strictEqual(await installPgBoss(owner), null);
  deepStrictEqual(await holders(), ["app_relay"]);
});

Deno.test("what an install that was killed has left out is made up for by the next", async () => {
  await owner.unsafe(`
    revoke usage on schema pgboss from app_relay;
    revoke all on all tables in schema pgboss from app_relay;
    drop index pgboss.job_common_once_idx;
    drop trigger forget_jobs on platform.tenants;
  `).simple();
  await installPgBoss(owner);
  const [row] = await owner`
    select has_schema_privilege('app_relay', 'pgboss', 'usage') and has_table_privilege('app_relay', 'pgboss.job', 'insert')
      and to_regclass('pgboss.job_common_once_idx') is not null
      and exists (select from pg_trigger where tgname = 'forget_jobs') as is_whole`;
  strictEqual(row?.is_whole, true);
});

Deno.test("nobody but the relay reads, writes or calls anything of it", async () => {
  for (const role of roles) {
    const statements = [
      "select from pgboss.job",
      "insert into pgboss.queue (name) values ('mine')",
      "update pgboss.job set data = '{}'",
      "delete from pgboss.job",
      "select pgboss.create_queue('mine', '{}')",
      "create table pgboss.mine ()",
    ];
    for (const statement of statements) {
      await rejects(
        owner.begin(async (sql) => {
          await sql.unsafe(`set local role ${role}`);
          await sql.unsafe(statement);
        }),
        { code: "42501" },
        `${role}: ${statement}`,
      );
    }
  }
  await rejects(
    owner.begin(async (sql) => {
      await sql`set local role app_relay`;
      await sql`create table pgboss.mine ()`;
    }),
    { code: "42501" },
  );
});

Deno.test("the jobs of a tenant that is removed go with it", async () => {
  const task = defineTask({
    name: "portfolio.test.simple",
    run: () => Promise.resolve(),
  }) as Task;
  const engine = await openPgBoss({
    db: worker,
    tasks: [task],
    log: { error() {} },
  });
  const [ada, eve] = [await test.createTenant(), await test.createTenant()];
  const relay = platformRole(worker, "app_relay");
  const runs = [ada, eve].map(({ id }) => ({
    id: newId(),
    tenantId: id,
    task: task.name,
    eventId: newId(),
    tick: null,
    payload: {},
    requestId: null,
    orderKey: null,
  }));
  await worker.transaction(
    relay,
    "read write",
    (sql) => engine.enqueue(sql, runs),
  );
  await owner`delete from platform.tenants where id = ${ada.id}`;
  deepStrictEqual(
    (await engine.list({ limit: 10 })).map(({ tenantId }) => tenantId),
    [eve.id],
  );
  await engine.close();
});
