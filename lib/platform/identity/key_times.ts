/**
 * When a key of access tokens is published, signs, and is believed.
 *
 * @module
 */
import type { JWK } from "jose";
import { ACCESS_TOKEN_SECONDS } from "./times.ts";

/** A key as it stands in the database. */
export interface SigningKey {
  kid: string;
  publicJwk: JWK;
  privateSealed: Uint8Array;
  createdAt: Date;
  signsFrom: Date;
  /** Set when nobody may believe its tokens any more. */
  revokedAt: Date | null;
}

/** Verifiers may keep a JWKS for ten minutes (supabase-js and jose do); some more for slow ones. */
export const TOLD_BEFORE_MS = 15 * 60_000;
/** After a successor signs: the life of the last token, and clocks that go apart. */
const KEPT_AFTER_MS = (ACCESS_TOKEN_SECONDS + 120) * 1000;

/** The one that signs at a moment: the last whose time has come, or the first, should a clock have gone back. */
export function signerAmong(
  keys: SigningKey[],
  now: number,
): SigningKey | undefined {
  const believed = keys.filter(({ revokedAt }) => revokedAt === null);
  return believed.findLast(({ signsFrom }) => signsFrom.getTime() <= now) ??
    believed[0];
}

/** Those whose tokens are believed, and those that sign soon. */
export function published(keys: SigningKey[], now: number): SigningKey[] {
  const believed = keys.filter(({ revokedAt }) => revokedAt === null);
  return believed.filter((_, at) => {
    const successor = believed[at + 1];
    return !successor || successor.signsFrom.getTime() + KEPT_AFTER_MS > now;
  });
}
