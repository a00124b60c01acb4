/**
 * Makes projects of repositories, and writes down what GitHub says of them.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { syncRequested } from "../github/events.ts";
import { profileUpdated } from "../profile/events.ts";
import { MAX_ENTRIES } from "../resume/limits.ts";
import { insertEntries, takeTurn } from "../resume/row_sql.ts";
import { sectionOf } from "../resume/schema.ts";
import { slugTaker } from "../resume/slugs.ts";
import { touchSite } from "../site/version.ts";
import { givenBy, knownFrom } from "./given.ts";
import { repositoryId } from "./schema.ts";

const permission = "portfolio.profile.write";
const target = ({ id }: { id: string }) => ({ type: "repository", id });

/** Shows a repository: makes a project of it, or shows the one that was made. */
export const showRepository = command({
  action: "portfolio.repository.show",
  input: repositoryId,
  permission,
  target,
  async run({ sql, actor, input: { id } }) {
    await takeTurn(sql);
    const [row] = await sql`
      select project_id, source_id, github_id::text, is_public from portfolio.repositories where id = ${id}`;
    if (!row) throw missing("show");
    if (!row.is_public) {
      throw new AppError(
        "conflict",
        "Cannot show repository: it is private at GitHub",
      );
    }
    if (row.project_id === null) {
      await makeProject(sql, id);
      await askForDetails(sql, actor, row.source_id, Number(row.github_id));
    } else {
      await sql`update portfolio.projects set published = true where id = ${row.project_id}`;
    }
    await tellSite(sql, actor);
  },
});

/** Hides the project that was made of a repository; what it says stays. */
export const hideRepository = command({
  action: "portfolio.repository.hide",
  input: repositoryId,
  permission,
  target,
  async run({ sql, actor, input: { id } }) {
    await takeTurn(sql);
    const { count } = await sql`
      update portfolio.projects as project set published = false
      from portfolio.repositories as repository
      where repository.id = ${id} and project.tenant_id = repository.tenant_id and project.id = repository.project_id`;
    if (count === 0) throw missing("hide");
    await tellSite(sql, actor);
  },
});

/**
 * Makes a project of a repository, the last of all; one that has a project keeps it.
 *
 * @param sql after `takeTurn()`
 * @returns whether there was room
 */
export async function makeProject(sql: Tx, id: string): Promise<boolean> {
  const [row] = await sql`
    select full_name, url, description, homepage, language, topics, languages
    from portfolio.repositories
    where tenant_id = app.tenant_id() and id = ${id} and project_id is null`;
  if (!row) return true;
  const projects = await sql`
    select slug, place from portfolio.projects where tenant_id = app.tenant_id()`;
  if (projects.length >= MAX_ENTRIES) return false;
  const given = givenBy(knownFrom(row));
  const takeSlug = slugTaker(projects.map(({ slug }) => slug));
  const projectId = newId();
  await insertEntries(sql, sectionOf("projects"), [{
    id: projectId,
    place: Math.max(-1, ...projects.map(({ place }) => Number(place))) + 1,
    slug: takeSlug(given.name),
    values: { ...given },
    keys: [],
    extra: null,
  }]);
  await sql`
    update portfolio.repositories
    set project_id = ${projectId}, added_at = coalesce(added_at, now()), given = ${
    JSON.stringify(given)
  }::text::jsonb, detailed_mark = null
    where tenant_id = app.tenant_id() and id = ${id}`;
  return true;
}

/** What visitors read has changed: their pages are drawn anew, and whoever made something of the profile hears of it. */
export async function tellSite(sql: Tx, actor: Actor): Promise<void> {
  await touchSite(sql);
  await emit(sql, actor, profileUpdated, {});
}

async function askForDetails(
  sql: Tx,
  actor: Actor,
  sourceId: string | null,
  repository: number,
) {
  if (sourceId === null) return;
  await emit(sql, actor, syncRequested, { sourceId, repository });
}

function missing(verb: string): AppError {
  return new AppError(
    "not_found",
    `Cannot ${verb} repository: it does not exist`,
  );
}
