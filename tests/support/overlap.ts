/**
 * Two transactions of which the second begins while the first has done its work and has not committed.
 *
 * @module
 */
import type { Actor, Tx } from "@/lib/platform/db.ts";

/** Somebody's transaction. */
export interface Attempt {
  actor: Actor;
  work(sql: Tx): PromiseLike<unknown>;
}

/** Long enough for a statement that need not wait; nothing depends on it where the second does wait. */
const PAUSE_MS = 150;

/**
 * Runs both, and says how each ended. Where the database is one session, the second simply comes after the first.
 *
 * @example
 * const ends = await overlap({ actor: ada, work: leave }, { actor: eve, work: leave });
 */
export async function overlap(
  first: Attempt,
  second: Attempt,
): Promise<PromiseSettledResult<unknown>[]> {
  let later = Promise.resolve<PromiseSettledResult<unknown>[]>([]);
  const earlier = first.actor.db.transaction(
    first.actor,
    "read write",
    async (sql) => {
      await first.work(sql);
      later = Promise.allSettled([
        second.actor.db.transaction(
          second.actor,
          "read write",
          async (sql) => await second.work(sql),
        ),
      ]);
      await Promise.race([later, pause()]);
    },
  );
  const [end] = await Promise.allSettled([earlier]);
  return [end, ...await later];
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
