/**
 * Events of what the assistant knows.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** Something is to be known, or to be forgotten, though the site is the same; `all`: everything is to be told again. */
export const knowledgeChanged = defineEvent(
  "assistant.knowledge.changed",
  z.strictObject({ all: z.boolean() }),
);
