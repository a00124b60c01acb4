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

async function countNotes(): Promise<number> {
  const rows = await test.owner`
    select from platform.audit_entries where action = 'platform.sessions.open'
  `;
  return rows.length;
}
