/**
 * Which edits are one: what somebody types into a field comes in many pieces and is taken back as a whole; pure.
 *
 * @module
 */
import type { DraftEdit, Edit } from "./schema.ts";

/** What is typed later than this after its beginning is an edit of its own: nobody wants to lose more at once. */
const MOST_MS = 60_000;

/** Whether an edit takes the place of the last one: of the same fields, by the same person, and soon. */
export function foldsInto(
  next: Edit,
  by: string | null,
  last: DraftEdit | undefined,
  now: Date,
): boolean {
  if (!last || last.undone || last.byId !== by) return false;
  if (now.getTime() - Date.parse(last.at) > MOST_MS) return false;
  const target = targetOf(next);
  return target !== null && target === targetOf(last.edit);
}

/** What an edit writes into, in a line; `null` for what happens at once, as a move. */
function targetOf(edit: Edit): string | null {
  const line = (fields: object, ...parts: string[]) =>
    [edit.kind, ...parts, ...Object.keys(fields).sort()].join(" ");
  switch (edit.kind) {
    case "update":
      return line(edit.values, edit.section, edit.id);
    case "translate":
      return line(edit.texts, edit.section, edit.id, edit.lang);
    case "profile":
      return line(edit.values);
    case "profile_translate":
      return line(edit.texts, edit.lang);
    default:
      return null;
  }
}
