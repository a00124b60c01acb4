/**
 * Writes down what GitHub says, in a transaction that the task has opened: rows, projects and the site's version together.
 *
 * @module
 */
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import type { RepositoryAnswer } from "../github/answers.ts";
import type { ListPage } from "../github/queries.ts";
import type { GithubSource, SourceError } from "../github/schema.ts";
import { tellSite } from "../repositories/commands.ts";
import {
  freshFields,
  type Given,
  givenBy,
  knownFrom,
} from "../repositories/given.ts";
import type { DueRepository } from "../repositories/queries.ts";
import { DRAWN_BY } from "../repositories/readme.ts";
import { takeTurn } from "../resume/row_sql.ts";
import type { Details } from "./look.ts";

/** Notes how far the look at a source is. */
export async function noteState(
  sql: Tx,
  sourceId: string,
  { state, error = null, done = 0, total = null, retryInMs = null }: {
    state: GithubSource["state"];
    error?: SourceError | null;
    done?: number;
    total?: number | null;
    retryInMs?: number | null;
  },
): Promise<void> {
  await sql`
    update portfolio.github_sources
    set state = ${state}, error = ${error}, done_count = ${done}, total_count = ${total},
      retry_at = now() + ${retryInMs}::float8 * interval '1 millisecond',
      synced_at = case when ${state} = 'done' then now() else synced_at end
    where tenant_id = app.tenant_id() and id = ${sourceId}`;
}

/** Writes down what a page of a listing says, and that the page was read. */
export async function storePage(
  sql: Tx,
  actor: Actor,
  sourceId: string,
  answers: readonly RepositoryAnswer[],
  pages: readonly ListPage[],
): Promise<void> {
  await takeTurn(sql);
  const changed = await upsert(sql, sourceId, answers);
  for (const { id } of changed) await tellProject(sql, id);
  await sql`
    update portfolio.github_sources set list_pages = ${
    JSON.stringify(pages)
  }::text::jsonb
    where tenant_id = app.tenant_id() and id = ${sourceId}`;
  if (changed.length > 0) await tellSite(sql, actor);
}

/** Adds and changes rows; answers those with a project that say something else now. */
async function upsert(
  sql: Tx,
  sourceId: string,
  answers: readonly RepositoryAnswer[],
): Promise<{ id: string }[]> {
  const fresh = JSON.stringify(answers.map((one) => ({
    id: newId(),
    github_id: one.id,
    full_name: one.full_name,
    url: one.html_url,
    description: one.description,
    homepage: one.homepage,
    language: one.language,
    topics: one.topics,
    license: one.license,
    stars: one.stargazers_count,
    forks: one.forks_count,
    is_public: !one.private,
    is_fork: one.fork,
    is_archived: one.archived,
    pushed_at: one.pushed_at,
  })));
  // a row whose source was removed belongs to whoever finds it
  await sql`
    update portfolio.repositories as stored set source_id = ${sourceId}
    from json_to_recordset(${fresh}::text::json) as fresh (github_id bigint)
    where stored.tenant_id = app.tenant_id() and stored.github_id = fresh.github_id
      and not exists (
        select from portfolio.github_sources as source
        where source.tenant_id = stored.tenant_id and source.id = stored.source_id and source.removed_at is null
      )`;
  const rows = await sql<{ id: string; is_project: boolean }[]>`
    insert into portfolio.repositories as stored (
      tenant_id, id, github_id, source_id, full_name, url, description, homepage, language, topics, license, stars, forks,
      is_public, is_fork, is_archived, pushed_at
    )
    select app.tenant_id(), id, github_id, ${sourceId}, full_name, url, description, homepage, language, topics, license,
      stars, forks, is_public, is_fork, is_archived, pushed_at
    from json_to_recordset(${fresh}::text::json) as fresh (
      id uuid, github_id bigint, full_name text, url text, description text, homepage text, language text, topics text[],
      license text, stars int, forks int, is_public boolean, is_fork boolean, is_archived boolean, pushed_at timestamptz
    )
    on conflict (tenant_id, github_id) do update set
      full_name = excluded.full_name, url = excluded.url, description = excluded.description,
      homepage = excluded.homepage, language = excluded.language, topics = excluded.topics, license = excluded.license,
      stars = excluded.stars, forks = excluded.forks, is_public = excluded.is_public, is_fork = excluded.is_fork,
      is_archived = excluded.is_archived, pushed_at = excluded.pushed_at, vanished_at = null
    where (
      stored.full_name, stored.url, stored.description, stored.homepage, stored.language, stored.topics, stored.license,
      stored.stars, stored.forks, stored.is_public, stored.is_fork, stored.is_archived, stored.pushed_at, stored.vanished_at
    ) is distinct from (
      excluded.full_name, excluded.url, excluded.description, excluded.homepage, excluded.language, excluded.topics,
      excluded.license, excluded.stars, excluded.forks, excluded.is_public, excluded.is_fork, excluded.is_archived,
      excluded.pushed_at, null
    )
    returning id, project_id is not null as is_project`;
  return rows.filter(({ is_project }) => is_project);
}

