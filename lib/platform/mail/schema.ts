/**
 * Letters as they are stored and shown.
 *
 * @module
 */
import { z } from "zod";

/** A letter with its text. */
export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** A letter in a list. */
export type LetterHead = Omit<Letter, "text" | "html">;

/** Which letters of the mailbox. */
export const mailboxInput = z.strictObject({
  /** Only to this address, or to addresses that hold this text. */
  to: z.string().trim().max(320).default(""),
  limit: z.int().min(1).max(200).default(50),
});

/** One letter. */
export const letterInput = z.strictObject({ id: z.uuid() });
