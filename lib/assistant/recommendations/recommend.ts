/**
 * What postings ask for against what somebody shows, and what would pay most. Deterministic; all of it can be told in words.
 *
 * @module
 */
import { setImmediate } from "node:timers/promises";
import type { Lang } from "@/lib/platform/schema.ts";
import { stemOf } from "../answer/words.ts";
import { wordsOf } from "../text/words.ts";
import { nearTo, terms } from "./lexicon.ts";
import type { Person } from "./person.ts";
import { type Mention, recognise } from "./recognise.ts";
import type {
  Posting,
  Recommendation,
  Recommendations,
  Standing,
} from "./schema.ts";

/** What it takes to show a skill, compared with linking a project; reckoned, not measured. */
const EFFORT: Record<Standing, number> = {
  shown: 1,
  said: 1,
  unlisted: 1,
  near: 3,
  lacking: 6,
};

/** What is a kind of what is asked needs only to be said. */
const EFFORT_OF_KIND = 1.5;
const MOST_QUOTES = 3;
const MOST_NEAR = 3;

/** A posting and what it asks for. */
interface Read {
  posting: Posting;
  mentions: Mention[];
}

/** Whether each word of a search begins or is a word of a title. */
export function hasTitle({ title }: Pick<Posting, "title">, search: string) {
  const words = wordsOf(title);
  return wordsOf(search).every((asked) =>
    words.some((word) =>
      word.startsWith(asked) || stemOf(word) === stemOf(asked)
    )
  );
}

/** So many characters are read before others have their turn: some milliseconds. */
const AT_ONCE = 20_000;

/** Reckons what the postings ask for. */
export async function recommend(
  postings: readonly Posting[],
  person: Person,
  lang: Lang,
): Promise<Recommendations> {
  const read = await readAll(postings);
  const telling = read.filter(({ mentions }) => mentions.length > 0);
  const bySkill = Map.groupBy(
    telling.flatMap((one) =>
      one.mentions.map((mention) => ({ ...mention, ...one }))
    ),
    ({ skill }) => skill,
  );
  // of a skill once, not once for each posting that asks for it
  const standings = new Map(
    [...bySkill.keys()].map((skill) => [skill, standingOf(skill, person)]),
  );
  const missing = new Map(
    telling.map(({ mentions, posting }) => [
      posting,
      mentions.filter(({ skill }) => standings.get(skill) !== "shown").length,
    ]),
  );
  const all = [...bySkill].map(([skill, asked]) => {
    const left = asked.map(({ posting }) => missing.get(posting) ?? 0);
    return itemOf(skill, asked, left, postings.length, person, lang);
  });
  const shares = telling.map((one) =>
    1 - (missing.get(one.posting) ?? 0) / one.mentions.length
  );
  return {
    postings: postings.length,
    unread: read.length - telling.length,
    covered: mean(shares),
    items: all.filter(({ standing }) => standing !== "shown").sort((a, b) =>
      b.score - a.score || b.asked - a.asked || compare(a.skill, b.skill)
    ),
    held: all.filter(({ standing }) => standing === "shown").sort((a, b) =>
      b.asked - a.asked || compare(a.skill, b.skill)
    ),
  };
}

async function readAll(postings: readonly Posting[]): Promise<Read[]> {
  const read: Read[] = [];
  let letters = 0;
  for (const posting of postings) {
    const text = `${posting.title}\n${posting.text}`;
    read.push({ posting, mentions: recognise(text) });
    letters += text.length;
    if (letters < AT_ONCE) continue;
    letters = 0;
    await setImmediate();
  }
  return read;
}

function itemOf(
  skill: string,
  asked: readonly (Mention & Read)[],
  left: readonly number[],
  postings: number,
  person: Person,
  lang: Lang,
): Recommendation {
  const standing = standingOf(skill, person);
  const near = standing === "near" ? nearOf(skill, person) : [];
  const isShown = standing === "shown";
  const gain = isShown ? 0 : left.reduce((sum, one) => sum + 1 / one, 0);
  const effort = near[0]?.how === "kind" ? EFFORT_OF_KIND : EFFORT[standing];
  return {
    skill,
    name: nameOf(skill, lang),
    asked: asked.length,
    share: asked.length / postings,
    standing,
    evidence: [...person.shown.get(skill) ?? []],
    near: near.slice(0, MOST_NEAR)
      .map(({ skill, how }) => ({ name: nameOf(skill, lang), how })),
    last: isShown ? 0 : left.filter((one) => one === 1).length,
    gain,
    effort,
    score: gain / effort,
    quotes: quotesOf(asked, lang),
  };
}

function standingOf(skill: string, person: Person): Standing {
  const isShown = person.shown.has(skill);
  if (person.said.has(skill)) return isShown ? "shown" : "said";
  if (isShown) return "unlisted";
  return nearOf(skill, person).length > 0 ? "near" : "lacking";
}

/** Kinds of the skill first, then what is of its family; what is shown before what is only said. */
function nearOf(skill: string, { said, shown }: Person) {
  return nearTo(skill).filter((one) => said.has(one) || shown.has(one))
    .map((one) => ({
      skill: one,
      how: isKindOf(one, skill) ? "kind" as const : "family" as const,
      isShown: shown.has(one),
    }))
    .sort((a, b) =>
      Number(b.how === "kind") - Number(a.how === "kind") ||
      Number(b.isShown) - Number(a.isShown) || compare(a.skill, b.skill)
    );
}

function isKindOf(one: string, skill: string): boolean {
  return terms.get(one)?.broader === skill;
}

/** Of different postings, those in the reader's language first. */
function quotesOf(asked: readonly (Mention & Read)[], lang: Lang) {
  return [...asked]
    .sort((a, b) =>
      Number(b.posting.lang === lang) - Number(a.posting.lang === lang)
    )
    .slice(0, MOST_QUOTES)
    .map(({ quote, posting: { title, company, lang } }) => ({
      title,
      company,
      lang,
      quote,
    }));
}

function nameOf(skill: string, lang: Lang): string {
  return terms.get(skill)?.names[lang] ?? skill;
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** The same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
