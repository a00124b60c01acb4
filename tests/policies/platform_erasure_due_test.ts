import { strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("an erasure that an owner asked for is not done once they are removed", async () => {
  const { id } = await test.createTenant();
  const gone = await test.addMember(id, 100);
  const [asked] = await test.owner`
    insert into platform.erasures (id, tenant_id, requested_by, due_at)
    values (gen_random_uuid(), ${id}, ${gone.userId}, now()) returning id
  `;
  await test
    .owner`update platform.members set status = 'left' where user_id = ${gone.userId}`;
  const [done] = await test.worker.transaction(
    { ...test.as("app_task"), db: test.worker },
    "read write",
    (sql) => sql`select platform.perform_erasure(${asked?.id}) as it`,
  );
  strictEqual(done?.it, false);
  const left = await test.owner`
    select (select count(*)::int from platform.tenants where id = ${id}) as tenants,
      (select count(*)::int from platform.erasures where tenant_id = ${id}) as erasures
  `;
  strictEqual(JSON.stringify(left[0]), '{"tenants":1,"erasures":0}');
});
