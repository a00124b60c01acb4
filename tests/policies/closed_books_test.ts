/**
 * Outbox, audit, task runs and limits are written by roles of the platform's own. Whoever becomes `anon` or
 * `authenticated`, whatever their claims say, fails to, by any statement and through any function.
 */
import { deepStrictEqual, ok } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { type Attempt, attempt } from "./generated/attempts.ts";
import { castFor, handOut } from "./generated/cast.ts";
import { identifier } from "./generated/planter.ts";
import type { Character } from "./generated/rules.ts";
import { openWorld } from "./generated/world.ts";

const test = await testDb();
const world = await openWorld(test.owner);
Deno.test.afterAll(async () => {
  await world.close();
  await test.close();
});
const { sql } = world;

/** What is closed is known by its name, so that a later table of the kind is found. */
const closed = world.tables.filter(({ name }) =>
  /^\w+\.(outbox|audit_\w+|task_\w+|limit_\w+|\w*events?|dead_letters?|mails|erasure_ledger)$/
    .test(name)
);
const closedNames = closed.map(({ name }) => name);
const requestRoles = ["anon", "authenticated"];
const callers = castFor("platform.members.write", world.levels, world.roles)
  .filter(({ role }) => requestRoles.includes(role));

/** Those in whose hands a function could do most. */
const telling =
  /^(the owner of ada|a member (with|of) .*ada|a key with .*ada|a visitor of ada|who runs|authenticated, but|a user in no)/;

/** They may be called by who may change the site, and end in a trigger that tells of it. */
const changing = [
  "select app.touch_site()",
  "select platform.publish_site()",
  "select platform.unpublish_site()",
];

Deno.test("the closed tables are those that we know", () => {
  for (
    const name of [
      "outbox",
      "audit_entries",
      "audit_details",
      "audit_seals",
      "task_runs",
      "task_effects",
      "limit_counts",
      "mails",
    ]
  ) {
    ok(closedNames.includes(`platform.${name}`), name);
  }
  ok(callers.length > 20, "everybody is there");
});

Deno.test("no statement of a visitor, a user, an admin or a key writes them", async () => {
  const attempts = closed.flatMap(({ name, columns }) => {
    const given = columns.filter(({ generated }) => !generated)
      .map((column) => identifier(column.name));
    const [c] = given;
    const statements = [
      `insert into ${name} default values`,
      `insert into ${name} (${given}) overriding user value select ${given} from ${name}`,
      `update ${name} set ${c} = ${c}`,
      `update ${name} set ${c} = default`,
      `delete from ${name}`,
      `truncate ${name}`,
      `truncate ${name} cascade`,
      `merge into ${name} as one using (select 1) as other on true when matched then delete`,
      `lock table ${name} in access exclusive mode`,
      `alter table ${name} disable row level security`,
      `alter table ${name} disable trigger all`,
      `drop table ${name}`,
    ];
    return statements.flatMap((statement) => triedBy(callers, statement));
  });
  const outcomes = await attempt(sql, attempts);
  const done = attempts.filter((_, at) =>
    outcomes[at]?.error?.code !== "42501"
  );
  deepStrictEqual(done.map(({ who, statement }) => [who.name, statement]), []);
});

Deno.test("no function that they may execute writes them", async () => {
  await world.undone(async () => {
    // functions as they are used, with triggers
    await sql.unsafe("set local session_replication_role = origin");
    await handOut(sql, "platform.members.write");
    const calls = await callsOf(requestRoles);
    ok(calls.length > 50, "functions were found");
    // what this transaction has written to each, by the server's own count
    const counts = closedNames.map((name) =>
      ["inserted", "updated", "deleted"].map((what) =>
        `pg_stat_get_xact_tuples_${what}('${name}'::regclass)`
      ).join(" || ' ' || ")
    );
    const watch = `select array[${
      counts.map((count, at) => `'${closedNames[at]} ' || ${count}`).join()
    }]`;
    const few = callers.filter(({ name }) => telling.test(name));
    ok(few.length > 8, "somebody of each kind is there");
    const attempts = calls.flatMap((statement) =>
      triedBy(few, statement).map((one) => ({ ...one, watch }))
    );
    const outcomes = await attempt(sql, attempts);
    const wrote = attempts.filter(({ statement }, at) =>
      outcomes[at]?.rows.length && !changing.includes(statement)
    );
    deepStrictEqual(
      wrote.map(({ who, statement }) => [who.name, statement]),
      [],
    );
    const ran = outcomes.filter(({ error }) => error === null).length;
    ok(ran > 100, "and many of them ran");
  });
});

