import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from "jose";
import { createVerifier } from "./verify.ts";

const issuer = "https://identity.example/auth/v1";
const secret = "an old shared secret of forty characters";
const [es, rs, strange] = await Promise.all([
  generateKeyPair("ES256", { extractable: true }),
  generateKeyPair("RS256", { extractable: true }),
  generateKeyPair("ES256", { extractable: true }),
]);
const keys: JWK[] = [
  { ...await exportJWK(es.publicKey), kid: "es", alg: "ES256" },
  { ...await exportJWK(rs.publicKey), kid: "rs", alg: "RS256" },
];
const jwks = () => Promise.resolve({ keys });
const verify = createVerifier({ issuer, jwks, jwtSecret: null });
const legacy = createVerifier({ issuer, jwks, jwtSecret: secret });

const user = "0190b2f0-0000-7000-8000-000000000001";
const session = "0190b2f0-0000-7000-8000-000000000002";
const now = Math.floor(Date.now() / 1000);
const good = {
  iss: issuer,
  aud: "authenticated",
  sub: user,
  session_id: session,
  role: "authenticated",
  email: "ada@example.com",
  aal: "aal1",
  iat: now,
  exp: now + 3600,
};

function signed(
  payload: JWTPayload,
  header: { alg: string; kid?: string } = { alg: "ES256", kid: "es" },
  key: Parameters<SignJWT["sign"]>[0] = es.privateKey,
) {
  return new SignJWT(payload).setProtectedHeader(header).sign(key);
}

/** A token of one's own making, with any header and any HMAC key. */
function forged(header: object, payload: object, key: string | null): string {
  const encode = (value: object) =>
    Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${encode(header)}.${encode(payload)}`;
  const mac = key === null
    ? ""
    : createHmac("sha256", key).update(text).digest("base64url");
  return `${text}.${mac}`;
}

Deno.test("a good token names somebody, by either kind of public key", async () => {
  const found = {
    userId: user,
    sessionId: session,
    email: "ada@example.com",
    aal: "aal1",
    issuedAt: now * 1000,
    expiresAt: (now + 3600) * 1000,
  };
  deepStrictEqual<unknown>(await verify(await signed(good)), found);
  const byRsa = await signed(good, { alg: "RS256", kid: "rs" }, rs.privateKey);
  deepStrictEqual<unknown>(await verify(byRsa), found);
});

Deno.test("a public key is never taken for a shared secret", async () => {
  const spki = await exportSPKI(es.publicKey);
  const secrets = [
    spki,
    spki.trim(),
    JSON.stringify(keys[0]),
    String(keys[0]?.x),
  ];
  for (const kid of ["es", "rs", undefined]) {
    for (const one of secrets) {
      const token = forged({ alg: "HS256", kid }, good, one);
      strictEqual(await verify(token), null);
      strictEqual(await legacy(token), null);
    }
  }
});

Deno.test("a token without a signature, or with another algorithm, names nobody", async () => {
  for (
    const alg of [
      "none",
      "NONE",
      "None",
      "",
      "HS384",
      "HS512",
      "ES384",
      "RS512",
      "PS256",
      "EdDSA",
    ]
  ) {
    for (const key of [null, secret]) {
      const token = forged({ alg, kid: "es" }, good, key);
      strictEqual(await verify(token), null, alg);
      strictEqual(await legacy(token), null, alg);
    }
  }
});

Deno.test("the shared secret counts only where it is configured, and only for its own algorithm", async () => {
  const bytes = new TextEncoder().encode(secret);
  const token = await signed(good, { alg: "HS256" }, bytes);
  strictEqual(await verify(token), null);
  strictEqual((await legacy(token))?.userId, user);
  strictEqual((await legacy(await signed(good)))?.userId, user);
  strictEqual(
    await legacy(forged({ alg: "HS256" }, good, "another secret")),
    null,
  );
  const longer = await signed(good, { alg: "HS512" }, bytes.slice(0, 64));
  strictEqual(await legacy(longer), null);
});

Deno.test.each([
  ["another issuer", { iss: "https://evil.example/auth/v1" }],
  ["another audience", { aud: "somebody" }],
  ["the past", { exp: now - 1 }],
  ["no end", { exp: undefined }],
  ["no session", { session_id: undefined }],
  ["no user", { sub: undefined }],
  ["a user that is no id", { sub: "ada" }],
  ["the role of a machine", { role: "service_role" }],
  ["the role of a visitor", { role: "anon" }],
  ["an anonymous account", { is_anonymous: true }],
  ["an unknown level", { aal: "aal3" }],
])("a token of %s names nobody", async (_what, change) => {
  strictEqual(await verify(await signed({ ...good, ...Object(change) })), null);
});

Deno.test("a token with a stranger's key, a changed part or no shape names nobody", async () => {
  strictEqual(
    await verify(
      await signed(good, { alg: "ES256", kid: "es" }, strange.privateKey),
    ),
    null,
  );
  const [header, , signature] = (await signed(good)).split(".");
  const other = Buffer.from(JSON.stringify({ ...good, aal: "aal2" })).toString(
    "base64url",
  );
  strictEqual(await verify(`${header}.${other}.${signature}`), null);
  for (
    const text of [
      "",
      ".",
      "a.b",
      "a.b.c",
      "…",
      "e30.e30.e30",
      "x".repeat(5000),
    ]
  ) {
    strictEqual(await verify(text), null, text.slice(0, 10));
  }
});

Deno.test("a key that came later is asked for, and a flood of unknown ones asks no more often", async () => {
  const later = await generateKeyPair("ES256", { extractable: true });
  const header = { alg: "ES256", kid: "later" };
  const token = await signed(good, header, later.privateKey);
  const laterKey = { ...await exportJWK(later.publicKey), ...header };
  let [asked, clock] = [0, Date.now()];
  const verifyNow = createVerifier({
    issuer,
    jwtSecret: null,
    jwks: () =>
      Promise.resolve({ keys: ++asked < 3 ? keys : [...keys, laterKey] }),
  }, () => clock);
  const flood = () =>
    Promise.all(Array.from({ length: 20 }, () => verifyNow(token)));
  await flood();
  strictEqual(asked, 1);
  clock += 10_000;
  await flood();
  strictEqual(asked, 2);
  clock += 10_000;
  strictEqual((await verifyNow(token))?.userId, user);
  strictEqual(asked, 3);
});

Deno.test("a key that is withdrawn is believed for ten minutes, and while the issuer is away", async () => {
  let [isAway, isWithdrawn, clock] = [false, false, Date.now()];
  const verifyNow = createVerifier({
    issuer,
    jwtSecret: null,
    jwks: () =>
      isAway
        ? Promise.reject(new Error("away"))
        : Promise.resolve({ keys: isWithdrawn ? keys.slice(1) : keys }),
  }, () => clock);
  const token = await signed(good);
  strictEqual((await verifyNow(token))?.userId, user);
  [isAway, isWithdrawn] = [true, true];
  clock += 600_001;
  strictEqual((await verifyNow(token))?.userId, user);
  isAway = false;
  clock += 10_001;
  strictEqual(await verifyNow(token), null);
});

Deno.test("keys that cannot be had are our trouble, not the token's", async () => {
  const verifyBlind = createVerifier({
    issuer,
    jwtSecret: null,
    jwks: () => Promise.reject(new TypeError("error sending request")),
  });
  await rejects(verifyBlind(await signed(good)), /no keys/);
});
