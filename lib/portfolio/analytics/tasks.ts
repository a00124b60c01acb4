/**
 * Counts what came in, and keeps the partitions it stands in.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { defineTask, type TaskContext } from "@/lib/platform/tasks.ts";

/** Days of sites counted in one transaction: on the embedded database everybody waits for it. */
const AT_ONCE = 1;

/** Counts anew each day of a site in which something has come. Stopped anywhere, the next run goes on. */
export const countVisits = defineTask({
  name: "portfolio.analytics.count",
  schedule: { everyMs: 30_000 },
  timeoutMs: 300_000,
  concurrency: { inAll: 1 },
  async run(context) {
    await write(
      context,
      (sql) => sql`select portfolio.find_due_visits() as done`,
    );
    let counted = AT_ONCE;
    while (counted > 0 && !context.signal.aborted) {
      counted = await write(
        context,
        (sql) => sql`select portfolio.count_due_visits(${AT_ONCE}) as done`,
      );
    }
  },
});

/** Makes the partitions of the coming days, drops old ones, destroys the salts of days that are over. */
export const keepPartitions = defineTask({
  name: "portfolio.analytics.keep_partitions",
  schedule: "hourly",
  concurrency: { inAll: 1 },
  async run(context) {
    await write(
      context,
      (sql) => sql`select made as done from portfolio.keep_visit_partitions()`,
    );
  },
});

async function write(
  { db, actor }: Pick<TaskContext<unknown>, "db" | "actor">,
  ask: (sql: Tx) => PromiseLike<readonly Record<string, unknown>[]>,
): Promise<number> {
  const [row] = await db.transaction(
    actor,
    "read write",
    async (sql) => await ask(sql),
  );
  return Number(row?.done ?? 0);
}
