/**
 * Projects as their owner arranges them, and case studies as visitors read them.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { isLang, type Lang } from "@/lib/platform/schema.ts";
import {
  type ArrangedProject,
  projectId,
  type Study,
  type StudyPart,
  studyParts,
  type ToldProject,
} from "./schema.ts";

const permission = "portfolio.profile.read";

/** All projects in their order. */
export const listProjects = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<ArrangedProject[]> {
    const rows = await sql`
      select project.id, project.slug, project.name, project.description, project.published,
        coalesce(detail.featured, false) as is_featured,
        num_nonnulls(
          coalesce(detail.problem, detail.translations -> 'es' ->> 'problem', detail.translations -> 'en' ->> 'problem'),
          coalesce(detail.approach, detail.translations -> 'es' ->> 'approach', detail.translations -> 'en' ->> 'approach'),
          coalesce(detail.outcome, detail.translations -> 'es' ->> 'outcome', detail.translations -> 'en' ->> 'outcome')
        ) as told,
        repository.id as repository_id, repository.full_name, repository.url, repository.stars, repository.is_public,
        repository.vanished_at
      from portfolio.projects as project
      left join portfolio.project_details as detail
        on detail.tenant_id = project.tenant_id and detail.project_id = project.id
      left join portfolio.repositories as repository
        on repository.tenant_id = project.tenant_id and repository.project_id = project.id
      order by project.place, project.id`;
    return rows.map((row) => ({
      id: row.id,
      slug: row.slug,
      name: row.name,
      description: row.description,
      isShown: row.published,
      isFeatured: row.is_featured,
      told: row.told,
      repository: row.repository_id === null ? null : {
        id: row.repository_id,
        fullName: row.full_name,
        url: row.url,
        stars: row.stars,
        isPublic: row.is_public,
        vanishedAt: row.vanished_at?.toISOString() ?? null,
      },
    }));
  },
});

/** One project with its case study in both languages; `null` when there is none. */
export const getToldProject = query({
  input: projectId,
  permission,
  async run({ sql, input: { id } }): Promise<ToldProject | null> {
    const [row] = await sql`
      select project.id, project.slug, project.name, detail.problem, detail.approach, detail.outcome,
        coalesce(detail.translations, '{}') as translations, tenant.languages[1] as content_lang
      from portfolio.projects as project
      join platform.tenants as tenant on tenant.id = project.tenant_id
      left join portfolio.project_details as detail
        on detail.tenant_id = project.tenant_id and detail.project_id = project.id
      where project.id = ${id}`;
    if (!row) return null;
    const contentLang = isLang(row.content_lang) ? row.content_lang : "en";
    const own = studyOf(row);
    const other = (lang: Lang) =>
      lang === contentLang ? own : studyOf(row.translations[lang] ?? {});
    return {
      id: row.id,
      slug: row.slug,
      name: row.name,
      contentLang,
      study: { es: other("es"), en: other("en") },
    };
  },
});

/** A part of a case study as it is read. */
export interface ReadPart {
  part: StudyPart;
  text: string;
  /** The language that it is in, where it is not the reader's. */
  lang: Lang | null;
}

/** The case study of a published project in the reader's language, or in the one it was written in. */
export async function getStudy(
  actor: Actor,
  id: string,
  reading: { lang: Lang; contentLang: Lang },
): Promise<ReadPart[]> {
  const [row] = await actor.db.transaction(
    actor,
    "read only",
    (sql) =>
      sql`
        select problem, approach, outcome, translations from portfolio.project_details
        where project_id = ${id}`,
  );
  return row ? readParts(row, reading) : [];
}

/** Case studies of all published projects, each part in the language that it is written in. */
export const listStudies = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    const rows = await sql`
      select detail.project_id, detail.problem, detail.approach, detail.outcome, detail.translations,
        (select languages[1] from platform.tenants) as content_lang
      from portfolio.project_details as detail
      order by detail.project_id`;
    return rows.map((row) => {
      const contentLang = isLang(row.content_lang) ? row.content_lang : "en";
      const own = (lang: Lang) =>
        studyOf(lang === contentLang ? row : row.translations[lang] ?? {});
      return {
        projectId: String(row.project_id),
        study: { es: own("es"), en: own("en") },
      };
    });
  },
});

/** Ids of the projects that stand before the others, in the transaction of whoever reads. */
export async function readFeatured(sql: Tx): Promise<string[]> {
  const rows = await sql`
    select project_id from portfolio.project_details where featured`;
  return rows.map(({ project_id }) => project_id);
}

function readParts(
  row: Record<string, unknown>,
  { lang, contentLang }: { lang: Lang; contentLang: Lang },
): ReadPart[] {
  const own = studyOf(row);
  const texts: Record<string, Record<string, unknown>> = Object(
    row.translations,
  );
  const other = studyOf(texts[lang === contentLang ? "" : lang] ?? {});
  return studyParts.flatMap((part): ReadPart[] => {
    const told = lang === contentLang ? own[part] : other[part];
    if (told !== null) return [{ part, text: told, lang: null }];
    // what is written in the other language only is better than nothing
    const [first, found] = [
      [contentLang, own[part]] as const,
      ...Object.entries(texts).map(([lang, one]) =>
        [lang as Lang, studyOf(one)[part]] as const
      ),
    ].find(([, text]) => text !== null) ?? [];
    return first && found ? [{ part, text: found, lang: first }] : [];
  });
}

function studyOf(row: Record<string, unknown>): Study {
  const text = (part: StudyPart) => {
    const value = row[part];
    return typeof value === "string" && value !== "" ? value : null;
  };
  return {
    problem: text("problem"),
    approach: text("approach"),
    outcome: text("outcome"),
  };
}
