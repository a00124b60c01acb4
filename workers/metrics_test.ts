import assert from "node:assert/strict";
import { z } from "zod";
import { openKv } from "@/lib/platform/engine/kv.ts";
import { defineEvent, emit } from "@/lib/platform/events.ts";
import { openRegistry, textOf } from "@/lib/platform/metrics.ts";
import { createTaskMetrics } from "@/lib/platform/task_metrics.ts";
import { defineTask } from "@/lib/platform/tasks.ts";
import { relayEvents } from "@/lib/platform/tasks/relay.ts";
import { testDb } from "@/tests/support/db.ts";
import { createAttempt } from "./attempt.ts";
import { listenBeside } from "./listen.ts";

const test = await testDb();
Deno.test.afterAll(() => test.close());
const { worker: db } = test;
const log = { error: () => {} };
const ada = await test.createTenant();
const counted = defineEvent(
  "portfolio.test.counted",
  z.strictObject({ id: z.uuid() }),
);
const follow = { on: counted, backoffMs: 1 };
const tasks = [
  defineTask({
    ...follow,
    name: "portfolio.test.good",
    run: () => Promise.resolve(),
  }),
  defineTask({
    ...follow,
    name: "portfolio.test.second",
    run: ({ attempt }) =>
      attempt === 1 ? Promise.reject(new Error("not yet")) : Promise.resolve(),
  }),
  defineTask({
    ...follow,
    name: "portfolio.test.poison",
    attempts: 1,
    run: () => Promise.reject(new Error("poison")),
  }),
];

async function send() {
  const { visitor } = ada;
  await visitor.db.transaction(
    visitor,
    "read write",
    (sql) => emit(sql, visitor, counted, { id: crypto.randomUUID() }),
  );
}

Deno.test("metrics of tasks: what was tried and how it ended, what waits, what is dead, by task and engine", async () => {
  const registry = openRegistry();
  const kv = openKv({ db, tasks, log });
  const engine = createTaskMetrics(registry).watch(kv);
  await send();
  await relayEvents(db, tasks, engine, 10);
  await engine.work({
    attempt: createAttempt({ db, tasks, log }),
    signal: new AbortController().signal,
    atOnce: 3,
    graceMs: 1_000,
    untilEmpty: true,
  });
  await new Promise((resolve) => setTimeout(resolve, 20)); // its backoff
  await engine.work({
    attempt: createAttempt({ db, tasks, log }),
    signal: new AbortController().signal,
    atOnce: 3,
    graceMs: 1_000,
    untilEmpty: true,
  });
  await send();
  await relayEvents(db, tasks, engine, 10);
  const { body } = await textOf(registry);
  const value = (name: string, labels: string) =>
    Number(
      new RegExp(
        `^${name}\\{engine="kv",task="portfolio.test.${labels}\\} (.*)$`,
        "m",
      )
        .exec(body)?.[1],
    );
  const attempts = (labels: string) =>
    value("vitrina_task_attempts_total", labels);
  assert.equal(attempts('good",outcome="done"'), 1);
  assert.equal(attempts('second",outcome="retried"'), 1);
  assert.equal(attempts('second",outcome="done"'), 1);
  assert.equal(attempts('poison",outcome="dead"'), 1);
  const runs = (labels: string) => value("vitrina_task_runs", labels);
  assert.equal(runs('good",state="waiting"'), 1);
  assert.equal(runs('poison",state="dead"'), 1);
  assert.equal(runs('good",state="running"'), 0);
  assert.ok(value("vitrina_task_oldest_seconds", 'good"') >= 0);
  assert.equal(
    value("vitrina_task_attempt_duration_seconds_count", 'second"'),
    2,
  );
  assert.equal(
    value("vitrina_task_attempt_number_sum", 'second"'),
    2,
    "with the second attempt",
  );
  await engine.close();
});

Deno.test("a book that cannot be read keeps no other metrics back", async () => {
  const registry = openRegistry();
  const kv = openKv({ db, tasks, log });
  const counts = () => Promise.reject(new Error("the database is away"));
  createTaskMetrics(registry).watch({ ...kv, counts });
  const { body } = await textOf(registry);
  assert.match(body, /^vitrina_process_resident_memory_bytes /m);
  assert.doesNotMatch(body, /^vitrina_task_runs\{/m);
  await kv.close();
});

Deno.test("a worker alone answers for machines where it is told a port: life, readiness, metrics", async () => {
  let why: string | null = null;
  const server = listenBeside({
    config: {
      host: "127.0.0.1",
      workerPort: 0,
      metricsToken: "0123456789abcdef",
      trustedProxies: ["127.0.0.1"],
    },
    registry: openRegistry(),
    trouble: () => Promise.resolve(why),
  });
  assert.ok(server);
  const { port } = server.addr as Deno.NetAddr;
  const ask = async (path: string, headers: HeadersInit = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    return { status: answer.status, text: await answer.text() };
  };
  assert.deepEqual(await ask("/healthz"), { status: 200, text: "ok\n" });
  assert.deepEqual(await ask("/readyz"), { status: 200, text: "ready\n" });
  why = "stopping";
  assert.deepEqual(await ask("/readyz"), { status: 503, text: "stopping\n" });
  assert.equal((await ask("/metrics")).status, 404, "behind a proxy");
  const authorization = "Bearer 0123456789abcdef";
  const metrics = await ask("/metrics", { authorization });
  assert.match(metrics.text, /^vitrina_process_/m);
  assert.equal((await ask("/")).status, 404);
  await server.shutdown();
  const without = { workerPort: null, host: "127.0.0.1", metricsToken: null };
  assert.equal(
    listenBeside({
      config: { ...without, trustedProxies: [] },
      registry: openRegistry(),
      trouble: () => Promise.resolve(null),
    }),
    null,
  );
});
