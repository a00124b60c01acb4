/**
 * The few statements that write rows of any section.
 *
 * Identifiers come from `SECTIONS` and `GROUPS` only. Rows travel as one JSON parameter that Postgres turns
 * into typed columns: no limit of parameters, lists and unknown fields included. They act for the tenant of
 * the transaction; row policies decide what they may touch.
 *
 * @module
 */

import type { Tx } from "@/lib/platform/db.ts";
import { CONTACT_KEYS, type ContactKey, GROUPS } from "../profile/schema.ts";
import { writeJson } from "./json.ts";
import type { StoredEntry } from "./plan.ts";
import type { EntryContent, ResumeContent } from "./rows.ts";
import type { Section } from "./schema.ts";

/** Makes writers of one tenant's portfolio take turns until the end of their transaction. */
export async function takeTurn(sql: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('portfolio ' || app.tenant_id(), 0))`;
}

/** Adds entries. */
export async function insertEntries(
  sql: Tx,
  section: Section,
  entries: StoredEntry[],
) {
  if (entries.length === 0) return;
  const columns = [
    "id",
    ...section.slugged ? ["slug"] : [],
    ...written(section),
  ];
  await sql`
    insert into ${sql(tableOf(section))} (tenant_id, ${names(sql, columns)})
    select app.tenant_id(), ${names(sql, columns)}
    from json_populate_recordset(null::${sql(tableOf(section))}, ${
    rowsOf(section, entries)
  }::text::json)`;
}

/** Writes what changed entries say and where they stand. */
export async function updateEntries(
  sql: Tx,
  section: Section,
  entries: StoredEntry[],
) {
  if (entries.length === 0) return;
  await sql`
    update ${sql(tableOf(section))} as stored set ${
    assign(sql, written(section))
  }
    from json_populate_recordset(null::${sql(tableOf(section))}, ${
    rowsOf(section, entries)
  }::text::json) as fresh
    where stored.id = fresh.id`;
}

/** Writes where entries stand. */
export async function placeEntries(
  sql: Tx,
  section: Section,
  places: readonly { id: string; place: number }[],
) {
  if (places.length === 0) return;
  await sql`
    update ${sql(tableOf(section))} as stored set place = fresh.place
    from json_to_recordset(${
    JSON.stringify(places)
  }::text::json) as fresh (id uuid, place integer)
    where stored.id = fresh.id`;
}

/** Removes entries. */
export async function deleteEntries(
  sql: Tx,
  section: Section,
  ids: readonly string[],
) {
  if (ids.length === 0) return;
  await sql`
    delete from ${sql(tableOf(section))}
    where id in (select value::uuid from json_array_elements_text(${
    JSON.stringify(ids)
  }::text::json))`;
}

/** Writes what stands once; makes the row when it is the first time. */
export async function writeProfile(sql: Tx, groups: ResumeContent["groups"]) {
  const row = GROUPS.map(({ key, fields, keysColumn, extraColumn }) => ({
    ...columnsOf(fields, groups[key]),
    [keysColumn]: groups[key].keys,
    [extraColumn]: groups[key].extra,
  })).reduce((all, some) => ({ ...all, ...some }), {});
  const columns = Object.keys(row);
  await sql`
    insert into portfolio.profiles as stored (tenant_id, ${names(sql, columns)})
    select app.tenant_id(), ${names(sql, columns)}
    from json_populate_record(null::portfolio.profiles, ${
    writeJson(row)
  }::text::json)
    on conflict (tenant_id) do update set ${assign(sql, columns, "excluded")}`;
}

/** Writes contact details and leaves their switches as they are. */
export async function writeContact(
  sql: Tx,
  contact: Record<ContactKey, string | null>,
  keys: readonly ContactKey[] = CONTACT_KEYS,
) {
  const rows = keys.map((field) => ({ field, value: contact[field] }));
  if (rows.length === 0) return;
  await sql`
    insert into portfolio.contact_details (tenant_id, field, value)
    select app.tenant_id(), field, value
    from json_to_recordset(${
    JSON.stringify(rows)
  }::text::json) as fresh (field text, value text)
    on conflict (tenant_id, field) do update set value = excluded.value`;
}

/** The table of a section, with its schema. */
export function tableOf({ table }: Section): string {
  return `portfolio.${table}`;
}

/** `"id", "name", …`; the driver's own helper takes a list after `insert` for values. */
export function names(sql: Tx, columns: readonly string[]) {
  return columns.map((column) => sql`${sql(column)}`)
    .reduce((all, next) => sql`${all}, ${next}`);
}

function written(section: Section): string[] {
  return [
    "place",
    ...section.fields.map(({ column }) => column),
    "keys",
    "extra",
  ];
}

function rowsOf(section: Section, entries: readonly StoredEntry[]): string {
  return writeJson(entries.map((entry) => ({
    id: entry.id,
    slug: entry.slug,
    place: entry.place,
    ...columnsOf(section.fields, entry),
    keys: entry.keys,
    extra: entry.extra,
  })));
}

function columnsOf(fields: Section["fields"], { values }: EntryContent) {
  return Object.fromEntries(
    fields.map(({ key, column }) => [column, values[key] ?? null]),
  );
}

/** `"name" = fresh."name", …` */
function assign(sql: Tx, columns: readonly string[], from = "fresh") {
  const one = (column: string) =>
    sql`${sql(column)} = ${sql(`${from}.${column}`)}`;
  return columns.map(one).reduce((all, next) => sql`${all}, ${next}`);
}
