/**
 * Repositories as they stand on the site, for whoever makes something else of what they say.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import { repositoryId } from "./schema.ts";

/** A repository of a project that readers see. */
export interface ShownSource {
  id: string;
  projectId: string;
  fullName: string;
  description: string | null;
  topics: string[];
  license: string | null;
  /** The one with the most bytes first. */
  languages: string[];
  /** Another one when the README is another; null when there is none. */
  readmeMark: string | null;
}

/** Repositories of all projects that readers see, without their READMEs. */
export const listShownRepositories = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }): Promise<ShownSource[]> {
    const rows = await sql`
      select id, project_id, full_name, description, topics, license, languages, md5(readme_html) as readme_mark
      from portfolio.repositories where is_public and project_id is not null
      order by full_name, id`;
    return rows.map((row) => {
      const bytes: [string, number][] = Object.entries(row.languages);
      return {
        id: row.id,
        projectId: row.project_id,
        fullName: row.full_name,
        description: row.description,
        topics: row.topics,
        license: row.license,
        languages: bytes.sort(([, a], [, b]) => b - a).map(([name]) => name),
        readmeMark: row.readme_mark,
      };
    });
  },
});

/** A README as HTML; `null` when nobody sees it. */
export const getShownReadme = query({
  input: repositoryId,
  permission: null,
  async run({ sql, input: { id } }): Promise<string | null> {
    const [row] = await sql`
      select readme_html from portfolio.repositories where id = ${id} and is_public and project_id is not null`;
    return row?.readme_html ?? null;
  },
});
