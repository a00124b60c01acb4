import assert from "node:assert/strict";
import { newId } from "../ids.ts";
import { defineTask, type Task } from "../tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import type { NewRun } from "./engine.ts";
import {
  asRelay,
  claimRuns,
  failRun,
  finishRun,
  finishRuns,
  freeStuckRuns,
  renewLeases,
} from "./kv_book.ts";
import { enqueueRuns } from "./kv_enqueue.ts";
import { beforeAll, lookForRuns } from "./kv_look.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;
await owner.unsafe(`
  create table platform.test_effects (note text not null);
  grant insert on platform.test_effects to app_task`);
const ada = await test.createTenant();
const eve = await test.createTenant();

function named(name: string, more: Partial<Task> = {}): Task {
  return defineTask<unknown>({
    name: `portfolio.test.${name}`,
    run: () => Promise.resolve(),
    ...more,
  });
}

async function book(
  task: Task,
  { tenantId = ada.id, orderKey = null }: Partial<NewRun> = {},
): Promise<string> {
  const id = newId();
  const run: NewRun = {
    id,
    tenantId,
    task: task.name,
    eventId: crypto.randomUUID(),
    tick: null,
    payload: {},
    requestId: null,
    orderKey,
  };
  await asRelay(worker, (sql) => enqueueRuns(sql, [task], [run]));
  return id;
}

const rowOf = async (id: string) =>
  (await owner`select * from platform.task_runs where id = ${id}`)[0];
const look = async (task: Task, ofEach = 100) =>
  (await lookForRuns(worker, [task], { after: beforeAll, ofEach })).due
    .map(({ id }) => id);
const endLease = (id: string) =>
  owner`update platform.task_runs set lease_until = now() - interval '1 second' where id = ${id}`;

Deno.test("whoever lost the lease completes nothing; the run is done by another", async () => {
  const task = named("stolen");
  const id = await book(task);
  const [first] = await claimRuns(worker, [task], [id]);
  assert.ok(first);
  assert.deepEqual(await claimRuns(worker, [task], [id]), [], "held");
  assert.equal((await renewLeases(worker, [first.lease])).size, 1);
  await endLease(id);
  await freeStuckRuns(worker);
  const [second] = await claimRuns(worker, [task], [id]);
  assert.equal(second?.attempt, 2);
  assert.equal((await renewLeases(worker, [first.lease])).size, 0);
  const actor = test.as("app_task", { tenantId: ada.id });
  const finish = (run: typeof first) =>
    worker.transaction(actor, "read write", async (sql) => {
      await sql`insert into platform.test_effects values ('stolen')`;
      await finishRun(sql, run, 1);
    });
  await assert.rejects(finish(first), { code: "unavailable" });
  await failRun(worker, first, { error: "late", ms: 1, retryInMs: null });
  await finishRuns(worker, [{ run: first, ms: 1 }]);
  assert.equal((await rowOf(id))?.state, "running");
  await finish(second);
  assert.equal((await owner`select from platform.test_effects`).length, 1);
  assert.equal((await rowOf(id))?.state, "done");
});

Deno.test("what kills its process each time is set aside too", async () => {
  const task = named("killer", { attempts: 2 });
  const id = await book(task);
  for (let at = 0; at < 2; at++) {
    assert.equal((await claimRuns(worker, [task], [id])).length, 1);
    await endLease(id);
    await freeStuckRuns(worker);
  }
  assert.deepEqual(await claimRuns(worker, [task], [id]), []);
  assert.equal((await rowOf(id))?.state, "dead");
});

Deno.test("a run whose process died comes before those that were booked behind it", async () => {
  const task = named("stuck");
  const first = await book(task);
  const [run] = await claimRuns(worker, [task], [first]);
  const second = await book(task);
  assert.deepEqual(await freeStuckRuns(worker), [], "its lease has not ended");
  await endLease(first);
  assert.deepEqual(await freeStuckRuns(worker), [{
    id: first,
    lane: run?.tenantId,
  }]);
  assert.deepEqual(await look(task), [first, second]);
});

