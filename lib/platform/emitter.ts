/**
 * The only way to write the outbox and the audit: as a role of its own, for the moment of the writing.
 *
 * @module
 */
import type { Actor, Tx } from "./db.ts";

/**
 * Runs statements as `app_emitter` within the actor's transaction, whose role comes back afterwards.
 *
 * All of it is sent together; when a statement fails the transaction is over, as ever.
 *
 * @param write statements of one's own only; it must send them at once, without waiting for anything else first
 * @example await asEmitter(sql, actor, (sql) => sql`insert into platform.outbox …`);
 */
export async function asEmitter<T>(
  sql: Tx,
  actor: Actor,
  write: (sql: Tx) => Promise<T>,
): Promise<T> {
  const become = sql`select set_config('role', 'app_emitter', true)`.execute();
  const written = write(sql);
  const back = sql`select set_config('role', ${actor.role}, true)`.execute();
  const [, result] = await Promise.all([become, written, back]);
  return result;
}
