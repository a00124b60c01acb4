/**
 * The unmodified supabase-js client against the running server: everything that goes through a letter.
 * A real Supabase's letters nobody reads here, so these run against the platform's own server only.
 */
import { deepStrictEqual, match, ok, strictEqual } from "node:assert/strict";
import {
  address,
  PASSWORD,
  read,
  remote,
  startEmbedded,
} from "@/tests/support/identity.ts";

const ignore = remote !== null;
const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { letters } = server;

Deno.test({
  name:
    "signUp() mails a link to the app's own page, which verifyOtp() opens once",
  ignore,
  async fn() {
    const email = address();
    const client = server.client();
    const { data, error } = await client.auth.signUp({
      email: email.toUpperCase(),
      password: PASSWORD,
      options: {
        data: { lang: "es" },
        emailRedirectTo: `${server.origin}/join?code=x`,
      },
    });
    strictEqual(error, null);
    strictEqual(data.session, null);
    strictEqual(data.user?.email, email);
    const letter = letters.at(-1);
    strictEqual(letter?.to, email);
    strictEqual(letter.subject, "Confirma tu correo");
    ok(letter.html.includes("/confirm?"));
    const { link, query } = read(letter);
    strictEqual(new URL(link).pathname, "/confirm");
    strictEqual(query.get("type"), "signup");
    strictEqual(query.get("next"), "/join?code=x");

    const early = await client.auth.signInWithPassword({
      email,
      password: PASSWORD,
    });
    strictEqual(early.error?.code, "email_not_confirmed");

    const token_hash = query.get("token_hash") ?? "";
    const opened = await client.auth.verifyOtp({ token_hash, type: "signup" });
    strictEqual(opened.data.user?.id, data.user.id);
    ok(opened.data.user?.email_confirmed_at);
    const again = await client.auth.verifyOtp({ token_hash, type: "signup" });
    strictEqual(again.error?.code, "otp_expired");
    const { error: none } = await server.client().auth.signInWithPassword({
      email,
      password: PASSWORD,
    });
    strictEqual(none, null);
  },
});

Deno.test({
  name: "signUp() twice keeps the password, and only the newer link works",
  ignore,
  async fn() {
    const email = address();
    const client = server.client();
    const first = await client.auth.signUp({ email, password: PASSWORD });
    const old = read(letters.at(-1)).query.get("token_hash") ?? "";
    const password = PASSWORD;
    const second = await client.auth.signUp({ email, password });
    ok(first.data.user?.id !== second.data.user?.id);
    const type = "signup";
    const stale = await client.auth.verifyOtp({ token_hash: old, type });
    strictEqual(stale.error?.code, "otp_expired");
    const { code } = read(letters.at(-1));
    const fresh = await client.auth.verifyOtp({ email, token: code, type });
    strictEqual(fresh.error, null);
    strictEqual(
      (await client.auth.signInWithPassword({ email, password })).error,
      null,
    );
  },
});

Deno.test({
  name: "resend() mails the confirmation once more",
  ignore,
  async fn() {
    const email = address();
    const client = server.client();
    await client.auth.signUp({ email, password: PASSWORD });
    const before = letters.length;
    strictEqual(
      (await client.auth.resend({ type: "signup", email })).error,
      null,
    );
    strictEqual(letters.length, before + 1);
    const { code } = read(letters.at(-1));
    const { data } = await client.auth.verifyOtp({
      email,
      token: code,
      type: "email",
    });
    ok(data.session);
  },
});

Deno.test({
  name: "resetPasswordForEmail() leads to a new password",
  ignore,
  async fn() {
    const { email } = await server.person();
    const client = server.client();
    strictEqual((await client.auth.resetPasswordForEmail(email)).error, null);
    const { query } = read(letters.at(-1));
    strictEqual(query.get("type"), "recovery");
    const { data } = await client.auth.verifyOtp({
      token_hash: query.get("token_hash") ?? "",
      type: "recovery",
    });
    ok(data.session);
    const password = "a new one, well chosen 3";
    strictEqual((await client.auth.updateUser({ password })).error, null);
    strictEqual(letters.at(-1)?.subject, "Your password has changed");
    strictEqual(
      (await server.client().auth.signInWithPassword({ email, password }))
        .error,
      null,
    );
  },
});

