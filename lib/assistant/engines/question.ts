/**
 * What a question asks for: its telling words, and what kind of thing its answer must have.
 *
 * @module
 */
import { type Word, wordsOf } from "../answer/words.ts";
import { fold } from "../text/words.ts";
import { focusOf, type Stretch } from "./focus.ts";
import { type Place, placesIn, RATE } from "./number_words.ts";
import { type Section, sectionsAskedBy, subjectsOf } from "./subjects.ts";
import { type Term, termsIn } from "./terms.ts";
import { type Topic, topicsOf } from "./topics.ts";
import { type Wanted, wantedOf } from "./wanted.ts";

/** A question, taken apart. */
export interface Asked {
  terms: Term[];
  wanted: Wanted;
  /** What is to be counted, any of these: "How many invoices". */
  counted: readonly Term[];
  topics: readonly Topic[];
  /** "The second audit": no other one answers. */
  places: readonly Place[];
  /** What its words together ask for. */
  sections: readonly Section[];
  /** The names in it are asked for as workplaces. */
  workplaces: boolean;
  /** What is asked stands in what is told around it: "We lose days … Has she solved this?" */
  isStory: boolean;
  /** It asks what nobody writes on their own site: to be compared, or what one really thinks. */
  isForOpinion: boolean;
  /** More is told around it than asked. */
  hasStory: boolean;
}

/**
 * Takes a question apart; the person's own name tells nothing on their own site.
 *
 * @param story what is told around the question is asked too
 */
export function askedOf(
  text: string,
  person: string,
  story = false,
): Asked {
  const own = new Set(wordsOf(person).map(({ stem }) => stem));
  // accents that stand behind their letter would shift what follows
  const question = text.slice(0, 2_000).normalize("NFC").replace(/\p{M}/gu, "")
    .replace(CONTRACTED, (one) => " ".repeat(one.length));
  const folded = fold(question);
  const words = wordsOf(question);
  const whole = focusOf(folded, true);
  const heard = story ? folded : only(folded, whole);
  const topics = topicsOf(heard);
  const isWhole = topics.some((topic) => topic.isWhole);
  const sections = sectionsAskedBy(heard);
  const wanted = isWhole ? null : wantedOf(heard);
  const isSpent = spentIn(heard, [
    ...topics.map(({ asked }) => asked),
    ...sections.map(({ turn }) => turn),
    ...wanted === "time" || wanted === "duration" ? [BEGAN] : [],
    ...wanted === "rate" ? [RATE] : [],
    DONE_WITH,
    GOOD_AT,
    HOW_MANY,
  ]);
  const termsOf = (some: readonly Word[]) =>
    termsIn(question, some.filter((word) => !isSpent(word)), own)
      .filter(({ stems }) => !stems.every((stem) => own.has(stem)));
  const within = (stretches: readonly Stretch[]) =>
    termsOf(
      words.filter(({ start, end }) =>
        stretches.some(({ from, to }) => start >= from && end <= to)
      ),
    );
  const isTelling = (terms: readonly Term[]) =>
    terms.some(({ isLight }) => !isLight);
  const upToAlternative = within(focusOf(folded));
  const focus = isTelling(upToAlternative) ? upToAlternative : within(whole);
  const isStory = story || !isTelling(focus) && topics.length === 0 &&
      sections.length === 0;
  // "How many of you are there in the company?" is the topic alone
  const isAll = isWhole || topics.length > 0 && !isTelling(focus);
  const terms = isAll ? [] : (isStory ? termsOf(words) : focus)
    .concat(sections.length > 0 ? [turnOf(sections)] : []);
  const isBare = terms.length === 0 && topics.length === 0;
  return {
    terms,
    wanted,
    counted: isWhole ? [] : countedIn(heard, words, terms),
    topics,
    places: placesIn(heard),
    sections: [
      ...sections.map(({ section }) => section),
      // "What has she worked on?" has no other words.
      ...isBare ? words.flatMap(({ stem }) => subjectsOf(stem)) : [],
    ],
    workplaces: WORKED_AT.test(heard),
    isStory: isStory && terms.length > MANY_TERMS,
    isForOpinion: OPINION.test(heard),
    hasStory: !isStory && heard.trim().length * 2 < folded.length,
  };
}

