/**
 * What words mean in professional life: words of one meaning in both languages, and what is a kind of what.
 *
 * @module
 */
import { stemOf, wordsOf } from "../answer/words.ts";
import { LIFE } from "./lexicon/life.ts";
import { TECHNOLOGY } from "./lexicon/technology.ts";
import { WORK } from "./lexicon/work.ts";

/** A meaning, by number. */
export type Concept = number;

/** A word or term of a text, and what it may mean. */
export interface Meaning {
  /** Which words of the text it takes, from 0. */
  at: number;
  many: number;
  concepts: readonly Concept[];
}

/** The most words that a term has. */
const LONGEST = 4;

const byTerm = new Map<string, Set<Concept>>();
const kinds: Set<Concept>[] = [];
/** What is a kind of what, from above. */
const members = new Map<Concept, Concept[]>();
/** What is called so in no other form. */
const names = new Set<string>();
/** What each meaning is called. */
const called: string[][][] = [];
const light = new Set<Concept>();

/** Lines by their first words, and which lines are members of which. */
const byHead = new Map<string, Concept[]>();
const heads: [string, Concept][] = [];

for (const line of `${TECHNOLOGY}${LIFE}${WORK}`.split("\n")) learn(line);
linkHeads();

function learn(line: string) {
  const [kind = "", members = ""] = line.split(" : ");
  if (kind === "") return;
  const terms = listed(kind.replace(/^~/, ""), ",");
  const meaning = named(terms, null, keyOf);
  const head = exactly(wordsOf(terms[0] ?? ""));
  byHead.set(head, [...byHead.get(head) ?? [], meaning]);
  if (kind.startsWith("~")) light.add(meaning);
  for (const member of listed(members, ";")) {
    if (member.startsWith("=")) heads.push([exactly(wordsOf(member)), meaning]);
    else named(listed(member, "/"), meaning, exactly);
  }
}

/** A line that others know by its first words is one of theirs: a nurse works in health care. */
function linkHeads() {
  for (const [head, kind] of heads) {
    for (const one of byHead.get(head) ?? []) {
      if (one === kind) continue;
      kinds[one]?.add(kind);
      members.set(kind, [...members.get(kind) ?? [], one]);
    }
  }
}

function listed(text: string, by: string): string[] {
  return text.split(by).map((one) => one.trim()).filter((one) => one !== "");
}

/** One more meaning of terms; what it is a kind of. */
function named(
  terms: readonly string[],
  kind: Concept | null,
  keyFor: typeof keyOf,
): Concept {
  const meaning = kinds.push(new Set(kind === null ? [] : [kind])) - 1;
  if (kind !== null) members.set(kind, [...members.get(kind) ?? [], meaning]);
  for (const term of terms) {
    const words = wordsOf(term);
    if (kind !== null) names.add(exactly(words));
    called[meaning] = [
      ...called[meaning] ?? [],
      words.map(({ folded }) => folded),
    ];
    for (const key of new Set([exactly(words), keyFor(words)])) {
      byTerm.set(key, (byTerm.get(key) ?? new Set()).add(meaning));
    }
  }
  return meaning;
}

/** Kinds have any form of their words. */
function keyOf(words: readonly { folded: string }[]): string {
  return words.map(({ folded }) => stemOf(folded)).join(" ");
}

/** Members are names: to scale is not Scala. */
function exactly(words: readonly { folded: string }[]): string {
  return `=${words.map(({ folded }) => folded).join(" ")}`;
}

/** The terms of a text that have a meaning here, overlapping ones too. */
export function meaningsOf(words: readonly { folded: string }[]): Meaning[] {
  const found: Meaning[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let many = 1; many <= LONGEST && at + many <= words.length; many++) {
      const term = words.slice(at, at + many);
      // "Scala" is a language, not what scaling is.
      const name = exactly(term);
      const concepts = byTerm.get(names.has(name) ? name : keyOf(term));
      if (concepts) found.push({ at, many, concepts: [...concepts] });
    }
  }
  return found;
}

/** Meanings with all that they are kinds of. */
export function withKinds(concepts: Iterable<Concept>): Set<Concept> {
  const all = new Set<Concept>();
  const add = (one: Concept) => {
    if (all.has(one)) return;
    all.add(one);
    for (const kind of kinds[one] ?? []) add(kind);
  };
  for (const one of concepts) add(one);
  return all;
}

/** Whether a meaning says little by itself: to make, to use, a team. */
export function isLight(concept: Concept): boolean {
  return light.has(concept);
}

/** More words than these bury what was asked. */
const MOST_RELATED = 16;

/** Other words for what a text means, and for kinds of it: "databases" finds PostgreSQL. */
export function relatedTo(words: readonly string[]): string[] {
  const related = meaningsOf(words.map((folded) => ({ folded })))
    .flatMap(({ concepts }) =>
      concepts.flatMap((one) => [one, ...members.get(one) ?? []])
        .flatMap((one) => called[one] ?? []).flat().slice(0, MOST_RELATED)
    );
  return [...new Set(related)].filter((word) => !words.includes(word));
}
