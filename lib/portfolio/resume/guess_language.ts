/**
 * Finds out whether a résumé is written in Spanish or in English.
 *
 * @module
 */

import type { Json } from "./json.ts";

const SPANISH = new Set(
  "de la el en y los las que con para una un por del como al".split(" "),
);
const ENGLISH = new Set(
  "the of and to in for with a by on from is was at an".split(" "),
);

/** The language whose small words stand more often; English when neither does. */
export function guessLanguage(document: Json): "es" | "en" {
  let balance = 0;
  for (
    const word
      of JSON.stringify(document).toLowerCase().match(/[a-záéíóúñü]+/g) ?? []
  ) {
    if (SPANISH.has(word)) balance++;
    if (ENGLISH.has(word)) balance--;
  }
  return balance > 0 ? "es" : "en";
}
