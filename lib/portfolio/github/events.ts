/**
 * Events of what is followed at GitHub.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** A source should be looked at again: somebody asked, its time has come, or GitHub called. */
export const syncRequested = defineEvent(
  "portfolio.github.sync_requested",
  z.strictObject({
    sourceId: z.uuid(),
    /** GitHub's number of a repository that has surely changed; null for none in particular. */
    repository: z.int().positive().nullable(),
  }),
);