Deno.test("runs of a slice that is switched off wait, and go on once it is on again", async () => {
  const task = named("sliced");
  const id = await book(task);
  const set = (isOn: boolean) =>
    owner`
      insert into platform.tenant_slices (tenant_id, slice, is_on) values (${ada.id}, 'portfolio', ${isOn})
      on conflict (tenant_id, slice) do update set is_on = excluded.is_on`;
  await set(false);
  assert.deepEqual(await look(task), []);
  assert.deepEqual(await claimRuns(worker, [task], [id]), []);
  await set(true);
  assert.deepEqual(await look(task), [id]);
  assert.equal((await claimRuns(worker, [task], [id])).length, 1);
});

Deno.test("no more runs are taken than a task says, in all and of a tenant", async () => {
  const task = named("limited", { concurrency: { inAll: 3, perTenant: 2 } });
  const ids: string[] = [];
  for (let at = 0; at < 4; at++) {
    ids.push(await book(task), await book(task, { tenantId: eve.id }));
  }
  assert.equal((await look(task)).length, 4, "two of each");
  const taken = await claimRuns(worker, [task], ids);
  assert.deepEqual(
    taken.map(({ tenantId }) => tenantId),
    [ada.id, eve.id, ada.id],
    "in the order asked for",
  );
  assert.deepEqual(await look(task), []);
  assert.deepEqual(await claimRuns(worker, [task], ids), []);
  await finishRuns(worker, taken.map((run) => ({ run, ms: 1 })).slice(0, 1));
  assert.equal((await look(task)).length, 2);
  assert.equal((await claimRuns(worker, [task], ids)).length, 1);
});

Deno.test("runs with a key follow each other; a retry holds back, a dead one lets go", async () => {
  const task = named("ordered");
  const first = await book(task, { orderKey: "a" });
  const second = await book(task, { orderKey: "a" });
  const third = await book(task, { orderKey: "a" });
  const other = await book(task, { orderKey: "b" });
  const foreign = await book(task, { orderKey: "a", tenantId: eve.id });
  const all = [third, second, first, other, foreign];
  const heads = await claimRuns(worker, [task], all);
  assert.deepEqual(
    heads.map(({ id }) => id).sort(),
    [first, other, foreign].sort(),
  );
  const [head] = heads.filter(({ id }) => id === first);
  assert.ok(head);
  await failRun(worker, head, { error: "no", ms: 1, retryInMs: 60_000 });
  assert.deepEqual(await claimRuns(worker, [task], all), [], "waits for it");
  await owner`update platform.task_runs set run_at = now() where id = ${first}`;
  const [again] = await claimRuns(worker, [task], all);
  assert.equal(again?.id, first);
  await failRun(worker, again, { error: "no", ms: 1, retryInMs: null });
  const [next] = await claimRuns(worker, [task], all);
  assert.equal(next?.id, second);
  await finishRuns(worker, [{ run: next, ms: 1 }]);
  assert.equal((await claimRuns(worker, [task], all))[0]?.id, third);
});

Deno.test("a look brings some of each tenant and task, oldest first, and says when the next is due", async () => {
  const task = named("looked");
  const ofAda = [await book(task), await book(task), await book(task)];
  const ofEve = await book(task, { tenantId: eve.id });
  await owner`update platform.task_runs set run_at = now() - interval '1 hour' where id = ${
    String(ofAda[1])
  }`;
  await owner`update platform.task_runs set run_at = now() + interval '1 hour' where id = ${
    String(ofAda[2])
  }`;
  const found = await lookForRuns(worker, [task], {
    after: beforeAll,
    ofEach: 1,
  });
  assert.deepEqual(
    found.due.map(({ id }) => id).sort(),
    [String(ofAda[1]), ofEve].sort(),
  );
  assert.equal(found.isMore, true);
  assert.equal((await look(task)).includes(String(ofAda[2])), false, "not due");
  assert.equal(found.last, null);
  assert.ok(found.nextMs !== null && found.nextMs > 3_500_000);
});

Deno.test("a look brings what has waited longest first, whatever the names of tasks", async () => {
  const [early, late] = [named("zealous"), named("amiable")];
  const first = await book(early);
  const second = await book(late);
  await owner`update platform.task_runs set run_at = now() - interval '1 minute' where id = ${first}`;
  const { due } = await lookForRuns(worker, [early, late], {
    after: beforeAll,
    ofEach: 100,
  });
  assert.deepEqual(due.map(({ id }) => id), [first, second]);
});
