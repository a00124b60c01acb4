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
const WORD =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,](?=\p{N}|[a-z]{2})[\p{L}\p{N}\p{M}]+)*[+#]*/gu;

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

/** English verbs and nouns whose other forms have another stem. */
const IRREGULAR = new Map(
  "built build, wrote write, written write, led lead, taught teach, won win, spoke speak, spoken speak, ran run, grew grow, grown grow, sold sell, began begin, begun begin, chose choose, chosen choose, left leave, met meet, paid pay, sent send, spent spend, drove drive, driven drive, drew draw, drawn draw, caught catch, fought fight, rebuilt rebuild, oversaw oversee, spun spin, bought buy, brought bring, thought think, held hold, kept keep, lost lose, sang sing, sung sing, swam swim, swum swim, flew fly, flown fly, rode ride, ridden ride, rose rise, risen rise, fell fall, fallen fall, broke break, broken break, took take, taken take, gave give, given give, knew know, known know, threw throw, thrown throw, wore wear, worn wear, fed feed, hung hang, dealt deal, understood understand, shot shoot, sought seek, swept sweep, bound bind, found find, stood stand, told tell, made make, said say, heard hear, saw see, seen see, got get, came come, became become, went go, gone go, did do, done do, men man, women woman, children child, people person, feet foot, mice mouse, knives knife, shelves shelf, buses bus, gases gas, theses thesis, analyses analysis, crises crisis"
    .split(", ").map((pair): [string, string] => {
      const [past = "", present = ""] = pair.split(" ");
      return [past, present];
    }),
);

/** Spanish writes one sound in two ways: `dirijo` and `dirigir`, `busqué` and `buscar`, `comencé` and `comenzar`. */
const SOUNDS: [RegExp, string][] = [
  [/(?<=i|reco|esco)j([oa](?:s|is|mos|n)?)$/, "g$1"],
  [/qu(e|es|emos|eis|en)$/, "c$1"],
  // not of shorter words: the police is no póliza
  [/(?<=.{5})c(e|es|emos|eis|en)$/, "z$1"],
  [/gu(e|es|emos|eis|en)$/, "g$1"],
];
/** Spanish persons and tenses of which no ending is left by `stem`: `reparamos`, `dirigimos`, `trabajaban`. */
const CONJUGATED: [RegExp, string][] = [
  [
    /(?<=.{3})(?:abamos|aremos|asteis|(?<!contr)aste|abais|aban|abas|aba|amos|ais)$/,
    "ar",
  ],
  [
    /(?<=.{3})(?:iamos|eremos|iremos|isteis|(?<!cons|res|as|ins|pers|ex)iste|emos|(?<!ult|max|min|prox|anon|leg|opt|int)imos)$/,
    "er",
  ],
];

/** They have an ending before which it changes. */
const LONG_ENOUGH = 6;

/** What is left of a folded word without its ending; `C++` and `1.5` stay as they are. */
export function stemOf(folded: string): string {
  if (/[\d+#.]/.test(folded)) return folded;
  const regular = IRREGULAR.get(folded) ?? folded;
  const [sound, instead] = regular.length < LONG_ENOUGH
    ? []
    : SOUNDS.find(([one]) => one.test(regular)) ?? [];
  const spelt = sound ? regular.replace(sound, instead ?? "") : regular;
  const [ending, infinitive] = spelt.length < LONG_ENOUGH
    ? []
    : CONJUGATED.find(([one]) => one.test(spelt)) ?? [];
  const word = ending ? spelt.replace(ending, infinitive ?? "") : spelt;
  // "swimming" is swim
  const single = /(?:ing|ed)$/.test(word)
    ? stem(word).replace(/([bdgmnpt])\1$/, "$1")
    : stem(word);
  return single.replace(/y$/, "i");
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
