/**
 * One attempt of a run that is held, and what the book says of it.
 *
 * @module
 */
import type { Db } from "../db.ts";
import type { Attempt } from "./engine.ts";
import {
  asRelay,
  type ClaimedRun,
  failRun,
  finishRun,
  giveBackRuns,
} from "./kv_book.ts";
import type { Finisher } from "./kv_finisher.ts";

/** A run that this process holds. */
export interface Held {
  run: ClaimedRun;
  stop: AbortController;
}

/** Why a run was interrupted: it is given back. */
export const stopping = new Error("the process stops");

/** Why a run was interrupted: its lease had ended, and somebody else has it. */
export const leaseLost = new Error(
  "the run belongs to another process by now",
);

/**
 * Attempts a run and notes how that ended.
 *
 * @returns how long it took, and in how many milliseconds it is due again, if it is
 * @throws when the book cannot be written: then the lease ends, and the run is due again
 */
export async function attemptRun(
  { db, attempt, finisher }: { db: Db; attempt: Attempt; finisher: Finisher },
  { run, stop }: Held,
): Promise<{ ms: number; retryInMs: number | null }> {
  const startedAt = performance.now();
  // lost before it began
  if (stop.signal.aborted) return { ms: 0, retryInMs: null };
  const outcome = await attempt(run, {
    signal: stop.signal,
    complete: (sql, ms) => finishRun(sql, run, ms),
  });
  const ms = performance.now() - startedAt;
  if (outcome.state === "failed") {
    await failRun(db, run, { ...outcome, ms });
    return { ms, retryInMs: outcome.retryInMs };
  }
  if (outcome.state === "done") {
    if (!outcome.completed) {
      // letting others go takes locks, of which two batches could wait for each other's
      if (run.letsGo) await asRelay(db, (sql) => finishRun(sql, run, ms));
      else await finisher.finish({ run, ms });
    }
  } else if (stop.signal.reason === stopping) await giveBackRuns(db, [run]);
  return { ms, retryInMs: null };
}
