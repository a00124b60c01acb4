/**
 * Events of documents.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** A file came, and is to be read. */
export const documentAdded = defineEvent(
  "assistant.document.added",
  z.strictObject({ documentId: z.uuid() }),
);
