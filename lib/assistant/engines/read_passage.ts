/**
 * A passage as sentences with the words and meanings that each has.
 *
 * @module
 */
import { sentencesOf, type Span, type Word, wordsOf } from "../answer/words.ts";
import { type Concept, meaningsOf, withKinds } from "../text/concepts.ts";
import type { Passage } from "./engine.ts";
import { rootOf } from "./question.ts";
import { type Section, sectionOf } from "./subjects.ts";

/** What a piece of text says. */
interface Said {
  /** Stems, and roots marked with `~`. */
  stems: ReadonlySet<string>;
  /** What its words mean, and what that is a kind of. */
  concepts: ReadonlySet<Concept>;
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
    all: {
      stems: new Set(sentences.flatMap(({ stems }) => [...stems])),
      concepts: new Set(sentences.flatMap(({ concepts }) => [...concepts])),
    },
    section: sectionOf(passage.title),
  };
}

/** Takes a piece of text apart. */
export function saidIn(text: string): Said {
  const words = wordsOf(text);
  return {
    stems: new Set(words.flatMap(stemsOf)),
    concepts: withKinds(meaningsOf(words).flatMap(({ concepts }) => concepts)),
  };
}

function stemsOf({ stem, folded }: Word): string[] {
  const root = rootOf(folded);
  // "Vue" is asked for, "Vue.js" stands there.
  const parts = folded.includes(".") ? folded.split(".") : [];
  return root === "" ? [stem, ...parts] : [stem, `~${root}`];
}
