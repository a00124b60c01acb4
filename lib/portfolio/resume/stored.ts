/**
 * Reads the rows of a tenant's résumé as its owner sees them, hidden and unknown fields included.
 *
 * @module
 */

import type { Tx } from "@/lib/platform/db.ts";
import { CONTACT_KEYS, type ContactKey } from "../profile/schema.ts";
import type { StoredEntry } from "./plan.ts";
import {
  type FieldValue,
  mapGroups,
  mapSections,
  type ResumeContent,
} from "./rows.ts";
import { names, tableOf } from "./row_sql.ts";
import { type Section, SECTIONS } from "./schema.ts";

type Row = Record<string, unknown>;

/** Reads everything in one statement; a tenant without a profile gives empty rows. */
export async function readStored(sql: Tx): Promise<ResumeContent<StoredEntry>> {
  const lists = SECTIONS.map((section) => listOf(sql, section))
    .reduce((all, next) => sql`${all}, ${next}`);
  const [row] = await sql`
    select
      (select row_to_json(profile) from portfolio.profiles as profile) as profile,
      (select json_object_agg(field, value) from portfolio.contact_details) as contact,
      ${lists}`;
  return contentOf(row ?? {});
}

function listOf(sql: Tx, section: Section) {
  const columns = [
    "id",
    "place",
    ...section.slugged ? ["slug"] : [],
    ...section.fields.map(({ column }) => column),
    "keys",
    "extra",
  ];
  return sql`(
    select coalesce(json_agg(entry order by place, id), '[]')
    from (select ${names(sql, columns)} from ${sql(tableOf(section))}) as entry
  ) as ${sql(section.key)}`;
}

function contentOf(row: Row): ResumeContent<StoredEntry> {
  // Columns have the types their migrations gave them; JSON aggregates keep their names.
  const profile = (row.profile ?? {}) as Row;
  const contact = (row.contact ?? {}) as Partial<Record<ContactKey, string>>;
  const values = (fields: Section["fields"], from: Row) =>
    Object.fromEntries(
      fields.map((
        { key, column },
      ) => [key, (from[column] ?? null) as FieldValue]),
    );
  return {
    groups: mapGroups(({ fields, keysColumn, extraColumn }) => ({
      values: values(fields, profile),
      keys: (profile[keysColumn] ?? []) as string[],
      extra: (profile[extraColumn] ?? null) as StoredEntry["extra"],
    })),
    contact: Object.fromEntries(
      CONTACT_KEYS.map((key) => [key, contact[key] ?? null]),
    ) as Record<ContactKey, string | null>,
    entries: mapSections((section) =>
      ((row[section.key] ?? []) as Row[]).map((entry) => ({
        id: entry.id as string,
        place: entry.place as number,
        slug: (entry.slug ?? null) as string | null,
        values: values(section.fields, entry),
        keys: entry.keys as string[],
        extra: (entry.extra ?? null) as StoredEntry["extra"],
      }))
    ),
  };
}
