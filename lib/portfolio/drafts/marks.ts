/**
 * Short marks of values: whoever writes says what they saw before, and is told when it was something else by then.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { writeJson } from "../resume/json.ts";
import type { FieldValue } from "../resume/rows.ts";

/** Letters of a mark: chance makes two texts alike once in 2^60. */
const MARK_CHARS = 10;

/** The mark of a value as a form gives it back untouched; `-` where a form shows nothing. */
export function markOf(value: FieldValue): string {
  const shown = asForm(value);
  if (shown === null) return "-";
  return createHash("sha256").update(writeJson(shown)).digest("base64url")
    .slice(0, MARK_CHARS);
}

/** A value as it comes back from a form that nobody has touched: browsers send line ends their own way. */
export function asForm(value: FieldValue): FieldValue {
  const line = (text: string) => text.replace(/\r\n?/g, "\n");
  if (value === null || value.length === 0) return null;
  if (typeof value === "string") return line(value);
  const items = value.map(line).filter((item) => item !== "");
  return items.length === 0 ? null : items;
}
