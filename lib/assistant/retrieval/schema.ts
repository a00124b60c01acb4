/**
 * What is asked of the knowledge, and what comes back.
 *
 * @module
 */
import { z } from "zod";
import { type Lang, LANGS } from "@/lib/platform/schema.ts";

/** A question; passages in every language answer it unless one is named. */
export const retrieveInput = z.strictObject({
  question: z.string().trim().min(1).max(2000),
  /** Only passages in this language. */
  lang: z.enum(LANGS).optional(),
  /** Where a source says it in this language, what it says in another is left out. */
  prefer: z.enum(LANGS).optional(),
  limit: z.int().min(1).max(50).default(8),
  /** The question as a provider's model sees it, while its vectors are searched. */
  vector: z.strictObject({
    model: z.string().min(1).max(100),
    numbers: z.array(z.number()).min(1).max(4096),
  }).optional(),
});

/** A chunk that may answer; the asker may read it. */
export interface Passage {
  chunkId: string;
  /** What the source is called, e.g. the title of a post. */
  title: string;
  /** Where it stands on the site, e.g. `/posts/hello`. */
  path: string;
  /** Byte for byte as it stands in the source: quotes are cut from it. */
  text: string;
  lang: Lang;
  /** Higher is better; comparable within one answer only. */
  score: number;
}
