/** What an entry of a CV says, in the text column and in the margin beside it. */
import type { EvidenceState } from "@/lib/portfolio/site/schema.ts";
import type { Text } from "./text.ts";

/** One entry, with every word chosen. */
export interface Entry {
  title: Text | null;
  href: string | null;
  /** Under the title, on one line: employer, place. */
  facts: Text[];
  /** Of the employer rather than of the work. */
  about: Text[];
  paragraphs: Text[];
  points: Text[];
  /** A closing line of small things: keywords, courses. */
  small: { label: string | null; items: Text[] } | null;
  quote: boolean;
  when: string | null;
  labels: Label[];
  more: string | null;
}

/** A museum label: where a claim comes from, and how well that stands. */
export interface Label {
  caption: string;
  body: Text[];
  when: string | null;
  state: EvidenceState;
  stateWord: string;
}

/** Completes an entry with what it does not have. */
export function entry(part: Partial<Entry>): Entry {
  return {
    title: null,
    href: null,
    facts: [],
    about: [],
    paragraphs: [],
    points: [],
    small: null,
    quote: false,
    when: null,
    labels: [],
    more: null,
    ...part,
  };
}

/** Whether there is anything to read in it. */
export function hasText(
  { title, facts, about, paragraphs, points, small }: Entry,
): boolean {
  return title !== null ||
    [facts, about, paragraphs, points, small?.items ?? []].some((texts) =>
      texts.length > 0
    );
}
