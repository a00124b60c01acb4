/**
 * Which skills a text names, and the sentence in which it does.
 *
 * @module
 */
import { sentencesOf, type Word, wordsOf } from "../answer/words.ts";
import { fold } from "../text/words.ts";
import { spellings } from "./lexicon.ts";

/** A skill that a text names. */
export interface Mention {
  skill: string;
  /** The first sentence that names it, word for word. */
  quote: string;
}

interface Known {
  skill: string;
  /** As it must be written; null for any capitals. */
  exact: string | null;
}

/** By the folded words of a spelling, joined by blanks. */
const known = new Map<string, Known[]>();
/** How many words the longest spelling has, by its first one; most words begin none. */
const longest = new Map<string, number>();
for (const { text, isExact, skill } of spellings) {
  const words = wordsOf(text);
  const key = keyOf(words);
  const first = words[0]?.folded ?? "";
  longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  const exact = isExact ? words.map(({ raw }) => raw).join(" ") : null;
  known.set(key, [...known.get(key) ?? [], { skill, exact }]);
}

/** A sentence that says this does not ask for what it names. */
const NOT_ASKED =
  /\b(no|not|without) (\w+ ){0,4}(required|needed|necessary|experience)\b|\b(no|sin) (\w+ ){0,4}(necesari[oa]|requiere|requerid[oa]|imprescindible|experiencia)\b|\bwe (do not|don't) (use|need)\b|\bno (usamos|necesitamos)\b/;

/** Finds skills in the order in which they are named, each once. */
export function recognise(text: string): Mention[] {
  const found = new Map<string, Mention>();
  for (const { start, end } of sentencesOf(text)) {
    const quote = text.slice(start, end);
    const named = namedIn(quote).filter((skill) => !found.has(skill));
    if (named.length === 0 || NOT_ASKED.test(fold(quote))) continue;
    for (const skill of named) found.set(skill, { skill, quote });
  }
  return [...found.values()];
}

/**
 * Skills that a sentence names; with `isName`, of a text that is a name itself, in whatever capitals it was typed.
 *
 * @example namedIn("postgres, react", true); // ["PostgreSQL", "React"]
 */
export function namedIn(text: string, isName = false): string[] {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    const [skills, many] = longestAt(words, at, text, isName);
    for (const skill of skills) found.add(skill);
    at += Math.max(1, many);
  }
  return [...found];
}

/** "Spring Boot" before "Spring": the longest spelling that stands here. */
function longestAt(
  words: readonly Word[],
  at: number,
  text: string,
  isName: boolean,
): [skills: string[], words: number] {
  const first = words[at];
  const most = first && longest.get(first.folded);
  if (!most) return [[], 0];
  for (let many = Math.min(most, words.length - at); many > 0; many--) {
    const run = many === 1 ? [first] : words.slice(at, at + many);
    const named = known.get(keyOf(run));
    if (!named) continue;
    const raw = run.map(({ raw }) => raw).join(" ");
    const skills = named
      .filter(({ exact }) =>
        isName || exact === null ||
        exact === raw && (many > 1 || isNoun(first, text, at === 0))
      )
      .map(({ skill }) => skill);
    if (skills.length > 0) return [skills, many];
  }
  return [[], 0];
}

/** What follows "Go", "React" and "Excel" where they are orders. */
const AFTER_VERB =
  /^ (to|at|in|into|your|yourself|our|the|a|an|beyond|above|further|home|out|up|over|through)\b/;

/** As much before a letter tells whether it is part of a name: a capital may take two places. */
const BEFORE = 4;

/** "Go to the office" begins with a verb; one letter is part of "R&D" and "C-level" before it is a language. */
function isNoun(word: Word, text: string, isFirst: boolean): boolean {
  const after = text.slice(word.end);
  if (isFirst && AFTER_VERB.test(after)) return false;
  if (word.raw.length > 1) return true;
  const before = text.slice(Math.max(0, word.start - BEFORE), word.start);
  return !/[&'’\-.]$|\p{Lu}\.\s?$/u.test(before) &&
    !/^([&'’\-]|\.\s?\p{Lu})/u.test(after);
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(" ");
}
