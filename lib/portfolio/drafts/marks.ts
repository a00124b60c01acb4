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

/** The mark of a value; `-` of one that is absent. */
export function markOf(value: FieldValue): string {
  if (value === null) return "-";
  return createHash("sha256").update(writeJson(value)).digest("base64url")
    .slice(0, MARK_CHARS);
}
