import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { FairQueue } from "./fair_queue.ts";

function queueOf(...items: string[]) {
  const queue = new FairQueue<string>(1_000);
  for (const item of items) queue.add(item.slice(0, 1), item, item);
  return queue;
}

function takeAll(queue: FairQueue<string>) {
  const taken: string[] = [];
  while (queue.size > 0) taken.push(String(queue.take()));
  return taken;
}

Deno.test("FairQueue lets tenants take turns, each in its own order", () => {
  deepStrictEqual(takeAll(queueOf("a1", "a2", "a3", "b1", "c1", "b2")), [
    "a1",
    "b1",
    "c1",
    "a2",
    "b2",
    "a3",
  ]);
});

Deno.test("FairQueue serves a tenant that comes in next, whatever others have waiting", () => {
  const queue = queueOf("a1", "a2", "a3");
  strictEqual(queue.take(), "a1");
  strictEqual(queue.take(), "a2");
  queue.add("b", "b1", "b1");
  strictEqual(queue.take(), "b1");
});

Deno.test("FairQueue starves nobody whom others overtake by coming back at once", () => {
  const queue = queueOf("a1", "a2");
  const taken: unknown[] = [];
  for (let at = 0; at < 3; at++) {
    for (const tenant of ["b", "c"]) {
      queue.add(tenant, `${tenant}${at}`, `${tenant}${at}`);
      taken.push(queue.take());
    }
  }
  strictEqual(taken.includes("a1") && taken.includes("a2"), true);
});

Deno.test("FairQueue keeps an id once, so many of each tenant, and skips who may not", () => {
  const queue = new FairQueue<number>(2);
  strictEqual(queue.add("a", "1", 1), true);
  strictEqual(queue.add("a", "1", 1), false);
  strictEqual(queue.add("a", "2", 2), true);
  strictEqual(queue.add("a", "3", 3), false);
  strictEqual(queue.add("b", "4", 4), true);
  strictEqual(queue.take((tenant) => tenant !== "a"), 4);
  strictEqual(queue.take((tenant) => tenant !== "a"), undefined);
  strictEqual(queue.size, 2);
});

Deno.test("FairQueue puts what has waited already before the rest of its tenant, even of a full one", () => {
  const queue = new FairQueue<string>(2);
  queue.add("a", "a1", "a1");
  queue.add("a", "a2", "a2");
  queue.addFirst("a", "a3", "a3");
  queue.addFirst("a", "a2", "a2");
  strictEqual(queue.size, 3);
  deepStrictEqual(takeAll(queue), ["a2", "a3", "a1"]);
});
