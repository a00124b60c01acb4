import assert from "node:assert/strict";
import { createDb, platformRole } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import type { Attempt, Engine, NewRun, Outcome, Run } from "./engine.ts";
import { openPgBoss } from "./pgboss.ts";
import { installPgBoss } from "./pgboss_schema.ts";

const test = await testDb();
const { owner } = test;
await installPgBoss(owner);
const db = createDb((events) => test.connect("app_worker_login", 1, events), 6);
const errors: unknown[] = [];
const log = { error: (error: unknown) => void errors.push(error) };
const relay = platformRole(db, "app_relay");
Deno.test.afterAll(async () => {
  await db.close();
  await test.close();
});

const run = () => Promise.resolve();
const simple = defineTask({ name: "portfolio.test.simple", attempts: 3, run });
const inOrder = defineTask({
  name: "portfolio.test.ordered",
  attempts: 2,
  orderedBy: () => "any",
  run,
});
const limited = defineTask({
  name: "portfolio.test.limited",
  concurrency: { inAll: 3, perTenant: 1 },
  run,
});
const tasks = [simple, inOrder, limited] as Task[];
const engine = await openPgBoss({ db, tasks, log });
const [ada, eve] = [await test.createTenant(), await test.createTenant()];

function newRun(more: Partial<NewRun> = {}): NewRun {
  return {
    id: newId(),
    tenantId: ada.id,
    task: simple.name,
    eventId: newId(),
    tick: null,
    payload: {},
    requestId: null,
    orderKey: null,
    ...more,
  };
}

const enqueue = (...runs: NewRun[]) =>
  db.transaction(relay, "read write", (sql) => engine.enqueue(sql, runs));
const idOfKey = async (key: string) =>
  (await engine.list({ limit: 1000 })).find((one) => one.key === key)?.id ?? "";
const keyOf = ({ task, eventId }: NewRun) => `${task}:${eventId}`;

