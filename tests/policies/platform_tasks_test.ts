import assert from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const ada = await test.createTenant();
const eve = await test.createTenant();
const runId = crypto.randomUUID();
await test.owner`
  insert into platform.task_runs (id, tenant_id, task, event_id, max_attempts, state, lease_token, lease_until)
  values (${runId}, ${ada.id}, 'platform.test.run', ${crypto.randomUUID()}, 3, 'running', ${crypto.randomUUID()}, now())`;

const everyone = [
  ada.visitor,
  ada.owner,
  test.as("app_emitter", { tenantId: ada.id }),
  test.as("app_task", { tenantId: ada.id }),
];
const statements = [
  "select id from platform.task_runs",
  "update platform.task_runs set state = 'done'",
  "delete from platform.task_runs",
  "insert into platform.task_runs (id, task, event_id, max_attempts) values (gen_random_uuid(), 'a.b.c', gen_random_uuid(), 1)",
  "select key from platform.task_effects",
  "delete from platform.task_effects",
];

Deno.test("nobody but the relay touches the book, whatever role they take", async () => {
  for (const actor of everyone) {
    for (const statement of statements) {
      await assert.rejects(
        actor.db.transaction(
          actor,
          "read write",
          (sql) => sql.unsafe(statement),
        ),
        { code: "42501" },
        `${actor.role}: ${statement}`,
      );
    }
  }
  const [row] = await test
    .owner`select state from platform.task_runs where id = ${runId}`;
  assert.equal(row?.state, "running", "the row was there");
});

Deno.test("the relay removes no run: the book forgets by retention only", async () => {
  const relay = test.as("app_relay");
  await assert.rejects(
    relay.db.transaction(
      relay,
      "read write",
      (sql) => sql`delete from platform.task_runs`,
    ),
    { code: "42501" },
  );
});

Deno.test("a task notes effects of its own tenant only, and completes no run without its lease", async () => {
  const task = test.as("app_task", { tenantId: ada.id });
  const note = (tenantId: string) =>
    task.db.transaction(
      task,
      "read write",
      (sql) =>
        sql`insert into platform.task_effects (tenant_id, key, step) values (${tenantId}, ${crypto.randomUUID()}, 'a')`,
    );
  await note(ada.id);
  await assert.rejects(note(eve.id), { code: "42501" });
  await assert.rejects(
    task.db.transaction(
      task,
      "read write",
      (sql) =>
        sql`select platform.finish_run(${runId}, ${crypto.randomUUID()}, 1)`,
    ),
    { code: "unavailable" },
  );
  for (const actor of [ada.visitor, ada.owner]) {
    await assert.rejects(
      actor.db.transaction(
        actor,
        "read write",
        (sql) =>
          sql`select platform.finish_run(${runId}, ${crypto.randomUUID()}, 1)`,
      ),
      { code: "42501" },
    );
  }
});
