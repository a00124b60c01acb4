/**
 * The unmodified supabase-js client against the running server: second factors.
 */
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { createHmac } from "node:crypto";
import { PASSWORD, remote, startIdentity } from "@/tests/support/identity.ts";

const server = await startIdentity();
Deno.test.afterAll(async () => {
  await server.removePeople();
  await server.close();
});

type Person = Awaited<ReturnType<typeof server.person>>;

Deno.test("a TOTP factor is enrolled, challenged and verified, and the session stands on two factors", async () => {
  const person = await server.person();
  const { client } = person;
  const { id, secret, qr } = await enroll(person);
  ok(qr.includes("<svg"));
  const level = () => client.auth.mfa.getAuthenticatorAssuranceLevel();
  strictEqual((await level()).data?.nextLevel, "aal1");
  const code = totp(secret);
  const { data, error } = await client.auth.mfa.challengeAndVerify({
    factorId: id,
    code,
  });
  strictEqual(error, null);
  ok(data?.access_token);
  const { data: now } = await level();
  deepStrictEqual([now?.currentLevel, now?.nextLevel], ["aal2", "aal2"]);
  ok(
    now?.currentAuthenticationMethods.some((one) =>
      typeof one === "object" && one.method === "totp"
    ),
  );
  const { data: listed } = await client.auth.mfa.listFactors();
  strictEqual(listed?.totp[0]?.id, id);
  const { data: fresh } = await client.auth.refreshSession();
  strictEqual(
    (await client.auth.getClaims(fresh.session?.access_token)).data?.claims.aal,
    "aal2",
  );
});

Deno.test("a code counts once, a wrong one never", async () => {
  const person = await server.person();
  const { client } = person;
  const { id, secret } = await enroll(person);
  const code = totp(secret);
  const wrong = await client.auth.mfa.challengeAndVerify({
    factorId: id,
    code: code === "123456" ? "654321" : "123456",
  });
  strictEqual(wrong.error?.code, "mfa_verification_failed");
  const right = await client.auth.mfa.challengeAndVerify({
    factorId: id,
    code,
  });
  strictEqual(right.error, null);
  if (remote !== null) return; // Supabase takes a code again within its time
  const again = await client.auth.mfa.challengeAndVerify({
    factorId: id,
    code,
  });
  strictEqual(again.error?.code, "mfa_verification_failed");
});

Deno.test("with a verified factor, one factor is not enough to enroll, unenroll or change the password", async () => {
  const person = await server.person();
  const { id, secret } = await enroll(person);
  await person.client.auth.mfa.challengeAndVerify({
    factorId: id,
    code: totp(secret),
  });
  const other = server.client();
  await other.auth.signInWithPassword({
    email: person.email,
    password: PASSWORD,
  });
  strictEqual(
    (await other.auth.mfa.getAuthenticatorAssuranceLevel()).data?.nextLevel,
    "aal2",
  );
  const refusals = [
    await other.auth.mfa.enroll({ factorType: "totp", friendlyName: "x" }),
    await other.auth.mfa.unenroll({ factorId: id }),
    await other.auth.updateUser({ password: "a stolen session's wish 5" }),
  ];
  deepStrictEqual(refusals.map(({ error }) => error?.code), [
    "insufficient_aal",
    "insufficient_aal",
    "insufficient_aal",
  ]);
});

Deno.test("unenroll() takes the factor away, and the session falls back to one", async () => {
  const person = await server.person();
  const { client } = person;
  const { id, secret } = await enroll(person);
  await client.auth.mfa.challengeAndVerify({
    factorId: id,
    code: totp(secret),
  });
  const { data, error } = await client.auth.mfa.unenroll({ factorId: id });
  strictEqual(error, null);
  strictEqual(data?.id, id);
  const { data: fresh } = await client.auth.refreshSession();
  strictEqual(
    (await client.auth.getClaims(fresh.session?.access_token)).data?.claims.aal,
    "aal1",
  );
});

Deno.test("enroll() refuses a name that is taken; a challenge of another user's factor finds none", async () => {
  const person = await server.person();
  const { id } = await enroll(person);
  const twice = await person.client.auth.mfa.enroll({
    factorType: "totp",
    friendlyName: "phone",
  });
  strictEqual(twice.error?.code, "mfa_factor_name_conflict");
  const stranger = await server.person();
  const { error } = await stranger.client.auth.mfa.challenge({ factorId: id });
  ok(error);
});

Deno.test("admins of the platform list and remove factors", async () => {
  const person = await server.person();
  const { id, secret } = await enroll(person);
  await person.client.auth.mfa.challengeAndVerify({
    factorId: id,
    code: totp(secret),
  });
  const { mfa } = server.admin.auth.admin;
  const userId = person.id;
  strictEqual((await mfa.listFactors({ userId })).data?.factors[0]?.id, id);
  strictEqual((await mfa.deleteFactor({ id, userId })).error, null);
  strictEqual((await mfa.listFactors({ userId })).data?.factors.length, 0);
});

Deno.test("the codes of these tests are those of RFC 6238, appendix B", () => {
  const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"; // "12345678901234567890"
  deepStrictEqual(
    [59, 1111111109, 20000000000].map((at) => totp(secret, at * 1000)),
    ["287082", "081804", "353130"],
  );
});

async function enroll({ client }: Person) {
  const { data, error } = await client.auth.mfa.enroll({
    factorType: "totp",
    friendlyName: "phone",
    issuer: "Vitrina",
  });
  if (error) throw error;
  return { id: data.id, secret: data.totp.secret, qr: data.totp.qr_code };
}

/** An app's code, made here anew so that the server's own library is not its own witness. */
function totp(secret: string, now = Date.now()): string {
  const bits = [...secret].map((one) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(one).toString(2).padStart(5, "0")
  ).join("");
  const key = Uint8Array.from(
    bits.match(/.{8}/g) ?? [],
    (byte) => parseInt(byte, 2),
  );
  const step = new DataView(new ArrayBuffer(8));
  step.setBigUint64(0, BigInt(Math.floor(now / 30_000)));
  const mac = createHmac("sha1", key).update(new Uint8Array(step.buffer))
    .digest();
  const at = (mac.at(-1) ?? 0) & 15;
  const number = mac.readUInt32BE(at) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}
