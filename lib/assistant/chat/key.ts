/**
 * Keys of conversations: who has one may read, go on and delete; the database knows their hash alone.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { conversationKey } from "./schema.ts";

/** Makes a key: 128 random bits. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint8Array(16))
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

/** What the database knows a key by; `null` for what is none. */
export function hashOf(key: string | null): string | null {
  if (!conversationKey.safeParse(key).success) return null;
  return createHash("sha256").update(String(key)).digest("hex");
}
