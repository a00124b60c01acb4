/**
 * READMEs of shown projects as they were written, for whoever makes something of them.
 *
 * @module
 */
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { query } from "@/lib/platform/cqrs.ts";
import { isLang, type Lang } from "@/lib/platform/schema.ts";
import { projectId } from "../projects/schema.ts";

/** A README that readers of the site can open. */
export interface KnownReadme {
  repositoryId: string;
  /** SHA-256 of its text. */
  hash: string;
}

/** READMEs of the projects that are shown, whether or not the site is published, in a task's transaction. */
export async function listReadmes(sql: Tx): Promise<KnownReadme[]> {
  const rows = await sql`
    select repository.id, encode(sha256(convert_to(repository.readme, 'UTF8')), 'hex') as hash
    from portfolio.repositories as repository
    join portfolio.projects as project
      on project.tenant_id = repository.tenant_id and project.id = repository.project_id
    where repository.tenant_id = app.tenant_id() and repository.readme is not null and repository.is_public
      and project.published
    order by repository.id`;
  return rows.map(({ id, hash }) => ({ repositoryId: id, hash }));
}

/** A README and how its repository is called, in a task's transaction. */
export async function readReadmeText(
  sql: Tx,
  id: string,
): Promise<{ name: string; text: string } | null> {
  const [row] = await sql`
    select full_name, readme from portfolio.repositories
    where tenant_id = app.tenant_id() and id = ${id} and readme is not null`;
  if (!row) return null;
  const fullName = String(row.full_name);
  return {
    name: fullName.slice(fullName.indexOf("/") + 1),
    text: String(row.readme),
  };
}

/** A repository and the project that shows it. */
export interface Undescribed {
  repositoryId: string;
  projectId: string;
}

/** Projects about which their owner has written nothing here: what GitHub says of them is all that there is. */
export async function listUndescribed(
  actor: Actor,
): Promise<Undescribed[]> {
  const rows = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql`
        select repository.id, repository.project_id
        from portfolio.repositories as repository
        join portfolio.projects as project on project.id = repository.project_id
        where project.description is null or project.description = ''
          or project.description = repository.description`,
  );
  return rows.map(({ id, project_id }) => ({
    repositoryId: id,
    projectId: project_id,
  }));
}

/** The repository of a project, and the language in which the project's own description is; `null` when it has none. */
export const getRepositoryOf = query({
  input: projectId,
  permission: "portfolio.profile.read",
  async run(
    { sql, input: { id } },
  ): Promise<{ repositoryId: string; contentLang: Lang } | null> {
    const [row] = await sql`
      select repository.id, tenant.languages[1] as lang
      from portfolio.repositories as repository
      join platform.tenants as tenant on tenant.id = repository.tenant_id
      where repository.project_id = ${id}`;
    if (!row) return null;
    const contentLang = isLang(row.lang) ? row.lang : "en";
    return { repositoryId: row.id, contentLang };
  },
});
