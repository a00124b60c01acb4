/**
 * Compares a stored résumé with a new document: what people read before an import, and the rows it writes.
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
  type Change,
  changedFields,
  differences,
  movedPositions,
  titleOf,
} from "./diff.ts";
import { type JsonObject, sameJson, writeJson } from "./json.ts";
import { matchEntries } from "./match.ts";
import {
  composeEntry,
  composeGroup,
  type EntryContent,
  mapSections,
  type ResumeContent,
  splitResume,
} from "./rows.ts";
import type { Section, SectionKey } from "./schema.ts";
import { slugTaker } from "./slugs.ts";

/** An entry as its row holds it. */
export interface StoredEntry extends EntryContent {
  id: string;
  place: number;
  /** Only where entries have an address of their own. */
  slug: string | null;
}

/** What an import does to the rows of one section. */
export interface SectionSteps {
  add: StoredEntry[];
  change: StoredEntry[];
  /** Nothing but the place differs, often because something was put before it. */
  place: { id: string; place: number }[];
  remove: string[];
}

/** Everything an import would do; nothing has happened yet. */
export interface ImportPlan {
  /** For people; empty when the document is the stored one. */
  changes: Change[];
  content: ResumeContent;
  groups: GroupKey[];
  contact: ContactKey[];
  sections: Record<SectionKey, SectionSteps>;
}

/** Plans how the stored rows become the document. */
export function planImport(
  stored: ResumeContent<StoredEntry>,
  document: JsonObject,
  newId: () => string,
): ImportPlan {
  const content = splitResume(document);
  const changes: Change[] = [];
  const contact = CONTACT_KEYS.filter((key) =>
    stored.contact[key] !== content.contact[key]
  );
  const groups = GROUPS.filter((group) => {
    const old = stored.groups[group.key];
    const fresh = content.groups[group.key];
    const fields = changedFields(old, fresh).concat(
      differences(
        pick(stored.contact, group.contact),
        pick(content.contact, group.contact),
      ),
    );
    const order = (from: ResumeContent) =>
      Object.keys(composeGroup(from, group.key));
    const same = fields.length === 0 &&
      sameJson(order(stored), order(content)) &&
      writeJson(old.extra) === writeJson(fresh.extra);
    if (!same) {
      changes.push({ kind: "changed", section: group.key, title: "", fields });
    }
    return !same;
  }).map(({ key }) => key);
  const sections = mapSections((section) => {
    const steps = planSection(
      section,
      stored.entries[section.key],
      content.entries[section.key],
      newId,
    );
    changes.push(...steps.changes);
    return steps;
  });
  return { changes, content, groups, contact, sections };
}

/** Plans a site that is not there yet. */
export function planNew(
  document: JsonObject,
  newId: () => string,
): ImportPlan {
  const nothing = { ...splitResume({}), entries: mapSections(() => []) };
  return planImport(nothing, document, newId);
}

function planSection(
  section: Section,
  stored: readonly StoredEntry[],
  fresh: readonly EntryContent[],
  newId: () => string,
): SectionSteps & { changes: Change[] } {
  const matches = matchEntries(section, stored, fresh);
  const position = new Map(stored.map((entry, at) => [entry, at]));
  const oldPosition = (entry: StoredEntry) => position.get(entry) ?? 0;
  const moved = movedPositions(
    matches.map((match) => match ? oldPosition(match) : null),
  );
  const kept = new Set(matches);
  const gone = stored.filter((entry) => !kept.has(entry));
  const takeSlug = slugTaker(matches.flatMap((match) => match?.slug ?? []));
  const name = (entry: EntryContent) => ({
    section: section.key,
    title: titleOf(section, entry),
  });
  const steps: SectionSteps = {
    add: [],
    change: [],
    place: [],
    remove: gone.map(({ id }) => id),
  };
  const changes: Change[] = gone.map((entry) => ({
    kind: "removed",
    ...name(entry),
  }));

  fresh.forEach((entry, place) => {
    const match = matches[place];
    if (!match) {
      const slug = section.slugged ? takeSlug(nameIn(entry)) : null;
      steps.add.push({ ...entry, id: newId(), place, slug });
      changes.push({ kind: "added", ...name(entry) });
      return;
    }
    if (moved.has(place)) {
      const from = oldPosition(match) + 1;
      changes.push({ kind: "moved", ...name(entry), from, to: place + 1 });
    }
    const whole = (from: EntryContent) =>
      writeJson(composeEntry(section, from));
    if (whole(match) !== whole(entry)) {
      steps.change.push({ ...entry, id: match.id, place, slug: match.slug });
      changes.push({
        kind: "changed",
        ...name(entry),
        fields: changedFields(match, entry),
      });
    } else if (match.place !== place) {
      steps.place.push({ id: match.id, place });
    }
  });
  return { ...steps, changes };
}

function nameIn({ values }: EntryContent): string | null {
  const { name } = values;
  return typeof name === "string" ? name : null;
}

function pick(
  contact: Record<ContactKey, string | null>,
  fields: readonly { key: string }[],
) {
  const names = new Set(fields.map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(contact).filter(([key]) => names.has(key)),
  );
}
