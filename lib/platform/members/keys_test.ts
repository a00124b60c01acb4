import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { createKey, revokeKey } from "../keys/commands.ts";
import { countKeysOf, listKeys } from "../keys/queries.ts";
import { changeMember, removeMember } from "./commands.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("removeMember() ends the keys that somebody made when told to, and only with the membership", async () => {
  const { id, owner: boss } = await test.createTenant();
  const mallory = await test.addMember(id, 50);
  const key = { permissions: ["platform.site.touch"], days: 9 };
  const theirs = { ...mallory, aal: "aal2" as const };
  await createKey(theirs, { ...key, name: "Theirs" });
  const ended = await createKey(theirs, { ...key, name: "Theirs too" });
  await revokeKey(boss, { id: ended.id });
  await createKey(boss, { ...key, name: "Ours" });
  const userId = String(mallory.userId);
  const live = async () =>
    (await listKeys(boss, {})).filter(({ revokedAt }) => !revokedAt)
      .map(({ name }) => name);
  strictEqual(await countKeysOf(boss, { id: userId }), 1);
  // a role alone takes no key away
  await changeMember(boss, { id: userId, role: "user" });
  deepStrictEqual(await live(), ["Ours", "Theirs"]);
  // both or neither: the last owner cannot be removed, so their keys stay
  const own = String(boss.userId);
  await rejects(removeMember(boss, { id: own, revokeKeys: true }));
  deepStrictEqual(await live(), ["Ours", "Theirs"]);
  await removeMember(boss, { id: userId, revokeKeys: true });
  deepStrictEqual(await live(), ["Ours"]);
  strictEqual(await countKeysOf(boss, { id: userId }), 0);
  strictEqual(await countKeysOf(boss, { id: own }), 1);
});

Deno.test("changeMember() ends the keys of whoever is demoted when told to", async () => {
  const { id, owner: boss } = await test.createTenant();
  const admin = await test.addMember(id, 50);
  await createKey({ ...admin, aal: "aal2" }, {
    name: "Theirs",
    permissions: ["platform.site.touch"],
    days: 9,
  });
  const userId = String(admin.userId);
  await changeMember(boss, { id: userId, role: "user", revokeKeys: true });
  strictEqual(await countKeysOf(boss, { id: userId }), 0);
});
