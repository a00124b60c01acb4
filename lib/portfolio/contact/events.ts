/**
 * Events of messages.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** A visitor has left a message that is no spam, or a member took it out of there. */
export const messageReceived = defineEvent(
  "portfolio.message.received",
  z.strictObject({ messageId: z.uuid() }),
);

/** A mail server took a letter about a message. */
export const messageMailed = defineEvent(
  "portfolio.message.mailed",
  z.strictObject({ messageId: z.uuid() }),
);

/** A member has answered a message; the answer waits to be sent. */
export const replyWritten = defineEvent(
  "portfolio.reply.written",
  z.strictObject({ replyId: z.uuid() }),
);
