/**
 * The part of a résumé that everyone may have; pure.
 *
 * @module
 */

import { CONTACT_KEYS, type ContactKey } from "../profile/schema.ts";
import type { JsonObject } from "./json.ts";
import {
  composeResume,
  type FieldValue,
  mapGroups,
  mapSections,
} from "./rows.ts";
import type { Field } from "./schema.ts";
import type { PublishedRows } from "../site/build.ts";

/** Where the official schema lives. */
const SCHEMA_URL =
  "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** Composes a document from published rows: in the content's language, known fields only. */
export function publicResume(
  { profile, contact, sections }: PublishedRows,
): JsonObject {
  const groups = mapGroups(({ key, fields }) => {
    const values = valuesOf(fields, profile ?? {});
    if (key === "document") values.$schema = SCHEMA_URL;
    return { values, keys: [], extra: null };
  });
  const details = CONTACT_KEYS.map((key) => [key, contact[key] ?? null]);
  return composeResume({
    groups,
    contact: Object.fromEntries(details) as Record<ContactKey, string | null>,
    entries: mapSections((section) =>
      sections[section.key].map((row) => ({
        values: valuesOf(section.fields, row),
        keys: [],
        extra: null,
      }))
    ),
  });
}

function valuesOf(fields: readonly Field[], row: Record<string, unknown>) {
  // Columns have the types their migrations gave them.
  return Object.fromEntries(
    fields.map(({ key, column }) => [key, (row[column] ?? null) as FieldValue]),
  );
}
