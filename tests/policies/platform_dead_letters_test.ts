import assert from "node:assert/strict";
import { type Actor, platformRole } from "@/lib/platform/db.ts";
import { testDb } from "@/tests/support/db.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());

const { owner } = test;
const ada = await test.createTenant();
const eve = await test.createTenant();
const relay = platformRole(test.worker, "app_relay");
const day = "2026-11-20T10:00:00Z";
const later = "2026-11-20T11:00:00Z";

/** As an engine does when a run has been tried as often as it may be. */
async function setAside(
  id: string,
  tenantId: string | null,
  { diedAt = day, task = "platform.test.run", actor = relay } = {},
) {
  const history = JSON.stringify([{
    at: diedAt,
    ms: 5,
    error: "it is broken",
  }]);
  await actor.db.transaction(actor, "read write", (sql) =>
    sql`
      select platform.set_aside(
        ${id}, ${tenantId}, ${task}, ${`${task}:${id}`}, '{}', null, 3, 3,
        ${history}::text::jsonb, 'it is broken', ${day}, ${diedAt}
      )`);
}

const run = (actor: Actor, statement: string) =>
  actor.db.transaction(
    actor,
    "read write",
    (sql) => sql.unsafe(statement),
  );
const countOf = async (id: string) =>
  (await owner`select from platform.dead_letters where id = ${id}`).length;

Deno.test("platform.set_aside() notes a death once, and a later death of the same run in its place", async () => {
  const id = crypto.randomUUID();
  await setAside(id, ada.id);
  await owner`update platform.dead_letters set asked = 'retry', asked_at = now() where id = ${id}`;
  await setAside(id, ada.id);
  const [same] =
    await owner`select asked from platform.dead_letters where id = ${id}`;
  assert.equal(same?.asked, "retry", "the same death again changes nothing");
  await setAside(id, ada.id, { diedAt: later });
  const [again] =
    await owner`select asked, died_at from platform.dead_letters where id = ${id}`;
  assert.equal(again?.asked, null, "what was asked was answered by it");
  assert.equal(again?.died_at.getTime(), Date.parse(later));
});

Deno.test("only the relay sets aside; a tenant that is gone leaves no letter", async () => {
  const id = crypto.randomUUID();
  for (
    const actor of [
      ada.owner,
      ada.visitor,
      test.as("app_task", { tenantId: ada.id }),
      test.as("app_emitter"),
    ]
  ) {
    await assert.rejects(setAside(id, ada.id, { actor }), { code: "42501" });
  }
  await setAside(id, crypto.randomUUID());
  assert.equal(await countOf(id), 0);
  await setAside(id, null);
  assert.equal(await countOf(id), 1);
  const gone = await test.createTenant();
  const its = crypto.randomUUID();
  await setAside(its, gone.id);
  await owner`delete from platform.tenants where id = ${gone.id}`;
  assert.equal(await countOf(its), 0);
});

Deno.test("whoever may act is told once for each task and hour, not once for each run", async () => {
  const tenant = await test.createTenant();
  const admin = await test.addMember(tenant.id, 50);
  await test.addMember(tenant.id, 10);
  const told = () =>
    owner`
      select user_id, payload ->> 'task' as task from platform.notifications
      where tenant_id = ${tenant.id} and kind = 'platform.task.set_aside' order by id`;
  for (let n = 0; n < 3; n++) await setAside(crypto.randomUUID(), tenant.id);
  assert.deepEqual(
    new Set((await told()).map(({ user_id }) => user_id)),
    new Set([tenant.owner.userId, admin.userId]),
  );
  assert.equal((await told()).length, 2);
  await setAside(crypto.randomUUID(), tenant.id, {
    task: "platform.other.run",
  });
  assert.equal((await told()).length, 4);
  await owner`
    update platform.notifications set created_at = now() - interval '61 minutes' where tenant_id = ${tenant.id}`;
  await setAside(crypto.randomUUID(), tenant.id);
  assert.equal((await told()).length, 6);
});

Deno.test("the book hands a run over in the transaction in which it dies", async () => {
  const id = crypto.randomUUID();
  await owner`
    insert into platform.task_runs (id, tenant_id, task, tick, max_attempts, attempts, state, lease_token, lease_until)
    values (${id}, ${ada.id}, 'platform.test.tick', ${day}, 3, 3, 'running', ${crypto.randomUUID()}, now())`;
  await assert.rejects(
    owner.begin(async (sql) => {
      await sql`
      update platform.task_runs set state = 'dead', lease_token = null, lease_until = null, ended_at = now()
      where id = ${id}`;
      throw new Error("back");
    }),
    /back/,
  );
  assert.equal(await countOf(id), 0);
  await owner`
    update platform.task_runs
    set state = 'dead', lease_token = null, lease_until = null, ended_at = now(), last_error = 'it is broken',
      history = jsonb_build_array(jsonb_build_object('at', now(), 'ms', 4, 'error', 'it is broken'))
    where id = ${id}`;
  const [letter] =
    await owner`select key, attempts, last_error, history from platform.dead_letters where id = ${id}`;
  assert.equal(
    letter?.key,
    `platform.test.tick:${new Date(day).toISOString()}`,
  );
  assert.equal(letter?.attempts, 3);
  assert.equal(letter?.last_error, "it is broken");
  assert.equal(letter?.history[0].ms, 4);
});

Deno.test("people ask, and write nothing else", async () => {
  const id = crypto.randomUUID();
  await setAside(id, ada.id);
  const ask = (actor: Actor) =>
    run(
      actor,
      `update platform.dead_letters set asked = 'retry', asked_at = now() where id = '${id}'`,
    );
  assert.equal((await ask(eve.owner)).count, 0);
  for (
    const statement of [
      `update platform.dead_letters set task = 'a.b.c' where id = '${id}'`,
      `delete from platform.dead_letters where id = '${id}'`,
      `insert into platform.dead_letters (id, task, key, attempts, max_attempts, created_at, died_at)
     values (gen_random_uuid(), 'a.b.c', 'k', 1, 1, now(), now())`,
    ]
  ) {
    await assert.rejects(
      run(ada.owner, statement),
      { code: "42501" },
      statement,
    );
  }
  assert.equal((await ask(ada.owner)).count, 1);
});
