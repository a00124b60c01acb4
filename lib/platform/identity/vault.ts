/**
 * What the identity server keeps secret with keys that are not in the database: sealed texts, hashes, refresh tokens.
 *
 * @module
 */
import { idOf, type Secrets } from "../secrets.ts";

/** Bytes of a nonce for AES-GCM (NIST SP 800-38D, 8.2.2). */
const NONCE_BYTES = 12;

/** What is sealed says with which key: this byte, then four of the key's name. Older ones begin with their nonce. */
const NAMED = 1;
const NAME_BYTES = 4;

/** A key that seals, and how it is called. */
interface Sealing {
  name: Uint8Array;
  key: CryptoKey;
}

/** Seals texts so that only a process with the platform's secret can read them, each for one purpose. */
export class Vault {
  /** The first one seals; the others open what was sealed before it. */
  readonly #sealing: readonly [Sealing, ...Sealing[]];
  readonly #hashing: CryptoKey;

  private constructor(
    sealing: readonly [Sealing, ...Sealing[]],
    hashing: CryptoKey,
  ) {
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
    const { before } = secrets;
    return new Vault(
      [
        await sealingKey(secrets, owner),
        ...before ? [await sealingKey(before, owner)] : [],
      ],
      await crypto.subtle.importKey(
        "raw",
        await secrets.derive(`${owner} hashes`),
        { name: "HMAC", hash: "SHA-256" },
        false,
        ["sign"],
      ),
    );
  }

  /**
   * Seals a text (AES-256-GCM) with a name that opening must give again, so that a row cannot stand in for another.
   *
   * @returns which key it was, nonce and sealed text
   * @example const sealed = await vault.seal(secret, `totp ${factorId}`);
   */
  async seal(text: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
    const [{ name: keyName, key }] = this.#sealing;
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const sealed = await crypto.subtle.encrypt(
      { name: "AES-GCM", iv, additionalData: encoder.encode(name) },
      key,
      encoder.encode(text),
    );
    return concat(Uint8Array.of(NAMED), keyName, iv, new Uint8Array(sealed));
  }

  /** Whether the key that seals now sealed this, so that no other is needed to open it. */
  isCurrent(sealed: Uint8Array): boolean {
    return isNamed(sealed, this.#sealing[0].name);
  }

  /**
   * Opens what `seal()` made.
   *
   * @throws {DOMException} when it was sealed with another key or another name, or was altered
   */
  async open(sealed: Uint8Array, name: string): Promise<string> {
    const bytes = new Uint8Array(sealed);
    const named = this.#sealing.filter(({ name }) => isNamed(bytes, name));
    const attempts = [
      ...named.map(({ key }) => ({
        key,
        body: bytes.subarray(1 + NAME_BYTES),
      })),
      // older ones have no name, and a nonce may begin like one
      ...this.#sealing.map(({ key }) => ({ key, body: bytes })),
    ];
    let failure: unknown;
    for (const { key, body } of attempts) {
      try {
        const text = await crypto.subtle.decrypt(
          {
            name: "AES-GCM",
            iv: body.subarray(0, NONCE_BYTES),
            additionalData: encoder.encode(name),
          },
          key,
          body.subarray(NONCE_BYTES),
        );
        return decoder.decode(text);
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
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

async function sealingKey(secrets: Secrets, owner: string): Promise<Sealing> {
  const bytes = await secrets.derive(`${owner} keys`);
  const usages: KeyUsage[] = ["encrypt", "decrypt"];
  return {
    name: Uint8Array.fromHex(await idOf(secrets)),
    key: await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, usages),
  };
}

function isNamed(sealed: Uint8Array, name: Uint8Array): boolean {
  return sealed[0] === NAMED &&
    name.every((byte, at) => sealed[at + 1] === byte);
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