/** Works until `isOver`; answers what was run, in the order of its beginning. */
async function work(
  does: (run: Run, signal: AbortSignal) => Promise<Outcome> | Outcome,
  isOver: (begun: Run[]) => boolean | Promise<boolean>,
  { atOnce = 4, graceMs = 1_000, engine: of = engine }: {
    atOnce?: number;
    graceMs?: number;
    engine?: Engine;
  } = {},
): Promise<Run[]> {
  const begun: Run[] = [];
  const stop = new AbortController();
  const attempt: Attempt = (run, { signal }) => {
    begun.push(run);
    return Promise.resolve(does(run, signal));
  };
  const ended = of.work({ attempt, signal: stop.signal, atOnce, graceMs });
  while (!await isOver(begun)) await pause(20);
  stop.abort();
  await ended;
  return begun;
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const done: Outcome = { state: "done", completed: false };
const stateOf = async (key: string) =>
  (await engine.list({ limit: 1000 })).find((one) => one.key === key)?.state;

Deno.test("a rolled-back relay books nothing, a repeat is booked once, and what is booked is done", async () => {
  const one = newRun({ payload: { a: 1 }, requestId: newId() });
  await assert.rejects(db.transaction(relay, "read write", async (sql) => {
    await engine.enqueue(sql, [one]);
    throw new Error("rolled back");
  }));
  assert.deepEqual(await engine.list({ limit: 10 }), []);
  await enqueue(one, { ...one, id: newId() });
  await enqueue({ ...one, id: newId() });
  const [booked] = await engine.list({ limit: 10 });
  assert.equal((await engine.list({ limit: 10 })).length, 1);
  assert.deepEqual([booked?.state, booked?.attempts, booked?.maxAttempts], [
    "waiting",
    0,
    3,
  ]);
  const begun = await work(
    () => done,
    async () => await stateOf(keyOf(one)) === "done",
  );
  assert.equal(begun.length, 1);
  assert.deepEqual(begun[0]?.payload, { a: 1 });
  assert.equal(begun[0]?.requestId, one.requestId);
  await enqueue({ ...one, id: newId() });
  assert.equal((await engine.list({ limit: 10 })).length, 1, "also when done");
  const detail = await engine.show(booked?.id ?? "");
  assert.deepEqual(detail?.history.map(({ error }) => error), [null]);
});

Deno.test("what fails is tried again when we say, then set aside with its history, tried again, discarded", async () => {
  const one = newRun();
  await enqueue(one);
  const fail: Outcome = { state: "failed", error: "no", retryInMs: 1 };
  const begun = await work(
    (run) => run.attempt === 3 ? { ...fail, retryInMs: null } : fail,
    async () => await stateOf(keyOf(one)) === "dead",
  );
  assert.deepEqual(begun.map(({ attempt }) => attempt), [1, 2, 3]);
  const id = await idOfKey(keyOf(one));
  const dead = await engine.show(id);
  assert.deepEqual(dead?.history.map(({ error }) => error), ["no", "no", "no"]);
  assert.deepEqual([dead?.attempts, dead?.lastError], [3, "no"]);
  assert.equal(
    (await engine.counts()).find(({ task }) => task === simple.name)?.dead,
    1,
  );
  const [letter] =
    await owner`select * from platform.dead_letters where id = ${id}`;
  assert.equal(letter?.history.length, 3);
  assert.equal(await engine.retry([id, newId()]), 1);
  assert.equal(await engine.retry([id]), 0);
  assert.equal((await engine.show(id))?.state, "waiting");
  const again = await work(
    () => ({ ...fail, retryInMs: null }),
    async () => await stateOf(keyOf(one)) === "dead",
  );
  assert.deepEqual(
    again.map(({ attempt, maxAttempts }) => [attempt, maxAttempts]),
    [[1, 3]],
  );
  assert.equal((await engine.show(id))?.history.length, 4);
  assert.equal(await engine.discard([id]), 1);
  assert.equal(await engine.show(id), null);
  await enqueue(one);
  assert.equal(await engine.show(id), null, "is not booked again");
});

Deno.test("who stops lets runs end, gives the rest back, and the attempt does not count", async () => {
  const one = newRun();
  await enqueue(one);
  const begun = await work(
    (_, signal) =>
      new Promise((resolve) =>
        signal.addEventListener(
          "abort",
          () => resolve({ state: "interrupted" }),
        )
      ),
    (begun) => begun.length === 1,
    { graceMs: 50 },
  );
  assert.equal(begun[0]?.attempt, 1);
  assert.deepEqual(
    [
      await stateOf(keyOf(one)),
      (await engine.show(await idOfKey(keyOf(one))))?.attempts,
    ],
    ["waiting", 0],
  );
  const again = await work(
    () => done,
    async () => await stateOf(keyOf(one)) === "done",
  );
  assert.deepEqual(
    again.map(({ attempt, maxAttempts }) => [attempt, maxAttempts]),
    [[1, 3]],
  );
  assert.equal(
    (await engine.show(await idOfKey(keyOf(one))))?.history.length,
    1,
  );
});

Deno.test("runs of one key follow each other, and one that is set aside lets the others go", async () => {
  const runs = Array.from(
    { length: 4 },
    () => newRun({ task: inOrder.name, orderKey: "k" }),
  );
  await enqueue(...runs.slice(0, 2));
  await enqueue(...runs.slice(2));
  const first = keyOf(runs[0]!);
  const begun = await work(
    (run) =>
      run.key === first
        ? {
          state: "failed",
          error: "no",
          retryInMs: run.attempt === 2 ? null : 200,
        }
        : done,
    async () => await stateOf(keyOf(runs[3]!)) === "done",
  );
  assert.deepEqual(begun.map(({ key }) => key), [
    first,
    first,
    ...runs.slice(1).map(keyOf),
  ]);
  assert.equal(await stateOf(first), "dead");
  await engine.retry([await idOfKey(first)]);
  await work(() => done, async () => await stateOf(first) === "done");
});

Deno.test("a task's limits hold in two processes together", async () => {
  const other = await openPgBoss({ db, tasks, log });
  const runs = Array.from(
    { length: 12 },
    (_, at) =>
      newRun({ task: limited.name, tenantId: at % 2 ? ada.id : eve.id }),
  );
  const more = await Promise.all([1, 2, 3].map(() => test.createTenant()));
  await enqueue(
    ...runs,
    ...more.map(({ id }) => newRun({ task: limited.name, tenantId: id })),
  );
  const now = new Map<string, number>();
  let most = 0, mostOfOne = 0, ended = 0;
  const does = async ({ tenantId }: Run): Promise<Outcome> => {
    now.set(tenantId!, (now.get(tenantId!) ?? 0) + 1);
    most = Math.max(most, [...now.values()].reduce((a, b) => a + b));
    mostOfOne = Math.max(mostOfOne, ...now.values());
    await pause(30);
    now.set(tenantId!, now.get(tenantId!)! - 1);
    ended++;
    return done;
  };
  const isOver = () => ended === 15;
  await Promise.all([
    work(does, isOver),
    work(does, isOver, { engine: other }),
  ]);
  assert.ok(most <= 3, `${most} at once`);
  assert.equal(mostOfOne, 1);
  await other.close();
});

Deno.test("runs of a slice that is switched off wait, and no attempt is counted", async () => {
  await owner`insert into platform.tenant_slices (tenant_id, slice, is_on) values (${ada.id}, 'portfolio', false)`;
  const [off, on] = [newRun(), newRun({ tenantId: eve.id })];
  await enqueue(off, on);
  const begun = await work(
    () => done,
    async () =>
      await stateOf(keyOf(on)) === "done" &&
      (await engine.show(await idOfKey(keyOf(off))))?.runAt.getTime()! >
        Date.now(),
  );
  assert.deepEqual(begun.map(({ key }) => key), [keyOf(on)]);
  const waiting = await engine.show(await idOfKey(keyOf(off)));
  assert.deepEqual([waiting?.state, waiting?.attempts], ["waiting", 0]);
  await owner`delete from platform.tenant_slices where tenant_id = ${ada.id}`;
  await owner`update pgboss.job set start_after = now() where state = 'created'`;
  await work(() => done, async () => await stateOf(keyOf(off)) === "done");
});

Deno.test("what was fetched with a run that takes long is done by others", async () => {
  let ended = 0;
  const slow = newRun();
  const allOthers = Promise.withResolvers<void>();
  await enqueue(...Array.from({ length: 60 }, () => newRun()));
  await work(
    async (run) => {
      if (run.key === keyOf(slow)) await allOthers.promise;
      else if (++ended === 60) {
        // by now it is known how quick they are, and twenty are fetched at once
        await enqueue(slow, ...Array.from({ length: 30 }, () => newRun()));
      } else if (ended === 90) allOthers.resolve();
      return done;
    },
    async () => await stateOf(keyOf(slow)) === "done",
    { atOnce: 2 },
  );
  assert.equal(ended, 90);
});
