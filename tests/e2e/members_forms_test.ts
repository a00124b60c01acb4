/**
 * The forms about members and roles as browsers without scripts send them.
 */
import { match, ok, strictEqual } from "node:assert/strict";
import { createKey } from "@/lib/platform/keys/commands.ts";
import { countKeysOf } from "@/lib/platform/keys/queries.ts";
import { getMember } from "@/lib/platform/members/queries.ts";
import { startDashboard } from "../support/dashboard.ts";

const dashboard = await startDashboard();
Deno.test.afterAll(() => dashboard.close());
const { test, url } = dashboard;
const { id: tenantId, owner: boss } = await test.createTenant({
  slug: "team",
  kind: "company",
});
dashboard.signIn(boss);
const place = `${url}/@team/dashboard`;

async function post(path: string, fields: Record<string, string>) {
  const answer = await fetch(place + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { "sec-fetch-site": "same-origin" },
    redirect: "manual",
  });
  return { status: answer.status, text: await answer.text() };
}

async function get(path: string): Promise<string> {
  return await (await fetch(place + path)).text();
}

Deno.test("whoever removes a member reads how many keys they made, and ends them by a tick", async () => {
  const admin = await test.addMember(tenantId, 50);
  const id = String(admin.userId);
  const quiet = await get(`/members/${id}?lang=en`);
  ok(!quiet.includes("revoke-keys"), "no keys, no question");
  for (const name of ["One", "Two"]) {
    await createKey({ ...admin, aal: "aal2" }, {
      name,
      permissions: ["platform.site.touch"],
      days: 9,
    });
  }
  match(await get(`/members/${id}?lang=en`), /2 API keys that still work/);
  match(await get(`/members/${id}?lang=es`), /2 claves de API que aún/);
  const { status } = await post(`/members/${id}`, {
    do: "remove",
    "revoke-keys": "1",
  });
  strictEqual(status, 303);
  strictEqual(await getMember(boss, { id }), null);
  strictEqual(await countKeysOf(boss, { id }), 0);
});

Deno.test("a role that may do nothing is refused, in both languages", async () => {
  const english = await post("/roles/new?lang=en", { name: "Idle" });
  strictEqual(english.status, 422);
  match(english.text, /Choose at least one thing/);
  const spanish = await post("/roles/new?lang=es", { name: "Idle" });
  strictEqual(spanish.status, 422);
  match(spanish.text, /Elige al menos una cosa/);
});
