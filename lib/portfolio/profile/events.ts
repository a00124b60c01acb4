/**
 * Events of the profile.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "@/lib/platform/events.ts";

/** Rows of the profile, its entries or their switches are others than before: what was made of them is old. */
export const profileUpdated = defineEvent(
  "portfolio.profile.updated",
  z.strictObject({}),
);
