/**
 * What speaks for a sentence as an answer: which of the terms asked for stand in it, beside it, and nowhere.
 *
 * @module
 */
import type { Asked } from "./question.ts";
import { hasCognate, type Read, type Said } from "./read_passage.ts";
import type { Section } from "./subjects.ts";
import type { Term } from "./terms.ts";

/** What says whether it answers; shares are of all that was asked, by weight. */
export interface Features {
  /** What the sentence tells: 0 to 1. */
  covered: number;
  /** The same, with what stands around it. */
  support: number;
  /** The support of all but names and light words: what is told of them. */
  told: number;
  /** Some of what was asked stands there, and not its light words alone. */
  isBacked: boolean;
  /** Names are missing: hardly anything else can stand for them. */
  missesName: boolean;
  /** What is missing though lists know it: what is meant would have been found by other words. */
  missingKnown: number;
  /** What is missing and in no list: it may be said in other words. */
  missingUnknown: number;
  /** It is in the section that was asked for, and no name and nothing known is missing. */
  isSection: boolean;
  /** A section of entries was asked for, an award, a degree, and it is in another one. */
  missesSection: boolean;
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

/** Their lines are entries of their own: a name in one says nothing of the next. */
const LISTS = new Set<Section>(["skills", "languages", "interests"]);

/** What is asked for here stands here: a medal is no award unless it is among them, or called one. */
const ENTRIES = new Set<Section>([
  "awards",
  "certificates",
  "publications",
  "education",
  "languages",
  "volunteer",
]);

/**
 * Weighs what was asked against a sentence.
 *
 * @param weights of the terms, as `weightsOf` gives them
 */
export function featuresOf(
  { terms }: Asked,
  weights: readonly number[],
  read: Read,
  at: number,
  isSection: boolean,
): Features {
  const sum = (isSo: (term: Term, share: number) => boolean | number) =>
    terms.reduce(
      (all, term, index) =>
        all + (weights[index] ?? 0) * Number(isSo(term, shares[index] ?? 0)),
      0,
    );
  const shares = terms.map((term) => standing(term, read, at));
  const total = sum(() => true);
  const says = ({ isName, isLight }: Term) => !isName && !isLight;
  const plain = sum(says);
  const isLightOnly = terms.every(({ isLight }) => isLight);
  const part = (of: number) => total === 0 ? 0 : of / total;
  const isVague = (term: Term) =>
    term.text === "" || term.isName || term.isLight || term.subjects.length > 0;
  const missesName = sum(({ isName }, share) => isName && share === 0) > 0;
  const missing = (isKnown: boolean) =>
    part(
      sum((term, share) =>
        share === 0 && !isVague(term) && term.concepts.length > 0 === isKnown
      ),
    );
  const missingKnown = missing(true);
  return {
    covered: total === 0 ? 1 : part(sum((_, share) => share >= COGNATE)),
    support: total === 0 ? 1 : part(sum((_, share) => share)),
    told: plain === 0
      ? 1
      : sum((term, share) => says(term) ? share : 0) / plain,
    isBacked: terms.length === 0 ||
      sum(({ isLight }, share) => isLight && !isLightOnly ? 0 : share) > 0,
    missesName,
    missingKnown,
    missingUnknown: missing(false),
    isSection: isSection && !missesName && missingKnown === 0,
    missesSection:
      sum(({ text, isName, isLight, subjects }, share) =>
        share === 0 && text !== "" && !isName && !isLight &&
        subjects.some((one) => ENTRIES.has(one))
      ) > 0,
  };
}

/** Where a term stands: 1 in the sentence, less beside it, 0 nowhere. */
function standing(term: Term, read: Read, at: number): number {
  const here = isIn(term, read.sentences[at]);
  if (here > 0) return here;
  const { section } = read;
  if (section !== null && LISTS.has(section) && term.isName) return 0;
  const title = isIn(term, read.title);
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

/** How surely a text has a term: 1 by its own word, less by another, 0 not at all. */
export function isIn(term: Term, text: Said | undefined): number {
  return Math.max(
    itselfIn(term, text),
    ...term.or.map((one) => itselfIn(one, text)),
  );
}

function itselfIn(term: Term, text: Said | undefined): number {
  if (!text || term.text === "") return 0;
  if (term.isName) {
    if (term.text.split(" ").every((word) => text.words.has(word))) return 1;
    if (isYearIn(term.text, text)) return 1;
  } else if (term.stems.every((stem) => text.stems.has(stem))) return 1;
  // a level of a language is that one and no other
  if (LEVEL.test(term.text)) return 0;
  if (term.concepts.some((one) => text.concepts.has(one))) return ALIKE;
  if (term.isName) return 0;
  if ([...term.others].some((one) => text.stems.has(one))) return ALIKE;
  if (term.parts.length > 0) {
    return ALIKE * Math.min(...term.parts.map((one) => isIn(one, text)));
  }
  return hasCognate(text, term.bones) ? COGNATE : 0;
}

const LEVEL = /^[abc][12]$/;

/** "From 2016 to 2018" is in 2017 too. */
function isYearIn(term: string, { years }: Said): boolean {
  const year = /^\d{4}$/.test(term) ? Number(term) : NaN;
  return years !== null && year >= years.from && year <= years.to;
}

/** A turn of phrase is as telling as a word for a section. */
const TURN = 0.6;

/** Rare words say more (Robertson's idf); what stands nowhere says most, so that its absence counts. */
export function weightsOf({ terms }: Asked, read: readonly Read[]): number[] {
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
