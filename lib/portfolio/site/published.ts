/**
 * Reads the published rows of a site.
 *
 * @module
 */

import type { Row } from "postgres";
import type { Tx } from "@/lib/platform/db.ts";
import { GROUPS } from "../profile/schema.ts";
import { names, tableOf } from "../resume/row_sql.ts";
import { mapSections } from "../resume/rows.ts";
import { type Section, SECTIONS } from "../resume/schema.ts";
import type { PublishedRows } from "./build.ts";

/** The statement that reads all that is published, so that a page costs one round trip; its answer is for `publishedOf()`. */
export function readPublished(sql: Tx) {
  const profileColumns = GROUPS.flatMap(({ fields }) =>
    fields.map(({ column }) => column)
  );
  const lists = SECTIONS.map((section) => listOf(sql, section))
    .reduce((all, next) => sql`${all}, ${next}`);
  return sql`
    select
      tenant.id, tenant.slug, tenant.kind, tenant.version::text, array_to_json(tenant.languages) as content_languages,
      tenant.accent_hue, tenant.updated_at::text,
      (
        select row_to_json(entry)
        from (select ${
    sql(profileColumns)
  }, translations from portfolio.profiles where published) as entry
      ) as profile,
      (select json_object_agg(field, value) from portfolio.contact_details where shown) as contact,
      (select coalesce(json_agg(project_id), '[]') from portfolio.project_details where featured) as featured,
      (
        select json_build_object('hash', hash, 'alt', json_build_object('es', alt_es, 'en', alt_en))
        from portfolio.photos
        where hash is not null and removed_at is null
        order by created_at desc
        limit 1
      ) as photo,
      (
        select coalesce(json_agg(named order by skill_id, place), '[]')
        from (
          select skill_id, place, kind, target_id, url, title from portfolio.skill_evidence
        ) as named
      ) as evidence,
      (
        select coalesce(json_agg(post), '[]')
        from (
          select post_id, lang, slug, title, published_at from portfolio.post_pages
          where not hidden
            and post_id in (select target_id from portfolio.skill_evidence where kind = 'post')
        ) as post
      ) as posts,
      ${lists}
    from platform.tenants as tenant`;
}

/** What the statement has read; `null` when there is no such tenant, or it is not shown. */
export function publishedOf([row]: readonly Row[]): PublishedRows | null {
  if (!row) return null;
  return {
    tenant: {
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      version: row.version,
      languages: row.content_languages,
      accentHue: row.accent_hue,
      updatedAt: new Date(row.updated_at).toISOString(),
    },
    profile: row.profile,
    contact: row.contact ?? {},
    featured: row.featured,
    photo: row.photo,
    sections: mapSections((section) => row[section.key]),
    evidence: row.evidence,
    posts: row.posts,
  };
}

function listOf(sql: Tx, section: Section) {
  const columns = [
    "id",
    ...section.slugged ? ["slug"] : [],
    ...section.fields.map(({ column }) => column),
    "translations",
  ];
  return sql`(
    select coalesce(json_agg(entry), '[]')
    from (
      select ${names(sql, columns)} from ${
    sql(tableOf(section))
  } where published order by place, id
    ) as entry
  ) as ${sql(section.key)}`;
}
