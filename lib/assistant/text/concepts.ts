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
const light = new Set<Concept>();

for (const line of `${TECHNOLOGY}${LIFE}${WORK}`.split("\n")) {
  const [kind = "", members = ""] = line.split(" : ");
  if (kind === "") continue;
  const meaning = named(listed(kind.replace(/^~/, ""), ","), null);
  if (kind.startsWith("~")) light.add(meaning);
  for (const member of listed(members, ";")) {
    named(listed(member, "/"), meaning);
  }
}

function listed(text: string, by: string): string[] {
  return text.split(by).map((one) => one.trim()).filter((one) => one !== "");
}

/** One more meaning of terms; what it is a kind of. */
function named(terms: readonly string[], kind: Concept | null): Concept {
  const meaning = kinds.push(new Set(kind === null ? [] : [kind])) - 1;
  for (const term of terms) {
    const key = keyOf(wordsOf(term));
    byTerm.set(key, (byTerm.get(key) ?? new Set()).add(meaning));
  }
  return meaning;
}

function keyOf(words: readonly { folded: string }[]): string {
  return words.map(({ folded }) => stemOf(folded)).join(" ");
}

/** The terms of a text that have a meaning here, overlapping ones too. */
export function meaningsOf(words: readonly { folded: string }[]): Meaning[] {
  const stems = words.map(({ folded }) => stemOf(folded));
  const found: Meaning[] = [];
  for (let at = 0; at < stems.length; at++) {
    let key = "";
    for (let many = 1; many <= LONGEST && at + many <= stems.length; many++) {
      key += `${many > 1 ? " " : ""}${stems[at + many - 1]}`;
      const concepts = byTerm.get(key);
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
