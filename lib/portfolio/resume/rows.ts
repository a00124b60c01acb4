/**
 * A document taken apart into what its rows hold, and put together again; pure, and each other's inverse.
 *
 * Presence is in the data (`null` is absent, `""` and `[]` are values). The kept orders of names are hints:
 * they say where a field stands, and for objects and lists that hold nothing, that they were there.
 *
 * @module
 */

import {
  type ContactKey,
  type Group,
  type GroupKey,
  GROUPS,
  SCHEMA_ORDER,
} from "../profile/schema.ts";
import { isObject, type Json, type JsonObject, own } from "./json.ts";
import {
  type Field,
  type Section,
  type SectionKey,
  SECTIONS,
} from "./schema.ts";

/** A field's value in its row; `null` is absent. */
export type FieldValue = string | string[] | null;

/** What a row says, whether it is stored or comes from a document. */
export interface EntryContent {
  /** By name in the document. */
  values: Record<string, FieldValue>;
  /** Order of the names where it is not the schema's. */
  keys: string[];
  /** Fields the schema does not know; `null` when there are none. */
  extra: JsonObject | null;
}

/** A whole document in pieces. */
export interface ResumeContent<Entry extends EntryContent = EntryContent> {
  groups: Record<GroupKey, EntryContent>;
  contact: Record<ContactKey, string | null>;
  entries: Record<SectionKey, Entry[]>;
}

/** Takes a valid document apart. */
export function splitResume(document: JsonObject): ResumeContent {
  const basics = objectIn(document, "basics");
  const objects: Record<GroupKey, JsonObject> = {
    document,
    basics,
    location: objectIn(basics, "location"),
    meta: objectIn(document, "meta"),
  };
  const groups = mapGroups((group) => splitGroup(group, objects[group.key]));
  const contact = Object.fromEntries(
    GROUPS.flatMap((group) =>
      group.contact.map((
        { key },
      ) => [key, own(objects[group.key], key) ?? null])
    ),
  );
  const entries = mapSections((section) => {
    const list = own(objects[section.inside], section.key);
    return Array.isArray(list)
      ? list.filter(isObject).map((entry) => splitEntry(section, entry))
      : [];
  });
  // The schema has made each contact detail a text.
  return { groups, contact: contact as ResumeContent["contact"], entries };
}

/** Takes one entry of a list apart. */
export function splitEntry(section: Section, entry: JsonObject): EntryContent {
  const content = split(section.fields, [], entry);
  const keys = Object.keys(entry);
  return { ...content, keys: isUsualOrder(section, content, keys) ? [] : keys };
}

/** Puts a document together. */
export function composeResume(content: ResumeContent): JsonObject {
  return composeGroup(content, "document");
}

/** Puts one object of a document together, with all that stands in it. */
export function composeGroup(
  content: ResumeContent,
  key: GroupKey,
): JsonObject {
  const { values, keys, extra } = content.groups[key];
  const parts = new Map<string, Json>();
  const there = (name: string, empty: boolean) => !empty || keys.includes(name);
  for (const group of GROUPS) {
    if (group.key === key) {
      for (const field of group.fields) {
        put(parts, field.key, values[field.key] ?? null);
      }
      // A contact field's key is a contact key by construction.
      for (const field of group.contact) {
        put(parts, field.key, content.contact[field.key as ContactKey]);
      }
    }
    if (group.inside === key) {
      const object = composeGroup(content, group.key);
      if (there(group.key, Object.keys(object).length === 0)) {
        parts.set(group.key, object);
      }
    }
  }
  for (const section of SECTIONS.filter(({ inside }) => inside === key)) {
    const list = content.entries[section.key].map((entry) =>
      composeEntry(section, entry)
    );
    if (there(section.key, list.length === 0)) parts.set(section.key, list);
  }
  return arrange(parts, extra, [...keys, ...SCHEMA_ORDER[key]]);
}

/** Puts one entry together. */
export function composeEntry(
  section: Section,
  entry: EntryContent,
): JsonObject {
  const parts = new Map<string, Json>();
  for (const { key } of section.fields) {
    put(parts, key, entry.values[key] ?? null);
  }
  return arrange(parts, entry.extra, [...entry.keys, ...parts.keys()]);
}

function splitGroup(group: Group, object: JsonObject): EntryContent {
  const inner = [
    ...group.contact.map(({ key }) => key),
    ...GROUPS.filter((other) => other.inside === group.key).map(({ key }) =>
      key
    ),
    ...SECTIONS.filter((section) => section.inside === group.key).map((
      { key },
    ) => key),
  ];
  return { ...split(group.fields, inner, object), keys: Object.keys(object) };
}

function split(
  fields: readonly Field[],
  inner: readonly string[],
  object: JsonObject,
) {
  const known = new Set([...fields.map(({ key }) => key), ...inner]);
  const values = fields.map(({ key }) => [key, own(object, key) ?? null]);
  const unknown = Object.entries(object).filter(([key]) => !known.has(key));
  return {
    // The schema has made each known field a text or a list of texts.
    values: Object.fromEntries(values) as EntryContent["values"],
    // `fromEntries` defines own fields, so that a key named `__proto__` stays a key.
    extra: unknown.length > 0 ? Object.fromEntries(unknown) : null,
  };
}

function isUsualOrder(
  section: Section,
  content: Omit<EntryContent, "keys">,
  keys: string[],
) {
  return Object.keys(composeEntry(section, { ...content, keys: [] }))
    .every((key, at) => key === keys[at]);
}

function put(parts: Map<string, Json>, key: string, value: Json) {
  if (value !== null) parts.set(key, value);
}

function arrange(
  parts: Map<string, Json>,
  extra: JsonObject | null,
  order: string[],
): JsonObject {
  for (const [key, value] of Object.entries(extra ?? {})) parts.set(key, value);
  const ordered = new Set(order.filter((key) => parts.has(key)));
  for (const key of parts.keys()) ordered.add(key);
  return Object.fromEntries(
    [...ordered].map((key) => [key, parts.get(key) ?? null]),
  );
}

function objectIn(object: JsonObject, key: string): JsonObject {
  const value = own(object, key);
  return isObject(value) ? value : {};
}

/** Builds a record with every section. */
export function mapSections<Value>(
  make: (section: Section) => Value,
): Record<SectionKey, Value> {
  const made = SECTIONS.map((section) => [section.key, make(section)]);
  // Each key of the type stands in the list: `sectionOf()` has a test for it.
  return Object.fromEntries(made) as Record<SectionKey, Value>;
}

/** Builds a record with every group. */
export function mapGroups<Value>(
  make: (group: Group) => Value,
): Record<GroupKey, Value> {
  return Object.fromEntries(
    GROUPS.map((group) => [group.key, make(group)]),
  ) as Record<
    GroupKey,
    Value
  >;
}
