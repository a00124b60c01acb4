import { strictEqual } from "node:assert/strict";
import { testDb } from "@/tests/support/db.ts";
import {
  book,
  named,
  openBench,
  pause,
  runsOf,
  type TestedEngine,
  until,
  untilAll,
  withEngine,
  working,
} from "./test_bench.ts";
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

const bench = await openBench({
  test,
  open: (parts) => Promise.resolve(openKv({ ...parts, sweepMs: 50 })),
  passTime: () => Promise.resolve(),
});

Deno.test("what nobody told of is found by looking, without the bell too", async () => {
  const task = named();
  const deaf = { ...bench.db, listen: () => Promise.resolve() };
  await working(bench, [task], () => {}, async (engine) => {
    await withEngine(bench, [task], async (other) => {
      await book(bench, other, task, { times: 3 });
    });
    await untilAll(engine, task, "done");
  }, { through: deaf });
});

Deno.test("a run that others wait for lets them go as it ends, without a sweep", async () => {
  const open: TestedEngine["open"] = (parts) =>
    Promise.resolve(openKv({ ...parts, sweepMs: 3_600_000 }));
  const limited = named({ concurrency: { perTenant: 1 } });
  await working(
    { ...bench, open },
    [limited],
    () => pause(60),
    async (engine) => {
      await book(bench, engine, limited, { times: 5 });
      await untilAll(engine, limited, "done");
    },
  );
});

Deno.test("runs that were taken ahead are given back when the process stops, and none begins", async () => {
  const task = named();
  let begun = 0;
  let begunBefore = 0;
  await working(bench, [task], async () => {
    begun++;
    await pause(5);
  }, async (engine) => {
    await book(bench, engine, task, { times: 200 });
    await until(() => begun >= 60);
    begunBefore = begun;
  }, { atOnce: 2 });
  strictEqual(begun, begunBefore);
  const runs = await withEngine(
    bench,
    [task],
    (engine) => runsOf(engine, task),
  );
  strictEqual(runs.filter(({ state }) => state === "done").length, begun);
  strictEqual(
    runs.filter(({ state, attempts }) => state === "waiting" && attempts === 0)
      .length,
    200 - begun,
  );
});

Deno.test("each run is attempted once, however it is told of: by Deno KV, the bell, looking", async () => {
  const folder = await Deno.makeTempDir();
  const queueFile = `${folder}/queue.kv`;
  const open: TestedEngine["open"] = (parts) =>
    Promise.resolve(openKv({ ...parts, queueFile, sweepMs: 20 }));
  const task = named();
  const seen: string[] = [];
  await working(
    { ...bench, open },
    [task],
    ({ id }) => void seen.push(id),
    async (engine) => {
      for (let at = 0; at < 20; at++) {
        await book(bench, engine, task, { times: 5 });
      }
      await untilAll(engine, task, "done");
      // the queue's messages come late
      await pause(300);
    },
  );
  strictEqual(new Set(seen).size, 100);
  strictEqual(seen.length, 100);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("short runs are taken ahead, and a tenant that comes in is still next", async () => {
  const task = named();
  const order: (string | null)[] = [];
  let bookedAt = Infinity;
  await working(bench, [task], async ({ tenantId }) => {
    order.push(tenantId);
    await pause(5);
  }, async (engine) => {
    await book(bench, engine, task, { times: 1_000 });
    await until(() => order.length >= 50);
    await book(bench, engine, task, { tenantId: bench.eve.id });
    bookedAt = order.length;
    await until(() => order.includes(bench.eve.id));
  }, { atOnce: 2 });
  const delayed = order.indexOf(bench.eve.id) - bookedAt;
  // one transaction takes the run; meanwhile each place ends what it does and begins another
  strictEqual(delayed <= 6, true, `${delayed} runs came before it`);
});
