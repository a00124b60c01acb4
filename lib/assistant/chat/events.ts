/**
 * Events of conversations.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** A visitor has asked something. */
export const questionAsked = defineEvent(
  "assistant.question.asked",
  z.strictObject({ questionId: z.uuid(), conversationId: z.uuid() }),
);
