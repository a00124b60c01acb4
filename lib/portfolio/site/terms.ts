/**
 * Finds many names in texts at once, as whole words: `C++`, `.NET`, `Node.js`, `open source`.
 *
 * @module
 */

/** Names to look for, by their first word. */
export type TermIndex = ReadonlyMap<string, readonly Term[]>;

interface Term {
  /** As it was given. */
  name: string;
  /** Without accents; `small` also without capitals. */
  plain: string;
  small: string;
  /** Signs before the first word, as the dot of `.NET`. */
  lead: number;
  letters: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Prepares names for `findTerms()`; names without any letter or digit are left out. */
export function indexTerms(names: Iterable<string>): TermIndex {
  const index = new Map<string, Term[]>();
  for (const name of new Set(names)) {
    const plain = withoutAccents(name).trim();
    const small = plain.toLowerCase();
    const words = [...small.matchAll(WORD)];
    const [first] = words;
    if (!first) continue;
    const letters = words.reduce((sum, [word]) => sum + word.length, 0);
    const terms = index.get(first[0]) ?? [];
    terms.push({ name, plain, small, lead: first.index, letters });
    index.set(first[0], terms);
  }
  return index;
}

/** Adds to `found` the names that stand in the text. */
export function findTerms(
  index: TermIndex,
  text: string,
  kind: "prose" | "keyword",
  found: Set<string>,
): void {
  const plain = withoutAccents(text);
  const small = plain.toLowerCase();
  for (const { 0: word, index: at } of small.matchAll(WORD)) {
    for (const term of index.get(word) ?? []) {
      if (found.has(term.name)) continue;
      const alone = kind === "keyword" && small.trim() === term.small;
      const exact = term.letters <= 2 && !alone;
      const start = at - term.lead;
      const end = exact
        ? endOf(plain, start, term.plain)
        : endOf(small, start, term.small);
      if (end !== null && standsAlone(small, start, end, term)) {
        found.add(term.name);
      }
    }
  }
}

/** Where the term ends if it begins at `start`; a space in it also matches a hyphen or a line break. */
function endOf(text: string, start: number, term: string): number | null {
  if (start < 0) return null;
  let at = start;
  for (let i = 0; i < term.length; i++) {
    if (isGap(term[i])) {
      if (!isGap(text[at])) return null;
      while (isGap(term[i + 1])) i++;
      while (isGap(text[at])) at++;
    } else if (term[i] === text[at]) at++;
    else return null;
  }
  return at;
}

function isGap(sign: string | undefined): boolean {
  return sign !== undefined && /[\s\-\u2010\u2011]/.test(sign);
}

function standsAlone(
  text: string,
  start: number,
  end: number,
  term: Term,
): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
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

function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