Deno.test({
  name:
    "resetPasswordForEmail() forgets the password of an address that was never confirmed",
  ignore,
  async fn() {
    const email = address();
    const client = server.client();
    await client.auth.signUp({ email, password: PASSWORD });
    await client.auth.resetPasswordForEmail(email);
    const { code } = read(letters.at(-1));
    await client.auth.verifyOtp({ email, token: code, type: "recovery" });
    const { error } = await server.client().auth.signInWithPassword({
      email,
      password: PASSWORD,
    });
    strictEqual(error?.code, "invalid_credentials");
  },
});

Deno.test({
  name:
    "signInWithOtp() signs in by link or code, and makes an account unless told not to",
  ignore,
  async fn() {
    const { email, id } = await server.person();
    const client = server.client();
    await client.auth.signInWithOtp({ email });
    const { query, code } = read(letters.at(-1));
    strictEqual(query.get("type"), "magiclink");
    const type = "email";
    const wrong = await client.auth.verifyOtp({ email, token: "000000", type });
    strictEqual(wrong.error?.code, "otp_expired");
    const right = await client.auth.verifyOtp({ email, token: code, type });
    strictEqual(right.data.user?.id, id);

    const before = letters.length;
    const stranger = address();
    const quiet = await client.auth.signInWithOtp({
      email: stranger,
      options: { shouldCreateUser: false },
    });
    strictEqual(quiet.error, null);
    strictEqual(letters.length, before);
    await client.auth.signInWithOtp({ email: stranger });
    const made = await client.auth.verifyOtp({
      email: stranger,
      token: read(letters.at(-1)).code,
      type,
    });
    strictEqual(made.data.user?.email, stranger);
  },
});

Deno.test({
  name:
    "updateUser() changes the e-mail once the new address is confirmed, and tells the old one",
  ignore,
  async fn() {
    const { client, email, id } = await server.person();
    const newer = address();
    await client.auth.resetPasswordForEmail(email);
    const recovery = read(letters.at(-1)).query.get("token_hash") ?? "";
    const { data, error } = await client.auth.updateUser({ email: newer });
    strictEqual(error, null);
    strictEqual(data.user?.email, email);
    strictEqual(data.user?.new_email, newer);
    const [notice, letter] = letters.slice(-2);
    deepStrictEqual([notice?.to, letter?.to], [email, newer]);
    match(notice?.subject ?? "", /about to change/);
    const changed = await client.auth.verifyOtp({
      token_hash: read(letter).query.get("token_hash") ?? "",
      type: "email_change",
    });
    strictEqual(changed.data.user?.id, id);
    strictEqual(changed.data.user?.email, newer);
    const left = await server.test.owner`
      select from auth.one_time_tokens where user_id = ${id}
    `;
    strictEqual(left.length, 0);
    const stale = await client.auth.verifyOtp({
      token_hash: recovery,
      type: "recovery",
    });
    strictEqual(stale.error?.code, "otp_expired");
  },
});

Deno.test({
  name:
    "reauthenticate() mails the code that an old session needs to change the password",
  ignore,
  async fn() {
    const { client, email } = await server.person();
    server.clock.aheadMs += 25 * 3_600_000;
    await client.auth.refreshSession();
    const password = "yet another sentence 21";
    const needed = await client.auth.updateUser({ password });
    strictEqual(needed.error?.code, "reauthentication_needed");
    strictEqual((await client.auth.reauthenticate()).error, null);
    strictEqual(letters.at(-1)?.to, email);
    const wrong = await client.auth.updateUser({ password, nonce: "000000" });
    strictEqual(wrong.error?.code, "reauthentication_not_valid");
    const nonce = read(letters.at(-1)).code;
    strictEqual(
      (await client.auth.updateUser({ password, nonce })).error,
      null,
    );
    server.clock.aheadMs = 0;
  },
});

