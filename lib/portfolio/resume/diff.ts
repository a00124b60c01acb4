/**
 * What an import would change, for people to read before it happens.
 *
 * @module
 */

import type { GroupKey } from "../profile/schema.ts";
import { type Json, sameJson } from "./json.ts";
import type { EntryContent, FieldValue } from "./rows.ts";
import type { Section, SectionKey } from "./schema.ts";

/** One field before and after; `null` is absent. */
export interface FieldChange {
  field: string;
  old: Json;
  new: Json;
}

/** One thing that would change. */
export type Change =
  | { kind: "added" | "removed"; section: SectionKey; title: string }
  | {
    kind: "moved";
    section: SectionKey;
    title: string;
    from: number;
    to: number;
  }
  /** Without fields only the order of the names differs. */
  | {
    kind: "changed";
    section: SectionKey | GroupKey;
    title: string;
    fields: FieldChange[];
  };

/** Lists the fields that differ between two states of a row, unknown ones by their own names. */
export function changedFields(
  old: EntryContent,
  fresh: EntryContent,
): FieldChange[] {
  return differences({ ...old.values }, { ...fresh.values })
    .concat(differences(old.extra ?? {}, fresh.extra ?? {}));
}

/** Lists the names whose values differ between two records. */
export function differences(
  old: Record<string, Json>,
  fresh: Record<string, Json>,
): FieldChange[] {
  const names = new Set([...Object.keys(old), ...Object.keys(fresh)]);
  const at = (record: Record<string, Json>, name: string) =>
    Object.hasOwn(record, name) ? record[name] ?? null : null;
  return [...names]
    .filter((name) =>
      !sameJson(at(old, name), at(fresh, name)) ||
      Object.hasOwn(old, name) !== Object.hasOwn(fresh, name)
    )
    .map((name) => ({ field: name, old: at(old, name), new: at(fresh, name) }));
}

/** Names an entry in a line: its first two texts, as `Pied Piper, CEO/President`. */
export function titleOf(section: Section, { values }: EntryContent): string {
  const names = (section.identity[0] ?? []).map((field) =>
    values[field] ?? null
  );
  const said = names.filter((value): value is string & FieldValue =>
    typeof value === "string" && value.trim() !== ""
  );
  return said.slice(0, 2).join(", ") || "(unnamed)";
}

/** Which of the new positions stand out of the old order: the fewest that explain it, none that kept its number. */
export function movedPositions(
  places: readonly (number | null)[],
): Set<number> {
  const oldPlaces = withoutThoseAcross(places);
  // Longest increasing run of old places by patience sorting; whoever is not in it has moved.
  const tops: number[] = [];
  const before: (number | null)[] = [];
  oldPlaces.forEach((place, at) => {
    if (place === null) return;
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((oldPlaces[tops[middle] ?? -1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = tops[low - 1] ?? null;
    tops[low] = at;
  });
  const stayed = new Set<number>();
  for (let at = tops.at(-1) ?? null; at !== null; at = before[at] ?? null) {
    stayed.add(at);
  }
  return new Set(
    places.keys().filter((at) => places[at] !== null && !stayed.has(at)),
  );
}

/**
 * Leaves out who has crossed an entry that kept its number: what is left in order then holds every such entry, and
 * nobody is said to have moved from a number to the same one.
 */
function withoutThoseAcross(places: readonly (number | null)[]) {
  let last = -1;
  const fixedBefore = places.map((place, at) => {
    if (place === at) last = at;
    return last;
  });
  let next = Infinity;
  return places.map((place, at) => ({ place, at })).reverse()
    .map(({ place, at }) => {
      const agrees = place !== null && place >= (fixedBefore[at] ?? -1) &&
        place <= (place === at ? at : next);
      if (place === at) next = at;
      return agrees ? place : null;
    }).reverse();
}
