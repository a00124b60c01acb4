/**
 * What can be wrong with a file of postings.
 *
 * @module
 */

/** What can be wrong with a file; pages have words for each. */
export type MarketProblemCode =
  | "empty"
  | "too_large"
  | "encoding"
  | "csv"
  | "json"
  | "no_title_column"
  | "no_text_column"
  | "unknown_column"
  | "none"
  | "too_many"
  | "field";

/** A mistake in a file. */
export interface MarketProblem {
  code: MarketProblemCode;
  /** Counted from 1; null where it is about the whole file. */
  line: number | null;
  /** Which column or field, as the file calls it. */
  field?: string;
}

/** More are listed by nobody; a reader stops there. */
export const MOST_PROBLEMS = 30;

/** Thrown by the readers of a format; ends at `readMarketFile()`. */
export class Unreadable extends Error {
  override name = "Unreadable";
  readonly problems: MarketProblem[];

  constructor(problems: MarketProblem[]) {
    super("Cannot read file of postings");
    this.problems = problems;
  }
}
