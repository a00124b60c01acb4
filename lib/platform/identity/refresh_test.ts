/**
 * Refresh tokens: one child each, and the session ends when one comes back too late.
 */
import { ok, strictEqual } from "node:assert/strict";
import type { Identity } from "./mod.ts";
import { PASSWORD, startEmbedded } from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { identity, clock, test } = server;

interface Answer {
  status: number;
  code?: string;
  access_token?: string;
  refresh_token: string;
}

Deno.test("20 refreshes at once with one token yield one child", async () => {
  const { session } = await server.person();
  const second = await server.open();
  const answers = await Promise.all(
    Array.from(
      { length: 20 },
      (_, at) => refresh(session.refresh_token, at % 2 ? identity : second),
    ),
  );
  ok(answers.every(({ status }) => status === 200));
  strictEqual(new Set(answers.map((one) => one.refresh_token)).size, 1);
  const [child] = answers;
  strictEqual((await refresh(child?.refresh_token ?? "")).status, 200);
});

Deno.test("a token that comes back within the reuse interval gets the same child, later it ends the session", async () => {
  const { session } = await server.person();
  const child = await refresh(session.refresh_token);
  clock.aheadMs += 9_000;
  strictEqual(
    (await refresh(session.refresh_token)).refresh_token,
    child.refresh_token,
  );
  clock.aheadMs += 2_000;
  const late = await refresh(session.refresh_token);
  strictEqual(late.status, 400);
  strictEqual(late.code, "refresh_token_already_used");
  strictEqual(
    (await refresh(child.refresh_token)).code,
    "refresh_token_not_found",
  );
  strictEqual(await countSessions(session.user.id), 0);
  clock.aheadMs = 0;
});

Deno.test("a grandparent ends the session at once, and other sessions of the user stay", async () => {
  const { session, email } = await server.person();
  const other = server.client();
  await other.auth.signInWithPassword({ email, password: PASSWORD });
  const child = await refresh(session.refresh_token);
  await refresh(child.refresh_token);
  strictEqual(
    (await refresh(session.refresh_token)).code,
    "refresh_token_already_used",
  );
  strictEqual(await countSessions(session.user.id), 1);
  strictEqual((await other.auth.refreshSession()).error, null);
});

Deno.test("a session ends after its longest time, however often it was refreshed", async () => {
  const { session } = await server.person();
  const longest = 30 * 86_400_000;
  clock.aheadMs = longest - 600_000;
  const child = await refresh(session.refresh_token);
  strictEqual(child.status, 200);
  clock.aheadMs = longest + 600_000; // within the hour, in which nothing is cleared away
  strictEqual(
    (await refresh(child.refresh_token)).code,
    "refresh_token_not_found",
  );
  clock.aheadMs = 0;
});

Deno.test("a forged refresh token is none, even with the right session and counter", async () => {
  const { session } = await server.person();
  const token = session.refresh_token;
  const bytes = Uint8Array.fromBase64(token, { alphabet: "base64url" });
  for (let at = 0; at < bytes.length; at++) {
    const altered = bytes.slice();
    altered[at] = (altered[at] ?? 0) ^ 1;
    const forged = altered.toBase64({
      alphabet: "base64url",
      omitPadding: true,
    });
    strictEqual((await refresh(forged)).code, "refresh_token_not_found");
  }
  strictEqual((await refresh(token)).status, 200);
});

Deno.test("the database holds no refresh token, and nothing that one could be made of", async () => {
  const { session } = await server.person();
  const rows = await test
    .owner`select row_to_json(sessions) as row from auth.sessions`;
  ok(rows.length > 0);
  ok(!JSON.stringify(rows).includes(session.refresh_token));
});

Deno.test("other processes hear that a session has ended", async () => {
  const { session, client } = await server.person();
  const heard: string[] = [];
  await test.db.listen("session_ended", (id) => heard.push(id));
  const { data } = await client.auth.getClaims(session.access_token);
  await client.auth.signOut({ scope: "local" });
  while (heard.length === 0) await new Promise((next) => setTimeout(next, 5));
  strictEqual(heard[0], data?.claims.session_id);
});

async function refresh(
  refresh_token: string,
  by: Identity = identity,
): Promise<Answer> {
  const response = await by.fetch(`${by.url}/token?grant_type=refresh_token`, {
    method: "POST",
    headers: { apikey: by.publishableKey },
    body: JSON.stringify({ refresh_token }),
  });
  return { status: response.status, ...await response.json() };
}

async function countSessions(userId: string): Promise<number> {
  const rows = await test
    .owner`select from auth.sessions where user_id = ${userId}`;
  return rows.length;
}
