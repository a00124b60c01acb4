/**
 * The telling words of a question.
 *
 * @module
 */
import { isNegation, isPlain } from "../answer/plain_words.ts";
import { stemOf, type Word } from "../answer/words.ts";
import {
  type Concept,
  isLight,
  type Meaning,
  meaningsOf,
} from "../text/concepts.ts";
import { translate } from "../text/glossary.ts";
import { isFiller } from "./filler.ts";
import { skeletonOf } from "./read_passage.ts";
import { type Section, subjectsOf } from "./subjects.ts";

/** A word or term that tells what is asked. */
export interface Term {
  /** One for each of its words. */
  stems: readonly string[];
  /** Folded, with the blanks between them. */
  text: string;
  /** By which cognates of the two languages meet; empty for short words and terms of several. */
  bones: string;
  /** Stems that mean the same here, the glossary's among them. */
  others: ReadonlySet<string>;
  concepts: readonly Concept[];
  /** Sections of sites that it belongs to. */
  subjects: readonly Section[];
  /** A name, a number or a technology: hardly anything else can stand for it. */
  isName: boolean;
  /** It says little by itself. */
  isLight: boolean;
  /** The telling words of a term of several: "blind people" is told by "the blind". */
  parts: readonly Term[];
  /** "Floods or rivers": the others that do as well. */
  or: readonly Term[];
}

/** Takes words of a question together to terms, each once. */
export function termsIn(
  question: string,
  words: readonly Word[],
  own: ReadonlySet<string>,
): Term[] {
  const meanings = meaningsOf(words);
  const terms: Term[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const [longest] = meanings.filter((one) =>
      one.at === at && !isCut(one, meanings, words)
    ).sort((a, b) => b.many - a.many);
    const many = longest?.many ??
      nameAt(question, words, at, (next) =>
        own.has(words[next]?.stem ?? "") ||
        meanings.some((one) => one.at === next));
    const taken = words.slice(at, at + many);
    const term = termOf(question, words, at, taken, longest?.concepts ?? []);
    const key = taken.map(({ stem }) => stem).join(" ");
    const between = question.slice(end, word?.start);
    const last = terms.at(-1);
    if (term && !seen.has(key)) {
      if (last && EITHER.test(between)) {
        terms[terms.length - 1] = either(last, term);
      } else terms.push(term);
    }
    if (term) end = taken.at(-1)?.end ?? end;
    seen.add(key);
    at += many;
  }
  return terms;
}

/** "What programming" of "what programming language": one that begins later goes on. */
function isCut(
  { at, many }: Meaning,
  meanings: readonly Meaning[],
  words: readonly Word[],
): boolean {
  return many > 1 && isPlain(words[at]?.folded ?? "") &&
    meanings.some((one) =>
      one.at > at && one.at < at + many && one.at + one.many > at + many
    );
}

/** Between two words of which either is asked for. */
const EITHER =
  /^[^.!?;:]{0,20}(?:\b(?:or|o|u|y\/o)\b|\s?\/\s?)[^.!?;:]{0,20}$/iu;

function either(one: Term, other: Term): Term {
  return {
    ...one,
    or: [...one.or, other],
    isName: one.isName && other.isName,
    isLight: one.isLight && other.isLight,
    concepts: one.concepts.length > 0 ? one.concepts : other.concepts,
  };
}

/** How many words a name has: "Alquería Digital" is one. */
function nameAt(
  question: string,
  words: readonly Word[],
  at: number,
  isOther: (at: number) => boolean,
): number {
  let many = 0;
  while (isCapitalAt(question, words, at + many) && !isOther(at + many)) many++;
  return Math.max(1, many);
}

function isCapitalAt(question: string, words: readonly Word[], at: number) {
  const word = words[at];
  if (!word || at === 0 || !/^\p{Lu}/u.test(word.raw)) return false;
  const before = question.slice(words[at - 1]?.end ?? 0, word.start);
  return !/[.,;!?¿¡:]/.test(before);
}

function termOf(
  question: string,
  words: readonly Word[],
  at: number,
  taken: readonly Word[],
  concepts: readonly Concept[],
): Term | null {
  const [word] = taken;
  if (!word) return null;
  const { raw, folded, stem } = word;
  const isSingle = taken.length === 1;
  const isSpelt = /[+#]|\p{L}\.\p{L}|\p{Ll}\p{Lu}|^\p{Lu}{2,}|^(?:19|20)\d\d$/u
    .test(raw);
  const isCapital = isCapitalAt(question, words, at);
  const isName = taken.every((_, more) =>
    isCapitalAt(question, words, at + more)
  );
  if (isSingle && !(isCapital && concepts.length > 0)) {
    const isLetter = folded.length === 1 && !/[\p{N}]|^[CR]$/u.test(raw);
    if (
      isLetter || isPlain(folded) || isNegation(folded) || isFiller(word)
    ) return null;
  }
  const telling = taken.filter(({ folded }) => !isPlain(folded));
  return {
    stems: taken.map((one) => one.stem),
    text: taken.map((one) => one.folded).join(" "),
    bones: isSingle ? skeletonOf(folded) : "",
    others: new Set(isSingle ? translate([folded]).map(stemOf) : []),
    concepts,
    // "Programming language" is neither about languages nor about skills alone.
    subjects: subjectsOf(telling[0]?.stem ?? stem).filter((one) =>
      telling.every((other) => subjectsOf(other.stem).includes(one))
    ),
    isName: isName || isSingle && isSpelt,
    isLight: concepts.some(isLight) ||
      concepts.length === 0 && ADVERB.test(folded),
    or: [],
    parts: isSingle || isName ? [] : taken.flatMap((one, more) => {
      const meant = meaningsOf([one]).flatMap(({ concepts }) => concepts);
      const part = termOf(question, words, at + more, [one], meant);
      return part && !part.isLight ? [part] : [];
    }),
  };
}

/** "Personally", "actualmente": how, not what. */
const ADVERB = /^\p{L}{4,}(?:mente|ly)$/u;
