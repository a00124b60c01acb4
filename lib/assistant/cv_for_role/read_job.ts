/**
 * Reads a job text: what it asks for, in which words, of whom. It is data and nothing else: whatever it says, all that
 * it can change is which of somebody's own sentences are chosen.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { isNeutral, isPlain } from "../answer/plain_words.ts";
import { sentencesOf, stemOf, type Word, wordsOf } from "../answer/words.ts";
import { langOfText } from "../text/language.ts";
import { translate } from "../text/glossary.ts";
import { skeleton } from "../text/skeleton.ts";
import { fold } from "../text/words.ts";
import {
  CUES,
  generic,
  HEADINGS,
  type Kind,
  LEVELS,
  OTHERS,
  type Seniority,
} from "./job_words.ts";
import { needsCapital, speltIn } from "./same_terms.ts";
import { MAX_JOB_TEXT } from "./schema.ts";

/** Something that a job text asks for. */
export interface Requirement {
  /** As it stands there, on one line. */
  text: string;
  kind: Kind;
  /** Technologies and other names in it. */
  names: string[];
  /** Its words of meaning; each is a list of what would be the same. */
  words: string[][];
}

/** What was read. */
export interface JobText {
  lang: Lang;
  seniority: Seniority | null;
  /** Of experience, the most that is asked for. */
  years: number | null;
  requirements: Requirement[];
  /** How much a key says about the job; see `keysOf()`. */
  weights: Map<string, number>;
  /** How it spells the skills that have several spellings. */
  spellings: Map<number, Set<string>>;
}

/** How much a word counts by where it stands. */
const WEIGHTS: Record<Kind, number> = {
  must: 3,
  duty: 3,
  nice: 1.5,
  other: 0.5,
};

/** Names say more than other words. */
const NAME_WEIGHT = 2;

/** What only the glossary links says less. */
const TRANSLATED = 0.7;

/** Nobody reads on; of a text that is longer, only its beginning and its end would be another job's. */
const MOST_REQUIREMENTS = 60;
const MOST_LETTERS = 400;

/**
 * Reads a job text.
 *
 * @param isForeign whether what it is held against is in another language than its own; then roots count, too
 */
export function readJob(
  given: string,
  isForeign: (lang: Lang) => boolean = () => false,
): JobText {
  const text = plain(given);
  const lang = langOfText(text) ?? "en";
  const weights = new Map<string, number>();
  const spellings = new Map<number, Set<string>>();
  const requirements: Requirement[] = [];
  const said = saidIn(text);
  for (const { text: sentence, kind } of said) {
    const words = wordsOf(sentence);
    const spelt = speltIn(sentence);
    const names = namesIn(sentence, words, spelt.map(({ text }) => text));
    const named = new Set(names);
    for (const { group, text } of spelt) {
      const known = spellings.get(group) ?? new Set();
      spellings.set(group, known.add(text));
      raise(weights, `same ${group}`, WEIGHTS[kind] * NAME_WEIGHT);
    }
    for (const word of words.filter(isTelling)) {
      const much = WEIGHTS[kind] * (named.has(word.raw) ? NAME_WEIGHT : 1);
      raise(weights, word.stem, much);
      const root = isForeign(lang) ? rootOf(word) : null;
      if (root) raise(weights, root, much * TRANSLATED);
    }
    for (const key of translate(words.map(({ folded }) => folded))) {
      raise(weights, stemOf(key), WEIGHTS[kind] * TRANSLATED);
    }
    if (kind !== "other" && requirements.length < MOST_REQUIREMENTS) {
      requirements.push({
        text: sentence.slice(0, MOST_LETTERS).toWellFormed(),
        kind,
        names,
        words: words.filter(isTelling).map((word) => [
          ...meaningsOf(word),
          ...isForeign(lang) ? [rootOf(word) ?? word.stem] : [],
        ]),
      });
    }
  }
  return {
    lang,
    seniority: seniorityOf(said),
    years: yearsOf(text),
    requirements,
    weights,
    spellings,
  };
}

/** What a text is compared by: stems, and one key for all spellings of a skill. */
export function keysOf(text: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { group, text: spelt } of speltIn(text)) {
    keys.set(`same ${group}`, spelt);
  }
  for (const word of wordsOf(text)) {
    if (!isTelling(word)) continue;
    keys.set(word.stem, word.raw);
    const root = rootOf(word);
    if (root) keys.set(root, word.raw);
  }
  return keys;
}

const ROOT = 6;

