/**
 * The keys of access tokens: made on the first start, told before they sign, kept until their last token has expired.
 *
 * @module
 */
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from "jose";
import type { Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { ACCESS_TOKEN_SECONDS } from "./times.ts";
import type { Vault } from "./vault.ts";

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

/** Runs statements as `app_identity`. */
export type Transaction = <T>(work: (sql: Tx) => Promise<T>) => Promise<T>;

const DAY_MS = 86_400_000;
const ROTATE_AFTER_MS = 90 * DAY_MS;
/** Verifiers may keep a JWKS for ten minutes (supabase-js and jose do); some more for slow ones. */
const TOLD_BEFORE_MS = 15 * 60_000;
/** After a successor signs: the life of the last token, and clocks that go apart. */
const KEPT_AFTER_MS = (ACCESS_TOKEN_SECONDS + 120) * 1000;
/** Processes look so often whether another one rotated. */
const FRESH_MS = 60_000;
/** Tokens that name an unknown key make a process look, but not more often than this. */
const PAUSE_MS = 5000;
/** Any number that no other advisory lock has. */
const LOCK = 8_214_010;

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

  async #open({ kid, privateSealed }: SigningKey): Promise<CryptoKey> {
    return await imported(
      JSON.parse(await this.#vault.open(privateSealed, sealName(kid))),
    );
  }
}

/**
 * Makes a new key, which signs once every verifier can know it; the first one signs at once.
 *
 * @param onlyBefore makes none when the newest is younger, which another process may just have made
 * @param atOnce revokes all others, for when one is in wrong hands: everybody's access token ends now
 * @returns the new key, or null
 * @example await rotateKeys(transaction, vault, { now: Date.now() });
 */
export async function rotateKeys(
  transaction: Transaction,
  vault: Vault,
  { now, onlyBefore = Infinity, atOnce = false }: {
    now: number;
    onlyBefore?: number;
    atOnce?: boolean;
  },
): Promise<SigningKey | null> {
  const made = await makeKey(vault);
  return await transaction(async (sql) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`;
    const keys = await listKeys(sql);
    const newest = keys.at(-1);
    if (newest && newest.createdAt.getTime() > onlyBefore) return null;
    const told = keys.some(({ revokedAt }) => revokedAt === null) && !atOnce;
    const key: SigningKey = {
      ...made,
      createdAt: new Date(now),
      signsFrom: new Date(told ? now + TOLD_BEFORE_MS : now),
      revokedAt: null,
    };
    if (atOnce) {
      await sql`update auth.signing_keys set revoked_at = ${key.createdAt} where revoked_at is null`;
    }
    const kept = published(keys, now);
    const gone = keys.filter((old) => !kept.includes(old));
    for (const { kid } of gone) {
      await sql`delete from auth.signing_keys where kid = ${kid}`;
    }
    await sql`
      insert into auth.signing_keys (kid, public_jwk, private_sealed, created_at, signs_from)
      values (
        ${key.kid}, ${sql.json({ ...key.publicJwk })}, ${key.privateSealed},
        ${key.createdAt}, ${key.signsFrom}
      )
    `;
    return key;
  });
}

/** All keys, the oldest first. */
export async function listKeys(sql: Tx): Promise<SigningKey[]> {
  return await sql<SigningKey[]>`
    select
      kid, public_jwk as "publicJwk", private_sealed as "privateSealed",
      created_at as "createdAt", signs_from as "signsFrom", revoked_at as "revokedAt"
    from auth.signing_keys
    order by signs_from, created_at, kid
  `;
}

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

async function makeKey(vault: Vault) {
  const { publicKey, privateKey } = await generateKeyPair("ES256", {
    extractable: true,
  });
  const kid = newId();
  const publicJwk: JWK = {
    ...await exportJWK(publicKey),
    kid,
    alg: "ES256",
    use: "sig",
    key_ops: ["verify"],
  };
  const privateJwk = JSON.stringify(await exportJWK(privateKey));
  return {
    kid,
    publicJwk,
    privateSealed: await vault.seal(privateJwk, sealName(kid)),
  };
}

function sealName(kid: string): string {
  return `signing key ${kid}`;
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
