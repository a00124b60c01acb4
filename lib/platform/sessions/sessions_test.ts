/**
 * Sessions on the embedded identity server: from cookie to somebody, renewed, ended here and in another process.
 */
import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { generate } from "otplib";
import { startEmbedded } from "@/tests/support/identity.ts";
import { member } from "../db.ts";
import {
  replaceBackupCodes,
  revokeTrustedDevice,
  trustDevice,
  useBackupCode,
  useTrustedDevice,
} from "../second_factor/commands.ts";
import { listTrustedDevices } from "../second_factor/queries.ts";
import { endSession, endSessions, openSession } from "./commands.ts";
import { packTokens } from "./cookie.ts";
import { actorOf, openSessions } from "./mod.ts";
import { listSessions } from "./queries.ts";
import type { Known, Tokens } from "./schema.ts";

const stage = await startEmbedded();
Deno.test.afterAll(() => stage.close());
const { test: { db, owner }, identity } = stage;
const open = () => openSessions({ db, identity, jwtSecret: null });
const [here, elsewhere] = await Promise.all([open(), open()]);
const origin = "http://127.0.0.1:8000";
const device = { browser: "firefox", system: "linux" } as const;

async function signedIn() {
  const { id, email, client, session } = await stage.person();
  const { access_token, refresh_token } = session;
  const tokens = { accessToken: access_token, refreshToken: refresh_token };
  const known = await here.check(access_token);
  ok(known);
  const actor = actorOf(db, null, known);
  await openSession(actor, { id: known.id, ...device });
  return { id, email, client, tokens, known, actor };
}

/** Somebody with an authenticator app. */
async function withFactor() {
  const person = await signedIn();
  const { data } = await person.client.auth.mfa.enroll({ factorType: "totp" });
  ok(data?.type === "totp");
  const code = await generate({ secret: data.totp.secret });
  const raised = await person.client.auth.mfa.challengeAndVerify({
    factorId: data.id,
    code,
  });
  ok(raised.data);
  const known = await here.check(raised.data.access_token);
  ok(known);
  return { ...person, known, actor: actorOf(db, null, known) };
}

/** The same person in another browser, where only the password was shown. */
async function again(email: string) {
  const client = stage.client();
  const { data } = await client.auth.signInWithPassword({
    email,
    password: "correct horse battery staple 9",
  });
  const token = data.session?.access_token ?? "";
  const known = await here.check(token);
  ok(known);
  await openSession(actorOf(db, null, known), { id: known.id, ...device });
  return { token, known, actor: actorOf(db, null, known) };
}

function read(tokens: Tokens, sessions = here, at = origin) {
  const cookie = `vitrina=${packTokens(tokens)}`;
  const request = new Request(`${at}/account`, { headers: { cookie } });
  return sessions.read(request, at, null);
}

