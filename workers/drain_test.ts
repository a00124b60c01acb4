import assert from "node:assert/strict";
import { z } from "zod";
import { readConfig } from "@/lib/platform/config.ts";
import { task as inTenant } from "@/lib/platform/db.ts";
import { installPgBoss } from "@/lib/platform/engine/pgboss_schema.ts";
import { defineEvent, emit } from "@/lib/platform/events.ts";
import { openRegistry } from "@/lib/platform/metrics.ts";
import { openSecrets } from "@/lib/platform/secrets.ts";
import { defineTask } from "@/lib/platform/tasks.ts";
import { testDb } from "@/tests/support/db.ts";
import { openDrain } from "./drain.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { owner, worker: db } = test;
await installPgBoss(owner);
await owner.unsafe(`
  create table platform.test_drained (key text not null);
  grant insert on platform.test_drained to app_task`);
const ada = await test.createTenant();

const payload = z.strictObject({ id: z.uuid() });
const asked = defineEvent("portfolio.test.asked", payload);
const followed = defineEvent("portfolio.test.followed", payload);
const first = defineTask({
  name: "portfolio.test.first",
  on: asked,
  run: ({ db, actor, payload, finish }) =>
    finish(async (sql) => {
      await sql`insert into platform.test_drained values ('first')`;
      await emit(sql, inTenant(db, actor.tenantId), followed, payload);
    }),
});
const second = defineTask({
  name: "portfolio.test.second",
  on: followed,
  run: ({ finish }) =>
    finish((sql) => sql`insert into platform.test_drained values ('second')`),
});
const poison = defineTask({
  name: "portfolio.test.poison",
  on: followed,
  attempts: 1,
  run: () => Promise.reject(new Error("poison")),
});
const tasks = [first, second, poison];

async function send(count: number) {
  const { visitor } = ada;
  for (let at = 0; at < count; at++) {
    await visitor.db.transaction(
      visitor,
      "read write",
      (sql) => emit(sql, visitor, asked, { id: crypto.randomUUID() }),
    );
  }
}

async function effects() {
  const rows = await owner`
    select key, count(*)::int from platform.test_drained group by key order by key
  `;
  await owner`delete from platform.test_drained`;
  return rows.map(({ key, count }) => `${key} ${count}`);
}

/** As a web process has it where no worker lives. */
async function processWith(queue: "kv" | "pgboss", through = db) {
  const config = readConfig(
    new Map([["QUEUE", queue], ["SECRET_KEY", "for tests only ".repeat(3)]]),
  );
  const signal = new AbortController().signal;
  const log = {
    request() {},
    info() {},
    error() {},
    flush: () => Promise.resolve(),
  };
  const secrets = await openSecrets(config);
  const registry = openRegistry();
  return openDrain(
    { db: through, config, secrets, log, registry, signal },
    () => Promise.resolve({ tasks, close() {} }),
  );
}

for (const queue of ["kv", "pgboss"] as const) {
  Deno.test(`draining on ${queue} does what waits and what follows from it, and says how much`, async () => {
    const { drain, close } = await processWith(queue);
    await send(3);
    const { ms, ...drained } = await drain();
    assert.deepEqual(drained, {
      events: 6,
      done: 6,
      retried: 0,
      dead: 3,
      interrupted: 0,
      waiting: 0,
    });
    assert.ok(ms < 25_000);
    assert.deepEqual(await effects(), ["first 3", "second 3"]);
    assert.equal((await drain()).events, 0, "nothing is left");
    await close();
  });

  Deno.test(`two who drain ${queue} at once, in one process and in two, do everything once`, async () => {
    const [one, other] = [await processWith(queue), await processWith(queue)];
    await send(5);
    const [a, b] = await Promise.all([
      one.drain(),
      one.drain(),
      other.drain(),
    ]);
    assert.equal(a, b, "two calls of one process are one");
    await other.drain();
    assert.deepEqual(await effects(), ["first 5", "second 5"]);
    await Promise.all([one.close(), other.close()]);
  });

  Deno.test(`a first call while the database is away keeps nobody from draining ${queue} later`, async () => {
    let isAway = true;
    const away = () => Promise.reject(new Error("the database is away"));
    const through: typeof db = {
      ...db,
      // kv only listens when it is opened, and keeps what came of that
      transaction: (...args) =>
        isAway && queue === "pgboss" ? away() : db.transaction(...args),
      listen: (...args) => isAway ? away() : db.listen(...args),
    };
    const { drain, close } = await processWith(queue, through);
    await send(1);
    await assert.rejects(drain());
    isAway = false;
    await drain();
    assert.deepEqual(await effects(), ["first 1", "second 1"]);
    await close();
  });
}
