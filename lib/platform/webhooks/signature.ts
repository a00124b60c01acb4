/**
 * Secrets of endpoints and what is signed with them.
 *
 * Source: Standard Webhooks 1.0.0, "Signature scheme", symmetric.
 *
 * @module
 */
import { createHmac } from "node:crypto";
import { Vault } from "../identity/vault.ts";
import type { Secrets } from "../secrets.ts";

const PREFIX = "whsec_";

/** Between the 24 and 64 that the source allows. */
const SECRET_BYTES = 32;

/** Makes a secret by chance: `whsec_` and base 64. */
export function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return PREFIX + bytes.toBase64();
}

/** A message that is signed: its id and time are, too, so that neither can be changed. */
export interface Signed {
  id: string;
  /** Seconds since 1970. */
  timestamp: number;
  body: string;
}

/**
 * The header `webhook-signature`: one signature for each secret, the newest first.
 *
 * @example signatureOf({ id, timestamp, body }, ["whsec_…"]); // "v1,…"
 */
export function signatureOf(
  { id, timestamp, body }: Signed,
  secrets: readonly string[],
): string {
  return secrets.map((secret) => {
    const key = Uint8Array.fromBase64(secret.slice(PREFIX.length));
    const mac = createHmac("sha256", key)
      .update(`${id}.${timestamp}.${body}`)
      .digest("base64");
    return `v1,${mac}`;
  }).join(" ");
}

/** Seals secrets for the database, each for its own endpoint. */
export interface SecretBox {
  seal(secret: string, endpointId: string): Promise<Uint8Array>;
  open(sealed: Uint8Array, endpointId: string): Promise<string>;
}

/**
 * Opens the box on the platform's secret; what it seals, another process with the same secret can open.
 *
 * @example const box = await openSecretBox(secrets);
 */
export async function openSecretBox(secrets: Secrets): Promise<SecretBox> {
  const vault = await Vault.open(secrets, "webhook");
  const nameOf = (endpointId: string) => `webhook ${endpointId}`;
  return {
    seal: (secret, endpointId) => vault.seal(secret, nameOf(endpointId)),
    open: (sealed, endpointId) => vault.open(sealed, nameOf(endpointId)),
  };
}
