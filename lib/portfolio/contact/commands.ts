/**
 * Takes a visitor's message.
 *
 * @module
 */

import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { newId } from "@/lib/platform/ids.ts";
import { messageId, messageInput } from "./schema.ts";

/** Leaves a message for the owner of a published site; the visitor cannot read it back. */
export const sendMessage = command({
  action: "portfolio.message.send",
  input: messageInput,
  permission: null,
  async run({ sql, input: { name, email, body, lang } }) {
    const [site] = await sql`select portfolio.takes_messages() as open`;
    if (!site?.open) {
      throw new AppError(
        "too_many",
        "Cannot send message: too many have come, try again in some minutes",
      );
    }
    const id = newId();
    await sql`
      insert into portfolio.contact_messages (tenant_id, id, name, email, body, lang)
      select app.tenant_id(), ${id}::uuid, ${name}, ${email}, ${body}, ${lang}`;
    return { id };
  },
});

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
      where message.tenant_id = app.tenant_id() and message.id = ${id} and old.tenant_id = message.tenant_id and old.id = message.id
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