Deno.test({
  name:
    "exchangeCodeForSession() ends a flow that began with a code challenge, once",
  ignore,
  async fn() {
    const email = address();
    const client = server.client("pkce");
    const { error } = await client.auth.signUp({
      email,
      password: PASSWORD,
      options: { emailRedirectTo: `${server.origin}/welcome` },
    });
    strictEqual(error, null);
    const token = read(letters.at(-1)).query.get("token_hash") ?? "";
    const link = `${server.origin}/auth/v1/verify?` + new URLSearchParams({
      token,
      type: "signup",
      redirect_to: `${server.origin}/welcome`,
    });
    const opened = await fetch(link, { redirect: "manual" });
    await opened.body?.cancel();
    strictEqual(opened.status, 303);
    const target = new URL(opened.headers.get("location") ?? "");
    strictEqual(target.pathname, "/welcome");
    const code = target.searchParams.get("code") ?? "";
    const exchanged = await client.auth.exchangeCodeForSession(code);
    strictEqual(exchanged.data.user?.email, email);
    ok((await client.auth.exchangeCodeForSession(code)).error);
  },
});

Deno.test({
  name:
    "a code of a flow is worth nothing without the verifier, and then not with it either",
  ignore,
  async fn() {
    const { email } = await server.person();
    const verifier = "v".repeat(64);
    const exchange = (auth_code: string, code_verifier: string) =>
      ask("/token?grant_type=pkce", { auth_code, code_verifier });
    for (const method of ["plain", "s256"]) {
      const digest = await crypto.subtle.digest(
        "SHA-256",
        new TextEncoder().encode(verifier),
      );
      const hashed = new Uint8Array(digest)
        .toBase64({ alphabet: "base64url", omitPadding: true });
      await ask("/otp", {
        email,
        code_challenge: method === "plain" ? verifier : hashed,
        code_challenge_method: method,
      });
      const token = read(letters.at(-1)).query.get("token_hash") ?? "";
      const opened = await fetch(
        `${server.origin}/auth/v1/verify?type=magiclink&token=${token}`,
        { redirect: "manual" },
      );
      await opened.body?.cancel();
      const code = new URL(opened.headers.get("location") ?? "")
        .searchParams.get("code") ?? "";
      if (method === "plain") {
        strictEqual((await exchange(code, verifier)).user?.email, email);
      } else {
        const guess = await exchange(code, hashed);
        strictEqual(guess.code, "bad_code_verifier");
      }
      const late = await exchange(code, verifier);
      strictEqual(late.code, "flow_state_not_found");
    }
  },
});

Deno.test({
  name:
    "a link of generate_link leads to the app alone, and a used one with an error",
  ignore,
  async fn() {
    const { email } = await server.person();
    const { data } = await server.admin.auth.admin.generateLink({
      type: "magiclink",
      email,
      options: { redirectTo: "https://evil.example/steal" },
    });
    const follow = async () => {
      const response = await fetch(data.properties?.action_link ?? "", {
        redirect: "manual",
      });
      await response.body?.cancel();
      return new URL(response.headers.get("location") ?? "");
    };
    const target = await follow();
    strictEqual(target.origin, server.origin);
    const fragment = new URLSearchParams(target.hash.slice(1));
    const { data: { user } } = await server.client().auth.getUser(
      fragment.get("access_token") ?? "",
    );
    strictEqual(user?.email, email);
    strictEqual((await follow()).searchParams.get("error_code"), "otp_expired");
  },
});

Deno.test({
  name:
    "admin.inviteUserByEmail() mails a link that opens an account without a password",
  ignore,
  async fn() {
    const { admin } = server.admin.auth;
    const email = address();
    const { data, error } = await admin.inviteUserByEmail(email, {
      data: { lang: "es" },
      redirectTo: `${server.origin}/join`,
    });
    strictEqual(error, null);
    ok(data.user?.invited_at);
    strictEqual(letters.at(-1)?.subject, "Tienes una invitación");
    const { query } = read(letters.at(-1));
    strictEqual(query.get("next"), "/join");
    const client = server.client();
    const opened = await client.auth.verifyOtp({
      token_hash: query.get("token_hash") ?? "",
      type: "invite",
    });
    strictEqual(opened.data.user?.id, data.user.id);
    strictEqual(
      (await client.auth.updateUser({ password: PASSWORD })).error,
      null,
    );
    strictEqual(
      (await admin.inviteUserByEmail(email)).error?.code,
      "email_exists",
    );
  },
});

async function ask(path: string, body: object) {
  const response = await fetch(`${server.origin}/auth/v1${path}`, {
    method: "POST",
    headers: { apikey: server.publishableKey },
    body: JSON.stringify(body),
  });
  return await response.json();
}
