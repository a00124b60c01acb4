/**
 * Edits the entries of a résumé, whichever section they stand in.
 *
 * @module
 */

import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { sameJson } from "../resume/json.ts";
import {
  keywordsIn,
  MAX_ENTRIES,
  MAX_SKILL_KEYWORDS,
} from "../resume/limits.ts";
import type { StoredEntry } from "../resume/plan.ts";
import {
  deleteEntries,
  insertEntries,
  placeEntries,
  tableOf,
  takeTurn,
  updateEntries,
} from "../resume/row_sql.ts";
import { type SectionKey, sectionOf } from "../resume/schema.ts";
import { slugTaker } from "../resume/slugs.ts";
import { readStored } from "../resume/stored.ts";
import { profileChanged } from "../profile/changed.ts";
import { profileUpdated } from "../profile/events.ts";
import {
  addEntryInput,
  moveEntryInput,
  removeEntryInput,
  setEntryPublishedInput,
  translateEntryInput,
  updateEntryInput,
} from "./schema.ts";
import { translateRow } from "./translations.ts";

const permission = "portfolio.profile.write";

/** Adds an entry and gives its id. */
export const addEntry = command({
  action: "portfolio.entry.add",
  fields: ({ section, values }) => [section, ...Object.keys(values ?? {})],
  input: addEntryInput,
  permission,
  async run({ sql, actor, input: { section: key, place: wanted, values } }) {
    const section = sectionOf(key);
    const entries = await entriesOf(sql, key);
    refuseExcess(key, [...entries, { values }]);
    const name = typeof values.name === "string" ? values.name : null;
    const takeSlug = slugTaker(entries.flatMap(({ slug }) => slug ?? []));
    const entry: StoredEntry = {
      id: newId(),
      place: Math.min(wanted ?? entries.length, entries.length),
      slug: section.slugged ? takeSlug(name) : null,
      values,
      keys: [],
      extra: null,
    };
    await insertEntries(sql, section, [entry]);
    await placeInOrder(sql, key, entries.toSpliced(entry.place, 0, entry));
    await profileChanged(sql, actor);
    return { id: entry.id };
  },
});

/** Writes other values into some fields. */
export const updateEntry = command({
  action: "portfolio.entry.update",
  fields: ({ section, values }) => [section, ...Object.keys(values ?? {})],
  input: updateEntryInput,
  permission,
  async run({ sql, actor, input: { section, id, values } }) {
    const entries = await entriesOf(sql, section);
    const entry = found(entries, id, "update");
    const fresh = { ...entry, values: { ...entry.values, ...values } };
    if (sameJson(entry.values, fresh.values)) return { changed: false };
    refuseExcess(section, entries.map((old) => old === entry ? fresh : old));
    await updateEntries(sql, sectionOf(section), [fresh]);
    await profileChanged(sql, actor);
    return { changed: true };
  },
});

/** Removes an entry with all that belongs to it. */
export const removeEntry = command({
  action: "portfolio.entry.remove",
  input: removeEntryInput,
  permission,
  async run({ sql, actor, input: { section, id } }) {
    const entries = await entriesOf(sql, section);
    const gone = found(entries, id, "remove");
    await deleteEntries(sql, sectionOf(section), [id]);
    await placeInOrder(sql, section, entries.filter((entry) => entry !== gone));
    await profileChanged(sql, actor);
  },
});

/** Puts an entry in another place; beyond the end is the end. */
export const moveEntry = command({
  action: "portfolio.entry.move",
  input: moveEntryInput,
  permission,
  async run({ sql, actor, input: { section, id, place } }) {
    const entries = await entriesOf(sql, section);
    const entry = found(entries, id, "move");
    const others = entries.filter((other) => other !== entry);
    const changed = await placeInOrder(
      sql,
      section,
      others.toSpliced(place, 0, entry),
    );
    if (changed) await profileChanged(sql, actor);
    return { changed };
  },
});

/** Shows an entry to visitors or hides it. */
export const setEntryPublished = command({
  action: "portfolio.entry.publish",
  input: setEntryPublishedInput,
  permission,
  async run({ sql, actor, input: { section, id, published } }) {
    const table = sql(tableOf(sectionOf(section)));
    await takeTurn(sql);
    const [row] = await sql`
      update ${table} as entry set published = ${published} from ${table} as old
      where entry.id = ${id} and old.id = entry.id returning old.published <> entry.published as changed`;
    if (!row) throw notFound("publish");
    if (row.changed) await profileChanged(sql, actor);
    return { changed: Boolean(row.changed) };
  },
});

/** Tells some fields of an entry in another language. */
export const translateEntry = command({
  action: "portfolio.entry.translate",
  fields: ({ section, texts }) => [section, ...Object.keys(texts ?? {})],
  input: translateEntryInput,
  permission,
  async run({ sql, actor, input }) {
    const done = await translateRow(sql, input);
    if (!done) throw notFound("translate");
    if (done.changed) await emit(sql, actor, profileUpdated, {});
    return done;
  },
});

async function entriesOf(sql: Tx, section: SectionKey): Promise<StoredEntry[]> {
  await takeTurn(sql);
  return (await readStored(sql)).entries[section];
}

async function placeInOrder(
  sql: Tx,
  section: SectionKey,
  entries: StoredEntry[],
) {
  const places = entries.flatMap(({ id, place }, at) =>
    place === at ? [] : [{ id, place: at }]
  );
  await placeEntries(sql, sectionOf(section), places);
  return places.length > 0;
}

/** A single text is measured by the input's schema; this measures a section as it would be. */
function refuseExcess(
  section: SectionKey,
  entries: readonly Pick<StoredEntry, "values">[],
) {
  if (entries.length > MAX_ENTRIES) {
    const message =
      `Cannot add entry: ${section} has ${MAX_ENTRIES} entries already`;
    throw new AppError("invalid", message);
  }
  const keywords = keywordsIn(entries.map(({ values }) => values));
  if (section === "skills" && keywords > MAX_SKILL_KEYWORDS) {
    const message =
      `Cannot write skill: more than ${MAX_SKILL_KEYWORDS} keywords in all`;
    throw new AppError("invalid", message);
  }
}

function found(entries: StoredEntry[], id: string, verb: string): StoredEntry {
  const entry = entries.find((entry) => entry.id === id);
  if (!entry) throw notFound(verb);
  return entry;
}

function notFound(verb: string): AppError {
  return new AppError("not_found", `Cannot ${verb} entry: it does not exist`);
}
