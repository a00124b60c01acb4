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
