/**
 * A passage as sentences with the words and meanings that each has.
 *
 * @module
 */
import { sentencesOf, type Span, type Word, wordsOf } from "../answer/words.ts";
import { type Concept, meaningsOf, withKinds } from "../text/concepts.ts";
import { skeleton } from "../text/skeleton.ts";
import { fold } from "../text/words.ts";
import type { Passage } from "./engine.ts";
import { type Section, sectionOf } from "./subjects.ts";

/** What a piece of text says. */
export interface Said {
  stems: ReadonlySet<string>;
  /** Words as they stand, folded: names have no other forms. */
  words: ReadonlySet<string>;
  /** Skeletons of longer words by their first letters. */
  skeletons: ReadonlyMap<string, readonly string[]>;
  /** What its words mean, and what that is a kind of. */
  concepts: ReadonlySet<Concept>;
  /** "From 2016 to 2018": the years between too. */
  years: { from: number; to: number } | null;
}

/** A sentence, and what it says. */
export interface Sentence extends Span, Said {
  text: string;
}

/** A passage, taken apart. */
export interface Read {
  passage: Passage;
  sentences: Sentence[];
  title: Said;
  all: Said;
  section: Section | null;
}

/** Takes a passage apart. */
export function readPassage(passage: Passage): Read {
  const sentences = sentencesOf(passage.text).map(({ start, end }) => {
    const text = passage.text.slice(start, end);
    return { start, end, text, ...saidIn(text) };
  });
  const path = passage.path.replace(/[/_-]+/g, " ");
  return {
    passage,
    sentences,
    title: saidIn(`${passage.title} ${path}`),
    all: saidIn(passage.text),
    section: sectionOf(passage.title),
  };
}

/** Takes a piece of text apart. */
export function saidIn(text: string): Said {
  const words = wordsOf(text);
  const skeletons = new Map<string, string[]>();
  for (const { folded } of words) {
    const bones = skeletonOf(folded);
    if (bones === "") continue;
    const key = bones.slice(0, ROOT);
    skeletons.set(key, [...skeletons.get(key) ?? [], bones]);
  }
  return {
    stems: new Set(words.map(({ stem }) => stem)),
    words: new Set(words.flatMap(formsOf)),
    skeletons,
    concepts: withKinds(meaningsOf(words).flatMap(({ concepts }) => concepts)),
    years: yearsIn(fold(text)),
  };
}

const SPAN =
  /\b(?:from|since|between|de|desde|entre)\b[^.;\d]{0,25}((?:19|20)\d\d)\b(?:[^.;\d]{0,25}\b((?:19|20)\d\d|today|now|present|hoy|ahora|actualidad)\b)?/;

function yearsIn(folded: string): Said["years"] {
  const [, from, to] = SPAN.exec(folded) ?? [];
  if (from === undefined) return null;
  return { from: Number(from), to: Number(to) || Infinity };
}

function formsOf({ folded }: Word): string[] {
  // "Vue" is asked for, "Vue.js" stands there.
  return folded.includes(".") ? [folded, ...folded.split(".")] : [folded];
}

/** Letters with which cognates begin alike; shorter words have none. */
const ROOT = 5;
/** Of their letters, as many must be the same: "organización" and "organization", not "community" and "communicator". */
const SAME = 0.65;

/** By what cognates of the two languages are compared; empty for short words and for names. */
export function skeletonOf(folded: string): string {
  const bones = /^\p{L}+$/u.test(folded) ? skeleton(folded) : "";
  return bones.length < ROOT ? "" : bones;
}

/** Whether a text has a cognate of a word. */
export function hasCognate({ skeletons }: Said, bones: string): boolean {
  if (bones === "") return false;
  return (skeletons.get(bones.slice(0, ROOT)) ?? []).some((one) => {
    let same = ROOT;
    while (same < one.length && one[same] === bones[same]) same++;
    return same >= SAME * Math.max(one.length, bones.length);
  });
}
