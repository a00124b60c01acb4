/**
 * What every engine must do: how attempts end.
 *
 * @module
 */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { type Db } from "../db.ts";
import {
  attemptOf,
  type Bench,
  book,
  countOf,
  failed,
  named,
  pause,
  runsOf,
  until,
  untilAll,
  withEngine,
  working,
} from "./test_bench.ts";

/** How attempts end: well, badly, by death, by the end of the process. */
export function testEnds(bench: Bench): void {
  const { db, test, passTime } = bench;

  Deno.test("a failed attempt is followed by another after its time, and stands in the history", async () => {
    const task = named();
    const attempts: number[] = [];
    await working(bench, [task], ({ attempt }) => {
      attempts.push(attempt);
      return attempt < 3 ? failed("not yet", 10) : undefined;
    }, async (engine) => {
      const [run] = await book(bench, engine, task);
      await untilAll(engine, task, "done");
      deepStrictEqual(attempts, [1, 2, 3]);
      const shown = await engine.show(String(run?.id));
      strictEqual(shown?.attempts, 3);
      deepStrictEqual(shown?.history.map(({ error }) => error), [
        "not yet",
        "not yet",
        null,
      ]);
      strictEqual(
        shown?.history.every(({ at, ms }) => at && ms !== null),
        true,
      );
    });
  });

  Deno.test("a run completes in the transaction of its last effects, or not at all", async () => {
    const task = named();
    let isAble = true;
    await working(
      bench,
      [task],
      async ({ tenantId, attempt }, { complete }) => {
        if (!complete) {
          isAble = false;
          return;
        }
        await db.transaction(
          test.as("app_task", { tenantId }),
          "read write",
          async (sql) => {
            await complete(sql, 1);
            if (attempt === 1) throw new Error("rolled back");
          },
        ).catch(() => {});
        return attempt === 1
          ? { state: "failed", error: "rolled back", retryInMs: 1 }
          : { state: "done", completed: true };
      },
      async (engine) => {
        const [run] = await book(bench, engine, task);
        await untilAll(engine, task, "done");
        const shown = await engine.show(String(run?.id));
        strictEqual(shown?.history.length, isAble ? 2 : 1);
      },
    );
  });

  Deno.test("what a process held that died is done by another, and counts as an attempt", async () => {
    const task = named();
    const { through, kill } = mortal(db);
    const attempts: number[] = [];
    const dead = Promise.withResolvers<void>();
    await working(bench, [task], () => dead.promise, async (engine) => {
      const [run] = await book(bench, engine, task);
      await until(async () => (await countOf(engine, task))?.running === 1);
      kill();
      await passTime(test.owner);
      await working(
        bench,
        [task],
        ({ attempt }) => void attempts.push(attempt),
        async (second) => {
          await untilAll(second, task, "done");
          const shown = await second.show(String(run?.id));
          deepStrictEqual(attempts, [2]);
          strictEqual(shown?.history.length, 2);
          strictEqual(shown?.history[0]?.ms, null);
        },
      );
      dead.resolve();
    }, { through, graceMs: 10 });
  });

  Deno.test("a process that stops lets its runs end within their time, and begins no other", async () => {
    const task = named();
    const began = Promise.withResolvers<void>();
    await working(bench, [task], async () => {
      began.resolve();
      await pause(200);
    }, async (engine) => {
      await book(bench, engine, task, { times: 3 });
      await began.promise;
    }, { atOnce: 1, graceMs: 30_000 });
    await withEngine(bench, [task], async (engine) => {
      const states = (await runsOf(engine, task)).map(({ state }) => state);
      deepStrictEqual(states.sort(), ["done", "waiting", "waiting"]);
    });
  });

  Deno.test("what does not end in time is given back, and the attempt does not count", async () => {
    const task = named();
    const began = Promise.withResolvers<void>();
    await working(bench, [task], async (_, { signal }) => {
      began.resolve();
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      return { state: "interrupted" };
    }, async (engine) => {
      await book(bench, engine, task);
      await began.promise;
    }, { graceMs: 10 });
    const attempts: number[] = [];
    await working(
      bench,
      [task],
      ({ attempt }) => void attempts.push(attempt),
      async (engine) => {
        strictEqual((await runsOf(engine, task)).length, 1);
        await untilAll(engine, task, "done");
      },
    );
    deepStrictEqual(attempts, [1]);
  });

  Deno.test("work that is asked to end when nothing is due ends, and leaves what waits for its time", async () => {
    const task = named();
    let done = 0;
    await withEngine(bench, [task], async (engine) => {
      await book(bench, engine, task, { times: 10 });
      await engine.work({
        attempt: attemptOf(() => {
          if (done++ === 0) return failed("later", 3_600_000);
        }),
        signal: new AbortController().signal,
        atOnce: 2,
        graceMs: 1_000,
        untilEmpty: true,
      });
      strictEqual(done, 10);
      const states = (await runsOf(engine, task)).map(({ state }) => state);
      strictEqual(states.filter((state) => state === "done").length, 9);
      strictEqual(states.filter((state) => state === "waiting").length, 1);
      const count = await countOf(engine, task);
      strictEqual(count?.oldestMs, null, "it is not due");
    });
  });
}

/** A database that its process does not reach any more once it was killed. */
function mortal(db: Db) {
  let isDead = false;
  const through: Db = {
    ...db,
    transaction: (actor, access, work) =>
      isDead
        ? Promise.reject(new Error("killed"))
        : db.transaction(actor, access, work),
  };
  return { through, kill: () => void (isDead = true) };
}
