/**
 * What kind of thing an answer must have: a date, a number, a length of time, a name.
 *
 * @module
 */
import { fold } from "../text/words.ts";
import { ONE_UNIT, RATE, SPELT } from "./number_words.ts";

/** `person`: a name that is nobody's firm. `rate`: so many a day, a month, a year. */
export type Wanted =
  | "time"
  | "number"
  | "rate"
  | "percentage"
  | "duration"
  | "place"
  | "name"
  | "person"
  | null;

const POSTS =
  "boss|manager|supervisor|director|ceo|cto|cfo|owner|founder|co-?founder|head|lead|leader|partner|president|chair|mentor|teacher|client|customer|author|jef[ea]|director|directora|gerente|duen[oa]|propietari[oa]|fundador|fundadora|soci[oa]|president[ea]|responsable|encargad[oa]|profesor|profesora|mentor|mentora|autor|autora";

/** Where a question word asks: "people who …" does not. */
const OPENS =
  '(?:^|[?.!,;:¿("]|\\b(?:and|so|but|then|y|pero|o|or|entonces))\\s*(?:(?:by|with|for|from|to|of|about|since|until|in|at|de|a|con|para|por|desde|hasta|en|sobre) )?';

/** The first that fits. */
const KINDS: [RegExp, Wanted][] = [
  [
    /\bhow long\b|\bcuanto tiempo\b|\bcuant[oa]s (anos|meses|semanas|dias|horas)\b|\bhow many (years|months|weeks|days|hours)\b|\bcuanto (tarda|tarde|tardo|dura|duro)\w*\b/,
    "duration",
  ],
  [
    /\b(what|which) (percentage|percent|proportion|share) of\b|\bwhat (percentage|percent)\b|\bque (porcentaje|proporcion|tanto por ciento)\b/,
    "percentage",
  ],
  [
    /\bhow (many|much|old)\b|\bcuant[oa]s?\b|\bque (edad|cantidad)\b|\b(what|which) number\b/,
    "number",
  ],
  [
    new RegExp(`${OPENS}(?:when|cuando)\\b(?!.{0,30},)`),
    "time",
  ],
  [
    /\b(what|which|que) (year|date|month|ano|fecha|mes)\b|\bsince when\b/,
    "time",
  ],
  [new RegExp(`${OPENS}(?:where|donde|adonde)\\b`), "place"],
  [
    new RegExp(
      `\\bwho (?:owns|runs|ran|leads?|led|manages?|managed|founded|started|set up|taught|mentored|supervised)\\b|\\bquien (?:dirige|dirigio|lidera|lidero|fundo|ensena|manda)\\b|\\b(?:who|whos|who's|quien|quienes) (?:is|are|was|were|es|era|fue|son|eran) (?:the |his |her |their |your |its |el |la |los |las |su |sus |vuestr[oa]s? )?(?:\\w+ ){0,2}(?:${POSTS})s?\\b`,
    ),
    "person",
  ],
  [new RegExp(`${OPENS}(?:who|whos|whom|whose|quien|quienes)\\b`), "name"],
];

/** What a folded question wants. */
export function wantedOf(folded: string): Wanted {
  const wanted = KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
  return wanted === "number" && RATE.test(folded) ? "rate" : wanted;
}

const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";

/** A year with its month counts nothing. */
const DATE = new RegExp(`\\b((${MONTHS})( de)? )?(19|20)\\d\\d\\b`, "g");
const SINCE = /\b(since|from|desde|until|hasta)\b/;
const CALENDAR = new RegExp(
  `\\b(${
    MONTHS.replace("may|", "")
  }|century|siglo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b`,
);

const SHARE =
  /\d ?%|\bper ?cent\b|\bpor ciento\b|\b(?:half|third|quarter|fifth|tenth|mitad|tercios?|cuarta parte|quinta parte|decima parte|one in|out of|uno de cada|de cada)\b/;

/** Whether a text can answer what is wanted; whose firm a name is says `names`. */
export function hasWanted(text: string, wanted: Wanted): boolean {
  switch (wanted) {
    case "percentage":
      return SHARE.test(fold(text));
    case "time":
      return /\d{4}|\d{1,2}[/.:]\d|\b\d{1,2}(st|nd|rd|th)?\b/.test(text) ||
        CALENDAR.test(fold(text));
    case "number":
    case "rate":
    case "duration": {
      const folded = fold(text);
      const counted = wanted !== "duration" || !SINCE.test(folded)
        ? folded.replace(DATE, " ")
        : folded;
      const hasNumber = /\d/.test(counted) || SPELT.test(counted);
      if (wanted === "rate") return hasNumber && RATE.test(folded);
      return hasNumber || wanted === "duration" && ONE_UNIT.test(counted);
    }
    case "name":
    case "person":
    case "place":
      return /\p{Lu}/u.test(text);
    case null:
      return true;
  }
}

/** Those who are no single person, and the one whose site it is. */
const PEOPLE =
  /\b(?:she|he|ella|staff|employees|workers|members|family|brothers?|sisters?|plantilla|soci[oa]s|trabajador[ae]s|familia|herman[oa]s?)\b/;

const FULL_NAME =
  /\p{Lu}[\p{L}'’]+(?: (?:de|del|la|van|von|da|mac|O’|\p{Lu}\.))* \p{Lu}[\p{L}'’]+/gu;

/** Whether a text names somebody who is neither a firm or thing that its title names nor the site's own person. */
export function namesPerson(text: string, others: string): boolean {
  const known = fold(others);
  return (text.match(FULL_NAME) ?? []).some((name) =>
    !fold(name).split(/[\s'’]+/).every((word) => known.includes(word))
  ) || PEOPLE.test(fold(text));
}
