/**
 * What words mean in professional life: words of one meaning in both languages, and what is a kind of what.
 *
 * @module
 */
import { stemOf, wordsOf } from "../answer/words.ts";
import { APPLICATIONS } from "./lexicon/applications.ts";
import { ASKED_WORK } from "./lexicon/asked_work.ts";
import { ASKED_WORLD } from "./lexicon/asked_world.ts";
import { ASKED_WORLD_CAUSES } from "./lexicon/asked_world_causes.ts";
import { ASKED_WORLD_HOME } from "./lexicon/asked_world_home.ts";
import { ASKED_WORLD_TOLD } from "./lexicon/asked_world_told.ts";
import { DATA } from "./lexicon/data.ts";
import { DESIGN } from "./lexicon/design.ts";
import { DEVICES } from "./lexicon/devices.ts";
import { EVERYDAY_PEOPLE } from "./lexicon/everyday_people.ts";
import { EVERYDAY_THINGS } from "./lexicon/everyday_things.ts";
import { EVERYDAY_VERBS } from "./lexicon/everyday_verbs.ts";
import { INFRASTRUCTURE } from "./lexicon/infrastructure.ts";
import { LIFE } from "./lexicon/life.ts";
import { PLACES } from "./lexicon/places.ts";
import { PLACES_AMERICA } from "./lexicon/places_america.ts";
import { PLACES_WORLD } from "./lexicon/places_world.ts";
import { PROGRAMMING } from "./lexicon/programming.ts";
import { SOFTWARE } from "./lexicon/software.ts";
import { TECHNOLOGY } from "./lexicon/technology.ts";
import { WORK } from "./lexicon/work.ts";

/** Every list there is, in their order. */
const LISTS = [
  TECHNOLOGY,
  SOFTWARE,
  PROGRAMMING,
  INFRASTRUCTURE,
  DEVICES,
  DESIGN,
  DATA,
  APPLICATIONS,
  LIFE,
  EVERYDAY_VERBS,
  EVERYDAY_THINGS,
  EVERYDAY_PEOPLE,
  PLACES,
  PLACES_AMERICA,
  PLACES_WORLD,
  WORK,
  ASKED_WORK,
  ASKED_WORLD,
  ASKED_WORLD_CAUSES,
  ASKED_WORLD_HOME,
  ASKED_WORLD_TOLD,
];

/** A meaning, by number. */
export type Concept = number;

/** A word or term of a text, and what it may mean. */
export interface Meaning {
  /** Which words of the text it takes, from 0. */
  at: number;
  many: number;
  concepts: readonly Concept[];
}

/** The lists as they are looked up. */
interface Lexicon {
  /** By how it is written: names have no other form, to scale is not Scala. */
  names: Map<string, Concept[]>;
  /** By the stems of its words: any form of them. */
  stems: Map<string, Concept[]>;
  /** The stems of all words that terms have. */
  known: ReadonlySet<string>;
  /** By the stem with which terms begin: how many words the longest has; those of one word are left out. */
  longest: Map<string, number>;
  /** What each meaning is a kind of. */
  kinds: Concept[][];
  /** The same from above. */
  members: Map<Concept, Concept[]>;
  /** What each meaning is called. */
  called: string[][];
  light: Set<Concept>;
}

let known: Lexicon | undefined;

/** Reads the lists ahead of the first question, which would wait for some 150 ms. */
export function readLexicon(): void {
  lexicon();
}

/** Read when it is first needed: most processes never ask. */
function lexicon(): Lexicon {
  return known ??= readAll(LISTS);
}

function readAll(lists: readonly string[]): Lexicon {
  const names = new Map<string, Concept[]>();
  const stems = new Map<string, Concept[]>();
  const longest = new Map<string, number>();
  const kinds: Concept[][] = [];
  const members = new Map<Concept, Concept[]>();
  const called: string[][] = [];
  const light = new Set<Concept>();
  const stemsByWord = new Map<string, string>();
  const stemFor = (word: string) => {
    const before = stemsByWord.get(word);
    if (before !== undefined) return before;
    const stem = stemOf(word);
    stemsByWord.set(word, stem);
    return stem;
  };

  const add = (kind: Concept | null): Concept => {
    const meaning = kinds.push(kind === null ? [] : [kind]) - 1;
    if (kind !== null) put(members, kind, meaning);
    called.push([]);
    return meaning;
  };
  const call = (meaning: Concept, term: string, isName: boolean) => {
    const written = plainly(term);
    called[meaning]?.push(written);
    let stemmed;
    if (written.includes(" ")) {
      const words = written.split(" ").map(stemFor);
      stemmed = words.join(" ");
      const [first = ""] = words;
      longest.set(first, Math.max(longest.get(first) ?? 1, words.length));
    } else stemmed = stemFor(written);
    if (isName) put(names, written, meaning);
    else {
      put(stems, stemmed, meaning);
      if (names.has(written)) put(names, written, meaning);
    }
  };

  /** Lines by their first words, and which of them are members of which. */
  const heads = new Map<string, Concept[]>();
  const linked: [string, Concept][] = [];
  const words: [Concept, string[]][] = [];
  for (const line of lists.join("").split("\n")) {
    if (line === "") continue;
    const [kind = "", below = ""] = line.split(" : ");
    const isLight = kind.startsWith("~");
    const terms = listed(isLight ? kind.slice(1) : kind, ",");
    const meaning = add(null);
    words.push([meaning, terms]);
    put(heads, terms[0] ?? "", meaning);
    if (isLight) light.add(meaning);
    for (const term of terms) {
      // "=formar" is written so: "form" is none of its forms
      if (term.startsWith("=")) call(meaning, term.slice(1), true);
    }
    for (const member of listed(below, ";")) {
      if (member.startsWith("=")) linked.push([member.slice(1), meaning]);
      else {
        const one = add(meaning);
        for (const name of listed(member, "/")) call(one, name, true);
      }
    }
  }
  // All names are known now: a word of a line that is somebody's name as well is found as one.
  for (const [meaning, terms] of words) {
    for (const term of terms) {
      if (!term.startsWith("=")) call(meaning, term, false);
    }
  }
  // A line that others know by its first words is one of theirs: a nurse works in health care.
  for (const [head, kind] of linked) {
    for (const one of heads.get(head) ?? []) {
      if (one === kind) continue;
      kinds[one]?.push(kind);
      put(members, kind, one);
    }
  }
  const known = new Set(stemsByWord.values());
  return { names, stems, known, longest, kinds, members, called, light };
}

