import assert from "node:assert/strict";
import { z } from "zod";
import {
  discardLetters,
  restoreLetters,
  retryAnyLetters,
  retryLetters,
} from "@/lib/platform/dead_letters/commands.ts";
import {
  countLetters,
  getLetter,
  listAllLetters,
  listLetters,
  listQueues,
} from "@/lib/platform/dead_letters/queries.ts";
import {
  settleNow,
  settleTask,
  undoMinutes,
} from "@/lib/platform/dead_letters/tasks.ts";
import { type Actor, member } from "@/lib/platform/db.ts";
import { openKv } from "@/lib/platform/engine/kv.ts";
import { defineEvent, emit } from "@/lib/platform/events.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import { slices } from "@/lib/slices.ts";
import { isNamed } from "@/components/dead_letters/task_names.ts";
import { testDb } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { runCounter } from "./counts.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker } = test;
const log = { error: () => {} };
const desk = openKv({ db: worker, tasks: [], log });
const settle = settleTask(() => desk) as Task;
const happened = defineEvent(
  "portfolio.test.happened",
  z.strictObject({ id: z.uuid() }),
);
const [ada, eve] = [await test.createTenant(), await test.createTenant()];
const userId = crypto.randomUUID();
await owner`insert into platform.admins (user_id) values (${userId})`;
const admin = member(test.db, null, userId);

/** Fails until it is told otherwise. */
let isBroken = true;
const poison = defineTask({
  name: "portfolio.test.poison",
  on: happened,
  attempts: 2,
  backoffMs: 1,
  run() {
    if (isBroken) throw new Error("it is broken");
    return Promise.resolve();
  },
}) as Task;

