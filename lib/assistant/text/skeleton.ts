/**
 * What Spanish and English cognates have in common: `educación` and `education` become one word.
 *
 * @module
 */

/** Spanish endings and their English ones; the first that fits. */
const ENDINGS: [RegExp, string][] = [
  [/ciones$|cion$/, "tion"],
  [/siones$/, "sion"],
  [/[ai]?dades$|idad$/, "ity"],
  [/mente$/, "ly"],
  [/ic[oa]s?$/, "ic"],
  [/os[oa]s?$/, "ous"],
  [/ismo$/, "ism"],
  [/istas?$/, "ist"],
  [/encias?$/, "ence"],
  [/ancias?$/, "ance"],
  [/ias?$/, "y"],
  [/ari[oa]s?$/, "ary"],
  [/iv[oa]s?$/, "ive"],
];

/** Shorter words have too little before their ending. */
const LONG_ENOUGH = 7;

/** Sounds that the two languages write in different ways. */
const SPELLINGS: [RegExp, string][] = [
  [/ph/g, "f"],
  [/th/g, "t"],
  [/ch|qu/g, "k"],
  [/c([eiy])/g, "s$1"],
  [/c/g, "k"],
  [/y/g, "i"],
  [/z/g, "s"],
  [/x/g, "ks"],
  [/(.)\1/g, "$1"],
  [/^es([tpkm])/, "s$1"],
  [/h/g, ""],
  [/v/g, "b"],
  [/j/g, "i"],
  [/w/g, "u"],
];

/** Of a folded word. */
export function skeleton(word: string): string {
  const [ending, instead] = word.length < LONG_ENOUGH
    ? []
    : ENDINGS.find(([one]) => one.test(word)) ?? [];
  const english = ending ? word.replace(ending, instead ?? "") : word;
  return SPELLINGS.reduce(
    (text, [sound, letter]) => text.replace(sound, letter),
    english,
  );
}

const GRAM = 4;

/** Runs of four letters of a skeleton with its beginning and end. */
export function gramsOf(bones: string): string[] {
  const word = `^${bones}$`;
  return Array.from(
    { length: Math.max(0, word.length - GRAM + 1) },
    (_, at) => word.slice(at, at + GRAM),
  );
}
