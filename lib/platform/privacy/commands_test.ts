import { deepStrictEqual, match } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { eraseTenant } from "./commands.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner } = test;

/** Gives a member the address that they sign in with. */
async function reachable(userId: string | null, email: string) {
  await owner`
    insert into auth.users (id, email) values (${userId}, ${email})
    on conflict (id) do update set email = excluded.email
  `;
}

Deno.test("eraseTenant() tells every owner, and nobody else", async () => {
  const { id, slug, owner: ada } = await test.createTenant();
  const grace = await test.addMember(id, 100);
  const admin = await test.addMember(id, 50);
  const gone = await test.addMember(id, 100);
  await reachable(ada.userId, "ada@example.com");
  await reachable(grace.userId, "grace@example.com");
  await reachable(admin.userId, "admin@example.com");
  await reachable(gone.userId, "gone@example.com");
  await owner`update platform.members set status = 'left', ended_at = now() where tenant_id = ${id} and user_id = ${gone.userId}`;
  await eraseTenant(ada, { typed: slug, expected: slug, lang: "en" }, {
    address: "ada@example.com",
    link: "https://vitrina.example/privacy",
    name: "Ada\nInc",
  });
  const letters = await owner`
    select recipient, subject, body_text from platform.mails where tenant_id = ${id} order by recipient
  `;
  deepStrictEqual(letters.map(({ recipient }) => recipient), [
    "ada@example.com",
    "grace@example.com",
  ]);
  for (const { subject } of letters) {
    match(subject, /^The workspace of Ada Inc will be erased tomorrow$/);
  }
  match(letters[1]?.body_text, /session of\s+ada@example\.com\s+asked/);
  match(letters[1]?.body_text, /https:\/\/vitrina\.example\/privacy/);
});
