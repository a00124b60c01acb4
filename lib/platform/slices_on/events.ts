/**
 * What happens when slices are switched.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

/** A slice was switched on or off for the tenant. */
export const sliceSwitched = defineEvent(
  "platform.slice.switched",
  z.strictObject({ slice: z.string(), on: z.boolean() }),
);
