/**
 * Objects of a document without what the file did not say.
 *
 * @module
 */
import type { Json, JsonObject } from "../json.ts";

/** The fields that have a value; a list that is empty is none. */
export function compact(
  fields: Record<string, Json | undefined>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined || Array.isArray(value) && value.length === 0
        ? []
        : [[key, value]]
    ),
  );
}

/** Entries that say something. */
export function entries(
  list: Record<string, Json | undefined>[],
): JsonObject[] {
  return list.map(compact).filter((entry) => Object.keys(entry).length > 0);
}

/** Texts that are there, with something between them. */
export function joined(
  between: string,
  ...parts: (string | undefined)[]
): string | undefined {
  return parts.filter(Boolean).join(between) || undefined;
}

/** The document of those sections that the file has; basics without anything is none. */
export function documentOf(
  basics: Record<string, Json | undefined>,
  sections: Record<string, JsonObject[]>,
): JsonObject {
  const about = compact(basics);
  return compact({
    basics: Object.keys(about).length > 0 ? about : undefined,
    ...sections,
  });
}
