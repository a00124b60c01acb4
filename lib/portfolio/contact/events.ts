/**
 * Events of messages.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** A visitor has left a message. */
export const messageReceived = defineEvent(
  "portfolio.message.received",
  z.strictObject({ messageId: z.uuid() }),
);

/** Whoever wants it was written to about a message. */
export const messageMailed = defineEvent(
  "portfolio.message.mailed",
  z.strictObject({ messageId: z.uuid() }),
);
