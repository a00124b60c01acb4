/**
 * Messages that visitors leave.
 *
 * @module
 */

import { z } from "zod";
import { storableText } from "../entries/schema.ts";

/** Looser than a résumé's: people write from addresses in any script. What counts is that a mail can be sent back. */
const EMAIL = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\.]+(\.[^\s@<>"(),:;\\.]+)+$/u;

/** A text with line ends as files have them: browsers send CRLF. */
const lines = storableText.overwrite((text) => text.replace(/\r\n?/g, "\n"));

/** What the contact form asks for; lengths are those of the table. */
export const messageInput = z.strictObject({
  name: storableText.trim().min(1).max(120),
  email: storableText.trim().max(254).regex(EMAIL),
  body: lines.trim().min(1).max(5_000),
  lang: z.enum(["es", "en"]),
});

/** A page of the inbox. */
export const listMessagesInput = z.strictObject({
  /** Id of the last message of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(200).default(50),
  /** `unread`: only those that nobody has read; `removed`: those that were deleted, and only those. */
  show: z.enum(["all", "unread", "removed"]).default("all"),
});

/** Names a message. */
export const messageId = z.strictObject({ id: z.uuid() });

/** A message as its owner reads it. */
export const contactMessage = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  body: z.string(),
  /** The language the visitor read the site in. */
  lang: z.enum(["es", "en"]),
  /** ISO 8601 in UTC. */
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  /** When letters about it were written to whoever wants them. */
  mailedAt: z.iso.datetime().nullable(),
});

/** A message as its owner reads it. */
export type ContactMessage = z.infer<typeof contactMessage>;

/** How an inbox stands. */
export interface InboxFigures {
  all: number;
  unread: number;
  /** Deleted, and not erased yet. */
  removed: number;
  /** Messages in each of the last twelve weeks, the present one last. */
  weeks: number[];
}
