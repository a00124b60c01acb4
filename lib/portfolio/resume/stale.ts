/**
 * Which translations an import leaves behind: their text changes, and they stay.
 *
 * @module
 */

import type { Tx } from "@/lib/platform/db.ts";
import { GROUPS } from "../profile/schema.ts";
import { changedFields, titleOf } from "./diff.ts";
import { isObject, type Json } from "./json.ts";
import type { ImportPlan, StoredEntry } from "./plan.ts";
import { tableOf } from "./row_sql.ts";
import type { EntryContent, ResumeContent } from "./rows.ts";
import { SECTIONS } from "./schema.ts";

/** A text in another language that may say what its original no longer says. */
export interface StaleTranslation {
  /** List or object of the document, e.g. `work`. */
  section: string;
  title: string;
  field: string;
  lang: string;
}

/** Finds the translations whose originals a plan would change. */
export async function staleTranslations(
  sql: Tx,
  stored: ResumeContent<StoredEntry>,
  plan: ImportPlan,
): Promise<StaleTranslation[]> {
  const stale: StaleTranslation[] = [];
  if (plan.groups.length > 0) {
    const [row] = await sql`select translations from portfolio.profiles`;
    for (const { key } of GROUPS) {
      const [old, fresh] = [stored.groups[key], plan.content.groups[key]];
      const places = staleIn(row?.translations, old, fresh);
      stale.push(...places.map((at) => ({ section: key, title: "", ...at })));
    }
  }
  for (const section of SECTIONS) {
    const changed = new Map(
      plan.sections[section.key].change.map((entry) => [entry.id, entry]),
    );
    if (changed.size === 0) continue;
    const rows = await sql`
      select id, translations from ${sql(tableOf(section))}
      where translations <> '{}'`;
    const translations = new Map(
      rows.map((row) => [row.id, row.translations]),
    );
    for (const old of stored.entries[section.key]) {
      const fresh = changed.get(old.id);
      if (!fresh) continue;
      const title = titleOf(section, fresh);
      const places = staleIn(translations.get(old.id), old, fresh);
      stale.push(
        ...places.map((at) => ({ section: section.key, title, ...at })),
      );
    }
  }
  return stale;
}

function staleIn(
  translations: Json | undefined,
  old: EntryContent,
  fresh: EntryContent,
): { field: string; lang: string }[] {
  if (!isObject(translations)) return [];
  return changedFields(old, fresh).flatMap(({ field }) =>
    Object.entries(translations)
      .filter(([, texts]) => isObject(texts) && Object.hasOwn(texts, field))
      .map(([lang]) => ({ field, lang }))
  );
}
