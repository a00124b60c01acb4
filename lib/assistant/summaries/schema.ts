/**
 * What a repository's README says in a few sentences.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";
import { faults } from "../answer/schema.ts";

/** More is no summary. */
export const MAX_SENTENCES = 3;

/** What a sentence rests on: the README's own text from `start` to `end`, in UTF-16 units. */
export const readmeCitation = z.strictObject({
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
});

/** A sentence of a summary. */
export const summarySentence = z.strictObject({
  text: z.string().min(1).max(600),
  /** Word for word, without the marks of Markdown. */
  isQuote: z.boolean(),
  citations: z.array(readmeCitation).min(1).max(4),
});

/** A sentence of a summary. */
export type SummarySentence = z.infer<typeof summarySentence>;

/** What the supervisor said of a summary; stored with it. */
export const summaryVerdict = z.strictObject({
  /**
   * `accept`: as it was first said. `correct`: corrected, or without what could not stand. `reject`: nothing of what was
   * said could stand; what is shown are quotes.
   */
  verdict: z.enum(["accept", "correct", "reject"]),
  /** How often a model was asked; 0 where none was. */
  attempts: z.int().min(0),
  /** Why sentences were left out, in all attempts together. */
  reasons: z.array(z.enum(faults)).max(400),
});

/** What the supervisor said of a summary. */
export type SummaryVerdict = z.infer<typeof summaryVerdict>;

/** A summary as readers of a site see it. */
export interface ShownSummary {
  repositoryId: string;
  lang: "es" | "en";
  sentences: string[];
}

/** A summary as its owner sees it. */
export const ownSummary = z.strictObject({
  repositoryId: z.uuid(),
  lang: z.enum(LANGS),
  sentences: z.array(summarySentence).max(MAX_SENTENCES),
  engine: z.string(),
  verdict: summaryVerdict,
  /** ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  isHidden: z.boolean(),
});

/** A summary as its owner sees it. */
export type OwnSummary = z.infer<typeof ownSummary>;

/** Names the summaries of a repository. */
export const summaryTarget = z.strictObject({ repositoryId: z.uuid() });

/** Names the summaries of a repository, and whether readers see them. */
export const hideSummaryInput = summaryTarget.extend({ hidden: z.boolean() });
