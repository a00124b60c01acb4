/**
 * A résumé from elsewhere beside the one that is there: what the file says is taken over, by parts that the owner
 * chooses; what it does not say stays, or goes.
 *
 * @module
 */
import type { GroupKey } from "../../profile/schema.ts";
import type { JsonObject } from "../json.ts";
import { matchEntries } from "../match.ts";
import {
  composeResume,
  type EntryContent,
  type ResumeContent,
  splitResume,
} from "../rows.ts";
import { type Section, type SectionKey, SECTIONS } from "../schema.ts";
import type { ImportMode } from "./schema.ts";

/** A part of a résumé that can be taken over by itself. */
export type ImportPart = "basics" | SectionKey;

/** The parts that a file has something for, with how many entries. */
export function partsOf(
  document: JsonObject,
): { part: ImportPart; count: number }[] {
  const { groups, contact, entries } = splitResume(document);
  const said =
    [groups.basics, groups.location].flatMap(({ values }) =>
      Object.values(values)
    ).concat(Object.values(contact)).filter((value) => value !== null).length;
  return [
    ...said > 0 ? [{ part: "basics" as const, count: said }] : [],
    ...SECTIONS.flatMap(({ key }) =>
      entries[key].length > 0 ? [{ part: key, count: entries[key].length }] : []
    ),
  ];
}

/**
 * The document that an import makes of the two.
 *
 * @param chosen the parts that are taken over; the others stay as they are
 */
export function mergeResume(
  current: JsonObject,
  file: JsonObject,
  mode: ImportMode,
  chosen: readonly string[],
): JsonObject {
  const all = partsOf(file).every(({ part }) => chosen.includes(part));
  // as a whole: with the fields that nobody knows, and what stands in no part
  if (mode === "replace" && all) return file;
  const old = splitResume(current);
  const fresh = splitResume(file);
  const merged: ResumeContent = {
    ...old,
    entries: { ...old.entries },
    groups: { ...old.groups },
    contact: { ...old.contact },
  };
  if (chosen.includes("basics")) takeBasics(merged, fresh, mode);
  for (const section of SECTIONS) {
    if (!chosen.includes(section.key)) continue;
    merged.entries[section.key] = mode === "replace"
      ? fresh.entries[section.key]
      : mergeEntries(
        section,
        old.entries[section.key],
        fresh.entries[section.key],
      );
  }
  return composeResume(merged);
}

function takeBasics(
  merged: ResumeContent,
  fresh: ResumeContent,
  mode: ImportMode,
) {
  for (const key of ["basics", "location"] as const satisfies GroupKey[]) {
    merged.groups[key] = mode === "replace"
      ? { ...fresh.groups[key], keys: merged.groups[key].keys }
      : overlay(merged.groups[key], fresh.groups[key]);
  }
  for (const [key, value] of Object.entries(fresh.contact)) {
    if (value === null && mode === "merge") continue;
    merged.contact[key as keyof typeof fresh.contact] = value; // its own keys
  }
}

/** What is new stands first, as the newest does; what is known keeps its place. */
function mergeEntries(
  section: Section,
  old: readonly EntryContent[],
  fresh: readonly EntryContent[],
): EntryContent[] {
  const matches = matchEntries(section, old, fresh);
  const added = fresh.filter((_, at) => matches[at] === null);
  const known = old.map((entry) => {
    const at = matches.indexOf(entry);
    const said = at < 0 ? undefined : fresh[at];
    return said ? overlay(entry, said) : entry;
  });
  return [...added, ...known];
}

/** What the file says, over what was there. */
function overlay(old: EntryContent, fresh: EntryContent): EntryContent {
  const said = Object.entries(fresh.values).filter(([, value]) =>
    value !== null
  );
  const extra = { ...old.extra, ...fresh.extra };
  return {
    values: { ...old.values, ...Object.fromEntries(said) },
    keys: old.keys,
    extra: Object.keys(extra).length > 0 ? extra : null,
  };
}
