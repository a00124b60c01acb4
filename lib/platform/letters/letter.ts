/**
 * Draws letters: every letter of the app comes from here.
 *
 * @module
 */
import { letterHtml } from "./LetterDocument.tsx";
import { letterText } from "./letter_text.ts";
import type { Draft, Drawn } from "./schema.ts";

/** Names in a subject come from people; a column of the database takes no more (RFC 5322 would take 998 a line). */
const MOST_SUBJECT_CHARS = 200;

/**
 * Draws a letter as HTML and as text.
 *
 * @example
 * drawLetter({
 *   lang: "en",
 *   subject: "Confirm your e-mail",
 *   parts: [{ kind: "action", label: "Confirm", link: "https://…" }],
 *   why: "You made an account.",
 * });
 */
export function drawLetter(draft: Draft): Drawn {
  const subject = oneLine(draft.subject, MOST_SUBJECT_CHARS);
  const whole = { ...draft, subject };
  return { subject, text: letterText(whole), html: letterHtml(whole) };
}

/**
 * A text as one line, whatever it holds: line ends would begin a new header.
 *
 * @param atMost characters; what is longer ends in an ellipsis
 * @example oneLine("Ada\nBcc: eve@example.com", 40); // "Ada Bcc: eve@example.com"
 */
export function oneLine(text: string, atMost: number): string {
  // control characters, and those that turn the direction of what follows
  const line = text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .trim();
  return line.length <= atMost
    ? line
    : `${Array.from(line).slice(0, atMost - 1).join("").trimEnd()}…`;
}
