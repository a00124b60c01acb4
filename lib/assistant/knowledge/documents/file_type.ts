/**
 * What a file is, by what stands in it.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import {
  type DocumentProblem,
  type DocumentType,
  MAX_DOCUMENT_BYTES,
  MAX_DOCUMENT_CHARS,
} from "./schema.ts";

const PDF = "%PDF-";

/**
 * Its kind, and its text where that can be seen at once.
 *
 * @throws {AppError} `invalid` with `fields.document` for what cannot be read, or is too large
 */
export function typeOf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): DocumentType {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw refused("too_large");
  // some writers put a line before it
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (start.includes(PDF)) return "application/pdf";
  textOf(bytes);
  return /\.(md|markdown|mdown)$/i.test(name) ? "text/markdown" : "text/plain";
}

/**
 * The text of a file that is one, with plain line ends.
 *
 * @throws {AppError} as `typeOf()` does
 */
export function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refused("unreadable");
  }
  // programs, pictures and archives have it, texts do not
  if (text.includes("\0")) throw refused("unreadable");
  if (!/\p{L}/u.test(text)) throw refused("no_text");
  if (text.length > MAX_DOCUMENT_CHARS) throw refused("too_large");
  return text.replace(/\r\n?/g, "\n");
}

function refused(why: DocumentProblem): AppError {
  return new AppError("invalid", `Cannot upload document: it is ${why}`, {
    fields: { document: why },
  });
}