/** "I'm a nurse" says nothing of an MA. */
const CONTRACTED = /(?<=\p{L})['’´`](?:m|s|re|ve|ll|d|t)\b/giu;

/** The text with blanks for all that stands elsewhere. */
function only(text: string, stretches: readonly Stretch[]): string {
  return text.split("").map((one, at) =>
    stretches.some(({ from, to }) => at >= from && at < to) ? one : " "
  ).join("");
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
    parts: [],
    or: [],
  };
}

/** A question with more words than this tells a story. */
const MANY_TERMS = 4;

/** Words that a pattern has understood say no more of their own. */
function spentIn(folded: string, patterns: readonly RegExp[]) {
  const spans = patterns.flatMap((pattern) => {
    const match = pattern.exec(folded);
    return match ? [[match.index, match.index + match[0].length]] : [];
  });
  return ({ start, end }: Word) =>
    spans.some(([from = 0, to = 0]) => start >= from && end <= to);
}

/** The terms right behind "how many": any of them may be counted, "ventilated patients" by either word. */
function countedIn(
  folded: string,
  words: readonly Word[],
  terms: readonly Term[],
) {
  const match = /\b(how many|cuant[oa]s)\s+/.exec(folded);
  if (!match) return [];
  const from = match.index + match[0].length;
  const after = words.filter(({ start }) => start >= from);
  const telling = new Set(terms.flatMap(({ stems }) => stems));
  const end = after.findIndex(({ stem }) => !telling.has(stem));
  const run = new Set(
    after.slice(0, end < 0 ? after.length : end).map(({ stem }) => stem),
  );
  return terms.filter(({ stems, isName }) =>
    !isName && stems.length > 0 && stems.every((stem) => run.has(stem))
  );
}

const WORKED_AT =
  /\b(work(ed|s|ing)? (at|for)|job at|employed (at|by)|trabaj(o|ado|aba|as|a|e) (en|para|alguna vez en)|empleada? (en|de))\b/;

/** "Is she any good at X": X is what is asked. */
const GOOD_AT =
  /\b(?:any )?(?:good|great|skilled|comfortable|familiar|able|capable) (?:at|with|to|of|in)\b|\b(?:se (?:le|te|os) da(?:n)?|sabe|domina) (?:muy )?bien\b|\bcapaz de\b|\bha(?:s|n|beis)? (?:estado|llegado)\b/;

/** "When did she join X": that there is a date says so. */
const BEGAN =
  /\b(?:start(?:ed)?|beg[aiu]n|join(?:ed)?|leave|left|finish(?:ed)?|end(?:ed)?|quit|enter(?:ed)?|mov(?:e|ed) to|empez\p{L}+|empiez\p{L}+|comenz\p{L}+|entr(?:o|aste|asteis|aron)|se incorpor\p{L}+|dej(?:o|aste|asteis|aron)|termin(?:o|aste|asteis|aron)|acab(?:o|aste|asteis|aron)|se fue(?:ron)?|lleva(?:is|n|s)?)\b/u;

/** What is wanted, not what is asked about: "many users" is no term. */
const HOW_MANY = /\bhow (?:many|much|long|old|often|far)\b|\bcuant[oa]s?\b/;

/** "Has she worked with X": X is what is asked. */
const DONE_WITH =
  /\b(?:work(?:ed|s|ing)? (?:with|on|in)|trabaj\p{L}+ (?:con|sobre|en)|(?:experience|experiencia) (?:with|in|of|on|con|en|de))\b(?! ?(?:him|her|them|you|ella|el|ellos)\b)/u;

const OPINION =
  /\b(in )?your (honest |own |personal )?opinion\b|\b(better|worse) than\b|\b(mejor|peor) que\b|\boff the record\b|\bcompared? (to|with)\b|\b(en|segun) tu opinion\b|\bte parece que\b|\bdo you think\b|\bcrees que\b/;
