/**
 * What a sentence claims: numbers, dates, names, technologies, and the words that carry its meaning.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { translate } from "../text/glossary.ts";
import { skeleton } from "../text/skeleton.ts";
import { isNegation, isNeutral, isPlain } from "./plain_words.ts";
import { stemOf, type Word, wordsOf } from "./words.ts";

/** What a sentence says that its quotes do not. */
export interface Unsupported {
  numbers: string[];
  /** Names, acronyms, technologies. */
  names: string[];
  /** Other words of meaning. */
  words: string[];
  /** One of the two says no, the other does not. */
  isTurned: boolean;
  /** It has no word of meaning in common with its quotes. */
  isUnrelated: boolean;
}

/** Lists what of a text does not occur in its quotes; `person` may always be named. */
export function unsupportedIn(
  text: string,
  quotes: readonly string[],
  person: string,
): Unsupported {
  const quoted = quotes.flatMap(wordsOf);
  const has = new Set(quoted.flatMap(keysOf));
  const stems = new Set(quoted.map(({ stem }) => stem));
  const own = new Set(wordsOf(person).map(({ folded }) => folded));
  const found: Unsupported = {
    numbers: [],
    names: [],
    words: [],
    isTurned: false,
    isUnrelated: true,
  };
  const said = wordsOf(text);
  for (const [at, word] of said.entries()) {
    const number = numberOf(word);
    const isKnown = has.has(number ?? word.folded) ||
      number === null && stems.has(word.stem);
    if (isKnown) {
      if (number !== null || !isPlain(word.folded)) found.isUnrelated = false;
      continue;
    }
    if (own.has(word.folded)) continue;
    if (number !== null) found.numbers.push(word.raw);
    else if (isNameAt(said, at, text)) found.names.push(word.raw);
    else if (isWeighty(word)) found.words.push(word.raw);
  }
  found.isTurned = isTurned(said) !== isTurned(quoted);
  return found;
}

function keysOf(word: Word): string[] {
  return [word.folded, numberOf(word) ?? word.folded];
}

function isWeighty({ folded, stem }: Word): boolean {
  return !isPlain(folded) && !isNegation(folded) && !isNeutral(stem) &&
    folded.length > 1;
}

function isTurned(words: readonly Word[]): boolean {
  return words.some(({ folded }) => isNegation(folded));
}

/** Capitals, and what is spelt like a technology; the first word of a sentence is in capitals anyway. */
function isNameAt(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  if (!word) return false;
  if (/[\d+#.]|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(word.raw)) return true;
  if (!/^\p{Lu}/u.test(word.raw)) return false;
  const before = text.slice(words[at - 1]?.end ?? 0, word.start);
  const isFirst = at === 0 || /[.!?:…¿¡"“«\n]/.test(before);
  // As a word of meaning it is looked for all the same.
  return !isFirst;
}

const numberWords = new Map([
  ..."zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ").map((word, at): [string, number] => [word, at]),
  ..."cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce"
    .split(" ").map((word, at): [string, number] => [word, at]),
  ["twenty", 20],
  ["veinte", 20],
  ["hundred", 100],
  ["cien", 100],
  ["thousand", 1000],
  ["mil", 1000],
]);

const months = new Map([
  "january enero",
  "february febrero",
  "march marzo",
  "april abril",
  "may mayo",
  "june junio",
  "july julio",
  "august agosto",
  "september septiembre",
  "october octubre",
  "november noviembre",
  "december diciembre",
].flatMap((names, at) =>
  names.split(" ").flatMap((name): [string, string][] => [
    [name, `month ${at + 1}`],
    [name.slice(0, 3), `month ${at + 1}`],
  ])
));

/** A number or month in one spelling for both languages; `null` for other words. */
function numberOf({ raw, folded }: Word): string | null {
  // "may" and "mar" are words too.
  const month = /^(may|mar|jan|dec|set)$/.test(folded) && !/^\p{Lu}/u.test(raw)
    ? undefined
    : months.get(folded);
  if (month) return month;
  const spelt = folded === "uno" || folded === "one"
    ? undefined
    : numberWords.get(folded);
  if (spelt !== undefined) return String(spelt);
  if (!/^\d/.test(raw)) return null;
  return raw.replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", ".")
    .toLowerCase();
}

/** Whether quotes say a word of another language: by the glossary, or by the same root. */
export function isTold(word: string, quotes: readonly string[]): boolean {
  const quoted = quotes.flatMap(wordsOf);
  const { folded } = wordsOf(word)[0] ?? { folded: "" };
  const meant = new Set(translate([folded]).map(stemOf));
  const root = rootOf(folded);
  return quoted.some((one) =>
    meant.has(one.stem) || root.length >= 4 && rootOf(one.folded) === root
  );
}

function rootOf(folded: string): string {
  return skeleton(folded).slice(0, 6);
}

/** Languages whose words can be compared one by one. */
export function isSameLang(
  lang: Lang,
  passages: readonly { lang: Lang }[],
): boolean {
  return passages.every((passage) => passage.lang === lang);
}
