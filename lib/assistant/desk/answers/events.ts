/**
 * Events of written answers.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** An answer was written, changed, taken out or brought back. */
export const answerChanged = defineEvent(
  "assistant.answer.changed",
  z.strictObject({ answerId: z.uuid() }),
);
