import { testDb } from "@/tests/support/db.ts";
import { testContract } from "./test_contract.ts";
import { openPgBoss } from "./pgboss.ts";
import { installPgBoss } from "./pgboss_schema.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
await installPgBoss(test.owner);

await testContract({
  test,
  open: openPgBoss,
  passTime: (owner) =>
    owner`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`,
});
