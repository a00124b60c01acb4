/**
 * The questions of a look at GitHub, in their order; nothing is written here.
 *
 * @module
 */
import {
  languagesAnswer,
  releasesAnswer,
  type RepositoryAnswer,
  repositoryAnswer,
} from "../github/answers.ts";
import {
  type Answer,
  askGithub,
  type GithubDoor,
  GithubProblem,
} from "../github/client.ts";
import { NO_README, type Readme, readReadme } from "../repositories/readme.ts";

/** Who asks, and until when. */
export interface Asking {
  door: GithubDoor;
  token: string | null;
  signal: AbortSignal;
}

/** A page of a listing that is not the known one. */
export interface FreshPage {
  answers: RepositoryAnswer[];
  etag: string | null;
  hasNext: boolean;
}

/** What a repository says of itself; what is `undefined` is as it was. */
export interface Details {
  readme?: Readme;
  languages?: Record<string, number>;
  releases?: unknown[];
  etags: Partial<Record<"readme" | "languages" | "releases", string>>;
}

const PER_PAGE = 100;

/**
 * Asks for a page of what a source has; `null` when it is the known one.
 *
 * @param number counted from 0
 * @throws {GithubProblem}
 */
export async function askPage(
  { door, token, signal }: Asking,
  source: { kind: "user" | "repository"; name: string },
  number: number,
  etag: string | null,
): Promise<FreshPage | null> {
  const path = source.kind === "repository"
    ? `/repos/${source.name}`
    : `/users/${source.name}/repos?type=owner&sort=full_name&per_page=${PER_PAGE}&page=${
      number + 1
    }`;
  const answer = await askGithub(door, { path, token, etag, signal });
  if (answer === null) return null;
  const given = source.kind === "repository" ? [answer.json] : answer.json;
  if (!Array.isArray(given)) throw new GithubProblem("broken");
  // one that cannot be read is left out, and does not hide the others
  const answers = given.flatMap((one) =>
    repositoryAnswer.safeParse(one).data ?? []
  );
  if (answers.length === 0 && given.length > 0) {
    throw new GithubProblem("broken");
  }
  const once = new Map(answers.map((one) => [one.id, one]));
  return {
    answers: [...once.values()],
    etag: answer.etag,
    hasNext: answer.hasNext,
  };
}

/**
 * Asks for README, languages and releases of a repository, each only if it has changed.
 *
 * @returns null when the repository is not there any more
 * @throws {GithubProblem}
 */
export async function askDetails(
  { door, token, signal }: Asking,
  { fullName, etags: known }: { fullName: string; etags: Details["etags"] },
): Promise<Details | null> {
  const ask = (what: string, etag: string | undefined) =>
    askGithub(door, {
      path: `/repos/${fullName}/${what}`,
      token,
      etag: etag ?? null,
      signal,
    });
  const languages = await orMissing(ask("languages", known.languages));
  if (languages === "missing") return null;
  const releases = await orMissing(
    ask("releases?per_page=10", known.releases),
  );
  const readme = await orMissing(ask("readme", known.readme));
  const details: Details = { etags: { ...known } };
  if (languages !== null) {
    details.languages = read(languagesAnswer, languages);
    keep(details.etags, "languages", languages);
  }
  if (releases === "missing") details.releases = [];
  else if (releases !== null) {
    details.releases = read(releasesAnswer, releases);
    keep(details.etags, "releases", releases);
  }
  if (readme === "missing") {
    if (known.readme !== undefined) details.readme = NO_README;
    delete details.etags.readme;
  } else if (readme !== null) {
    details.readme = await readReadme(readme.json);
    keep(details.etags, "readme", readme);
  }
  return details;
}

/** A part that a repository does not have is no problem. */
async function orMissing(
  asked: Promise<Answer | null>,
): Promise<Answer | null | "missing"> {
  try {
    return await asked;
  } catch (error) {
    const isMissing = error instanceof GithubProblem &&
      error.code === "not_found";
    if (!isMissing) throw error;
    return "missing";
  }
}

function read<Value>(
  schema: { safeParse(given: unknown): { success: boolean; data?: Value } },
  { json }: Answer,
): Value {
  const { data } = schema.safeParse(json);
  if (data === undefined) throw new GithubProblem("broken");
  return data;
}

function keep(
  etags: Details["etags"],
  name: keyof Details["etags"],
  { etag }: Answer,
) {
  if (etag === null) delete etags[name];
  else etags[name] = etag;
}
