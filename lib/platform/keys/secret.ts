/**
 * What a key is made of: `vk_`, eight characters that lists show, and 256 secret bits.
 *
 * @module
 */
import { createHash } from "node:crypto";

const SHOWN = "abcdefghijklmnopqrstuvwxyz0123456789";
const SHOWN_CHARS = 8;

const KEY = /^vk_[a-z0-9]{8}_[\w-]{43}$/;

/** A new key: its text for its owner, how it begins for lists, its hash for the database. */
export interface NewKey {
  text: string;
  prefix: string;
  hash: Uint8Array;
}

/** Makes a key by chance. */
export function makeKey(): NewKey {
  const shown = Array.from(
    crypto.getRandomValues(new Uint32Array(SHOWN_CHARS)),
    (number) => SHOWN[number % SHOWN.length],
  ).join("");
  const prefix = `vk_${shown}`;
  const secret = crypto.getRandomValues(new Uint8Array(32))
    .toBase64({ alphabet: "base64url", omitPadding: true });
  const text = `${prefix}_${secret}`;
  return { text, prefix, hash: hashOfKey(text) };
}

/** Whether a text has the form of a key. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** SHA-256: enough for what has 256 random bits, where a password would need a slow one. */
export function hashOfKey(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