/** Repositories of a source that were not there any more: shown as such, and not deleted. */
export async function noteVanished(
  sql: Tx,
  actor: Actor,
  sourceId: string,
  present: readonly number[],
): Promise<void> {
  const rows = await sql`
    update portfolio.repositories set vanished_at = now()
    where tenant_id = app.tenant_id() and source_id = ${sourceId} and vanished_at is null
      and not github_id = any(${present}::bigint[])
    returning project_id is not null as is_project`;
  if (rows.some(({ is_project }) => is_project)) await tellSite(sql, actor);
}

/** Writes down README, languages and releases; what is `undefined` is as it was. */
export async function storeDetails(
  sql: Tx,
  actor: Actor,
  { id, mark }: DueRepository,
  { readme, languages, releases, etags }: Details,
): Promise<void> {
  await takeTurn(sql);
  const asJson = (value: unknown) =>
    value === undefined ? null : JSON.stringify(value);
  await sql`
    update portfolio.repositories
    set languages = coalesce(${asJson(languages)}::text::jsonb, languages),
      releases = coalesce(${asJson(releases)}::text::jsonb, releases),
      readme = case when ${readme !== undefined} then ${
    readme?.text ?? null
  } else readme end,
      readme_html = case when ${readme !== undefined} then ${
    readme?.html ?? null
  } else readme_html end,
      readme_is_cut = coalesce(${readme?.isCut ?? null}, readme_is_cut),
      etags = ${
    JSON.stringify(etags)
  }::text::jsonb, readme_drawn_by = ${DRAWN_BY},
      detailed_at = now(), detailed_mark = ${mark}
    where tenant_id = app.tenant_id() and id = ${id}`;
  const isTold = await tellProject(sql, id);
  const isOther = [readme, languages, releases].some((one) =>
    one !== undefined
  );
  if (isTold || isOther) await tellSite(sql, actor);
}

/** Tells the project of a repository what is new, in the fields that the owner left as they were. */
async function tellProject(sql: Tx, id: string): Promise<boolean> {
  const [row] = await sql`
    select repository.full_name, repository.url, repository.description, repository.homepage, repository.language,
      repository.topics, repository.languages, repository.given, project.id as project_id, project.name as project_name,
      project.description as project_description, project.url as project_url, project.keywords as project_keywords
    from portfolio.repositories as repository
    join portfolio.projects as project
      on project.tenant_id = repository.tenant_id and project.id = repository.project_id
    where repository.tenant_id = app.tenant_id() and repository.id = ${id} and repository.is_public`;
  if (!row) return false;
  const project: Given = {
    name: row.project_name,
    description: row.project_description,
    url: row.project_url,
    keywords: row.project_keywords,
  };
  const fresh = freshFields(row.given, project, givenBy(knownFrom(row)));
  if (Object.keys(fresh).length === 0) return false;
  const { name, description, url, keywords } = { ...project, ...fresh };
  await sql`
    update portfolio.projects
    set name = ${name}, description = ${description}, url = ${url}, keywords = ${keywords}
    where tenant_id = app.tenant_id() and id = ${row.project_id}`;
  await sql`
    update portfolio.repositories set given = given || ${
    JSON.stringify(fresh)
  }::text::jsonb
    where tenant_id = app.tenant_id() and id = ${id}`;
  return true;
}
