import { strictEqual } from "node:assert/strict";
import { PermanentFailure, TryLater } from "../tasks.ts";
import { retryInMs } from "./backoff.ts";

const task = { backoffMs: 2_000 };
const at = (attempt: number) => ({ attempt, maxAttempts: 20 });
const error = new Error("no");

Deno.test("retryInMs() doubles up to an hour, spread by a fifth to either side", () => {
  strictEqual(retryInMs(task, at(1), error, 0.5), 2_000);
  strictEqual(retryInMs(task, at(3), error, 0.5), 8_000);
  strictEqual(retryInMs(task, at(19), error, 0.5), 3_600_000);
  strictEqual(retryInMs(task, at(1), error, 0), 1_600);
});

Deno.test("retryInMs() takes TryLater at its word, beyond an hour, and ends when attempts do", () => {
  const later = new TryLater("busy", 86_400_000);
  strictEqual(retryInMs(task, at(1), later), 86_400_000);
  strictEqual(retryInMs(task, at(20), later), null);
  strictEqual(retryInMs(task, at(1), new PermanentFailure("never")), null);
});
