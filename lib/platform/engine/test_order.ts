/**
 * What every engine must do: who is next, and how many at once.
 *
 * @module
 */
import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { newId } from "../ids.ts";
import {
  type Bench,
  book,
  failed,
  named,
  pause,
  until,
  untilAll,
  working,
} from "./test_bench.ts";

/** Who is next, and how many at once. */
export function testOrder(bench: Bench): void {
  const { ada, eve } = bench;

  Deno.test("no more runs of a task are at work than it says, in all and of a tenant", async () => {
    const inAll = named({ concurrency: { inAll: 3 } });
    const perTenant = named({ concurrency: { perTenant: 1 } });
    const most = new Map<string, number>();
    const now = new Map<string, number>();
    const step = (name: string, by: number) => {
      const count = (now.get(name) ?? 0) + by;
      now.set(name, count);
      most.set(name, Math.max(most.get(name) ?? 0, count));
    };
    await working(bench, [inAll, perTenant], async ({ task, tenantId }) => {
      step(task, 1);
      step(`${task} ${tenantId}`, 1);
      await pause(20);
      step(task, -1);
      step(`${task} ${tenantId}`, -1);
    }, async (engine) => {
      for (const tenantId of [ada.id, eve.id]) {
        await book(bench, engine, inAll, { tenantId, times: 8 });
        await book(bench, engine, perTenant, { tenantId, times: 5 });
      }
      await untilAll(engine, inAll, "done");
      await untilAll(engine, perTenant, "done");
    }, { atOnce: 8 });
    strictEqual(Number(most.get(inAll.name)) <= 3, true);
    strictEqual(Number(most.get(perTenant.name)) <= 2, true);
    strictEqual(most.get(`${perTenant.name} ${ada.id}`), 1);
    strictEqual(most.get(`${perTenant.name} ${eve.id}`), 1);
  });

  Deno.test("runs with a key follow each other as they were booked, also over a retry and a dead one", async () => {
    const task = named({ orderedBy: () => "a" });
    const ids: string[] = [];
    const ended: string[] = [];
    let atWork = 0;
    let most = 0;
    await working(bench, [task], async ({ id, attempt }) => {
      most = Math.max(most, ++atWork);
      await pause(5);
      atWork--;
      const place = ids.indexOf(id);
      if (place === 1 && attempt < 3) return await failed("again", 50);
      ended.push(id);
      if (place === 3) return await failed("no use", null);
    }, async (engine) => {
      for (let at = 0; at < 6; at++) {
        const id = newId();
        ids.push(id);
        await book(bench, engine, task, { id, orderKey: "a" });
      }
      await until(() => (ended.length === 6));
    });
    deepStrictEqual(ended, ids);
    strictEqual(most, 1);
  });

  Deno.test("a tenant that has much waiting delays another's run by one run at most", async () => {
    const task = named();
    const order: (string | null)[] = [];
    let bookedAt = Infinity;
    await working(bench, [task], async ({ tenantId }) => {
      order.push(tenantId);
      await pause(60);
    }, async (engine) => {
      await book(bench, engine, task, { tenantId: ada.id, times: 500 });
      await until(() => (order.length >= 2));
      await book(bench, engine, task, { tenantId: eve.id });
      bookedAt = order.length;
      await until(() => (order.includes(eve.id)));
    }, { atOnce: 1 });
    const delayed = order.indexOf(eve.id) - bookedAt;
    strictEqual(delayed <= 1, true, `${delayed} runs came before it`);
  });
}
