/**
 * Sessions: begun, refreshed, raised to two factors, ended.
 *
 * @module
 */
import type { Fragment } from "postgres";
import type { Aal, Tx } from "../db.ts";
import { newId } from "../ids.ts";
import { REUSE_SECONDS, SESSION_SECONDS } from "./times.ts";
import type { RefreshToken } from "./tokens.ts";
import { jsonb } from "./users.ts";

/** How somebody showed who they are, and when (seconds since 1970). */
export interface Method {
  method: string;
  timestamp: number;
}

/** A sign-in that lasts. */
export interface Session {
  id: string;
  user_id: string;
  aal: Aal;
  amr: Method[];
  refresh_counter: number;
  refreshed_at: Date;
  created_at: Date;
  not_after: Date;
}

/** Begins a session, by one factor. */
export async function beginSession(
  sql: Tx,
  userId: string,
  method: string,
  now: number,
): Promise<Session> {
  const at = new Date(now);
  const session: Session = {
    id: newId(),
    user_id: userId,
    aal: "aal1",
    amr: [{ method, timestamp: Math.floor(now / 1000) }],
    refresh_counter: 0,
    refreshed_at: at,
    created_at: at,
    not_after: new Date(now + SESSION_SECONDS * 1000),
  };
  await sql`
    insert into auth.sessions (id, user_id, aal, amr, refresh_counter, refreshed_at, created_at, not_after)
    values (
      ${session.id}, ${userId}, ${session.aal}, ${
    jsonb(sql, session.amr)
  }, 0, ${at}, ${at}, ${session.not_after}
    )
  `;
  await sql`update auth.users set last_sign_in_at = ${at} where id = ${userId}`;
  return session;
}

/** A session that is still good, or null. */
export async function findSession(
  sql: Tx,
  id: string,
  now: number,
): Promise<Session | null> {
  const [session] = await sql<Session[]>`
    select id, user_id, aal, amr, refresh_counter, refreshed_at, created_at, not_after
    from auth.sessions
    where id = ${id} and not_after > ${new Date(now)}
  `;
  return session ?? null;
}

/** What became of a refresh. */
export type Refreshed =
  | { outcome: "refreshed"; session: Session }
  | { outcome: "gone" | "reused" };

/**
 * Exchanges a refresh token for the next one. Of many that do it at once with the same token, one does and the others,
 * within the reuse interval, get the same child; later, whoever comes second may be a thief, and the session ends.
 */
export async function refreshSession(
  sql: Tx,
  { sessionId, counter }: RefreshToken,
  now: number,
): Promise<Refreshed> {
  await sql`
    update auth.sessions set refresh_counter = refresh_counter + 1, refreshed_at = ${new Date(
    now,
  )}
    where id = ${sessionId} and refresh_counter = ${counter} and not_after > ${new Date(
    now,
  )}
  `;
  const session = await findSession(sql, sessionId, now);
  if (!session) return { outcome: "gone" };
  const isParent = session.refresh_counter === counter + 1;
  const age = now - session.refreshed_at.getTime();
  if (isParent && age <= REUSE_SECONDS * 1000) {
    return { outcome: "refreshed", session };
  }
  await endSessions(sql, sql`id = ${sessionId}`);
  return { outcome: "reused" };
}

/** Raises a session to two factors; its refresh token changes with it. */
export async function raiseSession(
  sql: Tx,
  session: Session,
  factorId: string,
  now: number,
): Promise<Session> {
  const timestamp = Math.floor(now / 1000);
  const amr = [
    { method: "totp", timestamp },
    ...session.amr.filter(({ method }) => method !== "totp"),
  ];
  const [raised] = await sql<{ refresh_counter: number }[]>`
    update auth.sessions
    set aal = 'aal2', amr = ${
    jsonb(sql, amr)
  }, factor_id = ${factorId}, refresh_counter = refresh_counter + 1,
      refreshed_at = ${new Date(now)}
    where id = ${session.id}
    returning refresh_counter
  `;
  return { ...session, ...raised, aal: "aal2", amr };
}

/** Lowers the sessions that stand on a second factor which is gone. */
export async function lowerSessions(sql: Tx, factorId: string): Promise<void> {
  await sql`
    update auth.sessions set aal = 'aal1', factor_id = null,
      amr = (select coalesce(jsonb_agg(one), '[]') from jsonb_array_elements(amr) as one where one ->> 'method' <> 'totp')
    where factor_id = ${factorId}
  `;
}

/** Ends sessions; other processes hear of it through a trigger. */
export async function endSessions(
  sql: Tx,
  condition: Fragment,
): Promise<void> {
  await sql`delete from auth.sessions where ${condition}`;
}
