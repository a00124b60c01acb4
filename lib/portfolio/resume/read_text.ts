/**
 * Turns the bytes of a file into text, or says at which line they stop being UTF-8.
 *
 * @module
 */

import type { Problem } from "./schema.ts";

/** The longest résumé we have seen has 20 kB; 5 MB leaves room for pictures written as data addresses. */
export const MAX_BYTES = 5_000_000;

/** Decodes strict UTF-8 within the size limit; a byte order mark is accepted. */
export function decodeText(
  bytes: Uint8Array,
): { ok: true; text: string } | { ok: false; problem: Problem } {
  if (bytes.length > MAX_BYTES) {
    return { ok: false, problem: tooLarge(bytes.length) };
  }
  try {
    return {
      ok: true,
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    };
  } catch {
    const { line, column } = firstBadByte(bytes);
    const message = "is not UTF-8 here; save the file as UTF-8";
    return {
      ok: false,
      problem: { code: "encoding", path: "$", line, column, message },
    };
  }
}

/** Says that a file exceeds the limit, and by how much where that is known. */
export function tooLarge(bytes?: number): Problem {
  const size = bytes === undefined
    ? ""
    : ` (${(bytes / 1_000_000).toFixed(1)} MB)`;
  const message = `is larger than ${MAX_BYTES / 1_000_000} MB${size}`;
  return { code: "size", path: "$", line: 1, column: 1, message };
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  for (let start = 0;; line++) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const column = validLength(bytes.subarray(start, end));
    if (column !== null || newline < 0) {
      return { line, column: (column ?? 0) + 1 };
    }
    start = newline + 1;
  }
}

/** Length of the text before the first bad byte; `null` when all are good. */
function validLength(bytes: Uint8Array): number | null {
  const decode = (length: number) => {
    try {
      // `stream` lets the end cut a character: only a wrong byte counts as bad.
      return new TextDecoder("utf-8", { fatal: true })
        .decode(bytes.subarray(0, length), { stream: length < bytes.length })
        .length;
    } catch {
      return null;
    }
  };
  if (decode(bytes.length) !== null) return null;
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(middle) === null) bad = middle;
    else good = middle;
  }
  return decode(good);
}
