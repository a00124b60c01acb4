/**
 * The identity server's process is killed in the middle of its work: whatever it was doing has happened or has not.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { createClient } from "@supabase/supabase-js";
import { readConfig } from "@/lib/platform/config.ts";
import { base64url } from "@/lib/platform/identity/vault.ts";
import { openOwner } from "@/lib/platform/owner.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { startServer } from "../support/server.ts";

const PASSWORD = "correct horse battery staple 9";
const SECRET_KEY = "for tests only ".repeat(3);

Deno.test("sign-ups and refreshes that a killed process was busy with are whole or not there", async () => {
  const dataDir = await Deno.makeTempDir();
  const config = readConfig(
    new Map([["DATA_DIR", dataDir], ["SECRET_KEY", SECRET_KEY]]),
  );
  const secrets = await openSecrets(config);
  const key = async (prefix: string, purpose: string) =>
    prefix + base64url(await secrets.derive(purpose));
  const secretKey = await key("sb_secret_", "identity secret key");
  const client = (url: string) =>
    createClient(url, secretKey, {
      auth: { persistSession: false, autoRefreshToken: false },
    }).auth;

  const first = await startServer({ dataDir, env: { SECRET_KEY } });
  const { admin } = client(first.url);
  await admin.createUser({
    email: "ada@example.com",
    password: PASSWORD,
    email_confirm: true,
  });
  const signedIn = await client(first.url).signInWithPassword({
    email: "ada@example.com",
    password: PASSWORD,
  });
  let token = signedIn.data.session?.refresh_token ?? "";
  let answered = 0;
  let isAlive = true;
  const refreshing = (async () => {
    while (isAlive) {
      token = await refresh(first.url, secretKey, token) ?? token;
    }
  })();
  const signingUp = Array.from({ length: 4 }, async (_, worker) => {
    for (let at = 0; isAlive; at++) {
      const { error } = await client(first.url).signUp({
        email: `person-${worker}-${at}@example.com`,
        password: PASSWORD,
      });
      if (!error) answered++;
    }
  });
  while (answered < 8) await new Promise((next) => setTimeout(next, 5));
  await first.kill();
  isAlive = false;
  await Promise.all([...signingUp, refreshing]);

  const second = await startServer({ dataDir, env: { SECRET_KEY } });
  const child = await refresh(second.url, secretKey, token);
  // the answer to the last one may have been lost; within ten seconds that is no theft, later nobody can tell
  ok(child !== null || second.startMs > 5_000, "the session is lost");
  strictEqual(await second.stop(), 0);

  const owner = await openOwner(config);
  const users = await owner.sql<
    { email: string; tokens: number; mails: number }[]
  >`
    select
      email,
      (select count(*)::int from auth.one_time_tokens where user_id = users.id) as tokens,
      (select count(*)::int from platform.mails where recipient = users.email) as mails
    from auth.users
    where email_confirmed_at is null
  `;
  await owner.close();
  await Deno.remove(dataDir, { recursive: true });
  ok(users.length >= answered);
  deepStrictEqual(
    users.filter(({ tokens, mails }) => tokens !== 1 || mails !== 1)
      .map((row) => ({ ...row })),
    [],
  );
});

/** Without the client, which would go on asking for half a minute; null when nobody answers, or the answer is no. */
async function refresh(
  url: string,
  apikey: string,
  refresh_token: string,
): Promise<string | null> {
  try {
    const response = await fetch(
      `${url}/auth/v1/token?grant_type=refresh_token`,
      {
        method: "POST",
        headers: { apikey },
        body: JSON.stringify({ refresh_token }),
      },
    );
    return (await response.json()).refresh_token ?? null;
  } catch {
    return null;
  }
}