function put<K>(map: Map<K, Concept[]>, key: K, meaning: Concept) {
  const there = map.get(key);
  if (!there) map.set(key, [meaning]);
  else if (!there.includes(meaning)) there.push(meaning);
}

function listed(text: string, by: string): string[] {
  if (text === "") return [];
  return text.split(by).map((one) => one.trim()).filter((one) => one !== "");
}

/** Words and the blanks between them; most terms are nothing else. */
function plainly(term: string): string {
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(term)
    ? term
    : wordsOf(term).map(({ folded }) => folded).join(" ");
}

/** Endings of Spanish verbs that no stem loses, pronouns behind them among these. */
const VERBS =
  /(?:[aei]r(?:se|me|te|nos|l[aeo]s?)|(?:[aei]r)?ia(?:n|s|is|mos)?|[aei]r(?:an?|as|e|eis|emos)|[aei]mos|[ae]n|[ae]is|aba(?:n|s|is|mos)?|io)$/;

/** The stem of a word, or where no list has that, of what it is a form of: "reparamos" of reparar, "planned" of plan. */
function knownStem(folded: string, known: ReadonlySet<string>): string {
  const stem = stemOf(folded);
  if (known.has(stem)) return stem;
  const others = [
    folded.replace(VERBS, ""),
    stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1"),
    folded.length === SHORT ? folded.replace(/(?<!s)s$/, "") : folded,
  ];
  return others.find((one) => one.length >= LEAST && known.has(one)) ?? stem;
}

/** Of such words stems lose nothing. */
const SHORT = 4;
const LEAST = 3;

/** The terms of a text that have a meaning here, overlapping ones too. */
export function meaningsOf(words: readonly { folded: string }[]): Meaning[] {
  const { names, stems, longest, known } = lexicon();
  const stemsOf = words.map(({ folded }) => knownStem(folded, known));
  const found: Meaning[] = [];
  for (let at = 0; at < words.length; at++) {
    const most = longest.get(stemsOf[at] ?? "") ?? 1;
    let written = "";
    let stemmed = "";
    for (let many = 1; many <= most && at + many <= words.length; many++) {
      const blank = many === 1 ? "" : " ";
      written += blank + words[at + many - 1]?.folded;
      stemmed += blank + stemsOf[at + many - 1];
      // "Scala" is a language, not what scaling is.
      const concepts = names.get(written) ?? stems.get(stemmed);
      if (concepts) found.push({ at, many, concepts });
    }
  }
  return found;
}

/** Meanings with all that they are kinds of. */
export function withKinds(concepts: Iterable<Concept>): Set<Concept> {
  const { kinds } = lexicon();
  const all = new Set<Concept>();
  const add = (one: Concept) => {
    if (all.has(one)) return;
    all.add(one);
    kinds[one]?.forEach(add);
  };
  for (const one of concepts) add(one);
  return all;
}

/** Whether a meaning says little by itself: to make, to use, a team. */
export function isLight(concept: Concept): boolean {
  return lexicon().light.has(concept);
}

/** More words than these bury what was asked. */
const MOST_RELATED = 16;
/** Recall is the same as with all of them, and questions of many meanings take no longer to search. */
const MOST_IN_ALL = 40;

/** Other words for what a text means, and for kinds of it: "databases" finds PostgreSQL. */
export function relatedTo(words: readonly string[]): string[] {
  const { called, members } = lexicon();
  const related = meaningsOf(words.map((folded) => ({ folded })))
    .flatMap(({ concepts }) =>
      concepts.flatMap((one) => [one, ...members.get(one) ?? []])
        .flatMap((one) => called[one] ?? [])
        .flatMap((term) => term.split(" "))
        .slice(0, MOST_RELATED)
    );
  return [...new Set(related)].filter((word) => !words.includes(word))
    .slice(0, MOST_IN_ALL);
}
