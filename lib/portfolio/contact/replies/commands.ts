/**
 * Answers messages from the inbox.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { replyWritten } from "../events.ts";
import { messageId, replyInput, UNDO_SECONDS } from "../schema.ts";

const permission = "portfolio.messages.write";

/** So many answers to one message: a conversation goes on by mail. */
const MOST_REPLIES = 50;

/** Writes an answer, which is sent when it can no longer be taken back. */
export const replyToMessage = command({
  action: "portfolio.reply.write",
  input: replyInput,
  permission,
  target: (_, { id }: { id: string }) => ({ type: "reply", id }),
  async run({ sql, actor, input: { id: message, body } }): Promise<
    { id: string }
  > {
    const [found] = await sql`
      select (
        select count(*)::int from portfolio.contact_replies as reply
        where reply.tenant_id = message.tenant_id and reply.message_id = message.id
      ) as replies
      from portfolio.contact_messages as message
      where id = ${message} and removed_at is null and held_at is null`;
    if (!found) {
      throw new AppError(
        "not_found",
        "Cannot answer message: it does not exist",
      );
    }
    if (found.replies >= MOST_REPLIES) {
      throw new AppError(
        "too_many",
        "Cannot answer message: it has fifty answers, go on by mail",
      );
    }
    const id = newId();
    await sql`
      insert into portfolio.contact_replies (tenant_id, id, message_id, body, send_at)
      values (${actor.tenantId}, ${id}, ${message}, ${body}, now() + ${UNDO_SECONDS} * interval '1 second')`;
    await emit(sql, actor, replyWritten, { replyId: id });
    return { id };
  },
});

/** Takes an answer back, as long as it was not sent; gives what was written, so that it can be written again. */
export const undoReply = command({
  action: "portfolio.reply.undo",
  input: messageId,
  permission,
  target: ({ id }) => ({ type: "reply", id }),
  async run({ sql, input: { id } }): Promise<{ body: string }> {
    const [row] = await sql`
      update portfolio.contact_replies set state = 'undone', ended_at = now()
      where id = ${id} and state = 'waiting'
      returning body`;
    if (!row) {
      throw new AppError("not_found", "Cannot take answer back: it was sent");
    }
    return { body: String(row.body) };
  },
});
