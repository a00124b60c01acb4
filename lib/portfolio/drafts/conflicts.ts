/**
 * Finds fields that somebody else has written since they were seen; pure.
 *
 * @module
 */
import { CONTACT_KEYS, type ContactKey, GROUPS } from "../profile/schema.ts";
import type { FieldValue } from "../resume/rows.ts";
import { sameJson } from "../resume/json.ts";
import { markOf } from "./marks.ts";
import type { Edit } from "./schema.ts";
import type { Working } from "./working.ts";

/** A field that holds something else than whoever writes has seen. */
export interface Conflict {
  field: string;
  /** `null` for the content's own language. */
  lang: string | null;
  /** What stands there now. */
  current: FieldValue;
}

/** The edit without the fields in conflict, which are told; `null` when nothing is left of it. */
export function withoutConflicts(
  working: Working,
  edit: Edit,
  seen: Record<string, string> | undefined,
  conflicts: Conflict[],
): Edit | null {
  const written = writtenBy(edit);
  if (!seen || !written) return edit;
  const { values, lang } = written;
  const kept = Object.entries(values).filter(([field, value]) => {
    const mark = seen[field];
    const current = currentOf(working, edit, field);
    const isFree = mark === undefined || current === undefined ||
      markOf(current) === mark || sameJson(current, value);
    if (!isFree) conflicts.push({ field, lang, current });
    return isFree;
  });
  if (kept.length === 0) return null;
  const rest = Object.fromEntries(kept);
  return "texts" in edit
    ? { ...edit, texts: rest }
    : { ...edit, values: rest } as Edit;
}

function writtenBy(edit: Edit) {
  switch (edit.kind) {
    case "update":
    case "profile":
      return { values: edit.values, lang: null };
    case "translate":
    case "profile_translate":
      return { values: edit.texts, lang: edit.lang };
    default:
      return null;
  }
}

/** What a field holds; `undefined` when its entry is not there. */
function currentOf(
  working: Working,
  edit: Edit,
  field: string,
): FieldValue | undefined {
  switch (edit.kind) {
    case "update":
    case "translate": {
      const entry = working.entries[edit.section].find(({ id }) =>
        id === edit.id
      );
      if (!entry) return undefined;
      return edit.kind === "update"
        ? entry.values[field] ?? null
        : entry.translations[edit.lang]?.[field] ?? null;
    }
    case "profile_translate":
      return working.translations[edit.lang]?.[field] ?? null;
    default:
      return profileValue(working, field);
  }
}

/** What the profile says in a field of those that stand once. */
export function profileValue(working: Working, field: string): FieldValue {
  if ((CONTACT_KEYS as readonly string[]).includes(field)) {
    return working.contact[field as ContactKey];
  }
  const group = GROUPS.find(({ fields }) =>
    fields.some(({ key }) => key === field)
  );
  return (group && working.groups[group.key].values[field]) ?? null;
}
