/**
 * How well each sentence of the passages answers a question.
 *
 * @module
 */
import { wordsOf } from "../answer/words.ts";
import type { Passage } from "./engine.ts";
import { type Features, featuresOf, isIn, weightsOf } from "./evidence.ts";
import { fold } from "../text/words.ts";
import { isNumber, type Place, placesIn } from "./number_words.ts";
import type { Asked } from "./question.ts";
import {
  type Read,
  readPassage,
  saidIn,
  type Sentence,
} from "./read_passage.ts";
import { respelt } from "./respell.ts";
import type { Section } from "./subjects.ts";
import type { Term } from "./terms.ts";
import { tells } from "./topics.ts";
import { hasWanted, namesPerson } from "./wanted.ts";

/** A sentence of a passage, and what it is worth. */
export interface Scored {
  passage: Passage;
  start: number;
  text: string;
  /** Which of several is better. */
  score: number;
  features: Features;
}

/** Who issued a certificate or published an article did not employ, and is nobody's boss. */
const ELSEWHERE = new Set<Section>([
  "certificates",
  "awards",
  "publications",
  "education",
]);

/** Scores all sentences, best first. */
export function scoreSentences(
  passages: readonly Passage[],
  given: Asked,
): Scored[] {
  const isForElsewhere = !given.workplaces && given.wanted !== "person";
  const read = passages.map(readPassage).filter((one) =>
    (isForElsewhere || one.section === null || !ELSEWHERE.has(one.section)) &&
    (one.section !== "references" || isForReferences(given, one))
  );
  const asked = { ...given, terms: meantBy(given.terms, read) };
  const weights = weightsOf(asked, read);
  // what entries are called are firms and projects, not people
  const things = read.filter(({ section }) => section !== "references")
    .map(({ passage }) => passage.title).join(" ");
  return read.flatMap((one, rank) => {
    const isSection = one.section !== null &&
      (asked.sections.includes(one.section) ||
        asked.terms.some(({ subjects }) =>
          one.section !== null && subjects.includes(one.section)
        ));
    return one.sentences.flatMap((sentence, at): Scored[] => {
      if (!isSayable(sentence.text, one.passage, sentence.start)) return [];
      if (!canAnswer(asked, sentence, one, things)) return [];
      const features = featuresOf(asked, weights, one, at, isSection);
      const isCounted = asked.counted.some((term) =>
        counts(term, sentence.text)
      );
      const score = features.support + 0.15 * features.covered +
        0.08 / (1 + rank) + (at === 0 ? 0.02 : 0) + (isSection ? 0.15 : 0) +
        (isCounted ? 0.3 : 0);
      const { start, text } = sentence;
      return [{ passage: one.passage, start, text, score, features }];
    });
  }).sort((a, b) => b.score - a.score);
}

/** Terms as they are spelt on the site. */
function meantBy(terms: readonly Term[], read: readonly Read[]): Term[] {
  const all = read.flatMap(({ all, title }) => [all, title]);
  const stands = (term: Term) => all.some((one) => isIn(term, one) > 0);
  return respelt(
    terms,
    stands,
    (word) => all.some(({ words }) => words.has(word)),
  );
}

/** Whether a sentence has the kind of thing that is asked for. */
function canAnswer(
  { topics, wanted, counted, places }: Asked,
  sentence: Sentence,
  { passage }: Read,
  things: string,
): boolean {
  return tells(sentence.text, passage.title, topics) &&
    hasWanted(sentence.text, wanted) &&
    (wanted !== "person" || namesPerson(sentence.text, things)) &&
    isPlaced(sentence.text, places) &&
    (counted.length === 0 ||
      counted.some((term) => isCountable(term, sentence)));
}

/** The first is not the third; what names no place may be any. */
function isPlaced(text: string, places: readonly Place[]): boolean {
  const here = places.length === 0 ? [] : placesIn(fold(text));
  return here.length === 0 || places.some(({ place, of }) => {
    const alike = here.filter((one) => one.of === of);
    return (alike.length > 0 ? alike : here)
      .some((one) => one.place === place);
  });
}

/** Posts and firms of those who recommend are not those of the person. */
function isForReferences({ terms, sections, wanted }: Asked, { title }: Read) {
  return wanted === "name" || wanted === "person" ||
    sections.includes("references") ||
    terms.some((term) =>
      term.subjects.includes("references") || term.isName && isIn(term, title)
    );
}

/** What is to be counted stands there by its own name, or right behind a number. */
function isCountable(counted: Term, sentence: Sentence): boolean {
  return isIn(counted, sentence) === 1 || counts(counted, sentence.text);
}

/** "How many invoices" is answered by "40,000 invoices a day": a number, and soon after it what is counted. */
function counts(term: Term, text: string): boolean {
  const words = wordsOf(text);
  return words.some((word, at) => {
    const next = words[Math.min(at + 3, words.length - 1)];
    return isNumber(word.folded) && next !== undefined &&
      isIn(term, saidIn(text.slice(word.end, next.end))) > 0;
  });
}

const MAX_SENTENCE_CHARS = 700;

/** Headings, pictures and code are no sentences to quote. */
function isSayable(text: string, { text: whole }: Passage, start: number) {
  const lineStart = whole.lastIndexOf("\n", start - 1) + 1;
  return text.length <= MAX_SENTENCE_CHARS && wordsOf(text).length > 0 &&
    !/^\s*(#{1,6}\s|```|\||<)/.test(whole.slice(lineStart, start + 3)) &&
    !/!\[|<\/?[a-z!]/i.test(text) && text.isWellFormed();
}
