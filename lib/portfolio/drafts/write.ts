/**
 * Writes the difference between two states of a profile into its rows, and nothing else.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { CONTACT_KEYS } from "../profile/schema.ts";
import { sameJson, writeJson } from "../resume/json.ts";
import {
  deleteEntries,
  insertEntries,
  placeEntries,
  tableOf,
  updateEntries,
  writeContact,
  writeProfile,
} from "../resume/row_sql.ts";
import { type Section, SECTIONS } from "../resume/schema.ts";
import type { Translations, Working, WorkingEntry } from "./working.ts";

/** Makes the rows those of `fresh`, which are those of `old` now. */
export async function writeDifference(sql: Tx, old: Working, fresh: Working) {
  if (!same(old.groups, fresh.groups)) await writeProfile(sql, fresh.groups);
  if (!same(old.translations, fresh.translations)) {
    await translateProfile(sql, fresh.translations);
  }
  const details = CONTACT_KEYS.filter((key) =>
    old.contact[key] !== fresh.contact[key]
  );
  await writeContact(sql, fresh.contact, details);
  await showContact(sql, old, fresh);
  for (const section of SECTIONS) {
    await writeSection(
      sql,
      section,
      old.entries[section.key],
      fresh.entries[section.key],
    );
  }
}

async function writeSection(
  sql: Tx,
  section: Section,
  before: readonly WorkingEntry[],
  after: readonly WorkingEntry[],
) {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  const kept = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !known.has(id));
  const pairs = after.flatMap((entry) => {
    const old = known.get(entry.id);
    return old && old !== entry ? [{ old, entry }] : [];
  });
  const says = ({ values, keys, extra }: WorkingEntry) =>
    writeJson({ values, keys, extra });
  const changed = pairs.filter(({ old, entry }) => says(old) !== says(entry));
  const placed = pairs.filter((pair) =>
    !changed.includes(pair) && pair.old.place !== pair.entry.place
  );
  const switched = pairs.filter(({ old, entry }) =>
    old.published !== entry.published ||
    !same(old.translations, entry.translations)
  ).map(({ entry }) => entry);
  const proven = pairs.filter(({ old, entry }) =>
    !same(old.evidence, entry.evidence)
  ).map(({ entry }) => entry);

  // Removed first: an entry that comes may take the address of one that goes.
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  await deleteEntries(sql, section, gone);
  await updateEntries(sql, section, changed.map(({ entry }) => entry));
  await placeEntries(
    sql,
    section,
    placed.map(({ entry: { id, place } }) => ({ id, place })),
  );
  await insertEntries(sql, section, added);
  await switchEntries(sql, section, [...switched, ...added]);
  if (section.key === "skills") {
    await writeEvidence(sql, [
      ...proven,
      ...added.filter(({ evidence }) => evidence.length > 0),
    ]);
  }
}

/** Writes what stands beside the fields of entries: whether visitors see them, and their texts in other languages. */
async function switchEntries(
  sql: Tx,
  section: Section,
  entries: readonly WorkingEntry[],
) {
  if (entries.length === 0) return;
  const rows = entries.map(({ id, published, translations }) => ({
    id,
    published,
    translations,
  }));
  await sql`
    update ${
    sql(tableOf(section))
  } as stored set published = fresh.published, translations = fresh.translations
    from json_to_recordset(${
    writeJson(rows)
  }::text::json) as fresh (id uuid, published boolean, translations jsonb)
    where stored.id = fresh.id`;
}

async function writeEvidence(sql: Tx, skills: readonly WorkingEntry[]) {
  if (skills.length === 0) return;
  const rows = skills.flatMap(({ id, evidence }) =>
    evidence.map((one, place) => ({
      skill_id: id,
      place,
      kind: one.kind,
      ...one.kind === "link"
        ? { url: one.url, title: one.title }
        : { target_id: one.target },
    }))
  );
  const ids = skills.map(({ id }) => id);
  await sql`delete from portfolio.skill_evidence where skill_id = any(${ids}::uuid[])`;
  if (rows.length === 0) return;
  await sql`
    insert into portfolio.skill_evidence (tenant_id, skill_id, place, kind, target_id, url, title)
    select app.tenant_id(), skill_id, place, kind, target_id, url, title
    from json_populate_recordset(null::portfolio.skill_evidence, ${
    writeJson(rows)
  }::text::json)`;
}

async function translateProfile(sql: Tx, translations: Translations) {
  await sql`
    insert into portfolio.profiles (tenant_id, translations)
    select app.tenant_id(), ${writeJson(translations)}::text::jsonb
    on conflict (tenant_id) do update set translations = excluded.translations`;
}

async function showContact(sql: Tx, old: Working, fresh: Working) {
  const rows = CONTACT_KEYS.filter((key) => old.shown[key] !== fresh.shown[key])
    .map((field) => ({ field, shown: fresh.shown[field] }));
  if (rows.length === 0) return;
  await sql`
    insert into portfolio.contact_details (tenant_id, field, shown)
    select app.tenant_id(), field, shown
    from json_to_recordset(${
    writeJson(rows)
  }::text::json) as wanted (field text, shown boolean)
    on conflict (tenant_id, field) do update set shown = excluded.shown`;
}

/** Both are JSON through and through. */
function same(a: unknown, b: unknown): boolean {
  return sameJson(a as never, b as never);
}
