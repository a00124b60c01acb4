/**
 * The working copy of a profile: everything that its editor can change, hidden and unknown fields included.
 *
 * @module
 */
import type { ContactKey } from "../profile/schema.ts";
import type { JsonObject } from "../resume/json.ts";
import type { StoredEntry } from "../resume/plan.ts";
import type { FieldValue, ResumeContent } from "../resume/rows.ts";
import type { NamedEvidence } from "./schema.ts";

/** Texts in other languages than the content's own, by language and field. */
export type Translations = Record<string, Record<string, FieldValue>>;

/** An entry with what stands beside its fields. */
export interface WorkingEntry extends StoredEntry {
  translations: Translations;
  published: boolean;
  /** What its owner names as evidence; of skills only. */
  evidence: NamedEvidence[];
}

/** A whole profile. Entries stand in their order; places are worked out when they are written. */
export interface Working extends ResumeContent<WorkingEntry> {
  /** Of what stands once. */
  translations: Translations;
  shown: Record<ContactKey, boolean>;
}

/** What a profile is before anything was written. */
export function isEmpty({ groups, contact, entries }: Working): boolean {
  return Object.values(groups).every(({ values }) =>
    Object.values(values).every((value) => value === null)
  ) && Object.values(contact).every((value) => value === null) &&
    Object.values(entries).every((list) => list.length === 0);
}

/** Puts texts among those of their language and takes out those that are `null`. */
export function withTexts(
  translations: Translations,
  lang: string,
  texts: JsonObject | Record<string, FieldValue>,
): Translations {
  const { [lang]: known = {}, ...others } = translations;
  const told = Object.entries({ ...known, ...texts })
    .filter(([, text]) => text !== null);
  return told.length > 0
    // by the schema of whoever calls: a text or a list of them
    ? { ...others, [lang]: Object.fromEntries(told) as Translations[string] }
    : others;
}
