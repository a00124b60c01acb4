/**
 * Light stemming: number, gender and the commonest endings of verbs go, meaning stays.
 *
 * @module
 */

/** The first that fits and leaves at least four letters. */
const ENDINGS: [RegExp, string][] = [
  [/amientos?$|imientos?$/, ""],
  [/(?:ci|si)ones$/, "cion"],
  [/ies$/, "y"],
  [/(?:ss|sh|ch|x)es$/, ""],
  [/(?:ando|iendo|ados?|adas?|idos?|idas?)$/, ""],
  [/ings?$|edly$|ed$/, ""],
  [/(?:aban|ieron|aron|aba)$/, ""],
  [/(?:ar|er|ir)$/, ""],
  [/es$/, ""],
  [/(?<!s)s$/, ""],
];

/** The stem of a folded word of either language; words of four letters stay as they are. */
export function stem(word: string): string {
  if (word.length <= 4 || /\d/.test(word)) return word;
  for (const [ending, instead] of ENDINGS) {
    const cut = word.replace(ending, instead);
    if (cut !== word && cut.length >= 4) return withoutGender(cut);
  }
  return withoutGender(word);
}

function withoutGender(word: string): string {
  return word.length > 4 ? word.replace(/[aeo]$/, "") : word;
}
