/**
 * Tells other processes what was counted here, and learns what they counted.
 *
 * @module
 */
import { type Db, platformRole } from "../db.ts";
import type { Log } from "../log.ts";
import type { Limits } from "./mod.ts";

/** What is shared, and how often. */
export interface SharingParts {
  db: Db;
  limits: Limits;
  log: Log;
  signal: AbortSignal;
  /** Milliseconds; the shortest window in use is a minute, so a second loses little. */
  everyMs?: number;
}

/** More buckets than these in one second share the next second. */
const BATCH = 1_000;

/** Shares until the signal comes. A database that does not answer leaves each process with its own counts. */
export async function shareLimits(
  { db, limits, log, signal, everyMs = 1_000 }: SharingParts,
): Promise<void> {
  const processId = crypto.randomUUID();
  let isTroubled = false;
  while (!signal.aborted) {
    await pause(everyMs, signal);
    try {
      await share(db, limits, processId);
      isTroubled = false;
    } catch (error) {
      if (!isTroubled) log.error(error, { doing: "share limits" });
      isTroubled = true;
    }
  }
}

/** One exchange: the own counts out, the others' in. */
export async function share(
  db: Db,
  limits: Limits,
  processId: string,
): Promise<void> {
  const used = limits.drainUsed().slice(0, BATCH);
  if (used.length === 0) return;
  const mine = JSON.stringify(
    used.map(({ bucket, windowAt, previousAt, used }) => ({
      bucket,
      window_at: new Date(windowAt).toISOString(),
      previous_at: new Date(previousAt).toISOString(),
      used,
    })),
  );
  const kernel = platformRole(db, "app_emitter");
  const rows = await db.transaction(kernel, "read write", async (sql) => {
    await sql`
      insert into platform.limit_counts (bucket, process_id, window_at, used)
      select mine.bucket, ${processId}, mine.window_at, mine.used
      from json_to_recordset(${mine}::text::json) as mine (bucket text, window_at timestamptz, used int)
      on conflict (bucket, window_at, process_id) do update set used = excluded.used
    `;
    return await sql<
      { bucket: string; window_at: Date; current: number; previous: number }[]
    >`
      select
        mine.bucket,
        mine.window_at,
        coalesce(sum(others.used) filter (where others.window_at = mine.window_at), 0)::int as current,
        coalesce(sum(others.used) filter (where others.window_at = mine.previous_at), 0)::int as previous
      from json_to_recordset(${mine}::text::json)
        as mine (bucket text, window_at timestamptz, previous_at timestamptz)
      join platform.limit_counts as others
        on others.bucket = mine.bucket
        and others.process_id <> ${processId}
        and others.window_at in (mine.window_at, mine.previous_at)
      group by mine.bucket, mine.window_at
    `;
  });
  for (const { bucket, window_at, current, previous } of rows) {
    const windowAt = window_at.getTime();
    limits.learn(bucket, { windowAt, current, previous });
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    Deno.unrefTimer(timer);
    signal.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
