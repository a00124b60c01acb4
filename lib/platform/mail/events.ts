/**
 * Events of letters.
 *
 * @module
 */
import { z } from "zod";
import { defineEvent } from "../events.ts";

/** A letter waits to be sent. */
export const mailQueued = defineEvent(
  "platform.mail.queued",
  z.strictObject({ mailId: z.uuid() }),
);
