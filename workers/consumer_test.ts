import assert from "node:assert/strict";
import { z } from "zod";
import type { Actor } from "@/lib/platform/db.ts";
import { defineEvent, emit } from "@/lib/platform/events.ts";
import {
  defineTask,
  PermanentFailure,
  type Task,
} from "@/lib/platform/tasks.ts";
import { openKv } from "@/lib/platform/engine/kv.ts";
import { relayEvents } from "@/lib/platform/tasks/relay.ts";
import { startTicks, tickAt } from "@/lib/platform/tasks/ticks.ts";
import { testDb } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;
await owner.unsafe(`
  create table platform.test_effects (tenant_id uuid not null, note text not null);
  grant insert on platform.test_effects to app_task`);

const log = { error: () => {} };
const ada = await test.createTenant();
const happened = defineEvent(
  "portfolio.test.happened",
  z.strictObject({ id: z.uuid() }),
);

function send(actor: Actor = ada.visitor): Promise<string> {
  return actor.db.transaction(
    actor,
    "read write",
    (sql) => emit(sql, actor, happened, { id: crypto.randomUUID() }),
  );
}

/** A task that follows the event of these tests. */
function following(
  name: string,
  run: Task<{ id: string }>["run"],
  more: Partial<Task> = {},
) {
  return defineTask({
    name: `portfolio.test.${name}`,
    on: happened,
    backoffMs: 10,
    ...more,
    run,
  });
}

const runs = (task: string) =>
  owner`select * from platform.task_runs where task = ${`portfolio.test.${task}`} order by created_at`;

/** Waits for something that will come; the test's own time limit is the only clock. */
async function until<T>(get: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await get();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const ended = (task: string, state: string) =>
  until(async () => (await runs(task)).find((run) => run.state === state));

Deno.test("a task follows its event once, in the event's tenant, with the event's request", async () => {
  const seen: {
    key: string;
    tenantId: string | null;
    requestId: string | null;
    id: string;
  }[] = [];
  const task = following("follow", ({ key, actor, payload }) => {
    seen.push({
      key,
      tenantId: actor.tenantId,
      requestId: actor.requestId,
      id: payload.id,
    });
    return Promise.resolve();
  });
  const requestId = crypto.randomUUID();
  const errors = await withWorker(worker, [task], async () => {
    const id = await send({ ...ada.visitor, requestId });
    await ended("follow", "done");
    assert.equal(seen[0]?.key, `portfolio.test.follow:${id}`);
  });
  assert.deepEqual(errors, []);
  assert.equal(seen.length, 1);
  assert.equal(seen[0]?.tenantId, ada.id);
  assert.equal(seen[0]?.requestId, requestId);
  const [run] = await runs("follow");
  assert.equal(run?.history.length, 1);
});

Deno.test("once() and finish() keep effects single over a failure between them", async () => {
  const note =
    (text: string) =>
    (sql: Parameters<Parameters<Actor["db"]["transaction"]>[2]>[0]) =>
      sql`insert into platform.test_effects values (${ada.id}, ${text})`;
  const task = following("effects", async ({ once, finish, attempt }) => {
    await once("first", note("first"));
    if (attempt === 1) throw new Error("killed in between");
    await finish(note("last"));
  });
  const errors = await withWorker(worker, [task], async () => {
    await send();
    await ended("effects", "done");
  });
  assert.equal(errors.length, 1);
  const rows =
    await owner`select note from platform.test_effects order by note`;
  assert.deepEqual(rows.map((row) => row.note), ["first", "last"]);
  const [run] = await runs("effects");
  assert.equal(run?.attempts, 2);
  assert.deepEqual(
    run?.history.map((one: { error: string | null }) => one.error),
    ["killed in between", null],
  );
});

Deno.test("a task that fails is tried as often as it says and set aside with its history", async () => {
  const task = following("poison", () => Promise.reject(new Error("poison")), {
    attempts: 3,
  });
  await withWorker(worker, [task], async () => {
    await send();
    await ended("poison", "dead");
  });
  const [run] = await runs("poison");
  assert.equal(run?.attempts, 3);
  assert.equal(run?.last_error, "poison");
  assert.equal(run?.history.length, 3);
});

Deno.test("a permanent failure is not tried again; one that takes too long has failed", async () => {
  const refused = following(
    "refused",
    () => Promise.reject(new PermanentFailure("no")),
  );
  const slow = following("slow", () => new Promise(() => {}), {
    attempts: 1,
    timeoutMs: 50,
  });
  await withWorker(worker, [refused, slow], async () => {
    await send();
    assert.equal((await ended("refused", "dead")).attempts, 1);
    assert.match((await ended("slow", "dead")).last_error, /longer than 50 ms/);
  });
});

Deno.test("what still runs when the process stops is given back, and does not count", async () => {
  let began = false;
  const task = following("interrupted", () => {
    began = true;
    return new Promise(() => {});
  });
  await withWorker(worker, [task], async () => {
    await send();
    await until(() => Promise.resolve(began));
  }, 20);
  const [run] = await runs("interrupted");
  assert.equal(run?.state, "ready");
  assert.equal(run?.attempts, 0);
});

Deno.test("an event leads to no run of a slice that is switched off", async () => {
  const task = following("sliced", () => Promise.resolve());
  const set = (isOn: boolean) =>
    owner`
      insert into platform.tenant_slices (tenant_id, slice, is_on) values (${ada.id}, 'portfolio', ${isOn})
      on conflict (tenant_id, slice) do update set is_on = excluded.is_on`;
  await set(false);
  await send();
  await relayEvents(
    worker,
    [task],
    openKv({ db: worker, tasks: [task], log }),
    100,
  );
  await set(true);
  await send();
  await relayEvents(
    worker,
    [task],
    openKv({ db: worker, tasks: [task], log }),
    100,
  );
  assert.equal((await runs("sliced")).length, 1);
});

Deno.test("relayEvents() hands each event on once, however many relays there are", async () => {
  const task = following("relayed", () => Promise.resolve());
  for (let at = 0; at < 20; at++) await send();
  await Promise.all(
    [1, 2, 3].map(() =>
      relayEvents(
        worker,
        [task],
        openKv({ db: worker, tasks: [task], log }),
        100,
      )
    ),
  );
  assert.equal((await runs("relayed")).length, 20);
  assert.equal(
    await relayEvents(
      worker,
      [task],
      openKv({ db: worker, tasks: [task], log }),
      100,
    ),
    0,
  );
});

Deno.test("startTicks() makes one run for a tick, and one for all that were missed", async () => {
  const task = defineTask({
    name: "portfolio.test.hourly",
    schedule: "hourly",
    run: () => Promise.resolve(),
  });
  const now = Date.UTC(2026, 10, 22, 10, 59);
  await Promise.all(
    [1, 2, 3].map(() =>
      startTicks(
        worker,
        [task],
        openKv({ db: worker, tasks: [task], log }),
        now,
      )
    ),
  );
  assert.equal((await runs("hourly")).length, 1);
  await startTicks(
    worker,
    [task],
    openKv({ db: worker, tasks: [task], log }),
    now + 5 * 3_600_000,
  );
  const ticks = (await runs("hourly")).map((run) => run.tick.toISOString());
  assert.deepEqual(ticks, [
    "2026-11-22T10:00:00.000Z",
    "2026-11-22T15:00:00.000Z",
  ]);
  assert.equal(tickAt("daily", now), Date.UTC(2026, 10, 22));
});
