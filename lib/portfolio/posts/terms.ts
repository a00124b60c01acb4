/**
 * The words that tell a text from others.
 *
 * @module
 */

/** How many are kept of a text. */
const MOST_TERMS = 24;

/** A word is told of once it stands in a text this often, or in its title. */
const LEAST = 2;

/** Words that every text has. */
const COMMON = new Set(
  ("para como este esta esto estos estas pero porque cuando donde desde hasta entre sobre todo toda todos todas cada " +
    "otro otra otros otras tiene tienen hacer hace puede pueden mismo misma muy más menos también solo sólo sino " +
    "aunque mientras según después antes ahora aquí allí nada algo alguien nadie ellos ellas nosotros ustedes una uno " +
    "unos unas los las del con por que sin sus son era eran fue ser está están había sido " +
    "this that these those with from into than then them they there their what when where which while will would " +
    "could should have been being does done each every other others some many much more most only also just over " +
    "such very your yours ours about after before because between both same here were without within through make makes made")
    .split(" "),
);

/**
 * Picks the words that stand in a text most often.
 *
 * @param title counts three times
 * @example termsOf("Evidence graphs", "A graph of evidence …"); // ["evidence", "graphs", …]
 */
export function termsOf(title: string, text: string): string[] {
  const counts = new Map<string, number>();
  const count = (from: string, by: number) => {
    for (const [word] of from.toLowerCase().matchAll(/\p{L}{4,30}/gu)) {
      if (!COMMON.has(word)) counts.set(word, (counts.get(word) ?? 0) + by);
    }
  };
  count(title, 3);
  count(text, 1);
  return [...counts].filter(([, times]) => times >= LEAST)
    .sort(([, one], [, other]) => other - one).slice(0, MOST_TERMS)
    .map(([word]) => word);
}
