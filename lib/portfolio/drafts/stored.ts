/**
 * Reads the rows of a profile with all that stands beside them: translations, switches, named evidence.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { CONTACT_KEYS, type ContactKey } from "../profile/schema.ts";
import { readStored } from "../resume/stored.ts";
import { mapSections } from "../resume/rows.ts";
import { tableOf } from "../resume/row_sql.ts";
import { type Section, SECTIONS } from "../resume/schema.ts";
import { evidenceBySkill } from "../site/named.ts";
import type { Translations, Working } from "./working.ts";

type Beside = Record<
  string,
  { translations: Translations; published: boolean }
>;

/** Reads everything in two statements that travel together; a tenant without a profile gives an empty one. */
export async function readWorking(sql: Tx): Promise<Working> {
  const lists = SECTIONS.map((section) => besideOf(sql, section))
    .reduce((all, next) => sql`${all}, ${next}`);
  const [content, [row = {}]] = await Promise.all([
    readStored(sql),
    sql`
      select
        (select translations from portfolio.profiles) as translations,
        (select json_object_agg(field, shown) from portfolio.contact_details) as shown,
        (
          select json_agg(named order by skill_id, place) from (
            select skill_id, place, kind, target_id, url, title from portfolio.skill_evidence
          ) as named
        ) as evidence,
        ${lists}`,
  ]);
  const evidence = evidenceBySkill(row.evidence ?? []);
  const shown = (row.shown ?? {}) as Partial<Record<ContactKey, boolean>>;
  return {
    groups: content.groups,
    contact: content.contact,
    translations: row.translations ?? {},
    // One for each key, as the type says.
    shown: Object.fromEntries(
      CONTACT_KEYS.map((key) => [key, shown[key] === true]),
    ) as Working["shown"],
    entries: mapSections(({ key }) => {
      const beside = (row[key] ?? {}) as Beside;
      return content.entries[key].map((entry, place) => ({
        ...entry,
        place,
        translations: beside[entry.id]?.translations ?? {},
        published: beside[entry.id]?.published ?? true,
        evidence: evidence.get(entry.id) ?? [],
      }));
    }),
  };
}

function besideOf(sql: Tx, section: Section) {
  return sql`(
    select json_object_agg(id, json_build_object('translations', translations, 'published', published))
    from ${sql(tableOf(section))}
  ) as ${sql(section.key)}`;
}
