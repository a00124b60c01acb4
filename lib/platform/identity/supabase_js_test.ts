/**
 * The unmodified supabase-js client against the running server: signing in, refreshing, the own account, signing out.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import {
  address,
  PASSWORD,
  remote,
  startIdentity,
} from "@/tests/support/identity.ts";

const server = await startIdentity();
Deno.test.afterAll(async () => {
  await server.removePeople();
  await server.close();
});

Deno.test("signInWithPassword() yields a session whose claims are those of Supabase Auth", async () => {
  const { client, session, id, email } = await server.person({ name: "Ada" });
  strictEqual(session.token_type, "bearer");
  strictEqual(session.user.email, email);
  ok(session.expires_in <= 3600 && session.expires_in > 0);
  const { data, error } = await client.auth.getClaims();
  strictEqual(error, null);
  const claims = data?.claims;
  strictEqual(claims?.sub, id);
  strictEqual(claims?.aud, "authenticated");
  strictEqual(claims?.role, "authenticated");
  strictEqual(claims?.email, email);
  strictEqual(claims?.aal, "aal1");
  strictEqual(claims?.is_anonymous, false);
  deepStrictEqual(claims?.user_metadata?.name, "Ada");
  match(String(claims?.session_id), /^[0-9a-f-]{36}$/);
  strictEqual(claims?.iss, `${server.origin}/auth/v1`);
  ok(Array.isArray(claims?.amr));
  if (remote === null) strictEqual(data?.header.alg, "ES256");
});

Deno.test("signInWithPassword() refuses a wrong password and an unknown address alike", async () => {
  const { email } = await server.person();
  for (const attempt of [email, address()]) {
    const { error } = await server.client().auth.signInWithPassword({
      email: attempt,
      password: "not the password at all",
    });
    strictEqual(error?.code, "invalid_credentials");
    strictEqual(error?.status, 400);
  }
});

Deno.test("signInWithPassword() refuses an address that was never confirmed", async () => {
  const email = address();
  const { data } = await server.admin.auth.admin.createUser({
    email,
    password: PASSWORD,
  });
  const { error } = await server.client().auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(error?.code, "email_not_confirmed");
  await server.admin.auth.admin.deleteUser(data.user?.id ?? "");
});

Deno.test("getUser() and getSession() know who is signed in", async () => {
  const { client, id, session } = await server.person();
  const { data } = await client.auth.getUser();
  strictEqual(data.user?.id, id);
  strictEqual(data.user?.identities?.[0]?.provider, "email");
  strictEqual(
    (await client.auth.getSession()).data.session?.refresh_token,
    session.refresh_token,
  );
});

Deno.test("getUser() refuses a token that was altered", async () => {
  const { session, client } = await server.person();
  const [head, , signature] = session.access_token.split(".");
  const payload = btoa(JSON.stringify({ sub: crypto.randomUUID() }));
  const forged = `${head}.${payload.replaceAll("=", "")}.${signature}`;
  const { error } = await client.auth.getUser(forged);
  strictEqual(error?.code, "bad_jwt");
  ok((await client.auth.getClaims(forged)).error);
});

Deno.test("refreshSession() gives a new pair of tokens for the same session", async () => {
  const { client, session } = await server.person();
  const { data, error } = await client.auth.refreshSession();
  strictEqual(error, null);
  ok(data.session);
  ok(data.session.refresh_token !== session.refresh_token);
  const sessionIds = await Promise.all(
    [session, data.session].map(async ({ access_token }) =>
      (await client.auth.getClaims(access_token)).data?.claims.session_id
    ),
  );
  strictEqual(sessionIds[0], sessionIds[1]);
  const again = server.client();
  strictEqual(
    (await again.auth.setSession(data.session)).data.user?.id,
    session.user.id,
  );
});

Deno.test("refreshSession() refuses what is no refresh token", async () => {
  const { error } = await server.client().auth.refreshSession({
    refresh_token: "A".repeat(59),
  });
  strictEqual(error?.code, "refresh_token_not_found");
});

Deno.test("updateUser() changes what people say of themselves", async () => {
  const { client } = await server.person({ name: "Ada", lang: "en" });
  const { data, error } = await client.auth.updateUser({
    data: { lang: "es", name: null },
  });
  strictEqual(error, null);
  strictEqual(data.user?.user_metadata.lang, "es");
  ok(!("name" in (data.user?.user_metadata ?? {})) || remote !== null);
});

Deno.test("updateUser() changes the password and signs out everybody else", async () => {
  const { client, email } = await server.person();
  const other = server.client();
  await other.auth.signInWithPassword({ email, password: PASSWORD });
  const same = await client.auth.updateUser({ password: PASSWORD });
  strictEqual(same.error?.code, "same_password");
  const { error } = await client.auth.updateUser({
    password: "a wholly different sentence 7",
  });
  strictEqual(error, null);
  ok((await client.auth.getUser()).data.user);
  ok((await other.auth.getUser()).error);
  strictEqual(
    (await server.client().auth.signInWithPassword({
      email,
      password: "a wholly different sentence 7",
    })).error,
    null,
  );
});

Deno.test("updateUser() refuses weak passwords and says why", async () => {
  if (remote !== null) return; // the project's own policy decides
  const { client, email } = await server.person();
  for (
    const [password, reason] of [
      ["short", "length"],
      ["password1234", "common"],
      ["aaaaaaaaaaaaaa", "characters"],
      [email, "email"],
    ] as const
  ) {
    const { error } = await client.auth.updateUser({ password });
    strictEqual(error?.code, "weak_password", password);
    ok(error && "reasons" in error && Array.isArray(error.reasons));
    ok(error.reasons.includes(reason), `${password}: ${error.reasons}`);
  }
});

Deno.test("signOut() ends this session, the others, or all", async () => {
  const { client, email } = await server.person();
  const second = server.client();
  const third = server.client();
  for (const one of [second, third]) {
    await one.auth.signInWithPassword({ email, password: PASSWORD });
  }
  const token = async (one: typeof client) =>
    (await one.auth.getSession()).data.session?.access_token ?? "";
  const alive = async (jwt: string) =>
    (await server.client().auth.getUser(jwt)).error === null;
  const tokens = await Promise.all([client, second, third].map(token));
  const [first = "", two = "", three = ""] = tokens;

  strictEqual((await second.auth.signOut({ scope: "local" })).error, null);
  deepStrictEqual([await alive(first), await alive(two), await alive(three)], [
    true,
    false,
    true,
  ]);
  strictEqual((await client.auth.signOut({ scope: "others" })).error, null);
  deepStrictEqual([await alive(first), await alive(three)], [true, false]);
  strictEqual((await client.auth.signOut()).error, null);
  strictEqual(await alive(first), false);
  ok(
    (await server.client().auth.refreshSession({ refresh_token: "x" })).error,
  );
});

Deno.test("the server tells its keys, its settings and its health", async () => {
  const get = async (path: string) => {
    const response = await fetch(`${server.origin}/auth/v1${path}`, {
      headers: { apikey: server.publishableKey },
    });
    strictEqual(response.status, 200, path);
    return await response.json();
  };
  const { keys } = await get("/.well-known/jwks.json");
  ok(keys.length > 0);
  for (const key of keys) ok(!("d" in key), "a private key is published");
  strictEqual((await get("/settings")).external.email, true);
  strictEqual((await get("/health")).name, "GoTrue");
});

Deno.test("calls without a key, or for providers that are not there, are refused", async () => {
  const response = await fetch(`${server.origin}/auth/v1/settings`);
  strictEqual(response.status, 401);
  await response.body?.cancel();
  const { data } = await server.client().auth.signInWithOAuth({
    provider: "google",
    options: { skipBrowserRedirect: true },
  });
  const refused = await fetch(data.url ?? "", { redirect: "manual" });
  ok(refused.status === 400 || remote !== null);
  await refused.body?.cancel();
});
