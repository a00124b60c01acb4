/**
 * What a question asks for: its telling words, and what kind of thing its answer must have.
 *
 * @module
 */
import { isPlain } from "../answer/plain_words.ts";
import { stemOf, type Word, wordsOf } from "../answer/words.ts";
import { type Concept, isLight, meaningsOf } from "../text/concepts.ts";
import { translate } from "../text/glossary.ts";
import { fold } from "../text/words.ts";
import { isFiller } from "./filler.ts";
import { skeletonOf } from "./read_passage.ts";
import { type Section, sectionsAskedBy, subjectsOf } from "./subjects.ts";
import { type Topic, topicsOf } from "./topics.ts";

/** What an answer must have: a date, a number, a length of time, a name. */
export type Wanted = "time" | "number" | "duration" | "place" | "name" | null;

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
}

/** A question, taken apart. */
export interface Asked {
  terms: Term[];
  wanted: Wanted;
  /** What is to be counted: "How many invoices". */
  counted: Term | null;
  topics: readonly Topic[];
  /** What its words together ask for. */
  sections: readonly Section[];
  /** The names in it are asked for as workplaces. */
  workplaces: boolean;
  /** What is asked stands in what is told around it: "We lose days … Has she solved this?" */
  isStory: boolean;
  /** It can be answered with yes or no. */
  isYesNo: boolean;
  /** It asks what nobody writes on their own site: to be compared, or what one really thinks. */
  isForOpinion: boolean;
}

/** Takes a question apart; the person's own name tells nothing on their own site. */
export function askedOf(question: string, person: string): Asked {
  const own = new Set(wordsOf(person).map(({ stem }) => stem));
  const folded = fold(question.slice(0, 2_000));
  const words = wordsOf(question.slice(0, folded.length));
  const topics = topicsOf(question);
  const isWhole = topics.some((topic) => topic.isWhole);
  const sections = sectionsAskedBy(folded);
  const isSpent = spentIn(folded, [
    ...topics.map(({ asked }) => asked),
    ...sections.map(({ turn }) => turn),
  ]);
  const termsOf = (some: readonly Word[]) =>
    termsIn(question, some.filter((word) => !isSpent(word)), own)
      .filter(({ stems }) => !stems.every((stem) => own.has(stem)));
  const focus = termsOf(words.filter(focusOf(folded)));
  const isStory = !focus.some(({ isLight }) => !isLight) &&
    topics.length === 0 && sections.length === 0;
  const terms = isWhole ? [] : (isStory ? termsOf(words) : focus)
    .concat(sections.length > 0 ? [turnOf(sections)] : []);
  const isBare = terms.length === 0 && topics.length === 0;
  return {
    terms,
    wanted: isWhole ? null : wantedOf(folded),
    counted: isWhole ? null : countedIn(question, folded, terms),
    topics,
    sections: [
      ...sections.map(({ section }) => section),
      // "What has she worked on?" has no other words.
      ...isBare ? words.flatMap(({ stem }) => subjectsOf(stem)) : [],
    ],
    workplaces: WORKED_AT.test(folded),
    isStory: isStory && terms.length > MANY_TERMS,
    isYesNo: YES_NO.test(folded),
    isForOpinion: OPINION.test(folded),
  };
}

/** A turn of phrase that asks for a section counts as one of its words. */
function turnOf(sections: readonly { section: Section }[]): Term {
  return {
    stems: [],
    text: "",
    bones: "",
    others: new Set(),
    concepts: [],
    subjects: sections.map(({ section }) => section),
    isName: false,
    isLight: false,
  };
}

/** A question with more words than this tells a story. */
const MANY_TERMS = 4;

/** Whether a word stands in what is really asked: the sentences with a question mark, if there are any, up to an alternative. */
function focusOf(folded: string): (word: Word) => boolean {
  const spans = [...folded.matchAll(/[^.!?]+[.!?]*/g)];
  const asking = spans.filter(([text]) => text.includes("?"));
  const kept = (asking.length > 0 ? asking : spans).map((match) => ({
    from: match.index,
    to: match.index + (match[0].split(ALTERNATIVE)[0] ?? "").length,
  }));
  return ({ start, end }) =>
    kept.some(({ from, to }) => start >= from && end <= to);
}

/** Words that a pattern has understood say no more of their own. */
function spentIn(folded: string, patterns: readonly RegExp[]) {
  const spans = patterns.flatMap((pattern) => {
    const match = pattern.exec(folded);
    return match ? [[match.index, match.index + match[0].length]] : [];
  });
  return ({ start, end }: Word) =>
    spans.some(([from = 0, to = 0]) => start >= from && end <= to);
}

