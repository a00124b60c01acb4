/**
 * Tells rows in the reader's language and says what could not be told in it; pure.
 *
 * @module
 */

import type { FieldValue } from "../resume/rows.ts";
import type { Field } from "../resume/schema.ts";
import type { Lang } from "./schema.ts";

/** A published row as the database gives it, columns by name. */
export interface PublishedRow {
  id: string;
  slug?: string;
  translations: Partial<Record<Lang, Record<string, FieldValue>>>;
  [column: string]: unknown;
}

/** Who reads, and what the content was written in. */
export interface Reading {
  lang: Lang;
  contentLang: Lang;
}

/** A row's fields by their names in JSON Resume, told in the reader's language where that is possible. */
export function localise(
  fields: readonly Field[],
  row: PublishedRow,
  { lang, contentLang }: Reading,
): Record<string, FieldValue> & { untranslated: string[] } {
  const untranslated: string[] = [];
  const told = fields.map((field) => {
    const value = valueOf(row, field);
    if (!field.translated || lang === contentLang || isEmpty(value)) {
      return [field.key, value];
    }
    const translation = row.translations[lang]?.[field.key] ?? null;
    if (!isEmpty(translation)) return [field.key, translation];
    untranslated.push(field.key);
    return [field.key, value];
  });
  return { ...Object.fromEntries(told), untranslated };
}

/** Every text of a field: the original and its translations. */
export function allTexts(
  fields: readonly Field[],
  row: PublishedRow,
): string[] {
  return fields.flatMap((field) => [
    valueOf(row, field),
    ...Object.values(row.translations).map((texts) =>
      texts?.[field.key] ?? null
    ),
  ]).flatMap((value) => value ?? []);
}

/** Lists are never absent for a reader. */
function valueOf(row: PublishedRow, { column, kind }: Field): FieldValue {
  // A column of the row is a text, a list of texts or null, as its migration says.
  const value = (row[column] ?? null) as FieldValue;
  return kind === "list" ? value ?? [] : value;
}

function isEmpty(value: FieldValue): boolean {
  return value === null || value.length === 0;
}
