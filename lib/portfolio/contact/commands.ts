/**
 * Takes a visitor's message, and what its owner does with it.
 *
 * @module
 */

import { command } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { notifyHolders } from "@/lib/platform/notifications/notify.ts";
import { holdReasons } from "./assess.ts";
import { spamminessOf } from "./classify/local.ts";
import { messageMailed, messageReceived } from "./events.ts";
import { messageId, receivedMessage } from "./schema.ts";

/**
 * Leaves a message for the owner of a published site; the visitor cannot read it back. What comes twice under one key is
 * one message. What looks like spam is put aside and rings nowhere.
 */
export const sendMessage = command({
  action: "portfolio.message.send",
  input: receivedMessage,
  permission: null,
  fields: () => ["name", "email", "body", "lang"],
  async run({ sql, actor, input: { signals, key = null, ...message } }) {
    const { name, email, body, lang } = message;
    const [site] = await sql`
      select portfolio.takes_messages() as open, portfolio.message_sent_as(${key}::uuid) as known`;
    if (site?.known) return { id: String(site.known) };
    if (!site?.open) {
      throw new AppError(
        "too_many",
        "Cannot send message: too many have come, try again in some minutes",
      );
    }
    const spamminess = spamminessOf(message);
    const reasons = holdReasons({ ...message, signals, spamminess });
    const id = newId();
    const { count } = await sql`
      insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang, once, held_at, held_for)
      select app.tenant_id(), ${id}::uuid, ${name}, ${email}, ${body}, ${lang}, ${key}::uuid,
        ${
      reasons.length > 0 ? new Date() : null
    }::timestamptz, ${reasons}::text[]
      on conflict do nothing`;
    if (count === 0) {
      const [first] =
        await sql`select portfolio.message_sent_as(${key}::uuid) as id`;
      return { id: String(first?.id) };
    }
    if (reasons.length === 0) await announce(sql, actor, id);
    return { id };
  },
});

/** Lets everything follow that follows a message. */
export async function announce(
  sql: Tx,
  actor: Actor,
  id: string,
): Promise<void> {
  await emit(sql, actor, messageReceived, { messageId: id });
  await notifyHolders(sql, actor, {
    permission: "portfolio.messages.read",
    kind: "portfolio.message.received",
    payload: { message: id },
  });
}

/** Notes that the owner has read a message; once is enough. */
export const markMessageRead = command({
  action: "portfolio.message.read",
  input: messageId,
  permission: "portfolio.messages.write",
  target: ({ id }) => ({ type: "message", id }),
  async run({ sql, input: { id } }) {
    const [row] = await sql`
      update portfolio.contact_messages as message set read_at = coalesce(message.read_at, now())
      from portfolio.contact_messages as old
      where message.tenant_id = app.tenant_id() and message.id = ${id} and message.removed_at is null
        and old.tenant_id = message.tenant_id and old.id = message.id
      returning old.read_at is null as changed`;
    if (!row) {
      throw new AppError(
        "not_found",
        "Cannot mark message as read: it does not exist",
      );
    }
    return { changed: Boolean(row.changed) };
  },
});

/** Notes that a message still waits to be read. */
export const markMessageUnread = command({
  action: "portfolio.message.unread",
  input: messageId,
  permission: "portfolio.messages.write",
  target: ({ id }) => ({ type: "message", id }),
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update portfolio.contact_messages set read_at = null where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("mark message as unread");
  },
});

/** Deletes a message: nobody is shown it any more, and for a day it can be taken back. */
export const removeMessage = command({
  action: "portfolio.message.remove",
  input: messageId,
  permission: "portfolio.messages.write",
  target: ({ id }) => ({ type: "message", id }),
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update portfolio.contact_messages set removed_at = now() where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("delete message");
  },
});

/** Takes a deletion back. */
export const restoreMessage = command({
  action: "portfolio.message.restore",
  input: messageId,
  permission: "portfolio.messages.write",
  target: ({ id }) => ({ type: "message", id }),
  async run({ sql, input: { id } }) {
    const { count } = await sql`
      update portfolio.contact_messages set removed_at = null where id = ${id} and removed_at is not null`;
    if (count === 0) throw missing("bring message back");
  },
});

/** Notes that a mail server took a letter about a message; for the task that hears of it. Once is enough. */
export const recordMessageMailed = command({
  action: "portfolio.message.mail",
  input: messageId,
  permission: null,
  target: ({ id }) => ({ type: "message", id }),
  async run({ sql, actor, input: { id } }) {
    const { count } = await sql`
      update portfolio.contact_messages set mailed_at = now()
      where tenant_id = ${actor.tenantId} and id = ${id} and mailed_at is null`;
    if (count > 0) await emit(sql, actor, messageMailed, { messageId: id });
  },
});

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it does not exist`);
}
