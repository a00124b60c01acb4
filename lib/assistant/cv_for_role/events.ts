/**
 * Events of CVs for a role.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** A CV was made and kept; a model is to look for better words. */
export const roleCvMade = defineEvent(
  "assistant.role_cv.made",
  z.strictObject({ cvId: z.uuid() }),
);
