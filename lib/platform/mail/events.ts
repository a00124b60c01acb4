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

/** A mail server has taken a letter or said why not, or the letter stays here for want of one. */
export const mailAnswered = defineEvent(
  "platform.mail.answered",
  z.strictObject({ mailId: z.uuid() }),
);
