/**
 * The only way to write the outbox and the audit: as a role of its own, for the moment of the writing.
 *
 * @module
 */
import type { Actor, Tx } from "./db.ts";

/**
 * Runs statements as `app_emitter` within the actor's transaction, whose role comes back afterwards.
 *
 * When a statement fails the transaction is over, as ever.
 *
 * @param write statements of one's own only
 * @example await asEmitter(sql, actor, (sql) => sql`insert into platform.outbox …`);
 */
export async function asEmitter<T>(
  sql: Tx,
  actor: { role: Actor["role"] | "none" },
  write: (sql: Tx) => PromiseLike<T>,
): Promise<T> {
  const become = sql`select set_config('role', 'app_emitter', true)`.execute();
  const [, result] = await Promise.all([become, write(sql)]);
  // not waited for: whatever comes next is sent behind it
  sql`select set_config('role', ${actor.role}, true)`.execute().catch(() => {});
  return result;
}
