/**
 * What the rest of the program knows of the server that says who people are: the platform's own, or Supabase Auth.
 *
 * @module
 */
import type { JSONWebKeySet } from "jose";
import type { Actor, Db, Tx } from "../db.ts";
import type { Config } from "../config.ts";
import type { AddressClass } from "../limits/address_class.ts";
import type { Log } from "../log.ts";
import type { Secrets } from "../secrets.ts";

/** A server that speaks the REST API of Supabase Auth, reached through `@supabase/supabase-js` only. */
export interface Identity {
  /** Where its API is: `https://example.org/auth/v1`. */
  url: string;
  /** What its access tokens say in `iss`; their `aud` is `authenticated`. */
  issuer: string;
  /** The `apikey` of clients; everybody may know it. */
  publishableKey: string;
  /** The key of the admin calls; `null` when Supabase's was not configured. It never leaves the server. */
  secretKey: string | null;
  /** For `createClient(…, { global: { fetch } })`: in this process for the platform's own server, over the net else. */
  fetch: typeof fetch;
  /**
   * The same in the name of a caller, whose wrong guesses then count together; pages use this one.
   *
   * @example createClient(origin, identity.publishableKey, { global: { fetch: identity.fetchFor(state.peer) } });
   */
  fetchFor(peer: AddressClass): typeof fetch;
  /** The public keys that verify access tokens now, ES256 or RS256 only; ask again for a `kid` that is not among them. */
  jwks(): Promise<JSONWebKeySet>;
  /** Answers `/auth/v1/*` for clients elsewhere; `null` where Supabase does. */
  handle: ((request: Request, peer: AddressClass) => Promise<Response>) | null;
}

/** A letter; the same `key` twice is one letter. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  key: string;
  /** The receiver, when it is a user. */
  userId: string | null;
}

/** Leaves a letter in the transaction of the caller, so that it is sent if and only if that commits. */
export type SendMail = (
  sql: Tx,
  actor: Actor,
  letter: Letter,
) => Promise<unknown>;

/** What an identity server stands on. */
export interface IdentityParts {
  config: Config;
  db: Db;
  secrets: Secrets;
  sendMail: SendMail;
  log: Log;
  /** Milliseconds since 1970; tests move it. */
  now?: () => number;
}
