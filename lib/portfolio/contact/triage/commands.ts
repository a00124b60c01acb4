/**
 * What members do with messages besides reading them: put them off, put them aside, say what they are about.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { notifyHolders } from "@/lib/platform/notifications/notify.ts";
import { z } from "zod";
import { announce } from "../commands.ts";
import { intentInput, messageId, messageIds, snoozeInput } from "../schema.ts";

const permission = "portfolio.messages.write";
const target = ({ id }: { id: string }) => ({ type: "message", id });

/** Takes a message out of the inbox until a moment; then a bell rings and it is back, unread. */
export const snoozeMessage = command({
  action: "portfolio.message.snooze",
  input: snoozeInput,
  permission,
  target,
  async run({ sql, input: { id, until } }) {
    const { count } = await sql`
      update portfolio.contact_messages set snoozed_until = ${until}::timestamptz
      where id = ${id} and removed_at is null and held_at is null`;
    if (count === 0) throw missing("snooze message");
  },
});

/** Brings a message back before its time. */
export const wakeMessage = command({
  action: "portfolio.message.wake",
  input: messageId,
  permission,
  target,
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update portfolio.contact_messages set snoozed_until = null
      where id = ${id} and removed_at is null and snoozed_until is not null`;
    if (count === 0) throw missing("bring message back");
  },
});

/** Brings back what is due, with a bell; for the task that the clock starts, in the scope of one tenant. */
export const wakeDue = command({
  action: "portfolio.message.wake",
  input: z.strictObject({}),
  permission: null,
  target: () => null,
  async run({ sql, actor }): Promise<number> {
    const due = await sql`
      update portfolio.contact_messages set snoozed_until = null
      where tenant_id = ${actor.tenantId} and snoozed_until <= now()
      returning id, removed_at is null and held_at is null as here`;
    for (const { id } of due.filter(({ here }) => here)) {
      await notifyHolders(sql, actor, {
        permission: "portfolio.messages.read",
        kind: "portfolio.message.woke",
        payload: { message: id },
      });
    }
    return due.length;
  },
});

/** Says what a message is about; what a member said, no task says otherwise. */
export const correctIntent = command({
  action: "portfolio.message.classify",
  input: intentInput,
  permission,
  target,
  async run({ sql, input: { id, intent } }) {
    const { count } = await sql`
      update portfolio.contact_messages set intent = ${intent}, intent_by = 'member'
      where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("say what message is about");
  },
});

/** Puts a message aside as spam. */
export const holdMessage = command({
  action: "portfolio.message.hold",
  input: messageId,
  permission,
  target,
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update portfolio.contact_messages set held_at = now(), held_for = '{member}', snoozed_until = null
      where id = ${id} and removed_at is null and held_at is null`;
    if (count === 0) throw missing("put message aside");
  },
});

/** Takes a message out of the spam: what follows a message follows it now, once. */
export const rescueMessage = command({
  action: "portfolio.message.rescue",
  input: messageId,
  permission,
  target,
  async run({ sql, actor, input: { id } }) {
    const [row] = await sql`
      update portfolio.contact_messages as message
      set held_at = null, rescued_at = coalesce(message.rescued_at, now()),
        intent = nullif(message.intent, 'spam'), intent_by = nullif(message.intent_by, 'member')
      from portfolio.contact_messages as old
      where message.id = ${id} and message.removed_at is null and message.held_at is not null
        and old.tenant_id = message.tenant_id and old.id = message.id
      returning old.rescued_at is null and not 'member' = any (old.held_for) as first`;
    if (!row) throw missing("take message out of the spam");
    if (row.first) await announce(sql, actor, id);
  },
});

/** Notes that several messages were read; those that are gone are left out. */
export const markAllRead = command({
  action: "portfolio.message.read_all",
  input: messageIds,
  permission,
  target: () => null,
  async run({ sql, input: { ids } }): Promise<number> {
    const { count } = await sql`
      update portfolio.contact_messages set read_at = now()
      where id = any(${ids}::uuid[]) and removed_at is null and read_at is null`;
    return count;
  },
});

/** Puts several aside as spam; those that are gone are left out. */
export const holdAll = command({
  action: "portfolio.message.hold_all",
  input: messageIds,
  permission,
  target: () => null,
  async run({ sql, input: { ids } }): Promise<number> {
    const { count } = await sql`
      update portfolio.contact_messages set held_at = now(), held_for = '{member}', snoozed_until = null
      where id = any(${ids}::uuid[]) and removed_at is null and held_at is null`;
    return count;
  },
});

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it does not exist`);
}
