/**
 * Does with dead letters what was asked for, and tells web processes how much there is to do.
 *
 * @module
 */
import { type Db, platformRole } from "../db.ts";
import type { Engine, TaskCounts } from "../engine/engine.ts";
import { defineTask, type Task } from "../tasks.ts";
import { lettersAsked } from "./events.ts";

/** Retrying and discarding, as engines do. */
type Desk = Pick<Engine, "retry" | "discard">;

/** Letters in one call of the engine. */
const BATCH = 200;

/** How long a letter that was discarded can be brought back, at least. */
export const undoMinutes = 60;

/**
 * The task that settles what was asked: what is to be tried again goes back to the engine at once, what was discarded
 * when it can no longer be brought back.
 *
 * Wherever it is killed it can begin again: the engine lets only dead runs be tried again, and a run that has died again
 * since has answered what was asked.
 *
 * @param engine the engine that runs this very task, which is why it is asked for late
 */
export function settleTask(
  engine: () => Desk,
): Task<Record<string, never>> {
  return defineTask({
    name: "platform.dead_letter.settle",
    on: lettersAsked,
    schedule: "hourly",
    timeoutMs: 300_000,
    async run({ db, signal }) {
      let settled = 1;
      while (settled > 0 && !signal.aborted) {
        settled = await settle(db, engine(), "retry") +
          await settle(db, engine(), "discard");
      }
    },
  });
}

async function settle(
  db: Db,
  engine: Desk,
  what: "retry" | "discard",
): Promise<number> {
  const relay = platformRole(db, "app_relay");
  const minutes = what === "discard" ? undoMinutes : 0;
  const rows = await db.transaction(
    relay,
    "read only",
    (sql) =>
      sql<{ id: string }[]>`
      select id from platform.dead_letters
      where asked = ${what} and asked_at <= now() - make_interval(mins => ${minutes})
      order by asked_at, id
      limit ${BATCH}
    `,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await engine[what](ids);
  await forget(db, ids, what);
  return ids.length;
}

/**
 * Lets letters be tried again, or discards them, at once; for who holds the terminal.
 *
 * @returns how many runs were dead
 * @example const count = await settleNow(db, engine, "retry", [id]);
 */
export async function settleNow(
  db: Db,
  engine: Desk,
  what: "retry" | "discard",
  ids: readonly string[],
): Promise<number> {
  const relay = platformRole(db, "app_relay");
  const [clock] = await db.transaction(
    relay,
    "read only",
    (sql) => sql`select clock_timestamp()::text as now`,
  );
  const count = await engine[what](ids);
  await forget(db, ids, { until: String(clock?.now) });
  return count;
}

/** Only letters of the death that was settled: a later one is another matter. */
async function forget(
  db: Db,
  ids: readonly string[],
  settled: "retry" | "discard" | { until: string },
) {
  if (ids.length === 0) return;
  const relay = platformRole(db, "app_relay");
  await db.transaction(relay, "read write", (sql) =>
    sql`
      delete from platform.dead_letters
      where id = any(${[...ids]}::uuid[])
        and ${
      typeof settled === "string"
        ? sql`asked = ${settled}`
        : sql`died_at <= ${settled.until}::timestamptz`
    }
    `);
}

/**
 * Writes down how much there is to do by task. Of tasks that have nothing to do that is written too: a page sees that
 * somebody counts.
 *
 * @param tasks those that the engine knows
 * @example await writeCounts(db, await engine.counts(), tasks);
 */
export async function writeCounts(
  db: Db,
  counts: readonly TaskCounts[],
  tasks: readonly Pick<Task, "name">[],
): Promise<void> {
  const busy = new Set(counts.map(({ task }) => task));
  const idle = tasks.filter(({ name }) => !busy.has(name)).map(({ name }) => ({
    ...nothing,
    task: name,
  }));
  const rows = [...counts, ...idle];
  const relay = platformRole(db, "app_relay");
  await db.transaction(relay, "read write", async (sql) => {
    await sql`
      insert into platform.task_counts (task, waiting, running, dead, oldest_at, counted_at)
      select task, waiting, running, dead, now() - "oldestMs" * interval '1 millisecond', now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
        as counted (task text, waiting int, running int, dead int, "oldestMs" float8)
      on conflict (task) do update
      set waiting = excluded.waiting, running = excluded.running, dead = excluded.dead,
        oldest_at = excluded.oldest_at, counted_at = excluded.counted_at
    `;
    await sql`
      delete from platform.task_counts
      where task <> all (${rows.map(({ task }) => task)}::text[])
    `;
  });
}

const nothing = { waiting: 0, running: 0, dead: 0, oldestMs: null };
