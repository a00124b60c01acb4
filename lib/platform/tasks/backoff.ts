/**
 * When a failed run is tried again.
 *
 * @module
 */
import type { Run } from "../engine/engine.ts";
import { PermanentFailure, type Task, TryLater } from "../tasks.ts";

const mostMs = 3_600_000;

/**
 * Milliseconds until the next attempt: doubled with each failure, up to an hour, and spread by a fifth to either side,
 * so that what failed together does not come back together. What said itself when to try later is taken at its word. Null
 * when there is no next one.
 *
 * @param chance between 0 and 1
 * @example retryInMs({ backoffMs: 2_000 }, { attempt: 3, maxAttempts: 8 }, error); // about 8,000
 */
export function retryInMs(
  { backoffMs }: Pick<Task, "backoffMs">,
  { attempt, maxAttempts }: Pick<Run, "attempt" | "maxAttempts">,
  error: unknown,
  chance: number = Math.random(),
): number | null {
  if (error instanceof PermanentFailure || attempt >= maxAttempts) return null;
  if (error instanceof TryLater) return error.afterMs;
  const delay = Math.min(mostMs, backoffMs * 2 ** (attempt - 1));
  return delay * (0.8 + 0.4 * chance);
}
