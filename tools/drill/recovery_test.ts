import { strictEqual } from "node:assert/strict";
import { UpTimes } from "./recovery.ts";

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
