/**
 * How much a résumé may hold. A file within its 5 MB can still ask for more pages, names and comparisons than
 * a server has memory for, so whoever writes rows measures them here first.
 *
 * @module
 */

import { isObject, type Json, own } from "./json.ts";
import type { JsonPath } from "./json_path.ts";
import {
  type Field,
  lengthOf,
  MAX_ITEMS,
  MAX_TEXT,
  type Problem,
  SECTIONS,
} from "./schema.ts";

/** The longest list seen in a résumé, publications, has some 200 entries. */
export const MAX_ENTRIES = 500;
/** Keywords of all skills together: each is looked for in every text, and has its own button. */
export const MAX_SKILL_KEYWORDS = 2_000;
/** A name in an unknown field; each is kept for every value below it. */
export const MAX_KEY = 1_000;
/** A broken file repeats its first mistakes; after these nobody reads on. */
export const MAX_PROBLEMS = 1_000;

/** A limit that a document exceeds, and where. */
export type Excess =
  & Required<Pick<Problem, "code" | "detail" | "message">>
  & { at: JsonPath };

/** Everything in which a document exceeds the limits; what has a wrong type is for others to say. */
export function excesses(
  document: Json,
  groups: readonly { path: readonly string[]; fields: readonly Field[] }[],
): Excess[] {
  const found: Excess[] = [];
  for (const { path, fields } of groups) {
    measureFields(valueAt(document, path), path, fields, found);
  }
  for (const { key, inside, fields } of SECTIONS) {
    const path = inside === "basics" ? ["basics", key] : [key];
    const list = valueAt(document, path);
    if (!Array.isArray(list)) continue;
    if (list.length > MAX_ENTRIES) {
      found.push(tooMany("entries", path, MAX_ENTRIES));
    }
    for (const [at, entry] of list.slice(0, MAX_ENTRIES).entries()) {
      measureFields(entry, [...path, at], fields, found);
    }
  }
  const skills = valueAt(document, ["skills"]);
  if (keywordsIn(Array.isArray(skills) ? skills : []) > MAX_SKILL_KEYWORDS) {
    found.push(tooMany("keywords", ["skills"], MAX_SKILL_KEYWORDS));
  }
  return found;
}

/** How many keywords the skills have together. */
export function keywordsIn(skills: readonly unknown[]): number {
  return skills.reduce((sum: number, skill) => {
    const keywords = isObject(skill) ? own(skill, "keywords") : null;
    return sum + (Array.isArray(keywords) ? keywords.length : 0);
  }, 0);
}

/** The last line of a report that would be too long. */
export function andMore({ line, column }: Pick<Problem, "line" | "column">) {
  const message = `has more problems than these ${MAX_PROBLEMS}`;
  return { code: "more", path: "$", line, column, message };
}

function measureFields(
  object: Json | undefined,
  path: JsonPath,
  fields: readonly Field[],
  found: Excess[],
) {
  if (!isObject(object)) return;
  for (const field of fields) {
    const value = own(object, field.key);
    const at = [...path, field.key];
    if (typeof value === "string") measureText(value, at, field, found);
    if (field.kind !== "list" || !Array.isArray(value)) continue;
    if (value.length > MAX_ITEMS) found.push(tooMany("items", at, MAX_ITEMS));
    for (const [place, item] of value.slice(0, MAX_ITEMS).entries()) {
      if (typeof item === "string") {
        measureText(item, [...at, place], field, found);
      }
    }
  }
}

function measureText(
  text: string,
  at: JsonPath,
  field: Field,
  found: Excess[],
) {
  const detail = lengthOf(field);
  const most = MAX_TEXT[detail];
  if (text.length <= most) return;
  const message = `is longer than ${most} characters`;
  found.push({ code: "limit", detail, at, message });
}

function tooMany(detail: string, at: JsonPath, most: number): Excess {
  const things = detail === "keywords" ? "keywords in all" : detail;
  const message = `has more than ${most} ${things}`;
  return { code: "limit", detail, at, message };
}

function valueAt(value: Json, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, key) => isObject(value) ? own(value, key) : undefined,
    value,
  );
}
