/**
 * How well each sentence of the passages answers a question.
 *
 * @module
 */
import { wordsOf } from "../answer/words.ts";
import type { Passage } from "./engine.ts";
import { type Asked, hasWanted, isNumber, type Term } from "./question.ts";
import {
  hasCognate,
  type Read,
  readPassage,
  type Said,
  saidIn,
  type Sentence,
} from "./read_passage.ts";
import type { Section } from "./subjects.ts";
import { tells } from "./topics.ts";

/** A sentence of a passage, and what it is worth. */
export interface Scored {
  passage: Passage;
  start: number;
  text: string;
  /** Which of several is better. */
  score: number;
  features: Features;
}

/** What says whether it answers. */
export interface Features {
  /** Part of what was asked, by weight, that the sentence tells: 0 to 1. */
  covered: number;
  /** The same, with what stands around it. */
  support: number;
  /** The support of all but names: what is told of them. */
  told: number;
  /** Weight of what stands nowhere near it. */
  missing: number;
  /** Weight of names that stand nowhere near it. */
  missingNames: number;
  /** How much was asked, by weight. */
  asked: number;
  /** The section that was asked for. */
  isSection: boolean;
  /** What is to be counted stands in it. */
  isCounted: boolean;
}

/** How much a word counts where it stands beside the sentence; short passages are about one thing. */
const AROUND = {
  title: 0.8,
  neighbour: 0.7,
  shortPassage: 0.7,
  passage: 0.5,
  subject: 0.85,
};
const SHORT_CHARS = 600;
/** How much another word of the same meaning counts. */
const ALIKE = 0.9;
/** A cognate is right less often. */
const COGNATE = 0.75;

/** Who issued a certificate or published an article did not employ. */
const ELSEWHERE = new Set<Section>([
  "certificates",
  "awards",
  "publications",
  "education",
]);

/** Scores all sentences, best first. */
export function scoreSentences(
  passages: readonly Passage[],
  asked: Asked,
): Scored[] {
  const read = passages.map(readPassage).filter(({ section }) =>
    !asked.workplaces || section === null || !ELSEWHERE.has(section)
  ).filter((one) =>
    one.section !== "references" || isForReferences(asked, one)
  );
  const weights = weightsOf(asked, read);
  const total = weights.reduce((sum, one) => sum + one, 0);
  return read.flatMap((one, rank) => {
    const isSection = one.section !== null &&
      (asked.sections.includes(one.section) ||
        asked.terms.some(({ subjects }) =>
          one.section !== null && subjects.includes(one.section)
        ));
    return one.sentences.flatMap((sentence, at): Scored[] => {
      if (!isSayable(sentence.text, one.passage, sentence.start)) return [];
      if (!tells(sentence.text, asked.topics)) return [];
      if (!hasWanted(sentence.text, asked.wanted)) return [];
      if (asked.counted && !isCountable(asked.counted, sentence)) return [];
      const features = featuresOf(asked, weights, total, one, at, isSection);
      const { covered, support, isCounted } = features;
      const score = support + 0.15 * covered + 0.08 / (1 + rank) +
        (at === 0 ? 0.02 : 0) + (isSection ? 0.15 : 0) +
        (isCounted ? 0.3 : 0);
      const { start, text } = sentence;
      return [{ passage: one.passage, start, text, score, features }];
    });
  }).sort((a, b) => b.score - a.score);
}

/** Posts and firms of those who recommend are not those of the person. */
function isForReferences({ terms, sections, wanted }: Asked, { title }: Read) {
  return wanted === "name" || sections.includes("references") ||
    terms.some((term) =>
      term.subjects.includes("references") || term.isName && isIn(term, title)
    );
}

function featuresOf(
  { terms, counted }: Asked,
  weights: readonly number[],
  total: number,
  read: Read,
  at: number,
  isSection: boolean,
): Features {
  let covered = 0;
  let support = 0;
  let missing = 0;
  let missingNames = 0;
  let own = 0;
  let told = 0;
  terms.forEach((term, index) => {
    const weight = weights[index] ?? 0;
    const share = standing(term, read, at);
    support += weight * share;
    if (share >= COGNATE) covered += weight;
    if (!term.isName) {
      own += weight;
      told += weight * share;
    }
    if (share === 0) {
      missing += weight;
      if (term.isName) missingNames += weight;
    }
  });
  return {
    covered: total === 0 ? 1 : covered / total,
    support: total === 0 ? 1 : support / total,
    missing,
    missingNames,
    asked: total,
    isSection,
    told: own === 0 ? 1 : told / own,
    isCounted: counted !== null &&
      counts(counted, read.sentences[at]?.text ?? ""),
  };
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

/** Where a term stands: 1 in the sentence, less beside it, 0 nowhere. */
function standing(term: Term, read: Read, at: number): number {
  const here = isIn(term, read.sentences[at]);
  if (here > 0) return here;
  const title = isIn(term, read.title);
  const section = read.section;
  const subject = section !== null && term.subjects.includes(section)
    ? AROUND.subject
    : 0;
  const near = Math.max(
    isIn(term, read.sentences[at - 1]),
    isIn(term, read.sentences[at + 1]),
  );
  const around = Math.max(
    title * AROUND.title,
    subject,
    near * AROUND.neighbour,
  );
  if (around > 0) return around;
  const isShort = read.passage.text.length <= SHORT_CHARS;
  return isIn(term, read.all) *
    (isShort ? AROUND.shortPassage : AROUND.passage);
}

function isIn(term: Term, text: Said | undefined): number {
  if (!text || term.text === "") return 0;
  if (term.isName) {
    if (term.text.split(" ").every((word) => text.words.has(word))) return 1;
  } else if (term.stems.every((stem) => text.stems.has(stem))) return 1;
  if (term.concepts.some((one) => text.concepts.has(one))) return ALIKE;
  if (term.isName) return 0;
  if ([...term.others].some((one) => text.stems.has(one))) return ALIKE;
  return hasCognate(text, term.bones) ? COGNATE : 0;
}

/** A turn of phrase is as telling as a word for a section. */
const TURN = 0.6;

/** Rare words say more (Robertson's idf); what stands nowhere says most, so that its absence counts. */
function weightsOf({ terms }: Asked, read: readonly Read[]): number[] {
  const all = read.flatMap(({ sentences }) => sentences);
  return terms.map((term) => {
    if (term.text === "") return TURN;
    const having = all.filter((one) => isIn(term, one) > 0).length;
    const rarity = 1 / (1 + having / Math.max(1, all.length));
    const kind = term.isName
      ? 1.5
      : term.isLight
      ? 0.4
      : term.subjects.length > 0
      ? 0.6
      : 1;
    return kind * rarity;
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
