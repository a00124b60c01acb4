/**
 * What differs between two states of a profile, for people to read; entries are the same by their ids. Pure.
 *
 * @module
 */
import {
  CONTACT_KEYS,
  type ContactKey,
  type GroupKey,
  GROUPS,
} from "../profile/schema.ts";
import {
  changedFields,
  differences,
  type FieldChange,
  movedPositions,
  titleOf,
} from "../resume/diff.ts";
import { type Json, writeJson } from "../resume/json.ts";
import { composeEntry, composeGroup } from "../resume/rows.ts";
import { type Section, type SectionKey, SECTIONS } from "../resume/schema.ts";
import type { Translations, Working, WorkingEntry } from "./working.ts";

/** One field before and after, in the language it is told in; `null` is the content's own. */
export interface FieldDifference extends FieldChange {
  lang: string | null;
}

/** One thing that differs. */
export interface Difference {
  kind: "added" | "removed" | "moved" | "changed" | "shown" | "hidden";
  /** A list or an object of the document; `contact` for the switches of the contact details. */
  section: SectionKey | GroupKey | "contact";
  /** Of an entry. */
  id: string | null;
  /** The entry in a line; a contact detail's name. */
  title: string;
  fields: FieldDifference[];
  /** Of what has moved, counted from 1. */
  from?: number;
  to?: number;
}

/** Lists what differs, in the order of the document. */
export function differencesOf(old: Working, fresh: Working): Difference[] {
  return [
    ...groupDifferences(old, fresh),
    ...CONTACT_KEYS.flatMap((key) => switched(key, old, fresh)),
    ...SECTIONS.flatMap((section) => entryDifferences(section, old, fresh)),
  ];
}

function groupDifferences(old: Working, fresh: Working): Difference[] {
  return GROUPS.flatMap(({ key, contact }): Difference[] => {
    const details = ({ contact: values }: Working) =>
      Object.fromEntries(
        // A contact field's key is a contact key by construction.
        contact.map((field) => [field.key, values[field.key as ContactKey]]),
      );
    const fields = [
      ...plain(changedFields(old.groups[key], fresh.groups[key])),
      ...plain(differences(details(old), details(fresh))),
      // every text that is told in two languages is one of the basics
      ...key === "basics" ? told(old.translations, fresh.translations) : [],
    ];
    const order = (from: Working) =>
      Object.keys(composeGroup(from, key)).join("\n");
    const isSame = fields.length === 0 &&
      (key === "document" || order(old) === order(fresh));
    return isSame
      ? []
      : [{ kind: "changed", section: key, id: null, title: "", fields }];
  });
}

function switched(
  key: ContactKey,
  old: Working,
  fresh: Working,
): Difference[] {
  if (old.shown[key] === fresh.shown[key]) return [];
  const kind = fresh.shown[key] ? "shown" : "hidden";
  return [{ kind, section: "contact", id: null, title: key, fields: [] }];
}

function entryDifferences(
  section: Section,
  old: Working,
  fresh: Working,
): Difference[] {
  const before = old.entries[section.key];
  const after = fresh.entries[section.key];
  const known = new Map(before.map((entry, at) => [entry.id, { entry, at }]));
  const kept = new Set(after.map(({ id }) => id));
  const named = (entry: WorkingEntry) => ({
    section: section.key,
    id: entry.id,
    title: titleOf(section, entry),
  });
  const moved = movedPositions(
    after.map(({ id }) => known.get(id)?.at ?? null),
  );
  const found: Difference[] = before.filter(({ id }) => !kept.has(id))
    .map((entry) => ({
      kind: "removed" as const,
      ...named(entry),
      fields: [],
    }));
  after.forEach((entry, at) => {
    const match = known.get(entry.id);
    if (!match) {
      const fields = fieldsOf(section, null, entry);
      found.push({ kind: "added", ...named(entry), fields });
      return;
    }
    if (moved.has(at)) {
      const places = { from: match.at + 1, to: at + 1 };
      found.push({ kind: "moved", ...named(entry), fields: [], ...places });
    }
    if (match.entry === entry) return;
    const fields = fieldsOf(section, match.entry, entry);
    const whole = (from: WorkingEntry) =>
      writeJson(composeEntry(section, from));
    if (fields.length > 0 || whole(match.entry) !== whole(entry)) {
      found.push({ kind: "changed", ...named(entry), fields });
    }
    if (match.entry.published !== entry.published) {
      const kind = entry.published ? "shown" : "hidden";
      found.push({ kind, ...named(entry), fields: [] });
    }
  });
  return found;
}

function fieldsOf(
  { fields }: Section,
  old: WorkingEntry | null,
  fresh: WorkingEntry,
): FieldDifference[] {
  const nothing = Object.fromEntries(fields.map(({ key }) => [key, null]));
  const before = old ?? {
    values: nothing,
    extra: null,
    keys: [],
    translations: {},
    evidence: [],
  };
  const list = (evidence: WorkingEntry["evidence"]): Json =>
    evidence.length === 0 ? null : evidence.map((one) => ({ ...one }));
  return [
    ...plain(changedFields(before, fresh)),
    ...told(before.translations, fresh.translations),
    ...plain(differences(
      { evidence: list(before.evidence) },
      { evidence: list(fresh.evidence) },
    )),
  ].filter((change) => change.old !== null || change.new !== null);
}

function plain(changes: FieldChange[]): FieldDifference[] {
  return changes.map((change) => ({ ...change, lang: null }));
}

function told(old: Translations, fresh: Translations): FieldDifference[] {
  const langs = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  return [...langs].flatMap((lang) =>
    differences(old[lang] ?? {}, fresh[lang] ?? {})
      .map((change) => ({ ...change, lang }))
  );
}
