/**
 * Takes away what nobody can use any more.
 *
 * @module
 */
import type { Tx } from "../db.ts";

const DAY_MS = 86_400_000;

/** Removes sessions, links, codes and counts whose time is over. */
export async function purgeExpired(sql: Tx, now: number): Promise<void> {
  const at = new Date(now);
  await sql`delete from auth.sessions where not_after < ${at}`;
  await sql`delete from auth.one_time_tokens where expires_at < ${at}`;
  await sql`delete from auth.flow_states where expires_at < ${at}`;
  await sql`delete from auth.throttles where last_at < ${new Date(
    now - DAY_MS,
  )}`;
}
