/**
 * Lets pg-boss' workers fetch one after the other: when a slot is free, and when a task may have one more at work.
 *
 * @module
 */
import type { Db as BossDb } from "pg-boss";
import { type Db, platformRole } from "../db.ts";
import type { Task } from "../tasks.ts";
import { mostJobs, type Paces } from "./pgboss_batch.ts";
import { taskOf } from "./pgboss_job.ts";
import { bossDb, bossTx } from "./pgboss_sql.ts";
import type { Slots } from "./slots.ts";

/** Its workers take as many each time, whatever these take; we know better. */
function limited(text: string, jobs: number): string {
  return text.replace(`LIMIT ${mostJobs}`, `LIMIT ${jobs}`);
}

/** pg-boss' statement that fetches a job, and the queue that it names. */
const fetching = /\bname = '([^']+)'[\s\S]*FOR UPDATE OF j SKIP LOCKED/;

/**
 * The database of pg-boss' workers. Who fetched a job gives its slot back.
 *
 * Without it each queue would fetch for itself, and hold jobs that nobody has time for. Its own limit for each group is
 * asked in the statement that fetches, so two that fetch in the same moment pass it together; and it has none for all
 * processes but by groups. So those that fetch from a queue with a limit stand in line, on a lock.
 */
export function gatedDb(
  db: Db,
  slots: Slots,
  paces: Paces,
  tasks: ReadonlyMap<string, Task>,
): BossDb {
  const plain = bossDb(db);
  const relay = platformRole(db, "app_relay");

  async function fetch(queue: string, text: string, values?: unknown[]) {
    const task = tasks.get(taskOf(queue));
    const { inAll, perTenant } = task?.concurrency ?? {};
    if (!task || inAll === undefined && perTenant === undefined) {
      return await plain.executeSql(
        limited(text, paces.jobsOf(queue)),
        values,
      );
    }
    return await db.transaction(relay, "read write", async (sql) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`pgboss ${task.name}`}, 0))`;
      const [active] = await sql`
        select count(*)::int as count from pgboss.job_common
        where name in (${task.name}, ${
        task.name + "/in_order"
      }) and state = 'active' and group_id is not null
      `;
      if (Number(active?.count) >= (inAll ?? Infinity)) return { rows: [] };
      return await bossTx(sql).executeSql(limited(text, 1), values);
    });
  }

  return {
    ...plain,
    async executeSql(text, values) {
      const [, queue] = text.match(fetching) ?? [];
      if (queue === undefined) return await plain.executeSql(text, values);
      if (!await slots.take()) return { rows: [] };
      let fetched = 0;
      try {
        const result = await fetch(queue, text, values);
        fetched = result.rows.length;
        return result;
      } finally {
        if (fetched === 0) slots.giveBack();
      }
    },
  };
}
