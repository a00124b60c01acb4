/**
 * Tokens and the secrets of calls, sealed for the database; and whether a call is GitHub's.
 *
 * Source: GitHub's "Validating webhook deliveries".
 *
 * @module
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { Vault } from "@/lib/platform/identity/vault.ts";
import type { Secrets } from "@/lib/platform/secrets.ts";

/** As many as the hash has. */
const SECRET_BYTES = 32;

/** What is sealed: what we ask with, and what GitHub signs with. */
export type Sealed = "token" | "hook";

/** Seals secrets, each for its own source. */
export interface GithubBox {
  seal(what: Sealed, text: string, sourceId: string): Promise<Uint8Array>;
  open(what: Sealed, sealed: Uint8Array, sourceId: string): Promise<string>;
}

/**
 * Opens the box on the platform's secret; what it seals, another process with the same secret can open.
 *
 * @example const box = await openGithubBox(secrets);
 */
export async function openGithubBox(secrets: Secrets): Promise<GithubBox> {
  const vault = await Vault.open(secrets, "github");
  return {
    seal: (what, text, id) => vault.seal(text, `${what} ${id}`),
    open: (what, sealed, id) => vault.open(sealed, `${what} ${id}`),
  };
}

/** Makes a secret for calls by chance. */
export function makeHookSecret(): string {
  return crypto.getRandomValues(new Uint8Array(SECRET_BYTES)).toHex();
}

/**
 * Whether a body was signed with a secret: HMAC-SHA-256 over its bytes as they came, compared in constant time.
 *
 * @param header `X-Hub-Signature-256`: `sha256=` and 64 hexadecimal digits
 */
export function isSigned(
  body: Uint8Array,
  header: string | null,
  secret: string,
): boolean {
  const given = /^sha256=([\da-f]{64})$/i.exec(header ?? "")?.[1];
  if (given === undefined) return false;
  const right = createHmac("sha256", secret).update(body).digest();
  return timingSafeEqual(right, Uint8Array.fromHex(given));
}
