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
  /** Where an answer goes, when not to the sender. */
  replyTo: string | null;
  /** The page that stops such letters. */
  unsubscribeUrl: string | null;
  /** Ids of earlier letters of the same conversation, oldest first; `null` for what no person wrote. */
  thread: string[] | null;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** A letter from its row. */
export function letterOf(row: Record<string, unknown>): Letter {
  const textOrNull = (value: unknown) => value === null ? null : String(value);
  return {
    id: String(row.id),
    to: String(row.recipient),
    subject: String(row.subject),
    text: String(row.body_text),
    html: textOrNull(row.body_html),
    replyTo: textOrNull(row.reply_to),
    unsubscribeUrl: textOrNull(row.unsubscribe_url),
    thread: Array.isArray(row.thread) ? row.thread.map(String) : null,
    createdAt: new Date(String(row.created_at)).toISOString(),
  };
}

/** A letter in a list. */
export type LetterHead = Pick<Letter, "id" | "to" | "subject" | "createdAt">;

/** Which letters of the mailbox. */
export const mailboxInput = z.strictObject({
  /** Only to this address, or to addresses that hold this text. */
  to: z.string().trim().max(320).default(""),
  limit: z.int().min(1).max(200).default(50),
});

/** One letter. */
export const letterInput = z.strictObject({ id: z.uuid() });
