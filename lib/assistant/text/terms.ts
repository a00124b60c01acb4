/**
 * What a text is found by: words, the beginnings of their skeletons, and runs of four letters of these.
 *
 * @module
 */
import { relatedTo } from "./concepts.ts";
import { translate } from "./glossary.ts";
import { gramsOf, skeleton } from "./skeleton.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop_words.ts";
import { wordsOf } from "./words.ts";

/** Grows with each change of what is found by what: older postings are then made anew. */
export const ANALYZER = 1;

/** How many terms of each kind a text has. */
export interface Lengths {
  words: number;
  bones: number;
  grams: number;
}

/** How often each term stands in a text. */
export interface Terms {
  counts: Map<string, number>;
  lengths: Lengths;
}

/** A term of a question, and how much it says. */
export interface Asked {
  term: string;
  weight: number;
}

/** Letters of a skeleton that are compared. */
const BEGINNING = 5;

/** Measured on xquad-dev: MRR 0.975 en, 0.974 es, where words alone have 0.967 and 0.959. */
const WEIGHTS = { w: 1, s: 0.5, g: 0.3 };

/** What the glossary adds says less than what was asked. */
const TRANSLATED = 0.7;

/** Other words of the same meaning, and kinds of it, say less still: MRR on xquad-dev is the same as without them. */
const RELATED = 0.3;

/** Of a chunk. */
export function termsOf(text: string): Terms {
  const counts = new Map<string, number>();
  const lengths = { words: 0, bones: 0, grams: 0 };
  const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const word of wordsOf(text)) {
    const { w, s, g } = kindsOf(word);
    [w, s, ...g].forEach(count);
    lengths.words++;
    lengths.bones++;
    lengths.grams += g.length;
  }
  return { counts, lengths };
}

/** Of a question, each once; words that every text has only where there are no others. */
export function askedTerms(question: string): Asked[] {
  const all = wordsOf(question);
  const telling = all.filter((word) => !isStopWord(word));
  const weights = new Map<string, number>();
  const add = (words: readonly string[], much: number, hasGrams = true) => {
    for (const word of words) {
      const { w, s, g } = kindsOf(word);
      const kinds: [string, number][] = [
        [w, WEIGHTS.w],
        [s, WEIGHTS.s],
        ...(hasGrams ? g : []).map((gram): [string, number] => [
          gram,
          WEIGHTS.g,
        ]),
      ];
      for (const [term, weight] of kinds) {
        weights.set(term, Math.max(weights.get(term) ?? 0, weight * much));
      }
    }
  };
  add(telling.length > 0 ? telling : all, 1);
  add(translate(all).filter((word) => !isStopWord(word)), TRANSLATED);
  // They are many, and known letter by letter.
  add(relatedTo(all).filter((word) => !isStopWord(word)), RELATED, false);
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

function kindsOf(word: string) {
  const bones = skeleton(word);
  return {
    w: `w${stem(word)}`,
    s: `s${bones.slice(0, BEGINNING)}`,
    g: gramsOf(bones).map((gram) => `g${gram}`),
  };
}
