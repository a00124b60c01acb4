/**
 * Links and codes that are mailed: each works once, and a new one takes the place of the one before.
 *
 * @module
 */
import type { Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { CODE_SECONDS, LINK_SECONDS } from "./times.ts";
import { randomCode, randomToken, sha256, type Vault } from "./vault.ts";

/** What a link or code is for. */
export type TokenKind = keyof typeof LINK_SECONDS;

/** A new link and code, as only the letter knows them. */
export interface NewToken {
  id: string;
  kind: TokenKind;
  /** 256 random bits, for the link. */
  token: string;
  /** Six digits, to be typed. */
  code: string;
  tokenHash: Uint8Array<ArrayBuffer>;
  codeHash: Uint8Array<ArrayBuffer>;
}

/** What using one up yields. */
export interface UsedToken {
  user_id: string;
  kind: TokenKind;
  /** Where it was sent. */
  email: string;
  flow_state_id: string | null;
}

/** Wrong codes until a code is worth nothing any more: a guesser's chance is 5 in 1,000,000. */
const MAX_GUESSES = 5;

/** Makes a link and a code; hashing is done here, outside of the transaction that stores them. */
export async function makeToken(
  vault: Vault,
  kind: TokenKind,
  email: string,
): Promise<NewToken> {
  const [token, code] = [randomToken(), randomCode()];
  return {
    id: newId(),
    kind,
    token,
    code,
    tokenHash: await sha256(token),
    codeHash: await hashCode(vault, email, code),
  };
}

/** Stores a link and a code, in place of the user's last ones of this kind. */
export async function storeToken(
  sql: Tx,
  { id, kind, tokenHash, codeHash }: NewToken,
  { userId, email, flowStateId, now }: {
    userId: string;
    email: string;
    flowStateId: string | null;
    now: number;
  },
): Promise<void> {
  const linkSeconds = LINK_SECONDS[kind];
  const expires = (seconds: number) => new Date(now + seconds * 1000);
  await sql`
    insert into auth.one_time_tokens (
      id, user_id, kind, email, token_hash, code_hash, flow_state_id, created_at, code_expires_at, expires_at
    ) values (
      ${id}, ${userId}, ${kind}, ${email}, ${tokenHash}, ${codeHash}, ${flowStateId}, ${new Date(
    now,
  )},
      ${expires(Math.min(linkSeconds, CODE_SECONDS))}, ${expires(linkSeconds)}
    )
    on conflict (user_id, kind) do update set
      id = excluded.id, email = excluded.email, token_hash = excluded.token_hash, code_hash = excluded.code_hash,
      guesses = 0, flow_state_id = excluded.flow_state_id, created_at = excluded.created_at,
      code_expires_at = excluded.code_expires_at, expires_at = excluded.expires_at
  `;
}

/** Uses a link up; of many at once one gets it. */
export async function useLink(
  sql: Tx,
  tokenHash: Uint8Array<ArrayBuffer>,
  kinds: TokenKind[],
  now: number,
): Promise<UsedToken | null> {
  const [used] = await sql<UsedToken[]>`
    delete from auth.one_time_tokens
    where token_hash = ${tokenHash} and kind = any(${kinds}::text[]) and expires_at > ${new Date(
    now,
  )}
    returning user_id, kind, email, flow_state_id
  `;
  return used ?? null;
}

/** Uses a code up; a wrong one counts against every code that it could have been meant for. */
export async function useCode(
  sql: Tx,
  email: string,
  codeHash: Uint8Array<ArrayBuffer>,
  kinds: TokenKind[],
  now: number,
): Promise<UsedToken | null> {
  const [used] = await sql<UsedToken[]>`
    delete from auth.one_time_tokens
    where email = ${email} and code_hash = ${codeHash} and kind = any(${kinds}::text[])
      and code_expires_at > ${new Date(now)} and guesses < ${MAX_GUESSES}
    returning user_id, kind, email, flow_state_id
  `;
  if (used) return used;
  await sql`
    update auth.one_time_tokens set guesses = guesses + 1
    where email = ${email} and kind = any(${kinds}::text[])
  `;
  return null;
}

/** Codes are short: only a keyed hash keeps a copy of the database from telling them. */
export async function hashCode(
  vault: Vault,
  email: string,
  code: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return await vault.hash("one-time code", `${email} ${code}`);
}
