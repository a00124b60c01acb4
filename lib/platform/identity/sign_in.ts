/**
 * Signing in: by password, by refresh token, by the code of a flow.
 *
 * @module
 */
import type { z } from "zod";
import { AuthError, invalidCredentials } from "./auth_error.ts";
import type { passwordBody, pkceBody, refreshBody } from "./bodies.ts";
import { refuseBanned } from "./caller.ts";
import { challengeOf, takeFlow } from "./flow_states.ts";
import { type Call, countGuess, sessionView } from "./server.ts";
import { beginSession, refreshSession } from "./sessions.ts";
import { giveBack, guessBuckets } from "./throttle.ts";
import { readRefreshToken } from "./tokens.ts";
import { findUser } from "./users.ts";
import { same, sha256 } from "./vault.ts";

/** By password; that of an unknown address is verified as long as any other. */
export async function signInWithPassword(
  { server, peer }: Call,
  { email, password }: z.output<typeof passwordBody>,
) {
  const { transaction, passwords, vault, now } = server;
  const buckets = await guessBuckets(vault, email, peer);
  await countGuess(server, buckets);
  const user = await transaction((sql) => findUser(sql, { email }));
  const hashed = user?.encrypted_password ?? null;
  const isRight = await passwords.verify(hashed, password);
  if (!user || !isRight) throw invalidCredentials();
  refuseBanned(user, now());
  if (user.email_confirmed_at === null) {
    throw new AuthError(400, "email_not_confirmed", "Email not confirmed");
  }
  const session = await transaction(async (sql) => {
    // the password may have been changed while this one was verified
    const [still] = await sql`
      select from auth.users where id = ${user.id} and encrypted_password = ${hashed} for update
    `;
    if (!still) return null;
    await giveBack(sql, buckets);
    return await beginSession(sql, user.id, "password", now());
  });
  if (!session) throw invalidCredentials();
  return await sessionView(server, {
    ...user,
    last_sign_in_at: session.created_at,
  }, session);
}

/** By refresh token, which is thereby used up. */
export async function refresh(
  { server }: Call,
  { refresh_token }: z.output<typeof refreshBody>,
) {
  const { transaction, vault, now } = server;
  const token = await readRefreshToken(vault, refresh_token);
  if (!token) throw refreshTokenGone();
  const result = await transaction(async (sql) => {
    const refreshed = await refreshSession(sql, token, now());
    if (refreshed.outcome !== "refreshed") return refreshed;
    const user = await findUser(sql, { id: refreshed.session.user_id });
    return { ...refreshed, user };
  });
  if (result.outcome === "reused") {
    throw new AuthError(
      400,
      "refresh_token_already_used",
      "Invalid Refresh Token: Already Used",
    );
  }
  if (result.outcome !== "refreshed" || !result.user) throw refreshTokenGone();
  refuseBanned(result.user, now());
  return await sessionView(server, result.user, result.session);
}

/** By the code at the end of a flow, for the client that began it. */
export async function exchangeCode(
  { server }: Call,
  { auth_code, code_verifier }: z.output<typeof pkceBody>,
) {
  const { transaction, now } = server;
  const codeHash = await sha256(auth_code);
  const flow = await transaction((sql) => takeFlow(sql, codeHash, now()));
  if (!flow) {
    throw new AuthError(
      404,
      "flow_state_not_found",
      "invalid flow state, no valid flow state found",
    );
  }
  const shown = await challengeOf(code_verifier, flow.code_challenge_method);
  if (!await same(shown, flow.code_challenge)) {
    throw new AuthError(
      400,
      "bad_code_verifier",
      "code challenge does not match previously saved code verifier",
    );
  }
  const begun = await transaction(async (sql) => {
    const user = await findUser(sql, { id: flow.user_id });
    if (!user) return null;
    refuseBanned(user, now());
    const method = flow.authentication_method;
    return { user, session: await beginSession(sql, user.id, method, now()) };
  });
  if (!begun) throw invalidCredentials();
  return await sessionView(server, {
    ...begun.user,
    last_sign_in_at: begun.session.created_at,
  }, begun.session);
}

function refreshTokenGone(): AuthError {
  return new AuthError(
    400,
    "refresh_token_not_found",
    "Invalid Refresh Token: Refresh Token Not Found",
  );
}
