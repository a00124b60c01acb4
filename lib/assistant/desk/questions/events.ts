/**
 * Events of questions that a person answers.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** Whoever left a question is to get the answer that was written. */
export const answerPromised = defineEvent(
  "assistant.answer.promised",
  z.strictObject({ answerId: z.uuid(), questionId: z.uuid() }),
);
