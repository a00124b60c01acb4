/**
 * What the assistant is given to know.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";

/** Who may read a chunk: whoever reads the site, or members alone. */
export const visibilities = ["public", "members"] as const;

/** Where chunks come from: a post, an entry of the profile, a file. */
export const sourceInput = z.strictObject({
  kind: z.string().regex(/^[a-z][a-z_]{1,39}$/),
  id: z.uuid(),
});

/** A part of a source, word for word. */
export const chunkInput = z.strictObject({
  lang: z.enum(LANGS),
  visibility: z.enum(visibilities),
  title: z.string().max(300),
  path: z.string().max(500),
  text: z.string().min(1).max(20_000),
});

/** Where chunks come from. */
export type Source = z.output<typeof sourceInput>;

/** A part of a source, word for word. */
export type NewChunk = z.output<typeof chunkInput>;

/** A chunk with the number that postings know it by. */
export type NumberedChunk = NewChunk & { id: string; no: number };

/** What became of a source's chunks. */
export interface Replaced {
  added: number;
  removed: number;
}
