/**
 * What a profile becomes by the edits of its draft; pure.
 *
 * @module
 */
import { CONTACT_KEYS, GROUPS } from "../profile/schema.ts";
import {
  keywordsIn,
  MAX_ENTRIES,
  MAX_SKILL_KEYWORDS,
} from "../resume/limits.ts";
import { mapSections } from "../resume/rows.ts";
import { type SectionKey, sectionOf, SECTIONS } from "../resume/schema.ts";
import { slugTaker } from "../resume/slugs.ts";
import type { Edit, Refusal } from "./schema.ts";
import { withTexts, type Working, type WorkingEntry } from "./working.ts";

/** The working copy, and the edits that found nothing to change. */
export interface Applied {
  working: Working;
  refused: Refusal[];
}

/** Applies edits in their order; one that cannot be applied is left out and told. `stored` stays as it is. */
export function applyEdits(
  stored: Working,
  edits: readonly { n: number; edit: Edit }[],
): Applied {
  const working: Working = {
    groups: { ...stored.groups },
    contact: { ...stored.contact },
    shown: { ...stored.shown },
    translations: stored.translations,
    entries: mapSections(({ key }) => [...stored.entries[key]]),
  };
  const refused: Refusal[] = [];
  for (const { n, edit } of edits) {
    const why = applyEdit(working, edit);
    if (why) refused.push({ n, edit, why });
  }
  nameAddresses(working);
  return { working, refused };
}

/** Changes the copy; every object that it changes is a new one. */
function applyEdit(working: Working, edit: Edit): Refusal["why"] | null {
  switch (edit.kind) {
    case "profile":
      return writeProfile(working, edit.values);
    case "profile_translate":
      working.translations = withTexts(
        working.translations,
        edit.lang,
        edit.texts,
      );
      return null;
    case "contact":
      Object.assign(working.shown, edit.shown);
      return null;
    case "add":
      return add(working, edit);
    case "remove":
      return change(working, edit, () => null);
    case "update":
      return change(working, edit, (entry) => {
        const values = { ...entry.values, ...edit.values };
        return { ...entry, values };
      });
    case "show":
      return change(working, edit, (entry) => ({
        ...entry,
        published: edit.published,
      }));
    case "translate":
      return change(working, edit, (entry) => ({
        ...entry,
        translations: withTexts(entry.translations, edit.lang, edit.texts),
      }));
    case "evidence":
      return change(
        working,
        { section: "skills", id: edit.id },
        (entry) => ({ ...entry, evidence: edit.evidence }),
      );
    case "move": {
      const list = working.entries[edit.section];
      const at = list.findIndex(({ id }) => id === edit.id);
      const [entry] = at < 0 ? [] : list.splice(at, 1);
      if (!entry) return "gone";
      list.splice(edit.place, 0, entry);
      return null;
    }
  }
}

function writeProfile(
  working: Working,
  values: Extract<Edit, { kind: "profile" }>["values"],
): null {
  for (const { key, fields } of GROUPS) {
    const mine = fields.flatMap((field) => {
      const value = values[field.key];
      return value === undefined ? [] : [[field.key, value] as const];
    });
    if (mine.length === 0) continue;
    const group = working.groups[key];
    working.groups[key] = {
      ...group,
      values: { ...group.values, ...Object.fromEntries(mine) },
    };
  }
  for (const key of CONTACT_KEYS) {
    const value = values[key];
    // Contact fields are texts: their schema takes no list.
    if (value !== undefined) working.contact[key] = value as string | null;
  }
  return null;
}

function add(
  { entries }: Working,
  { section, id, values, place }: Extract<Edit, { kind: "add" }>,
): Refusal["why"] | null {
  const list = entries[section];
  if (list.some((entry) => entry.id === id)) return "there";
  const { fields } = sectionOf(section);
  const entry: WorkingEntry = {
    id,
    place: 0,
    slug: null,
    values: {
      ...Object.fromEntries(fields.map(({ key }) => [key, null])),
      ...values,
    },
    keys: [],
    extra: null,
    translations: {},
    published: true,
    evidence: [],
  };
  if (isFull(section, [...list, entry])) return "full";
  list.splice(Math.min(place ?? list.length, list.length), 0, entry);
  return null;
}

function change(
  { entries }: Working,
  { section, id }: { section: SectionKey; id: string },
  make: (entry: WorkingEntry) => WorkingEntry | null,
): Refusal["why"] | null {
  const list = entries[section];
  const at = list.findIndex((entry) => entry.id === id);
  const entry = list[at];
  if (!entry) return "gone";
  const fresh = make(entry);
  if (fresh === null) {
    list.splice(at, 1);
    return null;
  }
  if (
    fresh.values !== entry.values && isFull(section, list.with(at, fresh))
  ) return "full";
  list[at] = fresh;
  return null;
}

/** A single text is measured by the edit's schema; this measures a section as it would be. */
function isFull(
  section: SectionKey,
  entries: readonly Pick<WorkingEntry, "values">[],
): boolean {
  if (entries.length > MAX_ENTRIES) return true;
  return section === "skills" &&
    keywordsIn(entries.map(({ values }) => values)) > MAX_SKILL_KEYWORDS;
}

/** New entries take their address last, by the name that they have in the end; known ones keep theirs. */
function nameAddresses({ entries }: Working) {
  for (const { key, slugged } of SECTIONS) {
    const list = entries[key];
    list.forEach((entry, place) => {
      if (entry.place !== place) list[place] = { ...entry, place };
    });
    if (!slugged) continue;
    const takeSlug = slugTaker(list.flatMap(({ slug }) => slug ?? []));
    list.forEach((entry, at) => {
      if (entry.slug !== null) return;
      const { name } = entry.values;
      const slug = takeSlug(typeof name === "string" ? name : null);
      list[at] = { ...entry, slug };
    });
  }
}
