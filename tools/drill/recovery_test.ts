import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { Running } from "./process.ts";
import { Recoveries, UpTimes } from "./recovery.ts";

Deno.test("downBetween() counts what overlaps once, and only between the two moments", () => {
  const times = new UpTimes();
  times.up();
  const from = Date.now() + 1_000;
  times.without(from, from + 100);
  times.without(from + 50, from + 150);
  times.without(from + 60, from + 70);
  times.without(from + 300, from + 400);
  strictEqual(times.downBetween(from, from + 1_000), 250);
  strictEqual(times.downBetween(from + 120, from + 350), 80);
  strictEqual(times.downBetween(from + 500, from + 600), 0);
});

Deno.test("times() shares a wait among the holders that died in it", () => {
  const times = new UpTimes();
  times.up();
  const recoveries = new Recoveries(times);
  const at = Date.now() + 1_000;
  // of a process only the moment of its end is asked
  const killed = { killedAt: at } as Running;
  const start = { what: "start", key: "a", attempt: 1, at } as const;
  recoveries.heard(killed, start);
  recoveries.heard(killed, { ...start, attempt: 2, at: at + 9_000 });
  recoveries.heard(killed, { ...start, attempt: 4, at: at + 20_000 });
  deepStrictEqual(recoveries.times, [9_000, 10_000]);
  strictEqual(recoveries.unstarted, 1);
});
