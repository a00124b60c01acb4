/**
 * Finds which entry of a new document is which stored row, so that ids, addresses, translations and the
 * owner's switches stay with what they belong to.
 *
 * @module
 */

import { writeJson } from "./json.ts";
import { composeEntry, type EntryContent } from "./rows.ts";
import type { Section } from "./schema.ts";

/** Beyond this many pairs the comparison by likeness would take seconds; what is left counts as new. */
const MAX_PAIRS = 40_000;
/** Half of what two entries say is the same. */
const ALIKE = 0.5;
/** An entry in the same place needs less to be the same one. */
const ALIKE_IN_PLACE = 0.3;

/** For each new entry the stored one it continues, or `null`; no stored entry is taken twice. */
export function matchEntries<Stored extends EntryContent>(
  section: Section,
  stored: readonly Stored[],
  fresh: readonly EntryContent[],
): (Stored | null)[] {
  const matches: (Stored | null)[] = fresh.map(() => null);
  const free = new Set(stored);
  const take = (at: number, entry: Stored) => {
    matches[at] = entry;
    free.delete(entry);
  };

  const whole = (entry: EntryContent) =>
    writeJson(composeEntry(section, entry));
  for (const nameOf of [whole, ...section.identity.map(identityBy)]) {
    const byName = Map.groupBy(free, nameOf);
    fresh.forEach((entry, at) => {
      if (matches[at]) return;
      const name = nameOf(entry);
      const found = name === null ? undefined : byName.get(name)?.shift();
      if (found) take(at, found);
    });
  }
  for (
    const { at, entry } of likelyPairs(section, stored, fresh, matches, free)
  ) {
    if (matches[at] === null && free.has(entry)) take(at, entry);
  }
  return matches;
}

/** Compares by some fields; an entry without the first of them has no such identity. */
function identityBy(fields: readonly string[]) {
  return ({ values }: EntryContent): string | null => {
    const parts = fields.map((field) => values[field] ?? null);
    return parts[0] === null ? null : JSON.stringify(parts).toLowerCase();
  };
}

function likelyPairs<Stored extends EntryContent>(
  section: Section,
  stored: readonly Stored[],
  fresh: readonly EntryContent[],
  matches: readonly (Stored | null)[],
  free: ReadonlySet<Stored>,
): { at: number; entry: Stored }[] {
  const open = fresh.flatMap((entry, at) =>
    matches[at] ? [] : [{ at, words: wordsOf(section, entry) }]
  );
  if (open.length * free.size > MAX_PAIRS) return [];
  const left = stored.flatMap((entry, place) =>
    free.has(entry) ? [{ entry, place, words: wordsOf(section, entry) }] : []
  );
  return open.flatMap(({ at, words }) =>
    left.map((other) => ({
      at,
      entry: other.entry,
      away: Math.abs(at - other.place),
      likeness: likeness(words, other.words),
    }))
  )
    .filter(({ likeness, away }) =>
      likeness >= (away === 0 ? ALIKE_IN_PLACE : ALIKE)
    )
    .sort((a, b) => b.likeness - a.likeness || a.away - b.away);
}

function wordsOf(
  section: Section,
  { values }: EntryContent,
): (Set<string> | null)[] {
  return section.fields.map(({ key }) => {
    const value = values[key] ?? null;
    if (value === null) return null;
    const text = Array.isArray(value) ? value.join("\n") : value;
    // The beginning tells an entry from another; the rest only costs time.
    return new Set(text.slice(0, 2_000).toLowerCase().match(/[\p{L}\p{N}]+/gu));
  });
}

/** Mean share of common words over the fields that either has (Dice's coefficient for each field). */
function likeness(
  a: (Set<string> | null)[],
  b: (Set<string> | null)[],
): number {
  let [sum, fields] = [0, 0];
  a.forEach((left, at) => {
    const right = b[at] ?? null;
    if (left === null && right === null) return;
    fields++;
    if (left === null || right === null) return;
    const both = left.size + right.size;
    sum += both === 0 ? 1 : 2 * left.intersection(right).size / both;
  });
  return fields === 0 ? 0 : sum / fields;
}
