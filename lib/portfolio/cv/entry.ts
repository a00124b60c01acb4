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
  /** Says how many labels are left out. */
  more: string | null;
  /** Whether it may be longer than a page, so that it has to be measured. */
  tall: boolean;
}

/** A museum label: where a claim comes from, and how well that stands. */
export interface Label {
  /** Without it, the state alone is said. */
  caption: string | null;
  body: Text[];
  /** Ends a body that does not name all. */
  more: string | null;
  when: string | null;
  state: EvidenceState;
  stateWord: string;
}

/** Completes an entry with what it does not have. */
export function entry(part: Partial<Entry>): Entry {
  const whole = {
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
    tall: false,
    ...part,
  };
  return { ...whole, tall: linesOf(whole) > surelyFits };
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

/** Lines that fit on a page even when all letters are as wide as a W: a third of it. */
const surelyFits = 16;

/** An estimate, at what a line usually holds: measuring each entry would double the time. */
function linesOf(entry: Entry): number {
  const lines = (texts: Text[], perLine: number) =>
    texts.flatMap(({ t }) => t.split("\n")).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)),
      0,
    );
  const together = (texts: Text[]) => texts.map(({ t }) => t).join(", ");
  const piece = lines(entry.title ? [entry.title] : [], 58) +
    lines([{ t: together(entry.facts) }, {
      t: together(entry.small?.items ?? []),
    }], 62) +
    lines([...entry.about, ...entry.paragraphs, ...entry.points], 62);
  const margin = (entry.when ? 1 : 0) +
    entry.labels.reduce(
      (sum, label) =>
        sum + 2 +
        Math.ceil(((label.caption ?? "") + together(label.body)).length / 30),
      0,
    );
  return Math.max(piece, margin);
}
