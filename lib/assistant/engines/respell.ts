/**
 * What was meant by words that nobody knows: one letter wrong, missing, too many, or two in the wrong order.
 *
 * @module
 */
import { isPlain } from "../answer/plain_words.ts";
import { stemOf } from "../answer/words.ts";
import { meaningsOf } from "../text/concepts.ts";
import { isFiller } from "./filler.ts";
import { skeletonOf } from "./read_passage.ts";
import type { Term } from "./terms.ts";

/** Shorter words have too many neighbours. */
const LONG_ENOUGH = 6;
/** What is compared with words that do not stand there must be longer. */
const LONG = 7;
/** The last letters are endings, not slips. */
const ENDING = 2;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * Puts a word of the site for one that is nearly it, and drops what nearly says nothing.
 *
 * @param stands whether a term stands anywhere in what was found
 * @param has whether a folded word stands there
 */
export function respelt(
  terms: readonly Term[],
  stands: (term: Term) => boolean,
  has: (word: string) => boolean,
): Term[] {
  return terms.flatMap((term) => {
    const { text, isName, concepts } = term;
    if (
      concepts.length > 0 || text.length < LONG_ENOUGH ||
      !/^[a-z]+$/.test(text) ||
      stands(term)
    ) return [term];
    const near = neighboursOf(text);
    const own = near.find(has);
    if (own) return [{ ...term, ...asWord(own) }];
    if (isName || text.length < LONG) return [term];
    if (near.some((one) => isPlain(one) || isFiller({ folded: one }))) {
      return [];
    }
    return [term];
  });
}

function asWord(folded: string) {
  return {
    text: folded,
    stems: [stemOf(folded)],
    bones: skeletonOf(folded),
    concepts: meaningsOf([{ folded }]).flatMap(({ concepts }) => concepts),
  };
}

/** All words that are one slip away and begin with the same letter, which people hardly ever miss. */
function neighboursOf(word: string): string[] {
  const near: string[] = [];
  for (let at = 1; at < word.length - ENDING; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const rest = after.slice(1);
    near.push(before + rest, before + rest[0] + after[0] + rest.slice(1));
    for (const letter of LETTERS) {
      near.push(before + letter + after, before + letter + rest);
    }
  }
  return near;
}
