/**
 * Making keys of access tokens, and taking away those that nobody believes any more.
 *
 * @module
 */
import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { published, type SigningKey, TOLD_BEFORE_MS } from "./key_times.ts";
import type { Vault } from "./vault.ts";

/** Runs statements as `app_identity`. */
export type Transaction = <T>(work: (sql: Tx) => Promise<T>) => Promise<T>;

/** Any number that no other advisory lock has. */
const LOCK = 8_214_010;

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

/** Opens the private half of a key, as JSON. */
export async function openPrivate(
  vault: Vault,
  { kid, privateSealed }: SigningKey,
): Promise<JWK> {
  return JSON.parse(await vault.open(privateSealed, sealName(kid)));
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
