/**
 * Events of dead letters.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

/** Somebody wants letters tried again, discarded or brought back; which ones, their rows say. */
export const lettersAsked = defineEvent(
  "platform.dead_letter.asked",
  z.strictObject({}),
);
