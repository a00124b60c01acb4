/**
 * What letters are made of: one list of parts, from which both the HTML and the text are drawn.
 *
 * @module
 */
import type { Lang } from "../schema.ts";

/** One part of a letter; the first word says what it is. */
export type Part =
  /** Words of ours. */
  | { kind: "text"; text: string }
  /** What the letter is for: a link that looks like a button, and its address beside it. */
  | { kind: "action"; label: string; link: string }
  /** Six digits to be typed, and what stands before them. */
  | { kind: "code"; before: string | null; code: string }
  /** Words of somebody else's, with their line ends. */
  | { kind: "quote"; text: string; lang: Lang }
  /** Names and values, one a line. */
  | {
    kind: "facts";
    facts: readonly (readonly [name: string, value: string])[];
  }
  /** What to do when all is not as it should be; smaller. */
  | { kind: "note"; text: string };

/** A letter before it is drawn. */
export interface Draft {
  lang: Lang;
  /** One line, whatever somebody's name in it holds. */
  subject: string;
  /** What stands over it; the subject where there is nothing better. */
  title?: string;
  parts: readonly Part[];
  /** Why the receiver gets it, in a sentence below. */
  why: string;
  /** For letters that may be switched off: where. */
  stop?: { label: string; link: string };
}

/** A letter as it is sent. */
export interface Drawn {
  subject: string;
  text: string;
  html: string;
}
