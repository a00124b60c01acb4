import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import { importResume } from "../resume/commands.ts";
import { plantDemos } from "../demo/commands.ts";
import { setContactShown } from "./commands.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

async function told(tenantId: string): Promise<number> {
  const [row] = await test.owner`
    select count(*)::int as told from platform.outbox
    where tenant_id = ${tenantId} and name = 'portfolio.profile.updated' and payload = '{}'::jsonb`;
  return row?.told;
}

Deno.test("profileUpdated is told when rows of the profile change, and only then", async () => {
  const tenant = await test.createTenant();
  const document = { basics: { name: "Ada" } };
  await importResume(tenant.owner, { document });
  assert.equal(await told(tenant.id), 1);
  await importResume(tenant.owner, { document });
  assert.equal(await told(tenant.id), 1);
  await setContactShown(tenant.owner, { email: true });
  assert.equal(await told(tenant.id), 2);
});

Deno.test("profileUpdated is told when the owner of the database plants or imports", async () => {
  await plantDemos(test.owner);
  const [row] = await test.owner`
    select count(distinct event.tenant_id)::int as tenants from platform.outbox as event
    join platform.tenants as tenant on tenant.id = event.tenant_id and tenant.demo
    where event.name = 'portfolio.profile.updated'`;
  assert.equal(row?.tenants, 2);
  const [role] = await test.owner`select current_user <> 'app_emitter' as own`;
  assert.equal(role?.own, true);
});
