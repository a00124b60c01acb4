/**
 * Repositories that are followed, and what the page of a project says of its own.
 *
 * @module
 */
import type { Row } from "postgres";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { query } from "@/lib/platform/cqrs.ts";
import { DRAWN_BY } from "./readme.ts";
import {
  listRepositoriesInput,
  type Repository,
  type ShownRepository,
} from "./schema.ts";

/** Repositories to choose from: those that are projects first, then the ones that were worked on last. */
export const listRepositories = query({
  input: listRepositoriesInput,
  permission: "portfolio.profile.read",
  async run({ sql, input: { show, limit } }): Promise<Repository[]> {
    const rows = await sql`
      select repository.id, repository.full_name, repository.url, repository.description, repository.language,
        repository.topics, repository.stars, repository.is_public, repository.is_fork, repository.is_archived,
        repository.pushed_at, repository.vanished_at, repository.project_id, coalesce(project.published, false) as is_shown
      from portfolio.repositories as repository
      left join portfolio.projects as project
        on project.tenant_id = repository.tenant_id and project.id = repository.project_id
      left join portfolio.github_sources as source
        on source.tenant_id = repository.tenant_id and source.id = repository.source_id and source.removed_at is null
      -- what was never a project goes out of sight with its source
      where (source.id is not null or project.id is not null)
        and (${show} = 'all' or coalesce(project.published, false) = (${show} = 'shown'))
      order by project.id is null, repository.pushed_at desc nulls last, repository.id
      limit ${limit}`;
    return rows.map(repositoryOf);
  },
});

/** What visitors read of a project's repository; `null` when it has none, or nothing of it is public. */
export async function getShownRepository(
  actor: Actor,
  projectId: string,
): Promise<ShownRepository | null> {
  const [row] = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql`
        select full_name, url, topics, license, stars, forks, is_archived, pushed_at, languages, releases, readme_html,
          readme_is_cut, vanished_at
        from portfolio.repositories where project_id = ${projectId} and is_public`,
  );
  return row ? shownOf(row) : null;
}

/** A repository whose README, languages and releases are to be asked for. */
export interface DueRepository {
  id: string;
  fullName: string;
  etags: Partial<Record<"readme" | "languages" | "releases", string>>;
  /** What it looks like now; kept once its details are. */
  mark: string;
}

/**
 * The projects of a source whose details may be old: GitHub says that the repository has changed, or a day went by.
 *
 * @param sql of a task, in the scope of its tenant
 * @param changed GitHub's number of one that has surely changed
 */
export async function readDue(
  sql: Tx,
  sourceId: string,
  changed: number | null,
): Promise<DueRepository[]> {
  const rows = await sql`
    select id, full_name, mark, case when readme_drawn_by = ${DRAWN_BY} then etags else etags - 'readme' end as etags
    from (
      select *, concat_ws(' ', pushed_at, full_name) as mark from portfolio.repositories
      where tenant_id = app.tenant_id() and source_id = ${sourceId} and project_id is not null
        and vanished_at is null and is_public
    ) as one
    where detailed_mark is distinct from mark or detailed_at < now() - interval '20 hours'
      or readme_drawn_by is distinct from ${DRAWN_BY} or github_id = ${changed}::bigint
    order by id`;
  return rows.map(({ id, full_name, mark, etags }) => ({
    id,
    fullName: full_name,
    mark,
    etags,
  }));
}

/** Repositories of a source that become projects by themselves: new ones, neither forks nor archived unless they were named. */
export async function readNew(
  sql: Tx,
  sourceId: string,
  isNamed: boolean,
): Promise<string[]> {
  const rows = await sql`
    select id from portfolio.repositories
    where tenant_id = app.tenant_id() and source_id = ${sourceId} and added_at is null and project_id is null
      and vanished_at is null and is_public and (${isNamed} or not (is_fork or is_archived))
    order by pushed_at desc nulls last, id`;
  return rows.map(({ id }) => id);
}

function repositoryOf(row: Row): Repository {
  return {
    id: row.id,
    fullName: row.full_name,
    url: row.url,
    description: row.description,
    language: row.language,
    topics: row.topics,
    stars: row.stars,
    isPublic: row.is_public,
    isFork: row.is_fork,
    isArchived: row.is_archived,
    pushedAt: row.pushed_at?.toISOString() ?? null,
    vanishedAt: row.vanished_at?.toISOString() ?? null,
    projectId: row.project_id,
    isShown: row.is_shown,
  };
}

function shownOf(row: Row): ShownRepository {
  const languages: [string, number][] = Object.entries(row.languages);
  return {
    fullName: row.full_name,
    url: row.url,
    topics: row.topics,
    license: row.license,
    stars: row.stars,
    forks: row.forks,
    isArchived: row.is_archived,
    pushedAt: row.pushed_at?.toISOString() ?? null,
    languages: languages.sort(([, a], [, b]) => b - a),
    releases: row.releases,
    readmeHtml: row.readme_html,
    readmeIsCut: row.readme_is_cut,
    vanishedAt: row.vanished_at?.toISOString() ?? null,
  };
}