async function until<T>(get: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await get();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const send = (actor: Actor) =>
  actor.db.transaction(
    actor,
    "read write",
    (sql) => emit(sql, actor, happened, { id: crypto.randomUUID() }),
  );

/** So many runs of a tenant die; the ids of their letters, the newest first. */
async function kill(actor: Actor, count: number): Promise<string[]> {
  isBroken = true;
  const before = (await listLetters(actor, {})).length;
  for (let n = 0; n < count; n++) await send(actor);
  await withWorker(
    worker,
    [poison],
    () =>
      until(async () =>
        (await listLetters(actor, {})).length >= before + count
      ),
  );
  return (await listLetters(actor, {})).map(({ id }) => id).slice(0, count);
}

const stateOf = async (id: string) =>
  (await owner`select state from platform.task_runs where id = ${id}`)[0]
    ?.state;
const isGone = async (id: string) =>
  (await owner`select from platform.dead_letters where id = ${id}`).length ===
    0;

Deno.test("what is poison is set aside with its history, tried again when asked, and done", async () => {
  const [id = ""] = await kill(ada.owner, 1);
  const letter = await getLetter(ada.owner, { id });
  assert.ok(letter);
  assert.equal(letter.task, poison.name);
  assert.equal(letter.error, "it is broken");
  assert.equal(letter.attempts, 2);
  assert.deepEqual(letter.history.map(({ error }) => error), [
    "it is broken",
    "it is broken",
  ]);
  assert.ok(letter.history.every(({ ms }) => ms !== null && ms >= 0));
  assert.equal(await getLetter(eve.owner, { id }), null);

  isBroken = false;
  const asked = await retryLetters(ada.owner, { ids: [id] });
  const again = await retryLetters(ada.owner, { ids: [id] });
  assert.deepEqual([asked.count, again.count], [1, 0], "pressed twice");
  await withWorker(
    worker,
    [poison, settle],
    () => until(async () => await stateOf(id) === "done" && await isGone(id)),
  );
  assert.deepEqual(await listLetters(ada.owner, {}), []);
});

Deno.test("what dies again after a retry is a dead letter again, and nothing is asked of it", async () => {
  const [id = ""] = await kill(ada.owner, 1);
  const before = (await getLetter(ada.owner, { id }))?.diedAt ?? "";
  await retryLetters(ada.owner, { ids: [id] });
  const letter = await withLetter(async () => {
    const now = await getLetter(ada.owner, { id });
    return now && now.diedAt > before && now;
  });
  assert.equal(letter.asked, null);
  assert.equal(letter.history.length, 4, "the history goes on");

  async function withLetter<T>(get: () => Promise<T | null | false>) {
    let found: T | undefined;
    await withWorker(worker, [poison, settle], async () => {
      found = await until(async () => await get() || undefined);
    });
    assert.ok(found);
    return found;
  }
});

Deno.test("what is discarded can be brought back for an hour, then it is gone", async () => {
  const [one = "", two = ""] = await kill(eve.owner, 2);
  const { count, askedAt } = await discardLetters(eve.owner, { all: true });
  assert.equal(count, 2);
  assert.deepEqual(await listLetters(eve.owner, {}), []);
  assert.deepEqual(await countLetters(eve.owner, {}), {
    dead: 0,
    retrying: 0,
    discarded: 2,
    tasks: [{ task: poison.name, dead: 0, retrying: 0, discarded: 2 }],
  });
  assert.equal(
    (await restoreLetters(ada.owner, { all: true, askedAt })).count,
    0,
  );
  assert.equal(
    (await restoreLetters(eve.owner, { all: true, askedAt })).count,
    2,
  );
  await discardLetters(eve.owner, { ids: [one] });
  const often = { ...settle, schedule: { everyMs: 50 } };
  const ticks = async () =>
    (await owner`select from platform.task_runs where task = ${settle.name} and state = 'done'`)
      .length;
  const before = await ticks();
  await withWorker(worker, [often], async () => {
    await until(async () => await ticks() > before + 1);
    assert.equal(await stateOf(one), "dead", "not before an hour has passed");
    await owner`
      update platform.dead_letters set asked_at = asked_at - make_interval(mins => ${undoMinutes}) where id = ${one}`;
    await until(() => isGone(one));
  });
  assert.equal(await stateOf(one), undefined);
  assert.equal(await stateOf(two), "dead");
});

Deno.test("who runs the platform sees and settles those of every tenant; nobody else does", async () => {
  const [id = ""] = await kill(ada.owner, 1);
  const [letter] = await listAllLetters(admin, { limit: 1 });
  assert.equal(letter?.id, id);
  assert.equal(letter?.place?.slug, ada.slug);
  for (const actor of [eve.owner, ada.owner]) {
    assert.deepEqual(await listAllLetters(actor, {}), []);
    const { count } = await retryAnyLetters(actor, { ids: [id] });
    assert.equal(count, 0);
  }
  const user = await test.addMember(ada.id, 10);
  for (const act of [retryLetters, discardLetters]) {
    await assert.rejects(act(user, { ids: [id] }), { code: "forbidden" });
  }
  isBroken = false;
  assert.equal((await retryAnyLetters(admin, { ids: [id] })).count, 1);
  await withWorker(
    worker,
    [poison, settle],
    () => until(async () => await stateOf(id) === "done" && await isGone(id)),
  );
});

Deno.test("whoever runs the platform and belongs to a tenant asks there for its own letters alone", async () => {
  const [its = ""] = await kill(ada.owner, 1);
  const [others = ""] = await kill(eve.owner, 1);
  await owner`insert into platform.members (tenant_id, user_id, level) values (${ada.id}, ${userId}, 50)`;
  const here = member(test.db, ada.id, userId);
  assert.ok((await listLetters(here, {})).some(({ id }) => id === its));
  assert.ok(!(await listLetters(here, {})).some(({ id }) => id === others));
  assert.equal(await getLetter(here, { id: others }), null);
  await discardLetters(here, { all: true });
  const [left] =
    await owner`select asked from platform.dead_letters where id = ${others}`;
  assert.equal(left?.asked, null);
  assert.equal((await retryLetters(here, { ids: [others] })).count, 0);
});

Deno.test("settleNow() forgets the letters that it settles", async () => {
  const ids = await kill(ada.owner, 2);
  assert.equal(await settleNow(worker, desk, "discard", ids), 2);
  assert.equal(await settleNow(worker, desk, "discard", ids), 0);
  for (const id of ids) assert.ok(await isGone(id));
});

Deno.test("every task of the manifests has a name for people", () => {
  const tasks = slices.flatMap(({ tasks }) => tasks);
  assert.ok(tasks.length > 5);
  assert.deepEqual(tasks.filter((task) => !isNamed(task)), []);
});

Deno.test("runCounter() writes down what there is to do, for who runs the platform alone", async () => {
  await kill(ada.owner, 1);
  const stop = new AbortController();
  const counting = runCounter({
    db: worker,
    engine: desk,
    tasks: [poison, { name: "portfolio.test.idle" }],
    log,
    signal: stop.signal,
    paceMs: 20,
  });
  const queue = await until(async () =>
    (await listQueues(admin, {})).find(({ task }) => task === poison.name)
  );
  stop.abort();
  await counting;
  const idle = (await listQueues(admin, {})).find(({ task }) =>
    task === "portfolio.test.idle"
  );
  assert.equal(idle?.waiting, 0, "what is idle is counted too");
  assert.ok(queue.dead > 0);
  assert.deepEqual([queue.waiting, queue.running, queue.oldestAt], [
    0,
    0,
    null,
  ]);
  assert.deepEqual(await listQueues(ada.owner, {}), []);
});
