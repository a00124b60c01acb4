/**
 * All of a call happens or nothing, and what counts once counts once however many try at the same time.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { platformRole } from "../db.ts";
import {
  address,
  PASSWORD,
  read,
  startEmbedded,
} from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { identity, letters, mail, test, troubles } = server;

Deno.test("a one-time code and a link are used once by 20 at once", async () => {
  const { email } = await server.person();
  for (const by of ["code", "link"] as const) {
    await server.client().auth.signInWithOtp({ email });
    const { code, query } = read(letters.at(-1));
    const body = by === "code"
      ? { email, token: code, type: "email" }
      : { token_hash: query.get("token_hash"), type: "magiclink" };
    const second = await server.open();
    const answers = await Promise.all(
      Array.from(
        { length: 20 },
        (_, at) => post("/verify", body, at % 2 ? identity : second),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    strictEqual(statuses.filter((status) => status === 200).length, 1, by);
    ok(statuses.every((status) => [200, 403, 429].includes(status)));
  }
});

Deno.test("20 sign-ups at once with one address make one account", async () => {
  const email = address();
  const answers = await Promise.all(
    Array.from(
      { length: 20 },
      () => post("/signup", { email, password: PASSWORD }),
    ),
  );
  ok(answers.every(({ status }) => status === 200 || status === 429));
  strictEqual(
    (await test.owner`
    select from auth.users where email = ${email}
  `).length,
    1,
  );
});

Deno.test("an account whose letter cannot be left is not made", async () => {
  const email = address();
  mail.broken = true;
  const { status } = await post("/signup", { email, password: PASSWORD });
  mail.broken = false;
  strictEqual(status, 500);
  strictEqual(troubles.splice(0).length, 1);
  strictEqual(
    (await test.owner`
    select from auth.users where email = ${email}
  `).length,
    0,
  );
  strictEqual(
    (await post("/signup", { email, password: PASSWORD })).status,
    200,
  );
});

Deno.test("a password whose notice cannot be left stays as it was, and so do the sessions", async () => {
  const { client, email } = await server.person();
  const other = server.client();
  await other.auth.signInWithPassword({ email, password: PASSWORD });
  mail.broken = true;
  const { error } = await client.auth.updateUser({
    password: "a sentence that never was 6",
  });
  mail.broken = false;
  ok(error);
  troubles.splice(0);
  ok((await other.auth.getUser()).data.user);
  const back = await server.client().auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(back.error, null);
});

Deno.test("a process that dies within a transaction leaves nothing behind", async () => {
  const { email, id } = await server.person();
  await server.client().auth.signInWithOtp({ email });
  const { code } = read(letters.at(-1));
  const died = new Error("killed");
  const actor = platformRole(test.db, "app_identity");
  const failed = await test.db.transaction(actor, "read write", async (sql) => {
    await sql`delete from auth.one_time_tokens where user_id = ${id}`;
    await sql`delete from auth.users where id = ${id}`;
    throw died;
  }).catch((error) => error);
  strictEqual(failed, died);
  const { error } = await server.client().auth.verifyOtp({
    email,
    token: code,
    type: "email",
  });
  strictEqual(error, null);
});

Deno.test("nobody but app_identity touches the tables of identity", async () => {
  await server.person();
  const tables = await test.owner<{ name: string }[]>`
    select c.relname as name from pg_class as c
    where c.relnamespace = 'auth'::regnamespace and c.relkind = 'r' order by 1
  `;
  ok(tables.length >= 8);
  const roles = ["anon", "authenticated", "app_emitter", "app_task"] as const;
  for (const { name } of tables) {
    for (const role of roles) {
      const refused = await test.as(role).db.transaction(
        test.as(role, { userId: null }),
        "read only",
        (sql) => sql.unsafe(`select from auth.${name}`),
      ).then(() => "read", (error) => error.code);
      strictEqual(refused, "42501", `${role} ${name}`);
    }
  }
  const unguarded = await test.owner`
    select c.relname from pg_class as c
    where c.relnamespace = 'auth'::regnamespace and c.relkind = 'r'
      and not (c.relrowsecurity and c.relforcerowsecurity)
  `;
  deepStrictEqual(unguarded.map((row) => ({ ...row })), []);
});

Deno.test("what has expired is cleared away", async () => {
  const { email, id } = await server.person();
  await server.client().auth.signInWithOtp({ email });
  server.clock.aheadMs = 40 * 86_400_000;
  await (await server.open()).fetch(`${identity.url}/health`);
  const left = await test.owner`
    select 'session' as what from auth.sessions where user_id = ${id}
    union all select 'token' from auth.one_time_tokens where user_id = ${id}
    union all select 'throttle' from auth.throttles
  `;
  deepStrictEqual(left.map(({ what }) => what), []);
  server.clock.aheadMs = 0;
});

async function post(path: string, body: object, by = identity) {
  const response = await by.fetch(`${by.url}${path}`, {
    method: "POST",
    headers: { apikey: by.publishableKey },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}
