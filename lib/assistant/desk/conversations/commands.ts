/**
 * What an owner does with conversations.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { conversationId } from "./schema.ts";

/** Deletes a conversation for good, for its visitor too. */
export const deleteConversation = command({
  action: "assistant.conversation.delete",
  input: conversationId,
  permission: "assistant.chats.write",
  target: ({ id }) => ({ type: "conversation", id }),
  async run({ sql, input: { id } }): Promise<void> {
    const { count } =
      await sql`delete from assistant.conversations where id = ${id}`;
    if (count === 0) {
      throw new AppError(
        "not_found",
        "Cannot delete conversation: it does not exist",
      );
    }
  },
});
