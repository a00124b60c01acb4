/**
 * What GitHub's REST API answers, as far as we read it. All of it was written by strangers.
 *
 * Source: GitHub REST API, version 2022-11-28: repositories, contents, releases.
 *
 * @module
 */
import { z } from "zod";

/** The largest number that a column of ours holds. */
const MOST = 2_147_483_647;

/** A text that the database can hold, without what cannot be seen, at most so long; empty is none. */
function text(most: number) {
  return z.string().nullish().transform((given) =>
    // deno-lint-ignore no-control-regex -- they are what is taken out
    (given ?? "").replace(/[\x00-\x1f\x7f]+/g, " ").toWellFormed().trim()
      .slice(0, most).toWellFormed() || null
  );
}

const amount = z.number().nullish().transform((given) =>
  Math.min(MOST, Math.max(0, Math.trunc(given ?? 0)))
);

const moment = z.iso.datetime({ offset: true }).nullish().catch(null)
  .transform((given) => given ?? null);

/** An address of a page; anything else is none. */
const address = text(1_000).transform((given) =>
  given !== null && /^https?:\/\//i.test(given) && URL.canParse(given)
    ? given
    : null
);

/** A repository of a listing. */
export const repositoryAnswer = z.object({
  id: z.int().positive(),
  full_name: z.string().max(200).regex(/^[\w.-]+\/[\w.-]+$/),
  name: z.string().max(100),
  html_url: z.string().max(1_000).regex(/^https?:\/\/[^\s"'<>]+$/),
  description: text(2_000),
  homepage: address,
  language: text(100),
  topics: z.array(z.string().max(100)).nullish().transform((given) =>
    (given ?? []).filter((topic) => /^[\w.-]+$/.test(topic)).slice(0, 20)
  ),
  license: z.object({ spdx_id: text(100) }).nullish().transform((given) =>
    given?.spdx_id === "NOASSERTION" ? null : given?.spdx_id ?? null
  ),
  stargazers_count: amount,
  forks_count: amount,
  private: z.boolean(),
  fork: z.boolean().nullish().transform(Boolean),
  archived: z.boolean().nullish().transform(Boolean),
  default_branch: text(200),
  created_at: moment,
  pushed_at: moment,
});

/** A repository of a listing. */
export type RepositoryAnswer = z.infer<typeof repositoryAnswer>;

/** `GET /repos/{owner}/{repo}/languages`: bytes by name, the largest first, as far as a page shows them. */
export const languagesAnswer = z.record(z.string(), z.number()).transform(
  (given) =>
    Object.fromEntries(
      Object.entries(given)
        .map(([name, bytes]) =>
          [text(60).parse(name) ?? "", Math.max(0, Math.trunc(bytes))] as const
        )
        .filter(([name, bytes]) => name !== "" && bytes > 0)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 20),
    ),
);

/** `GET /repos/{owner}/{repo}/releases`, without drafts. */
export const releasesAnswer = z.array(z.object({
  tag_name: text(100),
  name: text(200),
  html_url: address,
  draft: z.boolean().nullish().transform(Boolean),
  prerelease: z.boolean().nullish().transform(Boolean),
  published_at: moment,
})).transform((given) =>
  given.filter(({ draft, tag_name }) => !draft && tag_name !== null)
    .slice(0, 5).map((one) => ({
      tag: one.tag_name ?? "",
      name: one.name,
      url: one.html_url,
      publishedAt: one.published_at,
      isPre: one.prerelease,
    }))
);

/** `GET /repos/{owner}/{repo}/readme`; of one that is larger than a megabyte GitHub sends no content. */
export const readmeAnswer = z.object({
  content: z.string().nullish(),
  encoding: z.string().nullish(),
  html_url: address,
});
