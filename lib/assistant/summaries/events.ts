/**
 * Events of summaries.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** An owner wants the summary of a repository made again; `null`: those that are still to be made. */
export const summaryRequested = defineEvent(
  "assistant.summary.requested",
  z.strictObject({ repositoryId: z.uuid().nullable() }),
);
