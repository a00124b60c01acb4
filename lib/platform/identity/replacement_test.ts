/**
 * While a lost app is being replaced the account has a second factor all the same: the password alone changes nothing.
 */
import { ok, strictEqual } from "node:assert/strict";
import { generate } from "otplib";
import { PASSWORD, read, startEmbedded } from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { test } = server;

const NEW_PASSWORD = "another sentence that never was 7";

/** Somebody whose app is gone and whose replacement has begun, in the session that a backup code opened. */
async function replacing() {
  const { email, id, client, session } = await server.person();
  await test.owner`
    insert into platform.factor_replacements (user_id, since) values (${id}, now())
  `;
  await test.owner`
    insert into platform.sessions (id, user_id, browser, system, second_factor_until)
    values (${
    sessionId(session.access_token)
  }, ${id}, 'firefox', 'linux', now() + interval '1 hour')
  `;
  const thief = server.client();
  const { error } = await thief.auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(error, null, "the password alone still begins a session");
  return { email, id, client, thief };
}

Deno.test("with the password alone nobody changes password or address, or enrols an app, while one is replaced", async () => {
  const { email, client, thief } = await replacing();
  const answers = {
    password: await thief.auth.updateUser({ password: NEW_PASSWORD }),
    email: await thief.auth.updateUser({ email: "thief@example.com" }),
    enrol: await thief.auth.mfa.enroll({ factorType: "totp" }),
  };
  for (const [what, { error }] of Object.entries(answers)) {
    strictEqual(error?.code, "insufficient_aal", what);
  }
  const { error } = await server.client().auth.signInWithPassword({
    email,
    password: PASSWORD,
  });
  strictEqual(error, null, "the password is the old one");
  ok((await client.auth.getUser()).data.user, "the owner is still signed in");
});

Deno.test("a thief neither finishes nor throws away the app that the owner has begun", async () => {
  const { client, thief, id } = await replacing();
  const { data: begun } = await client.auth.mfa.enroll({ factorType: "totp" });
  ok(begun?.type === "totp", "the session of the backup code enrols");
  const shown = await thief.auth.mfa.challengeAndVerify({
    factorId: begun.id,
    code: await generate({ secret: begun.totp.secret }),
  });
  strictEqual(shown.error?.code, "insufficient_aal");
  const dropped = await thief.auth.mfa.unenroll({ factorId: begun.id });
  strictEqual(dropped.error?.code, "insufficient_aal");

  const raised = await client.auth.mfa.challengeAndVerify({
    factorId: begun.id,
    code: await generate({ secret: begun.totp.secret }),
  });
  strictEqual(raised.error, null);
  await test
    .owner`delete from platform.factor_replacements where user_id = ${id}`;
  const changed = await client.auth.updateUser({ password: NEW_PASSWORD });
  strictEqual(changed.error, null);
});

Deno.test("a backup code counts for its own session, for its time, and not for a trusted device's", async () => {
  const { client, id } = await replacing();
  await test.owner`
    update platform.sessions set second_factor_until = now() - interval '1 second' where user_id = ${id}
  `;
  const late = await client.auth.mfa.enroll({ factorType: "totp" });
  strictEqual(late.error?.code, "insufficient_aal");
});

Deno.test("whoever comes back by a link for a new password shows a backup code first", async () => {
  const { email } = await replacing();
  const byLink = server.client();
  await server.client().auth.resetPasswordForEmail(email);
  const { error } = await byLink.auth.verifyOtp({
    token_hash: read(server.letters.at(-1)).query.get("token_hash") ?? "",
    type: "recovery",
  });
  strictEqual(error, null);
  const changed = await byLink.auth.updateUser({ password: NEW_PASSWORD });
  strictEqual(changed.error?.code, "insufficient_aal");
});

function sessionId(accessToken: string): string {
  const [, body = ""] = accessToken.split(".");
  const claims = new TextDecoder().decode(
    Uint8Array.fromBase64(body, { alphabet: "base64url" }),
  );
  return JSON.parse(claims).session_id;
}
