/**
 * What a question asks for: its telling words, and what kind of thing its answer must have.
 *
 * @module
 */
import { isPlain } from "../answer/plain_words.ts";
import { stemOf, wordsOf } from "../answer/words.ts";
import { translate } from "../text/glossary.ts";
import { skeleton } from "../text/skeleton.ts";
import { fold } from "../text/words.ts";
import { isFiller } from "./filler.ts";
import { subjectsOf } from "./subjects.ts";

/** What an answer must have: a number or date, a length of time, a name, an address of mail. */
export type Wanted =
  | "time"
  | "number"
  | "duration"
  | "place"
  | "name"
  | "mail"
  | "telephone"
  | "money"
  | "reason"
  | null;

/** A word that tells what is asked. */
export interface Term {
  stem: string;
  /** The beginning of its skeleton, by which cognates of the two languages meet; empty for short words. */
  root: string;
  /** Stems that mean the same here, the glossary's among them. */
  others: ReadonlySet<string>;
  /** Subjects of sites that it belongs to: `education`, `skills`. */
  subjects: readonly string[];
  /** A name, a number or a technology: nothing else can stand for it. */
  isName: boolean;
}

/** A question, taken apart. */
export interface Asked {
  terms: Term[];
  wanted: Wanted;
  /** It asks what nobody writes on their own site: to be compared, or what one really thinks. */
  isForOpinion: boolean;
}

/** Takes a question apart; the person's own name tells nothing on their own site. */
export function askedOf(question: string, person: string): Asked {
  const own = new Set(wordsOf(person).map(({ stem }) => stem));
  const words = wordsOf(question.slice(0, 2_000));
  const seen = new Set<string>();
  const terms: Term[] = [];
  for (const [at, { raw, folded, stem, start }] of words.entries()) {
    const isSingle = folded.length === 1 && !/[\p{N}]|^[CR]$/u.test(raw);
    if (isPlain(folded) || isSingle || own.has(stem) || seen.has(stem)) {
      continue;
    }
    if (isFiller({ folded, stem })) continue;
    seen.add(stem);
    const before = question.slice(words[at - 1]?.end ?? 0, start);
    terms.push({
      stem,
      root: rootOf(folded),
      others: new Set(translate([folded]).map(stemOf)),
      subjects: subjectsOf(stem),
      isName: /[+#]|\p{L}\.\p{L}|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(raw) ||
        at > 0 && /^\p{Lu}/u.test(raw) && !/[.!?¿¡:]/.test(before),
    });
  }
  const folded = fold(question);
  return {
    terms,
    wanted: wantedOf(folded),
    isForOpinion: OPINION.test(folded),
  };
}

const OPINION =
  /\b(in )?your (honest |own |personal )?opinion\b|\b(better|worse) than\b|\b(mejor|peor) que\b|\boff the record\b|\bcompared? (to|with)\b|\b(en|segun) tu opinion\b|\bte parece que\b|\bdo you think\b|\bcrees que\b/;

/** The first that fits. */
const KINDS: [RegExp, Wanted][] = [
  [/\b(e-?mail|mail address|correo|email)\b/, "mail"],
  [
    /\b(salary|salaries|price|prices|cost|costs|charge|rate|rates|fee|fees|earn|earns|budget|turnover|revenue|equity|cuesta|cuestan|cobra|cobran|cobrais|precio|precios|sueldo|salario|tarifa|tarifas|presupuesto|gana|facturasteis|facturais|facturacion|coste)\b(?! (of living|mistake|error))/,
    "money",
  ],
  [/^\W*(and )?(why|por que)\b/, "reason"],
  [/\b(phone|telephone|telefono|movil)( number)?\b(?! app)/, "telephone"],
  [
    /\bhow long\b|\bcuanto tiempo\b|\bcuantos (anos|meses)\b|\bhow many (years|months)\b/,
    "duration",
  ],
  [
    /\bhow (many|much|old)\b|\bcuant[oa]s?\b|\bque (edad|porcentaje|cantidad)\b|\b(what|which) (percentage|number)\b/,
    "number",
  ],
  [
    /\bwhen\b|\bcuando\b|\b(what|which|que) (year|date|month|ano|fecha|mes)\b|\bsince when\b/,
    "time",
  ],
  [/\bwhere\b|\bdonde\b/, "place"],
  [/\b(who|whom|whose|quien|quienes)\b/, "name"],
];

/** Roots of fewer letters belong to too many words. */
const ROOT = 5;

/** The beginning of a folded word's skeleton; empty when it is too short to tell. */
export function rootOf(folded: string): string {
  const bones = /^\p{L}+$/u.test(folded) ? skeleton(folded) : "";
  return bones.length < ROOT ? "" : bones.slice(0, ROOT);
}

function wantedOf(folded: string): Wanted {
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const SPELT =
  /\b(two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand|million|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|cien|mil|millon|millones|one|una?)\b/;

/** Whether a text can answer what is wanted. */
export function hasWanted(text: string, wanted: Wanted): boolean {
  switch (wanted) {
    case "time":
      return /\d{4}|\d{1,2}[/.:]\d|\b\d{1,2}(st|nd|rd|th)?\b/.test(text) ||
        /\b(january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|century|siglo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|antes|before|after|despues)\b/
          .test(fold(text));
    case "mail":
      return /\S@\S/.test(text);
    case "money":
      return /[€$£]\s?\d|\d\s?[€$£]|\d.{0,12}\b(euros?|eur|dollars?|dolares|usd|pounds|libras|million|millones)\b/i
        .test(text) ||
        /\b(cost|costs|price|revenue|saved|savings|coste|precio|ahorr\w+)\b/i
          .test(fold(text));
    case "reason":
      return /\b(because|since|due|so that|reason|reasons|porque|debido|ya que|puesto que|razon|motivo|in order|therefore|caus\w+)\b/
        .test(fold(text));
    case "telephone":
      return /\d(?:[\s().-]{0,2}\d){7}/.test(text);
    case "number":
    case "duration":
      return /\d/.test(text) || SPELT.test(fold(text));
    case "name":
    case "place":
      return /\p{Lu}/u.test(text.slice(1)) || /^\p{Lu}/u.test(text);
    case null:
      return true;
  }
}
