/**
 * The keys of access tokens: made on the first start, told before they sign, kept until their last token has expired.
 *
 * @module
 */
import { type CryptoKey, importJWK, type JSONWebKeySet, type JWK } from "jose";
import {
  listKeys,
  openPrivate,
  rotateKeys,
  type Transaction,
} from "./key_rotation.ts";
import { published, signerAmong, type SigningKey } from "./key_times.ts";
import type { Vault } from "./vault.ts";

/** NIST SP 800-57 allows a signing key one to three years; ours guards sessions that are changed in minutes. */
const ROTATE_AFTER_MS = 90 * 86_400_000;
/** Processes look so often whether another one rotated. */
const FRESH_MS = 60_000;
/** Tokens that name an unknown key make a process look, but not more often than this. */
const PAUSE_MS = 5000;

/** The keys of a process. */
export class SigningKeys {
  readonly #transaction: Transaction;
  readonly #vault: Vault;
  readonly #now: () => number;
  #known: { keys: SigningKey[]; at: number } | null = null;
  #loading: Promise<SigningKey[]> | null = null;
  readonly #signing = new Map<string, Promise<CryptoKey>>();
  readonly #verifying = new Map<string, Promise<CryptoKey>>();

  constructor(transaction: Transaction, vault: Vault, now: () => number) {
    this.#transaction = transaction;
    this.#vault = vault;
    this.#now = now;
  }

  /** The key that signs now. */
  async signing(): Promise<{ kid: string; key: CryptoKey }> {
    const key = signerAmong(await this.#fresh(), this.#now());
    if (!key) throw new Error("Cannot sign in: there is no signing key");
    const { kid } = key;
    return {
      kid,
      key: await remembered(this.#signing, kid, () => this.#open(key)),
    };
  }

  /** The public key of a `kid`, or null when its tokens are not to be believed. */
  async verifying(kid: string): Promise<CryptoKey | null> {
    const find = (keys: SigningKey[]) =>
      published(keys, this.#now()).find((key) => key.kid === kid);
    let key = find(await this.#fresh());
    if (!key && this.#now() - (this.#known?.at ?? 0) > PAUSE_MS) {
      key = find(await this.#load());
    }
    if (!key) return null;
    const { publicJwk } = key;
    return await remembered(this.#verifying, kid, () => imported(publicJwk));
  }

  /** The public keys, for verifiers elsewhere (RFC 7517). */
  async jwks(): Promise<JSONWebKeySet> {
    const keys = published(await this.#fresh(), this.#now());
    return { keys: keys.map(({ publicJwk }) => publicJwk) };
  }

  async #fresh(): Promise<SigningKey[]> {
    const known = this.#known;
    const age = known ? Math.abs(this.#now() - known.at) : Infinity;
    return known && age < FRESH_MS ? known.keys : await this.#load();
  }

  /** One at a time; the first process that finds no key, or an old one, makes a new one. */
  #load(): Promise<SigningKey[]> {
    this.#loading ??= (async () => {
      const now = this.#now();
      let keys = await this.#transaction(listKeys);
      const newest = keys.at(-1);
      if (!newest || now - newest.createdAt.getTime() > ROTATE_AFTER_MS) {
        await rotateKeys(this.#transaction, this.#vault, {
          now,
          onlyBefore: now - ROTATE_AFTER_MS,
        });
        keys = await this.#transaction(listKeys);
      }
      this.#known = { keys, at: now };
      return keys;
    })().finally(() => this.#loading = null);
    return this.#loading;
  }

  async #open(key: SigningKey): Promise<CryptoKey> {
    return await imported(await openPrivate(this.#vault, key));
  }
}

async function imported(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, "ES256");
  if (key instanceof Uint8Array) {
    throw new Error("Cannot use key: it is secret");
  }
  return key;
}

function remembered<T>(
  map: Map<string, Promise<T>>,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const kept = map.get(name) ?? make();
  map.set(name, kept);
  kept.catch(() => map.delete(name));
  return kept;
}
