/**
 * Using up what was mailed: a link, or an address and its code.
 *
 * @module
 */
import type { z } from "zod";
import type { Tx } from "../db.ts";
import { AuthError, otpExpired } from "./auth_error.ts";
import type { verifyBody, verifyQuery, VerifyType } from "./bodies.ts";
import { refuseBanned } from "./caller.ts";
import { grantCode } from "./flow_states.ts";
import {
  hashCode,
  type TokenKind,
  useCode,
  type UsedToken,
  useLink,
} from "./one_time_tokens.ts";
import { allowedRedirect } from "./redirects.ts";
import { type Call, countGuess, type Server, sessionView } from "./server.ts";
import { beginSession, type Session } from "./sessions.ts";
import { giveBack, guessBuckets } from "./throttle.ts";
import { findUser, type User } from "./users.ts";
import { randomToken, sha256 } from "./vault.ts";

/** What a call may mean by a type; whoever types a code does not know whether the account was new. */
const kindsOf: Record<VerifyType, TokenKind[]> = {
  email: ["signup", "magiclink", "invite"],
  magiclink: ["magiclink", "signup", "invite"],
  signup: ["signup"],
  invite: ["invite"],
  recovery: ["recovery"],
  email_change: ["email_change"],
};

/** Signs in whoever has the link, or the code. */
export async function verify(
  { server, peer }: Call,
  body: z.output<typeof verifyBody>,
) {
  const { transaction, vault, now } = server;
  const kinds = kindsOf[body.type];
  if ("token_hash" in body) {
    const hash = await sha256(body.token_hash);
    const begun = await transaction((sql) =>
      accept(sql, server, () => useLink(sql, hash, kinds, now()))
    );
    return await answer(server, begun);
  }
  const buckets = await guessBuckets(vault, body.email, peer);
  await countGuess(server, buckets);
  const hash = await hashCode(vault, body.email, body.token);
  const begun = await transaction(async (sql) => {
    const accepted = await accept(
      sql,
      server,
      () => useCode(sql, body.email, hash, kinds, now()),
    );
    if (accepted) await giveBack(sql, buckets);
    return accepted;
  });
  return await answer(server, begun);
}

/** Opens a link of `generate_link`: leads back to the app with a session, a code of the flow, or an error. */
export async function verifyLink(
  { server }: Call,
  { token, type, redirect_to }: z.output<typeof verifyQuery>,
): Promise<string> {
  const { transaction, origin, now } = server;
  const url = new URL(allowedRedirect(origin, redirect_to));
  try {
    const [hash, code] = [await sha256(token), randomToken()];
    const codeHash = await sha256(code);
    const kinds = kindsOf[type];
    const done = await transaction(async (sql) => {
      const used = await useLink(sql, hash, kinds, now());
      if (!used?.flow_state_id) return await accept(sql, server, () => used);
      const user = await settle(sql, server, used);
      const flow = used.flow_state_id;
      return user && await grantCode(sql, flow, codeHash, now());
    });
    if (!done) throw otpExpired();
    if (done === true) url.searchParams.set("code", code);
    else url.hash = fragment(await answer(server, done), type);
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    url.searchParams.set("error", "access_denied");
    url.searchParams.set("error_code", error.code);
    url.searchParams.set("error_description", error.message);
  }
  return url.href;
}

interface Begun {
  user: User;
  session: Session;
}

/** Uses a token up and begins a session; null is committed too, for it may have counted a guess. */
async function accept(
  sql: Tx,
  server: Server,
  use: () => Promise<UsedToken | null> | UsedToken | null,
): Promise<Begun | null> {
  const used = await use();
  const user = used && await settle(sql, server, used);
  if (!user) return null;
  const session = await beginSession(sql, user.id, "otp", server.now());
  return { user: { ...user, last_sign_in_at: session.created_at }, session };
}

/** Writes down what the use of a token proves; null when the account has changed since it was mailed. */
async function settle(
  sql: Tx,
  { now }: Server,
  { user_id, kind, email }: UsedToken,
): Promise<User | null> {
  const at = new Date(now());
  const user = await findUser(sql, { id: user_id });
  if (!user || kind === "reauthentication") return null;
  refuseBanned(user, now());
  if (kind === "email_change") {
    return user.email_change === email
      ? await settleEmail(sql, user, email, at)
      : null;
  }
  if (user.email !== email) return null;
  // who proves an address by another way than signing up did not choose the password that stands there
  const forget = user.email_confirmed_at === null && kind !== "signup";
  await sql`
    update auth.users set
      email_confirmed_at = coalesce(email_confirmed_at, ${at}),
      encrypted_password = case when ${forget} then null else encrypted_password end,
      updated_at = ${at}
    where id = ${user_id}
  `;
  return await findUser(sql, { id: user_id });
}

async function settleEmail(
  sql: Tx,
  { id }: User,
  email: string,
  at: Date,
): Promise<User | null> {
  const owner = await findUser(sql, { email });
  if (owner && owner.id !== id && owner.email_confirmed_at !== null) {
    return null;
  }
  // nobody ever confirmed it, and now somebody else has
  if (owner && owner.id !== id) {
    await sql`delete from auth.users where id = ${owner.id}`;
  }
  await sql`
    update auth.users set email = ${email}, email_change = null, email_confirmed_at = ${at}, updated_at = ${at}
    where id = ${id}
  `;
  // what was mailed to the old address is worth nothing any more
  await sql`delete from auth.one_time_tokens where user_id = ${id}`;
  return await findUser(sql, { id });
}

async function answer(server: Server, begun: Begun | null) {
  if (!begun) throw otpExpired();
  return await sessionView(server, begun.user, begun.session);
}

function fragment(
  session: Awaited<ReturnType<typeof sessionView>>,
  type: VerifyType,
): string {
  return new URLSearchParams({
    access_token: session.access_token,
    expires_at: String(session.expires_at),
    expires_in: String(session.expires_in),
    refresh_token: session.refresh_token,
    token_type: session.token_type,
    type,
  }).toString();
}
