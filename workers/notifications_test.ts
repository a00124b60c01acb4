import { deepStrictEqual } from "node:assert/strict";
import { emit } from "@/lib/platform/events.ts";
import {
  memberJoined,
  memberRoleChanged,
} from "@/lib/platform/members/events.ts";
import { listNotifications } from "@/lib/platform/notifications/queries.ts";
import {
  tellOfJoining,
  tellOfRole,
} from "@/lib/platform/notifications/tasks.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

Deno.test("members hear who joined and that their role changed, each only what concerns them", async () => {
  const { id, owner } = await test.createTenant();
  // an admin, who would hear of others
  const member = await test.addMember(id, 50);
  const userId = String(member.userId);
  await owner.db.transaction(owner, "read write", async (sql) => {
    await emit(sql, owner, memberJoined, { userId });
    await emit(sql, owner, memberRoleChanged, { userId });
  });

  const kinds = async (who: typeof owner) =>
    (await listNotifications(who, {})).map(({ kind }) => kind);
  // the list of tasks is of all payloads, as the worker's own is
  await withWorker(
    test.worker,
    [tellOfJoining, tellOfRole] as Task[],
    async () => {
      while (
        (await kinds(owner)).length === 0 || (await kinds(member)).length === 0
      ) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  );
  deepStrictEqual(await kinds(owner), ["platform.member.joined"]);
  deepStrictEqual(await kinds(member), ["platform.member.role_changed"]);
});