/** Notifications travel by themselves: asks until the answer is the wished one, and long before a memo ends by itself. */
async function until(asked: () => Promise<boolean>) {
  const latest = performance.now() + 30_000;
  while (!await asked()) {
    ok(performance.now() < latest, "nobody heard of it");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

Deno.test("read() knows whose cookie it is, on the right kind of address only", async () => {
  const { id, email, tokens } = await signedIn();
  const { session, pending, setCookie } = await read(tokens);
  deepStrictEqual(
    [session?.userId, session?.email, session?.aal, pending, setCookie],
    [id, email, "aal1", null, null],
  );
  strictEqual((await read(tokens, here, "http://192.168.1.5")).session, null);
  strictEqual(
    (await read(tokens, here, "https://vitrina.example")).session,
    null,
  );
});

Deno.test("read() clears a cookie that is none of ours, and says nothing to whoever has none", async () => {
  const { setCookie } = await read({ accessToken: "a.b.c", refreshToken: "r" });
  strictEqual(setCookie, "vitrina=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  const request = new Request(origin);
  strictEqual((await here.read(request, origin, null)).setCookie, null);
});

Deno.test("read() renews a session that is about to end, once for all parts of a page", async () => {
  const { tokens, known } = await signedIn();
  const realNow = Date.now;
  // our clock runs ahead of the identity server's, so that its token is almost over
  Date.now = () => known.expiresAt - 30_000;
  try {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => read(tokens)),
    );
    const cookies = new Set(answers.map(({ setCookie }) => setCookie));
    strictEqual(cookies.size, 1, "one renewal");
    const [cookie] = cookies;
    ok(cookie?.includes("Max-Age=2592000"));
    for (const { session, tokens: fresh } of answers) {
      strictEqual(session?.id, known.id);
      ok(fresh && fresh.accessToken !== tokens.accessToken);
    }
  } finally {
    Date.now = realNow;
  }
});

Deno.test("a session that has ended is refused in every process, its renewed tokens too", async () => {
  const { tokens, known, actor } = await signedIn();
  for (const sessions of [here, elsewhere]) {
    strictEqual((await sessions.verify(tokens.accessToken))?.id, known.id);
  }
  await endSession(actor, { id: known.id });
  for (const sessions of [here, elsewhere]) {
    await until(async () => await sessions.verify(tokens.accessToken) === null);
  }
  const { session, setCookie } = await read(tokens);
  strictEqual(session, null);
  ok(setCookie?.includes("Max-Age=0"));
  deepStrictEqual(await listSessions(actor, {}), []);
});

Deno.test("a sign-out at the identity server is heard of, too", async () => {
  const { tokens, client } = await signedIn();
  ok(await elsewhere.verify(tokens.accessToken));
  await client.auth.signOut({ scope: "local" });
  await until(async () => await elsewhere.verify(tokens.accessToken) === null);
});

Deno.test("signing out everywhere else leaves this one, and ends those that were never listed", async () => {
  const { email, tokens, known, actor } = await signedIn();
  const listed = await again(email);
  const client = stage.client();
  const { data } = await client.auth.signInWithPassword({
    email,
    password: "correct horse battery staple 9",
  });
  const unlisted = data.session?.access_token ?? "";
  ok(await here.verify(unlisted));
  await endSessions(actor, { keptId: known.id });
  await until(async () => await here.verify(unlisted) === null);
  strictEqual(await here.verify(listed.token), null);
  strictEqual((await here.verify(tokens.accessToken))?.id, known.id);
  deepStrictEqual((await listSessions(actor, {})).map(({ id }) => id), [
    known.id,
  ]);
});

Deno.test("whoever has a second factor is nobody until it was shown", async () => {
  const { email } = await withFactor();
  const { token, known } = await again(email);
  strictEqual(known.owesFactor, true);
  strictEqual(await here.verify(token), null);
  const { session, pending } = await read({
    accessToken: token,
    refreshToken: "r",
  });
  deepStrictEqual([session, pending?.id], [null, known.id]);
});

Deno.test("a backup code stands for the second factor once, however many use it at once", async () => {
  const { email, actor } = await withFactor();
  const [code = ""] = await replaceBackupCodes(actor, {});
  const browsers = await Promise.all([
    again(email),
    again(email),
    again(email),
  ]);
  const outcomes = await Promise.allSettled(
    browsers.map(({ known, actor }) =>
      useBackupCode(actor, { sessionId: known.id, code })
    ),
  );
  strictEqual(
    outcomes.filter(({ status }) => status === "fulfilled").length,
    1,
  );
  const levels: (Known["aal"] | undefined)[] = [];
  for (const { token, known } of browsers) {
    here.forget(known.id);
    levels.push((await here.verify(token))?.aal);
  }
  deepStrictEqual(levels.filter((aal) => aal === "aal2").length, 1);
  deepStrictEqual(levels.filter((aal) => aal === undefined).length, 2);
});

Deno.test("somebody else's backup code and session are of no use", async () => {
  const [ada, eve] = await Promise.all([withFactor(), withFactor()]);
  const [code = ""] = await replaceBackupCodes(ada.actor, {});
  const [own = ""] = await replaceBackupCodes(eve.actor, {});
  const [hers, evil] = [await again(ada.email), await again(eve.email)];
  for (
    const [sessionId, given] of [[evil.known.id, code], [hers.known.id, own]]
  ) {
    await rejects(useBackupCode(evil.actor, { sessionId, code: given }));
  }
  here.forget(hers.known.id);
  strictEqual(await here.verify(hers.token), null);
  await useBackupCode(evil.actor, { sessionId: evil.known.id, code: own });
});

Deno.test("backup codes and trusted devices are only for whoever has shown a second factor", async () => {
  const { email } = await withFactor();
  const { actor } = await again(email);
  await rejects(replaceBackupCodes(actor, {}), { code: "forbidden" });
  await rejects(trustDevice(actor, device), { code: "forbidden" });
});

Deno.test("a trusted device stands for the second factor until it is forgotten, and only for its owner", async () => {
  const { email, actor } = await withFactor();
  const token = await trustDevice(actor, device);
  const next = await again(email);
  strictEqual(
    await useTrustedDevice(next.actor, {
      sessionId: next.known.id,
      token: "x",
    }),
    false,
  );
  const eve = await withFactor();
  const evil = await again(eve.email);
  strictEqual(
    await useTrustedDevice(evil.actor, { sessionId: evil.known.id, token }),
    false,
  );
  strictEqual(
    await useTrustedDevice(next.actor, { sessionId: next.known.id, token }),
    true,
  );
  await until(async () => (await here.verify(next.token))?.aal === "aal2");
  const [line] = await listTrustedDevices(next.actor, {});
  strictEqual(line?.browser, "firefox");
  const id = line?.id ?? "";
  await rejects(revokeTrustedDevice(evil.actor, { id }), { code: "not_found" });
  strictEqual((await listTrustedDevices(actor, {})).length, 1);
  await revokeTrustedDevice(actor, { id });
  await until(async () => await here.verify(next.token) === null);
});

Deno.test("a device is trusted for 30 days", async () => {
  const { email, actor, id } = await withFactor();
  const token = await trustDevice(actor, device);
  const [{ days } = { days: 0 }] = await owner`
    select extract(epoch from expires_at - created_at) / 86400 as days from platform.trusted_devices where user_id = ${id}
  `;
  strictEqual(Number(days), 30);
  await owner`update platform.trusted_devices set expires_at = now() where user_id = ${id}`;
  const { known, actor: late } = await again(email);
  strictEqual(
    await useTrustedDevice(late, { sessionId: known.id, token }),
    false,
  );
});

Deno.test("managers of something need a second factor, and nobody else does", async () => {
  const { known, tokens } = await signedIn();
  strictEqual(known.needsFactor, false);
  const { id } = await stage.test.createTenant();
  await owner`insert into platform.members (tenant_id, user_id, level) values (${id}, ${known.userId}, 50)`;
  here.forget(known.userId);
  strictEqual((await here.verify(tokens.accessToken))?.needsFactor, true);
  await owner`update platform.members set level = 30 where user_id = ${known.userId}`;
  here.forget(known.userId);
  strictEqual((await here.verify(tokens.accessToken))?.needsFactor, false);
  await owner`insert into platform.admins (user_id) values (${known.userId})`;
  here.forget(known.userId);
  strictEqual((await here.verify(tokens.accessToken))?.needsFactor, true);
});

Deno.test("sessions are seen and ended by their owner alone", async () => {
  const [ada, eve] = [await signedIn(), await signedIn()];
  const ended = endSession(eve.actor, { id: ada.known.id });
  await rejects(ended, { code: "not_found" });
  await endSessions(eve.actor, { keptId: null });
  here.forget(ada.known.userId);
  ok(await here.verify(ada.tokens.accessToken));
  const seen = await db.transaction(
    member(db, null, eve.id),
    "read only",
    (sql) => sql`select id from platform.sessions where user_id = ${ada.id}`,
  );
  deepStrictEqual([...seen], []);
  const rows =
    await owner`select id from platform.sessions where user_id = ${ada.id}`;
  strictEqual(rows.length, 1, "it is there");
});
