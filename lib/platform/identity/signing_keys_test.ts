/**
 * Keys of access tokens: who signs when, who is believed, and that no token chooses its own algorithm.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { platformRole } from "../db.ts";
import { openSecrets } from "../secrets.ts";
import { startEmbedded } from "@/tests/support/identity.ts";
import { rotateKeys, type Transaction } from "./key_rotation.ts";
import { Vault } from "./vault.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { identity, clock, test } = server;
const vault = await Vault.open(server.secrets);
const actor = platformRole(test.db, "app_identity");
const transaction: Transaction = (work) =>
  test.db.transaction(actor, "read write", work);
const MINUTE = 60_000;

Deno.test("no token chooses its algorithm: none, HS256 with the public key, a key of its own", async () => {
  const { session, id } = await server.person();
  const [head = "", payload = "", signature = ""] = session.access_token.split(
    ".",
  );
  const { kid } = decodeProtectedHeader(session.access_token);
  const [jwk] = (await identity.jwks()).keys;
  ok(jwk);
  strictEqual((await userOf(session.access_token)).id, id);

  const header = (fields: object) => encode(JSON.stringify(fields));
  const secrets = [
    JSON.stringify(jwk),
    pemOf(await spkiOf(jwk)),
    String(jwk.x),
    server.publishableKey,
  ];
  const forgeries = [
    `${header({ alg: "none", typ: "JWT", kid })}.${payload}.`,
    `${header({ alg: "none", typ: "JWT" })}.${payload}.${signature}`,
    `${header({ alg: "ES384", typ: "JWT", kid })}.${payload}.${signature}`,
    ...await Promise.all(secrets.map(async (secret) => {
      const signed = `${header({ alg: "HS256", typ: "JWT", kid })}.${payload}`;
      return `${signed}.${await hs256(secret, signed)}`;
    })),
    await ownKey(payload, { kid }),
    await ownKey(payload, { kid: "another" }),
    await ownKey(payload, { kid, embedded: true }),
    `${head}.${encode('{"sub":"x"}')}.${signature}`,
    `${head}.${payload}.${"A".repeat(86)}`,
  ];
  for (const forged of forgeries) {
    deepStrictEqual(await userOf(forged), { status: 403, code: "bad_jwt" });
  }
});

Deno.test("a token of another issuer, another audience or another time is refused", async () => {
  const { session } = await server.person();
  clock.aheadMs = 11 * MINUTE;
  strictEqual((await userOf(session.access_token)).code, "bad_jwt");
  clock.aheadMs = 0;
  strictEqual((await userOf(session.access_token)).code, undefined);
});

Deno.test("a new key is published before it signs, and the old one believed until its last token has expired", async () => {
  const kids = async () => (await identity.jwks()).keys.map(({ kid }) => kid);
  const sign = async () => (await server.person()).session.access_token;
  const kidOf = (token: string) => decodeProtectedHeader(token).kid;
  const [old] = await kids();

  const made = await rotateKeys(transaction, vault, { now: server.now() });
  const fresh = made?.kid;
  clock.aheadMs = 2 * MINUTE; // a process looks once a minute
  deepStrictEqual(await kids(), [old, fresh]);
  strictEqual(kidOf(await sign()), old);

  clock.aheadMs = 15 * MINUTE - 1000;
  const last = await sign();
  strictEqual(kidOf(last), old);
  clock.aheadMs = 15 * MINUTE + 1000;
  const first = await sign();
  strictEqual(kidOf(first), fresh);
  strictEqual((await userOf(last)).code, undefined);
  const options = { currentDate: new Date(server.now()) };
  const jwks = createLocalJWKSet(await identity.jwks());
  for (const token of [last, first]) await jwtVerify(token, jwks, options);

  clock.aheadMs = 30 * MINUTE;
  deepStrictEqual(await kids(), [fresh]);
  strictEqual((await userOf(last)).code, "bad_jwt");
  clock.aheadMs = 0;
});

Deno.test("keys older than 90 days rotate by themselves, once, whatever the number of processes", async () => {
  const second = await server.open();
  clock.aheadMs = 91 * 86_400_000;
  await Promise.all([identity.jwks(), second.jwks(), identity.jwks()]);
  strictEqual(await countKeysSince(server.now() - MINUTE), 1);
  clock.aheadMs = 0;
});

Deno.test("rotating at once revokes every older key", async () => {
  const { session } = await server.person();
  clock.aheadMs = 92 * 86_400_000;
  const made = await rotateKeys(transaction, vault, {
    now: server.now(),
    atOnce: true,
  });
  clock.aheadMs += 2 * MINUTE;
  const { keys } = await identity.jwks();
  deepStrictEqual(keys.map(({ kid }) => kid), [made?.kid]);
  strictEqual((await userOf(session.access_token)).code, "bad_jwt");
  const fresh = (await server.person()).session.access_token;
  strictEqual((await userOf(fresh)).code, undefined);
  clock.aheadMs = 0;
});

Deno.test("private keys are sealed: another secret does not open them, nor does another row's name", async () => {
  const [row] = await test.owner<{ kid: string; sealed: Uint8Array }[]>`
    select kid, private_sealed as sealed from auth.signing_keys limit 1
  `;
  ok(row);
  ok(!new TextDecoder().decode(row.sealed).includes('"d"'));
  const opened = await vault.open(row.sealed, `signing key ${row.kid}`);
  ok(opened.includes('"d"'));
  await rejects(vault.open(row.sealed, "signing key other"));
  const other = await Vault.open(
    await openSecrets({
      secretKey: "another secret ".repeat(3),
      databaseUrl: null,
      workerDatabaseUrl: null,
      dataDir: "",
    }),
  );
  await rejects(other.open(row.sealed, `signing key ${row.kid}`));
});

async function userOf(token: string) {
  const response = await identity.fetch(`${identity.url}/user`, {
    headers: {
      apikey: identity.publishableKey,
      authorization: `Bearer ${token}`,
    },
  });
  const { id, code } = await response.json();
  return response.ok ? { id } : { status: response.status, code };
}

async function countKeysSince(ms: number): Promise<number> {
  const rows = await test.owner`
    select from auth.signing_keys where created_at > ${new Date(ms)}
  `;
  return rows.length;
}

function encode(content: string | Uint8Array): string {
  const bytes = typeof content === "string"
    ? new TextEncoder().encode(content)
    : content;
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

async function hs256(secret: string, signed: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const mac = await crypto.subtle.sign(
    "HMAC",
    key,
    new TextEncoder().encode(signed),
  );
  return encode(new Uint8Array(mac));
}

/** Signed well, with a key that is not the server's. */
async function ownKey(
  payload: string,
  { kid, embedded = false }: { kid: string | undefined; embedded?: boolean },
): Promise<string> {
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const pair = await crypto.subtle.generateKey(algorithm, true, [
    "sign",
    "verify",
  ]);
  const jwk = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const head = encode(
    JSON.stringify({ alg: "ES256", typ: "JWT", kid, ...embedded && { jwk } }),
  );
  const signed = new TextEncoder().encode(`${head}.${payload}`);
  const signature = await crypto.subtle.sign(
    { name: "ECDSA", hash: "SHA-256" },
    pair.privateKey,
    signed,
  );
  return `${head}.${payload}.${encode(new Uint8Array(signature))}`;
}

async function spkiOf(jwk: JsonWebKey): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey(
    "jwk",
    jwk,
    { name: "ECDSA", namedCurve: "P-256" },
    true,
    ["verify"],
  );
  return new Uint8Array(await crypto.subtle.exportKey("spki", key));
}

function pemOf(spki: Uint8Array): string {
  const lines = spki.toBase64().match(/.{1,64}/g)?.join("\n");
  return `-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----\n`;
}
