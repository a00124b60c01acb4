/**
 * Events of photos.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** A photo was uploaded, or is wanted in another way: its sizes are to be made. */
export const photoChanged = defineEvent(
  "portfolio.photo.changed",
  z.strictObject({ photoId: z.uuid() }),
);
