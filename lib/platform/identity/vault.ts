/**
 * What the identity server keeps secret with keys that are not in the database: sealed texts, hashes, refresh tokens.
 *
 * @module
 */
import type { Secrets } from "../secrets.ts";

/** Bytes of a nonce for AES-GCM (NIST SP 800-38D, 8.2.2). */
const NONCE_BYTES = 12;

/** Seals texts so that only a process with the platform's secret can read them, each for one purpose. */
export class Vault {
  readonly #sealing: CryptoKey;
  readonly #hashing: CryptoKey;

  private constructor(sealing: CryptoKey, hashing: CryptoKey) {
    this.#sealing = sealing;
    this.#hashing = hashing;
  }

  /**
   * Derives its two keys.
   *
   * @param owner whose vault it is: nobody else's opens what this one seals
   * @example const vault = await Vault.open(secrets);
   */
  static async open(secrets: Secrets, owner = "identity"): Promise<Vault> {
    const [sealing, hashing] = await Promise.all([
      secrets.derive(`${owner} keys`),
      secrets.derive(`${owner} hashes`),
    ]);
    return new Vault(
      await crypto.subtle.importKey("raw", sealing, "AES-GCM", false, [
        "encrypt",
        "decrypt",
      ]),
      await crypto.subtle.importKey(
        "raw",
        hashing,
        { name: "HMAC", hash: "SHA-256" },
        false,
        ["sign"],
      ),
    );
  }

  /**
   * Seals a text (AES-256-GCM) with a name that opening must give again, so that a row cannot stand in for another.
   *
   * @returns nonce and sealed text
   * @example const sealed = await vault.seal(secret, `totp ${factorId}`);
   */
  async seal(text: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const sealed = await crypto.subtle.encrypt(
      { name: "AES-GCM", iv, additionalData: encoder.encode(name) },
      this.#sealing,
      encoder.encode(text),
    );
    return concat(iv, new Uint8Array(sealed));
  }

  /**
   * Opens what `seal()` made.
   *
   * @throws {DOMException} when it was sealed with another key or another name, or was altered
   */
  async open(sealed: Uint8Array, name: string): Promise<string> {
    const bytes = new Uint8Array(sealed);
    const text = await crypto.subtle.decrypt(
      {
        name: "AES-GCM",
        iv: bytes.subarray(0, NONCE_BYTES),
        additionalData: encoder.encode(name),
      },
      this.#sealing,
      bytes.subarray(NONCE_BYTES),
    );
    return decoder.decode(text);
  }

  /**
   * A keyed hash (HMAC-SHA-256), for what is too short or too well known to be hashed without a key.
   *
   * @param purpose keeps hashes of different things apart
   */
  async hash(
    purpose: string,
    content: string | Uint8Array<ArrayBuffer>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = typeof content === "string"
      ? encoder.encode(content)
      : content;
    const mac = await crypto.subtle.sign(
      "HMAC",
      this.#hashing,
      concat(encoder.encode(`${purpose}\0`), bytes),
    );
    return new Uint8Array(mac);
  }
}

/** SHA-256, enough for what has 256 random bits. */
export async function sha256(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await crypto.subtle.digest("SHA-256", encoder.encode(text)),
  );
}

/** 256 random bits, as they stand in links. */
export function randomToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** Six random digits, each number as likely as any other. */
export function randomCode(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  // the rest of 2³² would make small numbers more likely
  return number >= CODES * Math.floor(2 ** 32 / CODES)
    ? randomCode()
    : String(number % CODES).padStart(6, "0");
}

const CODES = 1_000_000;

/** Base 64 for addresses, without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

/** Whether two texts are the same, in a time that does not tell how much of them is. */
export async function same(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([sha256(one), sha256(other)]);
  return a.reduce(
    (difference, byte, at) => difference | byte ^ (b[at] ?? 0),
    0,
  ) === 0;
}

/** Bytes one after the other. */
export function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
