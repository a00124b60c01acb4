/**
 * What a repository gives its project, and what of that still holds: a field that the owner has changed is theirs.
 *
 * @module
 */
import { fieldValue } from "../entries/schema.ts";
import { sameJson } from "../resume/json.ts";

/** Fields of a project that GitHub knows. */
export interface Given {
  name: string | null;
  description: string | null;
  url: string | null;
  keywords: string[] | null;
}

/** What is known of a repository, as far as its project is told of it. */
export interface Known {
  fullName: string;
  url: string;
  description: string | null;
  homepage: string | null;
  language: string | null;
  topics: string[];
  /** Bytes by name. */
  languages: Record<string, number>;
}

/** Languages below this share are configuration and glue. */
const LEAST_SHARE = 0.1;
const MOST_LANGUAGES = 4;
const MOST_KEYWORDS = 12;

/** What GitHub gives now. */
export function givenBy(known: Known): Given {
  const { fullName, url, description, homepage } = known;
  const address = fieldValue({ key: "url", kind: "uri" });
  const first = [homepage, url].find((one) =>
    one !== null && address.safeParse(one).success
  );
  return {
    name: fullName.slice(fullName.indexOf("/") + 1),
    description,
    url: first ?? null,
    keywords: keywordsOf(known),
  };
}

/** Languages that most of it is written in, then topics; each once, however it is spelled. */
function keywordsOf({ language, languages, topics }: Known): string[] | null {
  const total = Object.values(languages).reduce((sum, one) => sum + one, 0);
  const main = Object.entries(languages)
    .filter(([, bytes]) => bytes >= LEAST_SHARE * total)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LANGUAGES)
    .map(([name]) => name);
  const first = main.length > 0 ? main : language ? [language] : [];
  const all = new Map<string, string>();
  for (const word of [...first, ...topics]) {
    const key = word.toLowerCase();
    if (!all.has(key)) all.set(key, word);
  }
  const keywords = [...all.values()].slice(0, MOST_KEYWORDS);
  return keywords.length > 0 ? keywords : null;
}

/**
 * The fields that are told anew: what the project says is what GitHub gave before, and GitHub says something else now.
 *
 * @param before what was given last
 * @param project what stands there
 */
export function freshFields(
  before: Partial<Given>,
  project: Given,
  now: Given,
): Partial<Given> {
  const names = ["name", "description", "url", "keywords"] as const;
  const fresh = names.filter((name) =>
    sameJson(before[name] ?? null, project[name] ?? null) &&
    !sameJson(now[name], project[name] ?? null)
  );
  return Object.fromEntries(fresh.map((name) => [name, now[name]]));
}

/** A repository's columns as what its project is told of. */
export function knownFrom(row: Record<string, unknown>): Known {
  // columns have the types that their migration gave them
  return {
    fullName: row.full_name as string,
    url: row.url as string,
    description: row.description as string | null,
    homepage: row.homepage as string | null,
    language: row.language as string | null,
    topics: row.topics as string[],
    languages: row.languages as Record<string, number>,
  };
}
