import { testDb } from "@/tests/support/db.ts";
import { testContract } from "./test_contract.ts";
import { openKv } from "./kv.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

await testContract({
  test,
  open: (parts) => Promise.resolve(openKv({ ...parts, sweepMs: 200 })),
  passTime: (owner) =>
    owner`update platform.task_runs set lease_until = now() - interval '1 second' where state = 'running'`,
});
