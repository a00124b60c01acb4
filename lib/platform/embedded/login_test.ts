import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import type { Sql } from "postgres";
import { LocalEngine } from "./engine.ts";
import { connect, createBridge } from "./mod.ts";
import { emptyCluster } from "./unpack.ts";

const engine = await LocalEngine.open({ archive: await emptyCluster() });
const bridge = createBridge(engine);
const owner = connect(bridge, "postgres", 1);
await owner.unsafe(`
  create role web login noinherit;
  create role worker login noinherit;
  create role visitor;
  grant visitor to web;
  create table secrets (word text);
  insert into secrets values ('sesame');
`);
const web = connect(bridge, "web", 1);

Deno.test.afterAll(async () => {
  await Promise.all([owner.end({ timeout: 1 }), web.end({ timeout: 1 })]);
  await bridge.close();
  await engine.close();
});

Deno.test("a login is who it connected as, and may become what it is a member of", async () => {
  deepStrictEqual(await whoIs(web), { session: "web", now: "web" });
  await web.begin(async (sql) => {
    await sql`set local role visitor`;
    const [row] =
      await sql`select session_user as session, current_user as now`;
    deepStrictEqual({ ...row }, { session: "web", now: "visitor" });
  });
  await rejects(web`select word from secrets`, /permission denied/);
});

Deno.test("a login cannot become the superuser by any statement", async () => {
  const attempts = [
    `set session authorization postgres`,
    `set local session authorization "postgres"`,
    `SET SESSION "session_authorization" TO postgres`,
    `select set_config('session_' || 'authorization', 'postgres', false)`,
    `do $$ begin execute 'set sess' || 'ion authorization postgres'; end $$`,
    `reset session authorization; set role postgres`,
    `reset session authorization; select word from secrets`,
    `discard all; select word from secrets`,
    `reset all; select word from secrets`,
    `set role none; select word from secrets`,
    `begin; set local role visitor; reset role; select word from secrets`,
    `update pg_settings set setting = 'postgres' where name = 'session_authorization'; select word from secrets`,
    `alter role web superuser`,
    `set role worker`,
  ];
  for (const attempt of attempts) {
    await rejects(
      web.unsafe(attempt).simple(),
      /permission denied|cannot (run|be executed)/,
      attempt,
    );
    await web.unsafe("rollback").simple();
    deepStrictEqual(await whoIs(web), { session: "web", now: "web" }, attempt);
  }
  strictEqual((await owner`select word from secrets`)[0]?.word, "sesame");
});

Deno.test("what one login sets for its session does not reach the next", async () => {
  await web.unsafe(`
    set role visitor;
    set search_path = nowhere;
    set default_transaction_read_only = on;
    set app.tenant = 'somebody';
  `).simple();
  const [row] = await owner`
    select
      current_user as now, current_setting('search_path') as path,
      current_setting('default_transaction_read_only') as read_only, current_setting('app.tenant', true) as tenant
  `;
  deepStrictEqual({ ...row }, {
    now: "postgres",
    path: "public",
    read_only: "off",
    tenant: "",
  });
});

Deno.test("logins that take turns in parallel stay themselves", async () => {
  const worker = connect(bridge, "worker", 2);
  const seen = await Promise.all(
    Array.from({ length: 60 }, async (_, at) => {
      const sql = [web, worker, owner][at % 3] ?? web;
      return (await whoIs(sql)).session;
    }),
  );
  const expected = seen.map((_, at) => ["web", "worker", "postgres"][at % 3]);
  deepStrictEqual(seen, expected);
  await worker.end({ timeout: 1 });
});

Deno.test("a login that does not exist is refused as it connects", async () => {
  const nobody = connect(bridge, `nobody"; drop table secrets; --`, 1);
  await rejects(nobody`select 1`, /does not exist/);
  await nobody.end({ timeout: 1 });
  strictEqual((await owner`select count(*) from secrets`)[0]?.count, "1");
});

async function whoIs(sql: Sql) {
  const [row] = await sql`select session_user as session, current_user as now`;
  return { session: String(row?.session), now: String(row?.now) };
}
