/**
 * Entries of a résumé as sentences: what they say word for word, and their fields with a few words between them.
 *
 * @module
 */
import type { Site } from "@/lib/portfolio/mod.ts";
import { momentOf, spanOf } from "./dates.ts";
import { ended, inline, joined, type Line, listed } from "./lines.ts";
import { wordsIn } from "./words.ts";

/** An entry, told in one language; what has no name is not told. */
export interface ToldEntry {
  /** What it is called, for the title of its chunks. */
  name: string | null;
  lines: Line[];
}

type EntryOf<Key extends keyof Site> = Site[Key] extends (infer One)[] ? One
  : never;

/** A job of a person, or a commission of a company. */
export function tellJob(
  job: EntryOf<"work">,
  { lang, kind }: Site,
): ToldEntry {
  const words = wordsIn(lang);
  const position = inline(job.position);
  const name = inline(job.name);
  const held = kind === "company" ? words.madeFor : words.heldAt;
  const location = inline(job.location);
  const what = position && name ? held(position, name) : position ?? name;
  const where = what && location ? `${what} (${location})` : what;
  return {
    name: joined([position, name]),
    lines: [
      ended(joined([where, spanOf(job, lang)])),
      described(name, job.description),
      job.summary,
      ...job.highlights,
    ],
  };
}

/** Unpaid work. */
export function tellVolunteering(
  one: EntryOf<"volunteer">,
  { lang }: Site,
): ToldEntry {
  const position = inline(one.position);
  const name = inline(one.organization);
  const what = position && name
    ? wordsIn(lang).heldAt(position, name)
    : position ?? name;
  return {
    name: joined([position, name]),
    lines: [
      ended(joined([what, spanOf(one, lang)])),
      one.summary,
      ...one.highlights,
    ],
  };
}

/** What was studied, and where. */
export function tellEducation(
  one: EntryOf<"education">,
  { lang }: Site,
): ToldEntry {
  const words = wordsIn(lang);
  const type = inline(one.studyType);
  const area = inline(one.area);
  const institution = inline(one.institution);
  const what = type && area ? words.studied(type, area) : type ?? area;
  const where = what && institution
    ? words.studiedAt(what, institution)
    : what ?? institution;
  const score = inline(one.score);
  return {
    name: joined([what, institution]),
    lines: [
      ended(joined([where, spanOf(one, lang, false)])),
      score && ended(`${words.result}: ${score}`),
      ...listed(words.courses, one.courses.map(inline)),
    ],
  };
}

/** A prize. */
export function tellAward(one: EntryOf<"awards">, { lang }: Site): ToldEntry {
  return tellDated(one.title, one.awarder, one.date, [one.summary], lang);
}

/** An article, a talk or a book. */
export function tellPublication(
  one: EntryOf<"publications">,
  { lang }: Site,
): ToldEntry {
  const { name, publisher, releaseDate, summary } = one;
  return tellDated(name, publisher, releaseDate, [summary], lang);
}

/** A certificate. */
export function tellCertificate(
  one: EntryOf<"certificates">,
  { lang }: Site,
): ToldEntry {
  const words = wordsIn(lang);
  const name = inline(one.name);
  const issuer = inline(one.issuer);
  const date = one.date && words.at(momentOf(one.date, lang));
  const what = name && issuer ? words.issuedBy(name, issuer) : name;
  return {
    name: name ?? issuer,
    lines: [ended(what && date ? `${what} ${date}` : joined([what, date]))],
  };
}

/** What somebody says of them. */
export function tellReference(one: EntryOf<"references">): ToldEntry {
  const name = inline(one.name);
  const text = one.reference?.trim();
  return { name, lines: [name && text ? `${name}: ${text}` : text] };
}

/** A skill, what it comprises, and what stands for it. */
export function tellSkill(
  { name: given, level: howWell, keywords, evidence }: EntryOf<"skills">,
  { lang }: Site,
): ToldEntry {
  const words = wordsIn(lang);
  const name = inline(given);
  if (!name) return { name: null, lines: [] };
  const level = inline(howWell);
  const called = level ? `${name} (${level})` : name;
  const named = keywords.map((one) => inline(one.name));
  const proof = evidence.slice(0, MOST_EVIDENCE).map(({ title, source }) => {
    const what = inline(title);
    const where = inline(source);
    return what && where && where !== what ? `${what} (${where})` : what;
  });
  return {
    name,
    lines: [
      ...named.length > 0 ? listed(called, named) : [ended(called)],
      ...listed(words.evidence(name), proof),
    ],
  };
}

/** Nobody reads more of it in a sentence. */
const MOST_EVIDENCE = 6;

/** A project, without its case study. */
export function tellProject(
  one: EntryOf<"projects">,
  { lang }: Site,
): ToldEntry {
  const words = wordsIn(lang);
  const name = inline(one.name);
  if (!name) return { name: null, lines: [] };
  const roles = joined(one.roles.map(inline));
  const type = inline(one.type);
  const called = type ? `${name} (${type})` : name;
  const entity = inline(one.entity);
  const facts = joined([
    roles ? words.rolesIn(roles, called) : called,
    entity && words.forWhom(entity),
    spanOf(one, lang),
  ]);
  const says = facts === name ? null : ended(facts);
  return {
    name,
    lines: [
      described(name, one.description) ?? name,
      ...one.highlights,
      says,
      ...listed(words.keywords(name), one.keywords.map(inline)),
    ],
  };
}

/** `Name: what it is`, in its own words. */
function described(name: string | null, description: string | null): Line {
  const text = description?.trim();
  return name && text ? `${name}: ${text}` : text;
}

/** `Title (from whom, when).` */
function tellDated(
  title: string | null,
  from: string | null,
  date: string | null,
  texts: Line[],
  lang: Site["lang"],
): ToldEntry {
  const name = inline(title);
  const origin = joined([inline(from), date && momentOf(date, lang)]);
  return {
    name: name ?? inline(from),
    lines: [
      ended(name && origin ? `${name} (${origin})` : name ?? origin),
      ...texts,
    ],
  };
}
