/**
 * Bytes of other programs as text that a database can hold.
 *
 * @module
 */

const MARKS: [string, number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * By its byte order mark, else as UTF-8, else as Windows writes Western languages, in which every byte is a letter.
 * U+0000 and halves of surrogate pairs, which no text holds, are left out.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>): string {
  const marked = MARKS.find(([, mark]) =>
    mark.every((byte, at) => bytes[at] === byte)
  );
  const text = marked
    ? new TextDecoder(marked[0]).decode(bytes)
    : asUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  return text.replaceAll("\0", "").toWellFormed();
}

function asUtf8(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
