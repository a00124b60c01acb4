/**
 * What every call of the identity server stands on.
 *
 * @module
 */
import { type Actor, type Db, platformRole } from "../db.ts";
import type { AddressClass } from "../limits/address_class.ts";
import type { Log } from "../log.ts";
import { tooMany, tooManyLetters } from "./auth_error.ts";
import type { SendMail } from "./identity.ts";
import { Passwords } from "./passwords.ts";
import { makeRefreshToken, signAccessToken } from "./tokens.ts";
import type { Session } from "./sessions.ts";
import type { Transaction } from "./key_rotation.ts";
import { SigningKeys } from "./signing_keys.ts";
import { type Bucket, take } from "./throttle.ts";
import { type User, userView } from "./users.ts";
import type { Vault } from "./vault.ts";

/** The running server. */
export interface Server {
  /** Of its own API: `https://example.org/auth/v1`; also the issuer. */
  url: string;
  /** Of the app, to which links lead: `https://example.org`. */
  origin: string;
  publishableKey: string;
  secretKey: string;
  actor: Actor;
  /** One transaction as `app_identity`. */
  transaction: Transaction;
  keys: SigningKeys;
  vault: Vault;
  passwords: Passwords;
  sendMail: SendMail;
  log: Log;
  now(): number;
}

/** Somebody's call: which server, and from where. */
export interface Call {
  server: Server;
  /** Null for the platform's own calls. */
  peer: AddressClass | null;
}

/** Makes it. */
export function createServer(
  parts:
    & Pick<
      Server,
      | "url"
      | "origin"
      | "publishableKey"
      | "secretKey"
      | "vault"
      | "sendMail"
      | "log"
      | "now"
    >
    & { db: Db },
): Server {
  const { db, vault, now, ...rest } = parts;
  const actor = platformRole(db, "app_identity");
  const transaction: Transaction = (work) =>
    db.transaction(actor, "read write", work);
  return {
    ...rest,
    actor,
    transaction,
    vault,
    now,
    keys: new SigningKeys(transaction, vault, now),
    passwords: new Passwords(),
  };
}

/** A session as clients get it; sign outside of transactions, which may wait for statements only. */
export async function sessionView(
  server: Server,
  user: User,
  session: Session,
) {
  const now = server.now();
  const [{ token, expiresAt }, refreshToken] = await Promise.all([
    signAccessToken(server.keys, server.url, { user, session, now }),
    makeRefreshToken(server.vault, {
      sessionId: session.id,
      counter: session.refresh_counter,
    }),
  ]);
  return {
    access_token: token,
    token_type: "bearer",
    expires_in: expiresAt - Math.floor(now / 1000),
    expires_at: expiresAt,
    refresh_token: refreshToken,
    user: userView(user),
  };
}

/**
 * Counts a guess, in a transaction of its own: what fails afterwards must not take the count back.
 *
 * @throws {AuthError} `over_request_rate_limit`
 */
export async function countGuess(
  { transaction, now }: Server,
  buckets: Bucket[],
): Promise<void> {
  const wait = await transaction((sql) => take(sql, buckets, now()));
  if (wait !== null) throw tooMany(wait);
}

/**
 * Counts a letter before it is known whether anybody gets it.
 *
 * @throws {AuthError} `over_email_send_rate_limit`
 */
export async function countLetter(
  { transaction, now }: Server,
  buckets: Bucket[],
): Promise<void> {
  const wait = await transaction((sql) => take(sql, buckets, now()));
  if (wait !== null) throw tooManyLetters(wait);
}

/** Answers take at least this long where they must not tell whether an account exists. */
const EVEN_MS = 150;

/** Runs some work and answers no sooner than after `EVEN_MS`, however it ends. */
export async function evenly<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([
    work(),
    new Promise((resolve) => setTimeout(resolve, EVEN_MS)),
  ]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
