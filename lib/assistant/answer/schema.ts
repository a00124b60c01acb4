/**
 * What an answer is made of once it may be shown; sent to browsers.
 *
 * @module
 */
import { z } from "zod";

/** What a sentence rests on: `quote` is the chunk's text from `start` to `end`, in UTF-16 units. */
export const citation = z.strictObject({
  chunkId: z.string().min(1).max(100),
  quote: z.string().min(1).max(4_000),
  start: z.int().min(0),
  end: z.int().min(1),
});

/** What a sentence rests on. */
export type Citation = z.infer<typeof citation>;

/** A sentence that was held against its quotes. */
export const verifiedSentence = z.strictObject({
  text: z.string().min(1).max(4_000),
  /** The text is the first quote itself. */
  isQuote: z.boolean(),
  citations: z.array(citation).min(1).max(4),
});

/** A sentence that was held against its quotes. */
export type VerifiedSentence = z.infer<typeof verifiedSentence>;

/** Why a sentence cannot be shown. */
export const faults = [
  "malformed",
  "no_citation",
  "foreign_chunk",
  "quote_not_found",
  "quote_too_short",
  "number",
  "name",
  "wording",
  "negation",
  "personal_data",
  "link",
  "image",
  "markup",
  "policy",
  "leak",
] as const;

/** One of them. */
export type Fault = typeof faults[number];