Deno.test("who changes what a site shows says so by an event, with nothing of theirs in it", async () => {
  const owner = callers.find(({ name }) => name === "the owner of ada");
  ok(owner);
  const told = "name = 'platform.site.changed' and payload = '{}'";
  const watch = `select array[
      'told ' || count(*) filter (where ${told} and tenant_id = '${owner.tenant}'),
      'other ' || count(*) filter (where not (${told}) or tenant_id <> '${owner.tenant}')
    ] from platform.outbox`;
  await world.undone(async () => {
    await sql.unsafe("set local session_replication_role = origin");
    await handOut(sql, "platform.members.write");
    const outcomes = await attempt(
      sql,
      changing.map((statement) => ({ who: owner, statement, watch })),
    );
    // what is gone afterwards is the count that has changed
    for (const { error, rows } of outcomes) {
      deepStrictEqual(error, null);
      deepStrictEqual(rows.map((row) => row.split(" ")[0]), ["told"]);
    }
  });
});

Deno.test("who is let in as Supabase lets people in cannot become the emitter", async () => {
  await world.undone(async () => {
    // PostgREST's login: it may become these, as everybody who has a key to it may
    await sql.unsafe("create role play_authenticator login noinherit");
    await sql.unsafe("grant anon, authenticated to play_authenticator");
    for (const role of world.roles) {
      const [row] =
        await sql`select pg_has_role('play_authenticator', ${role}, 'member') as may`;
      deepStrictEqual(row?.may, requestRoles.includes(role), role);
    }
  });
});

function triedBy(who: readonly Character[], statement: string): Attempt[] {
  return who.map((one) => ({ who: one, statement, watch: null }));
}

/** Calls of every function that these roles may execute: with nothing, with ids and words, with what breaks out of SQL. */
async function callsOf(roles: string[]): Promise<string[]> {
  const rows = await sql`
    select n.nspname || '.' || quote_ident(f.proname) as name,
      array(
        select format_type(type, null) from unnest(f.proargtypes) with ordinality as given (type, place) order by place
      ) as types
    from pg_proc as f join pg_namespace as n on n.oid = f.pronamespace
    where n.nspname in ('app', 'assistant', 'auth', 'platform', 'portfolio')
      and f.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
      and exists (select from unnest(${roles}::text[]) as role where has_function_privilege(role, f.oid, 'execute'))
    order by 1`;
  return rows.flatMap(({ name, types }) => {
    // an array of texts, as the query makes it
    const list = types as string[];
    const values = [() => "null", sample, breakingOut].map((value) =>
      list.map((type) => `${value(type)}::${type}`).join()
    );
    return [...new Set(values)].map((given) => `select ${name}(${given})`);
  });
}

function sample(type: string): string {
  const values: Record<string, string> = {
    uuid: "'aaaaaaaa-0001-4000-8000-000000000002'",
    text: "'platform.members.write'",
    "text[]": "'{platform.members.write}'",
    integer: "10",
    bigint: "10",
    boolean: "true",
    bytea: "'\\x00'",
    jsonb: "'{}'",
    "timestamp with time zone": "now()",
  };
  return values[type] ?? "null";
}

function breakingOut(type: string): string {
  return type === "text"
    ? "'x''); delete from platform.outbox; --'"
    : sample(type);
}
