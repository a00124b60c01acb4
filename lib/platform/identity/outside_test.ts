import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { address, PASSWORD, startEmbedded } from "@/tests/support/identity.ts";

const server = await startEmbedded();
Deno.test.afterAll(() => server.close());
const { test, identity } = server;

Deno.test("sign-ins through the API leave a note, good or not, and those of the pages do not leave a second one", async () => {
  const { email, id } = await server.person();
  const before = await countNotes();
  const client = server.client();
  await client.auth.signInWithPassword({ email, password: PASSWORD });
  await client.auth.signInWithPassword({ email, password: "not this one 77" });
  await client.auth.refreshSession();
  const notes = await test.owner`
    select action, outcome, code, user_id from platform.audit_entries
    where action = 'platform.sessions.open' order by id
  `.then((rows) => rows.slice(before));
  deepStrictEqual(notes.map(({ outcome, code }) => [outcome, code]), [
    ["done", null],
    ["failed", "invalid_credentials"],
  ]);
  const [good] = notes;
  strictEqual(good?.user_id, id);
  await identity.fetch(`${identity.url}/token?grant_type=password`, {
    method: "POST",
    headers: { apikey: identity.publishableKey },
    body: JSON.stringify({ email, password: "not this one 78" }),
  }).then((response) => response.body?.cancel());
  strictEqual(await countNotes(), before + 2);
});

Deno.test("an address stands beside the note, where it can be erased, never in it", async () => {
  const email = address();
  await server.client().auth.signInWithPassword({
    email,
    password: "anything at all 1",
  });
  const entries = await test
    .owner`select audit_entries::text as row from platform.audit_entries`;
  ok(entries.every(({ row }) => !String(row).includes(email)));
  const beside = await test.owner`
    select from platform.audit_details where email = ${email}
  `;
  strictEqual(beside.length, 1);
});

Deno.test("no way of writing an address keeps a guess out of the notes, nor from whom it was about", async () => {
  const { email } = await server.person();
  const guess = (path: string, body: object) =>
    fetch(identity.url + path, {
      method: "POST",
      headers: { apikey: identity.publishableKey },
      body: JSON.stringify(body),
    });
  const password = "not this one 79";
  const ways: [path: string, body: object][] = [
    ["/%74oken?grant_type=password", { email, password }],
    ["/token?grant%5Ftype=pkce&grant_type=password", { email, password }],
    ["/token?grant_type=password", { email: ` ${email}`, password }],
    ["/verify?grant_type=x", { email, token: "123456", type: "magiclink" }],
  ];
  for (const [path, body] of ways) {
    const response = await guess(path, body);
    ok(response.status >= 400, path);
    await response.body?.cancel();
  }
  const notes = await test.owner`
    select from platform.audit_details as said
    join platform.audit_entries as entry on entry.details_id = said.id
    where said.email = ${email} and entry.outcome = 'failed'
  `;
  strictEqual(notes.length, ways.length);
});

Deno.test("a wrong code of an app leaves a note with whose it was", async () => {
  const { id, client } = await server.person();
  const { data } = await client.auth.mfa.enroll({ factorType: "totp" });
  await client.auth.mfa.challengeAndVerify({
    factorId: data?.id ?? "",
    code: "000000",
  });
  const notes = await test.owner`
    select outcome, code from platform.audit_entries
    where action = 'platform.second_factor.show' and user_id = ${id}
  `;
  deepStrictEqual([...notes], [
    { outcome: "failed", code: "mfa_verification_failed" },
  ]);
});

async function countNotes(): Promise<number> {
  const rows = await test.owner`
    select from platform.audit_entries where action = 'platform.sessions.open'
  `;
  return rows.length;
}
