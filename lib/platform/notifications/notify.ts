/**
 * Tells members that something happened, in the transaction in which it happens.
 *
 * @module
 */
import type { Actor, Tx } from "../db.ts";
import { asEmitter } from "../emitter.ts";
import { newId } from "../ids.ts";

/** What is told. */
export interface Told {
  /** `<slice>.<thing>.<past tense>`, as events are named. */
  kind: string;
  /** Ids only; at most 1,000 bytes as JSON. */
  payload?: Record<string, string>;
}

/**
 * Tells one member; whoever is no active member of the actor's tenant is told nothing.
 *
 * @param actor whose transaction it is; the notification belongs to the actor's tenant
 * @example await notify(sql, actor, { userId, kind: "platform.role.changed", payload: { roleId } });
 */
export async function notify(
  sql: Tx,
  actor: Actor,
  { userId, ...told }: Told & { userId: string },
): Promise<void> {
  await write(sql, actor, told, userId, null);
}

/**
 * Tells every member who holds a permission.
 *
 * @param told `but` is who knows already: whoever did it themselves
 * @example await notifyHolders(sql, actor, { permission: "portfolio.messages.read", kind: "portfolio.message.received" });
 */
export async function notifyHolders(
  sql: Tx,
  actor: Actor,
  { permission, but = null, ...told }: Told & {
    permission: string;
    but?: string | null;
  },
): Promise<void> {
  await write(sql, actor, told, null, permission, but);
}

/** One statement, because the emitter's role lasts for one; ids of several are made from one of ours and stay in order. */
async function write(
  sql: Tx,
  actor: Actor,
  { kind, payload = {} }: Told,
  userId: string | null,
  permission: string | null,
  but: string | null = null,
): Promise<void> {
  const id = newId();
  await asEmitter(sql, actor, (sql) =>
    sql`
      insert into platform.notifications (tenant_id, id, user_id, kind, payload)
      select
        ${actor.tenantId}::uuid,
        (left(${id}, 24) || lpad(to_hex(row_number() over (order by told)), 12, '0'))::uuid,
        told, ${kind}, ${JSON.stringify(payload)}::text::jsonb
      from platform.who_is_told(${userId}::uuid, ${permission}::text) as told
      where told is distinct from ${but}::uuid
    `);
}
