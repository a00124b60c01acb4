/**
 * The link in a letter that stops such letters: sealed, so that it works without signing in, and names nobody to who
 * sees it.
 *
 * @module
 */
import { createCipheriv, createDecipheriv } from "node:crypto";
import { z } from "zod";
import type { Secrets } from "../secrets.ts";
import { letterKind, type LetterRight } from "./schema.ts";

/** Seals and opens what links carry. They work for ever: a letter may be years old when somebody has had enough. */
export interface LetterLinks {
  /**
   * The address of the page.
   *
   * @param lang of the page
   * @example links.stop({ tenantId, userId, kind: "portfolio.message.received" }, "es");
   */
  stop(right: LetterRight, lang: string): string;
  /** What a token says; null when it was not sealed here. */
  open(token: string): LetterRight | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Longer ones are none of ours. */
const MOST_TOKEN_CHARS = 400;

const content = z.tuple([z.uuid(), z.uuid(), letterKind]);

/**
 * Makes it.
 *
 * @param baseUrl scheme and host of the platform
 * @example const links = await openLetterLinks(secrets, "https://vitrina.example");
 */
export async function openLetterLinks(
  secrets: Secrets,
  baseUrl: string,
): Promise<LetterLinks> {
  const key = await secrets.derive("letter links");
  return {
    stop({ tenantId, userId, kind }, lang) {
      const url = new URL("/letters", baseUrl);
      url.searchParams.set("t", seal(key, [tenantId, userId, kind]));
      url.searchParams.set("lang", lang);
      return url.href;
    },
    open(token) {
      const found = content.safeParse(unseal(key, token)).data;
      if (!found) return null;
      const [tenantId, userId, kind] = found;
      return { tenantId, userId, kind };
    },
  };
}

/** AES-256-GCM (NIST SP 800-38D): nonce, tag, text. One key seals far fewer than the 2^32 letters of its bounds. */
function seal(key: Uint8Array, value: unknown): string {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = [
    ...cipher.update(JSON.stringify(value), "utf8"),
    ...cipher.final(),
  ];
  return Uint8Array.from([...nonce, ...cipher.getAuthTag(), ...text])
    .toBase64({ alphabet: "base64url", omitPadding: true });
}

function unseal(key: Uint8Array, token: string): unknown {
  if (token.length > MOST_TOKEN_CHARS) return null;
  try {
    const sealed = Uint8Array.fromBase64(token, { alphabet: "base64url" });
    const text = sealed.subarray(NONCE_BYTES + TAG_BYTES);
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce, {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return JSON.parse(
      decipher.update(text, undefined, "utf8") + decipher.final("utf8"),
    );
  } catch {
    return null;
  }
}
