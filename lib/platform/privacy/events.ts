/**
 * Events of people's data.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

/** Somebody asked for a copy of their data, or of their tenant's. */
export const exportRequested = defineEvent(
  "platform.export.requested",
  z.strictObject({ exportId: z.uuid() }),
);

/** A copy that somebody asked for can be fetched. */
export const exportReady = defineEvent(
  "platform.export.ready",
  z.strictObject({ exportId: z.uuid() }),
);
