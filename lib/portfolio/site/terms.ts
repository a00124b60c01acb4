/**
 * Finds many names in texts at once, as whole words: `C++`, `.NET`, `Node.js`, `open source`.
 *
 * All names are looked for in one walk over a text, however many there are and however alike they begin: the
 * names make a tree of letters, and where a name breaks off, the walk goes on in the longest other name that
 * ends in the same letters (Aho and Corasick's way).
 *
 * @module
 */

import { readText, type Text } from "./gaps.ts";

/** One name to look for; names that differ only in case, accents or gaps are the same one. */
export interface Term {
  /** How it reads without accents, each gap as one space; `small` also without capitals. */
  plain: string;
  small: string;
  /** Two letters at most: in prose it must be written as it is. */
  short: boolean;
}

/** Names to look for, as a tree of their letters; the places in its lists are the tree's knots, 0 is the root. */
export interface TermIndex {
  /** The term of each name that was given; names without any letter or digit have none. */
  termOf: ReadonlyMap<string, Term>;
  steps: ReadonlyMap<number, number>;
  /** Where a walk goes on that cannot go further. */
  back: readonly number[];
  /** Terms that end here. */
  ends: readonly Term[][];
  /** The nearest knot on the way back in which a term ends. */
  nextEnd: readonly number[];
}

/** Prepares names for `findTerms()`. */
export function indexTerms(names: Iterable<string>): TermIndex {
  const termOf = new Map<string, Term>();
  const terms = new Map<string, Term>();
  for (const name of new Set(names)) {
    // Without a dash before or after it, as people paste it from a list.
    const plain = readText(name).plain.trim();
    const small = plain.toLowerCase();
    const letters = small.match(/[\p{L}\p{N}]+/gu)?.join("").length ?? 0;
    if (letters === 0) continue;
    const short = letters <= 2;
    const key = short ? plain : small;
    const term = terms.get(key) ?? { plain, small, short };
    terms.set(key, term);
    termOf.set(name, term);
  }
  return { termOf, ...treeOf(terms.values()) };
}

/** Adds to `found` the terms that stand in the text. */
export function findTerms(
  index: TermIndex,
  text: string,
  kind: "prose" | "keyword",
  found: Set<Term>,
): void {
  const read = readText(text);
  const whole = kind === "keyword" ? read.small.trim() : null;
  let knot = 0;
  for (let at = 0; at < read.small.length; at++) {
    const sign = read.small.charCodeAt(at);
    knot = stepFrom(index, knot, sign);
    for (let end = knot; end !== 0; end = index.nextEnd[end] ?? 0) {
      for (const term of index.ends[end] ?? []) {
        if (!found.has(term) && isNamed(term, read, at + 1, whole)) {
          found.add(term);
        }
      }
    }
  }
}

function isNamed(
  term: Term,
  read: Text,
  end: number,
  whole: string | null,
): boolean {
  const start = end - term.small.length;
  const exact = term.short && whole !== term.small;
  if (exact && !read.plain.startsWith(term.plain, start)) return false;
  return standsAlone(read.before(start), read.after(end), term);
}

function standsAlone(before: string, after: string, term: Term): boolean {
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) {
    return false;
  }
  // C is not C++ or C#, but "Redux+React" names both.
  if (/^(#|\+(?![\p{L}\p{N}]))/u.test(after)) return false;
  // One letter is part of R&D, B.R. Smith, O'Reilly and C-level before it is a language.
  if (term.small.length > 1) return true;
  return !/[&'’\-]$|\p{L}\.$/u.test(before) &&
    !/^[&'’\-]|^\.\p{L}/u.test(after);
}

/** A step of the tree as one number: maps of maps would cost ten times the memory. */
function stepKey(knot: number, sign: number): number {
  return knot * 0x10000 + sign;
}

function stepFrom(
  { steps, back }: Pick<TermIndex, "steps" | "back">,
  from: number,
  sign: number,
): number {
  for (let knot = from;; knot = back[knot] ?? 0) {
    const next = steps.get(stepKey(knot, sign));
    if (next !== undefined) return next;
    if (knot === 0) return 0;
  }
}

function treeOf(terms: Iterable<Term>): Omit<TermIndex, "termOf"> {
  const steps = new Map<number, number>();
  const ends: Term[][] = [[]];
  const levels: { knot: number; from: number; sign: number }[][] = [];
  for (const term of terms) {
    let knot = 0;
    for (let at = 0; at < term.small.length; at++) {
      const sign = term.small.charCodeAt(at);
      const from = knot;
      knot = steps.get(stepKey(from, sign)) ?? ends.length;
      if (knot < ends.length) continue;
      steps.set(stepKey(from, sign), knot);
      ends.push([]);
      (levels[at] ??= []).push({ knot, from, sign });
    }
    ends[knot]?.push(term);
  }
  const back = ends.map(() => 0);
  const nextEnd = ends.map(() => 0);
  for (const [depth, level] of levels.entries()) {
    for (const { knot, from, sign } of level) {
      const away = depth === 0
        ? 0
        : stepFrom({ steps, back }, back[from] ?? 0, sign);
      back[knot] = away;
      nextEnd[knot] = ends[away]?.length ? away : nextEnd[away] ?? 0;
    }
  }
  return { steps, back, ends, nextEnd };
}