function termsIn(
  question: string,
  words: readonly Word[],
  own: ReadonlySet<string>,
): Term[] {
  const meanings = meaningsOf(words);
  const terms: Term[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < words.length;) {
    const [longest] = meanings.filter((one) => one.at === at)
      .sort((a, b) => b.many - a.many);
    const many = longest?.many ??
      nameAt(question, words, at, (next) =>
        own.has(words[next]?.stem ?? "") ||
        meanings.some((one) => one.at === next));
    const taken = words.slice(at, at + many);
    const term = termOf(question, words, at, taken, longest?.concepts ?? []);
    const key = taken.map(({ stem }) => stem).join(" ");
    if (term && !seen.has(key)) terms.push(term);
    seen.add(key);
    at += many;
  }
  return terms;
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
  const isSpelt = /[+#]|\p{L}\.\p{L}|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(raw);
  const isCapital = isCapitalAt(question, words, at);
  const isName = taken.every((_, more) =>
    isCapitalAt(question, words, at + more)
  );
  if (isSingle && !(isCapital && concepts.length > 0)) {
    const isLetter = folded.length === 1 && !/[\p{N}]|^[CR]$/u.test(raw);
    if (isLetter || isPlain(folded) || isFiller(word)) return null;
  }
  return {
    stems: taken.map((one) => one.stem),
    text: taken.map((one) => one.folded).join(" "),
    bones: isSingle ? skeletonOf(folded) : "",
    others: new Set(isSingle ? translate([folded]).map(stemOf) : []),
    concepts,
    // "Programming language" is neither about languages nor about skills alone.
    subjects: subjectsOf(stem).filter((one) =>
      taken.every((other) => subjectsOf(other.stem).includes(one))
    ),
    isName: isName || isSingle && isSpelt,
    isLight: concepts.some(isLight),
  };
}

/** The term right behind "how many"; `null` when that is a word which tells nothing. */
function countedIn(
  question: string,
  folded: string,
  terms: readonly Term[],
): Term | null {
  const match = /\b(how many|cuant[oa]s)\s+/.exec(folded);
  if (!match) return null;
  const next = fold(question.slice(match.index + match[0].length));
  return terms.find(({ text, isName }) => !isName && next.startsWith(text)) ??
    null;
}

const WORKED_AT =
  /\b(work(ed|s|ing)? (at|for)|job at|employed (at|by)|trabaj(o|ado|aba|as|a|e) (en|para|alguna vez en)|empleada? (en|de))\b/;

const OPINION =
  /\b(in )?your (honest |own |personal )?opinion\b|\b(better|worse) than\b|\b(mejor|peor) que\b|\boff the record\b|\bcompared? (to|with)\b|\b(en|segun) tu opinion\b|\bte parece que\b|\bdo you think\b|\bcrees que\b/;

/** "… or is it all over video calls?" need not stand there when the first half does. */
const ALTERNATIVE =
  /,? (?:or|o|u) (?:is|has|does|do|are|did|just|only|strictly|purely|more of|rather|luego|solo|solamente|es|ha|mas bien|se)\b|\bcomo para\b|\b(?:enough|good enough) to\b/;

const YES_NO =
  /(^|[.!?;:,] *)[¿¡" ]*(and |y |so |o )?((has|have|is|are|was|were|does|do|did|can|could|would|will|had)(n't)? (she|he|they|you|it|any|there|\p{L}+)\b|(sabe|tiene|teneis|ha|habeis|han|habla|conoce|puede|es|esta|hay|usa|usais|trabaja|trabajo|se|le|domina|estudio)\b)/u;

/** The first that fits. */
const KINDS: [RegExp, Wanted][] = [
  [
    /\bhow long\b|\bcuanto tiempo\b|\bcuantos (anos|meses)\b|\bhow many (years|months)\b|\bcuanto (tarda|tarde|dura)\w*\b/,
    "duration",
  ],
  [
    /\bhow (many|much|old)\b|\bcuant[oa]s?\b|\bque (edad|porcentaje|cantidad)\b|\b(what|which) (percentage|number)\b/,
    "number",
  ],
  [
    /\bwhen\b(?!.{0,30},)|\bcuando\b|\b(what|which|que) (year|date|month|ano|fecha|mes)\b|\bsince when\b/,
    "time",
  ],
  [/\bwhere\b|\bdonde\b/, "place"],
  [/\b(who|whom|whose|quien|quienes)\b/, "name"],
];

function wantedOf(folded: string): Wanted {
  return KINDS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

const SPELT =
  /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|ninety|dozen|hundred|thousand|million|half|third|twice|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|catorce|quince|veinte|veintitres|treinta|cuarenta|cincuenta|noventa|cien|mil|millon|millones|mitad|tercio|minute|afternoon|tarde)\b/;

/** A year with its month counts nothing. */
const DATE =
  /\b((january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)( de)? )?(19|20)\d\d\b/g;
const SINCE = /\b(since|from|desde|until|hasta)\b/;

/** Whether a folded word is a number, in digits or spelt out. */
export function isNumber(folded: string): boolean {
  return /^\d/.test(folded) || SPELT.test(folded);
}

/** Whether a text can answer what is wanted. */
export function hasWanted(text: string, wanted: Wanted): boolean {
  switch (wanted) {
    case "time":
      return /\d{4}|\d{1,2}[/.:]\d|\b\d{1,2}(st|nd|rd|th)?\b/.test(text) ||
        /\b(january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|century|siglo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/
          .test(fold(text));
    case "number":
    case "duration": {
      const folded = fold(text);
      const counted = wanted === "number" || !SINCE.test(folded)
        ? folded.replace(DATE, " ")
        : folded;
      return /\d/.test(counted) || SPELT.test(counted);
    }
    case "name":
    case "place":
      return /\p{Lu}/u.test(text);
    case null:
      return true;
  }
}