/** What words of both languages have in common: *distribuidos* and *distributed*; short ones have nothing. */
function rootOf({ folded }: Word): string | null {
  const bones = skeleton(folded);
  return bones.length >= ROOT ? `root ${bones.slice(0, ROOT)}` : null;
}

function meaningsOf(word: Word): string[] {
  return [word.stem, ...translate([word.folded]).map(stemOf)];
}

function isTelling({ folded, stem, raw }: Word): boolean {
  // "Go" is a language, "go" is not: these count as skills alone.
  return !needsCapital(folded) && !isPlain(folded) && !isNeutral(stem) &&
    !generic.has(stem) &&
    !/^[\d.,+]+$/.test(folded) && (raw.length > 1 || /^[CR]$/.test(raw));
}

function raise(weights: Map<string, number>, key: string, weight: number) {
  weights.set(key, Math.max(weights.get(key) ?? 0, weight));
}

/** Without tags, signs that nobody sees, and other shapes of letters. */
function plain(text: string): string {
  // other shapes of letters can be many times as long
  return text.toWellFormed().normalize("NFKC").slice(0, MAX_JOB_TEXT)
    .replace(/<\/?(?:p|br|li|ul|ol|div|h\d|tr)\b[^<>]{0,200}>/gi, "\n")
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{C}\n]/gu, " ");
}

/** Sentences and points, each with what its heading or its own words make of it. */
function saidIn(text: string): { text: string; kind: Kind }[] {
  let under: Kind = "other";
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).replace(/\s+/g, " ");
    const folded = fold(sentence).replaceAll("’", "'")
      .replace(/^[^\p{L}\p{N}]+/u, "");
    const heading = sentence.length <= 70
      ? HEADINGS.find(({ pattern }) => pattern.test(folded))
      : undefined;
    if (heading) {
      under = heading.kind;
      // "Requirements: Python, SQL" is heading and content in one.
      const rest = sentence.split(/:\s+/).slice(1).join(": ");
      return rest === "" ? [] : [{ text: rest, kind: under }];
    }
    const cue = CUES.find(({ pattern }) => pattern.test(folded));
    // what there will be to do stays that, however it is said
    const isDuty = under === "duty" && cue?.kind !== "nice";
    return [{ text: sentence, kind: isDuty ? under : cue?.kind ?? under }];
  });
}

/** Spelt like a technology, or with a capital inside of a sentence; at its beginning, when a list follows. */
function namesIn(
  sentence: string,
  words: readonly Word[],
  spelt: readonly string[],
): string[] {
  const names = words.filter((word, at) => {
    if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}|\p{L}[+#]|\p{L}[.]\p{L}/u.test(word.raw)) {
      return true;
    }
    if (!/^\p{Lu}/u.test(word.raw) || !isTelling(word)) return false;
    const after = sentence.slice(word.end, words[at + 1]?.start);
    return at > 0 || /^\s*[,/;]/.test(after);
  }).filter(isTelling).map(({ raw }) => raw);
  // a set: a hostile text has thousands of each
  const known = new Set(
    [...new Set(spelt)].flatMap((one) => wordsOf(one).map(({ raw }) => raw)),
  );
  return [
    ...new Set([...spelt, ...names.filter((name) => !known.has(name))]),
  ];
}

/** Of the position: what its first line says, or else what is asked for. */
function seniorityOf(
  [title, ...said]: { text: string; kind: Kind }[],
): Seniority | null {
  const levelIn = (texts: string[]) => {
    const folded = texts.map(fold).filter((one) => !OTHERS.test(one));
    return LEVELS.find(({ pattern }) => folded.some((one) => pattern.test(one)))
      ?.level ?? null;
  };
  const asked = said.filter(({ text, kind }) =>
    kind === "must" || kind === "nice" || HIRING.test(fold(text))
  );
  return levelIn(title ? [title.text] : []) ??
    levelIn(asked.map(({ text }) => text));
}

const HIRING = /\b(?:looking for|hiring|seeking|seleccionamos|incorporar)\b/;

function yearsOf(text: string): number | null {
  const found = Array.from(
    fold(text).matchAll(
      /\b(\d{1,2})\s?\+?\s?(?:(?:-|–|a|to)\s?\d{1,2}\s?\+?\s?)?(?:anos|years?|yrs)\b/g,
    ),
    ([, many]) => Number(many),
  ).filter((many) => many > 0 && many <= 40);
  return found.length > 0 ? Math.max(...found) : null;
}
