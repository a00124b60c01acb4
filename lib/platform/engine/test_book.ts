/**
 * What every engine must do: the book.
 *
 * @module
 */
import { deepStrictEqual, rejects, strictEqual } from "node:assert/strict";
import { platformRole } from "../db.ts";
import { newId } from "../ids.ts";
import {
  type Bench,
  book,
  countOf,
  failed,
  named,
  newRun,
  runsOf,
  until,
  untilAll,
  withEngine,
  working,
} from "./test_bench.ts";
import type { Run, RunState } from "./engine.ts";

/** What is booked, shown, tried again and thrown away. */
export function testBook(bench: Bench): void {
  const { db, ada, eve } = bench;

  Deno.test("an attempt is given what was booked, and the book says that it is done", async () => {
    const task = named();
    const seen: Run[] = [];
    await working(
      bench,
      [task],
      (run) => void seen.push(run),
      async (engine) => {
        const [run] = await book(bench, engine, task);
        await untilAll(engine, task, "done");
        const { signal: _, ...first } = { signal: 0, ...seen[0] };
        strictEqual(seen.length, 1);
        strictEqual(first.id, run?.id);
        strictEqual(first.tenantId, run?.tenantId);
        strictEqual(first.task, task.name);
        strictEqual(first.key, `${task.name}:${run?.eventId}`);
        deepStrictEqual(first.payload, run?.payload);
        strictEqual(first.requestId, run?.requestId);
        strictEqual(first.attempt, 1);
        strictEqual(first.maxAttempts, task.attempts);
        const shown = await engine.show(String(run?.id));
        strictEqual(shown?.state, "done");
        strictEqual(shown?.key, first.key);
        deepStrictEqual(shown?.payload, run?.payload);
        strictEqual(shown?.history.length, 1);
        strictEqual(shown?.history[0]?.error, null);
        strictEqual(await engine.show(newId()), null);
      },
    );
  });

  Deno.test("what is booked in a transaction that rolls back does not exist", async () => {
    const task = named();
    const seen: string[] = [];
    await working(
      bench,
      [task],
      ({ id }) => void seen.push(id),
      async (engine) => {
        await rejects(
          db.transaction(
            platformRole(db, "app_relay"),
            "read write",
            async (sql) => {
              await engine.enqueue(sql, [newRun(bench, task)]);
              throw new Error("rolled back");
            },
          ),
          /rolled back/,
        );
        const [run] = await book(bench, engine, task);
        await untilAll(engine, task, "done");
        deepStrictEqual(seen, [run?.id]);
        strictEqual((await runsOf(engine, task)).length, 1);
      },
    );
  });

  Deno.test("a run of the same event, or of the same tick, is booked once", async () => {
    const task = named();
    const eventId = crypto.randomUUID();
    const tick = "2026-11-22T10:00:00.000Z";
    const keys: string[] = [];
    await working(
      bench,
      [task],
      ({ key }) => void keys.push(key),
      async (engine) => {
        for (let at = 0; at < 3; at++) {
          await book(bench, engine, task, { eventId });
          await book(bench, engine, task, {
            eventId: null,
            tick,
            tenantId: null,
          });
        }
        await untilAll(engine, task, "done");
        // even after it is done
        await book(bench, engine, task, { eventId });
        await book(bench, engine, task);
        await until(async () =>
          (await runsOf(engine, task)).filter(({ state }) => state === "done")
            .length === 3
        );
        strictEqual(keys.filter((key) => key.endsWith(eventId)).length, 1);
        strictEqual(keys.filter((key) => key.endsWith(tick)).length, 1);
        strictEqual(keys.length, 3);
      },
    );
  });

  Deno.test("what is set aside is listed, shown, tried again from the start, and thrown away", async () => {
    const task = named();
    let isWell = false;
    const attempts: number[] = [];
    await working(bench, [task], ({ attempt }) => {
      attempts.push(attempt);
      return isWell ? undefined : failed("no use", null);
    }, async (engine) => {
      const runs = await book(bench, engine, task, { times: 3 });
      await untilAll(engine, task, "dead");
      strictEqual((await countOf(engine, task))?.dead, 3);
      const [first, second, third] = runs.map(({ id }) => id).sort();
      const shown = await engine.show(String(first));
      strictEqual(shown?.state, "dead");
      strictEqual(shown?.lastError, "no use");
      strictEqual(shown?.attempts, 1);
      strictEqual(shown?.endedAt instanceof Date, true);
      deepStrictEqual(shown?.history.map(({ error }) => error), ["no use"]);

      isWell = true;
      strictEqual(await engine.retry([String(first), newId()]), 1);
      await until(async () =>
        (await engine.show(String(first)))?.state === "done"
      );
      strictEqual(attempts.at(-1), 1, "from the start");
      strictEqual(await engine.retry([String(first)]), 0, "it is not dead");
      strictEqual(await engine.discard([String(first), String(second)]), 1);
      strictEqual(await engine.show(String(second)), null);
      strictEqual((await engine.show(String(third)))?.state, "dead");
      strictEqual((await countOf(engine, task))?.dead, 1);
      strictEqual((await engine.show(String(first)))?.history.length, 2);
    });
  });

  Deno.test("runs are listed page by page, newest first, by state, task and tenant", async () => {
    const [one, other] = [named(), named()];
    await withEngine(bench, [one, other], async (engine) => {
      const runs = [
        ...await book(bench, engine, one, { times: 3 }),
        ...await book(bench, engine, one, { tenantId: eve.id }),
      ];
      await book(bench, engine, other);
      const pages: string[] = [];
      let after: string | undefined;
      do {
        const page = await engine.list({ task: one.name, limit: 3, after });
        pages.push(...page.map(({ id }) => id));
        after = page.at(2)?.id;
      } while (after);
      deepStrictEqual(pages, runs.map(({ id }) => id).sort().reverse());
      const ofEve = { tenantId: eve.id, task: one.name, limit: 10 };
      strictEqual((await engine.list(ofEve)).length, 1);
      const inState = (state: RunState) => engine.list({ ...ofEve, state });
      strictEqual((await inState("waiting")).length, 1);
      strictEqual((await inState("dead")).length, 0);
      const [newest] = await engine.list({ tenantId: ada.id, limit: 1 });
      strictEqual(newest?.task, other.name);
      const count = await countOf(engine, one);
      strictEqual(count?.waiting, 4);
      strictEqual(count?.running, 0);
      strictEqual(typeof count?.oldestMs, "number");
    });
  });
}
