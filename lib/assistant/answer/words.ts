/**
 * Words and sentences as answers need them: where each stands in the text, and what is the same word in another form.
 *
 * @module
 */
import { stem } from "../text/stem.ts";
import { fold } from "../text/words.ts";

/** A word of a text, by UTF-16 offsets. */
export interface Word {
  raw: string;
  /** Lower case, without accents. */
  folded: string;
  stem: string;
  start: number;
  end: number;
}

/** A piece of a text, by UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Keeps `C++`, `C#`, `Node.js` and `1.5` whole. */
const WORD = /[\p{L}\p{N}]+(?:[.,](?=\p{N}|[a-z]{2})[\p{L}\p{N}]+)*[+#]*/gu;

/** All words in their order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const [raw] = match;
    const folded = fold(raw);
    return {
      raw,
      folded,
      stem: stemOf(folded),
      start: match.index,
      end: match.index + raw.length,
    };
  });
}

/** English verbs of work whose past has another stem. */
const IRREGULAR = new Map(
  "built build, wrote write, written write, led lead, taught teach, won win, spoke speak, spoken speak, ran run, grew grow, grown grow, sold sell, began begin, begun begin, chose choose, chosen choose, left leave, met meet, paid pay, sent send, spent spend, drove drive, driven drive, drew draw, drawn draw, caught catch, fought fight, rebuilt rebuild, oversaw oversee, spun spin, bought buy"
    .split(", ").map((pair): [string, string] => {
      const [past = "", present = ""] = pair.split(" ");
      return [past, present];
    }),
);

/** What is left of a folded word without its ending; `C++` and `1.5` stay as they are. */
export function stemOf(folded: string): string {
  if (/[\d+#.]/.test(folded)) return folded;
  return stem(IRREGULAR.get(folded) ?? folded).replace(/y$/, "i");
}

/** Abbreviations after which a sentence goes on. */
const ABBREVIATED =
  /(?:^|[\s(])(?:[A-Z]|Dr|Dra|Mr|Mrs|Ms|Sr|Sra|Jr|St|vs|etc|e\.g|i\.e|p\.ej|No|Inc|Ltd|approx|aprox|EE|UU)\.$/;

/** "approx." and what stands before it. */
const LONGEST_ABBREVIATION = 12;

/** Sentences, list items and lines, without their marks; what has no letter is none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let from = 0;
    for (const end of endsIn(line[0])) {
      const span = trimmed(text, line.index + from, line.index + end);
      if (span) spans.push(span);
      from = end;
    }
  }
  return spans;
}

function endsIn(line: string): number[] {
  const ends: number[] = [];
  for (
    const match of line.matchAll(
      // from the first of several marks only: fifty thousand of them would be tried from each
      /(?<![.!?…])[.!?…]+["'”’»)\]]{0,8}(?=\s+["'“‘«(¿¡]{0,8}[\p{Lu}\p{N}])/gu,
    )
  ) {
    const end = match.index + match[0].length;
    const last = line.slice(Math.max(0, end - LONGEST_ABBREVIATION), end);
    if (!ABBREVIATED.test(last)) ends.push(end);
  }
  return [...ends, line.length];
}

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const mark = /^\s*(?:[-*+•>]\s+|\d+[.)]\s+|#{1,6}\s+)*/.exec(piece)?.[0] ??
    "";
  const kept = piece.slice(mark.length).trimEnd();
  if (!/\p{L}/u.test(kept)) return null;
  const from = start + mark.length;
  return { start: from, end: from + kept.length };
}
