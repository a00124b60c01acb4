import { ok, strictEqual } from "node:assert/strict";
import { delayAfter, delaysMs, MAX_ATTEMPTS } from "./retry.ts";

const now = Date.UTC(2026, 10, 22, 10);
const hour = 3_600_000;

Deno.test("delayAfter() begins soon and goes on for three days", () => {
  strictEqual(delayAfter(1, null, 0, now), 5_000);
  strictEqual(delayAfter(1, null, 1, now), 6_000);
  strictEqual(delayAfter(MAX_ATTEMPTS - 1, null, 0, now), 24 * hour);
  strictEqual(delayAfter(MAX_ATTEMPTS, null, 0, now), null);
  const days = delaysMs.reduce((sum, ms) => sum + ms, 0) / (24 * hour);
  ok(days > 3 && days < 4);
});

Deno.test("delayAfter() heeds Retry-After within a day, and is never hurried by it", () => {
  strictEqual(delayAfter(1, "120", 0, now), 120_000);
  strictEqual(delayAfter(2, "1", 0, now), 300_000);
  const date = new Date(now + hour).toUTCString();
  strictEqual(delayAfter(1, date, 0, now), hour);
  strictEqual(delayAfter(1, "999999999", 0, now), 24 * hour);
  for (const nonsense of ["", "soon", "-5", "1e9"]) {
    strictEqual(delayAfter(1, nonsense, 0, now), 5_000, nonsense);
  }
});
