/**
 * A working copy as the rows that visitors would read; pure.
 *
 * @module
 */
import { CONTACT_KEYS, GROUPS } from "../profile/schema.ts";
import { mapSections } from "../resume/rows.ts";
import type { Section } from "../resume/schema.ts";
import type { PublishedRows } from "../site/build.ts";
import type { PublishedRow } from "../site/localise.ts";
import type { EvidenceRow } from "../site/named.ts";
import type { Working, WorkingEntry } from "./working.ts";

/** The rows of the site as it would be after publishing. */
export function asPublished(
  working: Working,
  around: Pick<PublishedRows, "tenant" | "posts" | "photo" | "featured">,
): PublishedRows {
  const shown = ({ published }: WorkingEntry) => published;
  const profile: PublishedRow = {
    id: "",
    translations: working.translations,
    ...Object.fromEntries(
      GROUPS.flatMap(({ key, fields }) =>
        fields.map((field) => [
          field.column,
          working.groups[key].values[field.key] ?? null,
        ])
      ),
    ),
  };
  return {
    ...around,
    profile,
    contact: Object.fromEntries(
      CONTACT_KEYS.flatMap((key) => {
        const value = working.contact[key];
        return working.shown[key] && value !== null ? [[key, value]] : [];
      }),
    ),
    sections: mapSections((section) =>
      working.entries[section.key].filter(shown)
        .map((entry) => rowOf(section, entry))
    ),
    evidence: working.entries.skills.filter(shown).flatMap(evidenceRows),
  };
}

function rowOf({ fields }: Section, entry: WorkingEntry): PublishedRow {
  return {
    id: entry.id,
    ...entry.slug === null ? {} : { slug: entry.slug },
    translations: entry.translations,
    ...Object.fromEntries(
      fields.map(({ key, column }) => [column, entry.values[key] ?? null]),
    ),
  };
}

function evidenceRows({ id, evidence }: WorkingEntry): EvidenceRow[] {
  return evidence.map((one) =>
    one.kind === "link"
      ? { skill_id: id, kind: one.kind, url: one.url, title: one.title }
      : { skill_id: id, kind: one.kind, target_id: one.target }
  );
}
