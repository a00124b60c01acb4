/**
 * Numbers as words, in both languages.
 *
 * @module
 */

const EN_UNITS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen";
const EN_TENS = "(?:twen|thir|for|fif|six|seven|eigh|nine)ty";
const EN_MANY =
  "dozens?|hundreds?|thousands?|millions?|billions?|half|thirds?|twice|doubled?|tripled?";
const ES_UNITS =
  "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci(?:seis|siete|ocho|nueve)|veinti(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|veinte";
const ES_TENS =
  "(?:trei|cuare|cincue|sese|sete|oche|nove)nta(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?";
const ES_MANY =
  "cien(?:to)?|(?:dos|tres|cuatro|seis|ocho)cient[oa]s|quinient[oa]s|sete?cient[oa]s|novecient[oa]s|mil(?:es)?|millon(?:es)?|docenas?|decenas?|centenar(?:es)?|millar(?:es)?|mitad|tercio|doble|triple";

/** Two and more, as they are spelt; `twenty-two` and `treinta y dos` are found by their parts. */
export const SPELT = new RegExp(
  `\\b(?:${
    [EN_TENS, EN_UNITS, EN_MANY, ES_TENS, ES_UNITS, ES_MANY].join("|")
  })\\b`,
);

const UNITS =
  "second|minute|hour|morning|afternoon|evening|day|night|week|weekend|fortnight|month|year|decade|segundo|minuto|hora|manana|tarde|dia|noche|semana|quincena|mes|ano|decada";

/** "An hour", "una tarde": one of them, which nobody writes as a number. */
export const ONE_UNIT = new RegExp(
  `\\b(?:an?|one|half an?|una?|medi[oa])\\s(?:${UNITS})\\b`,
);

/** "A day", "per second", "al mes", "cada noche", "weekly": how often. */
export const RATE = new RegExp(
  `\\b(?:(?:an?|per|each|every|al|a la|por|cada)\\s(?:${UNITS})|(?:dai|week|fortnight|month|year)ly|annual(?:ly)?|(?:diari|semanal|quincenal|mensual|anual)(?:[oa]s?|es|mente)?|todos los (?:dias|meses|anos)|/\\s?(?:day|week|month|year|dia|semana|mes|ano|h|s)|nightly)\\b`,
);

/** What stands in a row has its place; both languages by the same number. */
const PLACES: [RegExp, number][] = [
  [/\b(?:first|1st|primer[oa]?)\b/, 1],
  [/(?<!\b(?:per|a|each|un|por) )\b(?:second|2nd|segund[oa])\b/, 2],
  [/\b(?:third|3rd|tercer[oa]?)\b/, 3],
  [/\b(?:fourth|4th|cuart[oa])\b/, 4],
  [/\b(?:fifth|5th|quint[oa])\b/, 5],
];

/** Something in a row: the second of them. */
export interface Place {
  place: number;
  /** What stands behind it: "audit". */
  of: string;
}

/** Places in a row that a folded text names. */
export function placesIn(folded: string): Place[] {
  return PLACES.flatMap(([named, place]) => {
    const match = named.exec(folded);
    const rest = match ? folded.slice(match.index + match[0].length) : "";
    const of = /^\s+(\p{L}+)/u.exec(rest)?.[1] ?? "";
    return match ? [{ place, of }] : [];
  });
}

/** Whether a folded word is a number, in digits or spelt out. */
export function isNumber(folded: string): boolean {
  return /^\d/.test(folded) || SPELT.test(folded);
}
