/**
 * Mails links and codes, in the transaction that makes them good.
 *
 * @module
 */
import type { Tx } from "../db.ts";
import { beginFlow, type Challenge } from "./flow_states.ts";
import { langOf, writeLetter } from "./letters.ts";
import {
  type NewToken,
  storeToken,
  type TokenKind,
} from "./one_time_tokens.ts";
import { confirmLink } from "./redirects.ts";
import type { Server } from "./server.ts";
import type { User } from "./users.ts";
import type { LetterKind } from "./words.ts";

/** What a client may send with any call that mails a link. */
export interface GivenChallenge {
  code_challenge?: string | null;
  code_challenge_method?: Challenge["code_challenge_method"] | null;
}

/** Where a link comes from and leads to. */
export interface LinkWish {
  /** Allowed already. */
  redirectTo: string;
  challenge?: GivenChallenge;
}

/** Stores a link and code for a user, without mailing them. */
export async function issueToken(
  sql: Tx,
  { now }: Server,
  user: User,
  token: NewToken,
  { to, challenge = {} }: { to: string; challenge?: GivenChallenge },
): Promise<void> {
  const { code_challenge, code_challenge_method } = challenge;
  const flowStateId = code_challenge
    ? await beginFlow(sql, {
      code_challenge,
      code_challenge_method: code_challenge_method ?? "plain",
    }, { userId: user.id, method: "otp", now: now() })
    : null;
  await storeToken(sql, token, {
    userId: user.id,
    email: to,
    flowStateId,
    now: now(),
  });
}

/** Stores a link and code, and mails them. */
export async function mailLink(
  sql: Tx,
  server: Server,
  user: User,
  token: NewToken,
  { redirectTo, challenge, to = user.email ?? "" }: LinkWish & { to?: string },
): Promise<void> {
  const { kind } = token;
  await issueToken(sql, server, user, token, { to, challenge });
  await noteSent(sql, user.id, kind, new Date(server.now()));
  const link = confirmLink(server.origin, {
    token: token.token,
    type: kind,
    redirectTo,
  });
  const { code } = token;
  await server.sendMail(sql, server.actor, {
    to,
    ...writeLetter(kind, langOf(user.raw_user_meta_data), { link, code }),
    key: `identity ${kind} ${token.id}`,
    userId: user.id,
  });
}

/** Mails what needs no answer. */
export async function mailNotice(
  sql: Tx,
  server: Server,
  user: User,
  kind: Extract<
    LetterKind,
    "known" | "email_changes" | "password_changed"
  >,
): Promise<void> {
  if (user.email === null) return;
  const link = `${server.origin}/sign-in`;
  await server.sendMail(sql, server.actor, {
    to: user.email,
    ...writeLetter(kind, langOf(user.raw_user_meta_data), { link }),
    key: `identity ${kind} ${crypto.randomUUID()}`,
    userId: user.id,
  });
}

async function noteSent(sql: Tx, userId: string, kind: TokenKind, at: Date) {
  switch (kind) {
    case "signup":
      await sql`update auth.users set confirmation_sent_at = ${at} where id = ${userId}`;
      break;
    case "invite":
      await sql`update auth.users set invited_at = ${at} where id = ${userId}`;
      break;
    case "magiclink":
    case "recovery":
      await sql`update auth.users set recovery_sent_at = ${at} where id = ${userId}`;
      break;
    case "email_change":
      await sql`update auth.users set email_change_sent_at = ${at} where id = ${userId}`;
      break;
    case "reauthentication":
      await sql`update auth.users set reauthentication_sent_at = ${at} where id = ${userId}`;
  }
}
