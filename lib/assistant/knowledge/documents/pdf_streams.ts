/**
 * How large a PDF is once it is unpacked, without holding it.
 *
 * Programs that read whole PDFs unpack what strangers have packed, without a bound, in our memory: this asks first.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { constants, inflateSync } from "node:zlib";

/** Packed in itself, a few bytes become whatever one wants. */
const TWICE_PACKED =
  /\/(?:Filter|F)\s*\[[^\]]*\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b[^\]]*\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/;
/** How it is packed stands elsewhere, or is so long a list that nobody means it. */
const TOLD_ELSEWHERE =
  /\/(?:Filter|F)(?:\s+\d+\s+\d+\s+R\b|\s*\[(?:[^\]]{300}|[^\]]*?\b\d+\s+\d+\s+R\b))/;
/** Of characters; that of a stream is rarely longer than some hundreds. */
const MOST_DICTIONARY = 16_000;

/**
 * Bytes of all streams that are packed as PDFs pack them; infinite when it is more than `most`, packed in itself, or
 * cannot be measured. What hides from this has `boundMemory()` to pass yet.
 */
export function unpackedBytes(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  let before = 0;
  let at = 0;
  while (true) {
    const word = whole.indexOf("stream", at, "latin1");
    if (word < 0) return sum;
    at = word + "stream".length;
    // in a comment or a text it begins nothing
    if (!isBehindDictionary(bytes, word)) continue;
    const objects = readable(whole.toString("latin1", before, word));
    const own = objects.lastIndexOf(" obj");
    const dictionary = objects.slice(own);
    if (
      own < 0 || dictionary.length > MOST_DICTIONARY ||
      TOLD_ELSEWHERE.test(dictionary) ||
      TWICE_PACKED.test(dictionary)
    ) return Infinity;
    const start = startAfter(bytes, at);
    const end = whole.indexOf("endstream", start, "latin1");
    const data = bytes.subarray(start, end < 0 ? undefined : end);
    sum += sizeOf(data, dictionary, most - sum);
    if (sum > most) return Infinity;
    if (end < 0) return sum;
    before = at = end + "endstream".length;
  }
}

function isBehindDictionary(bytes: Uint8Array, word: number): boolean {
  let at = word - 1;
  while (isBlank(bytes[at])) at--;
  return bytes[at] === 62 && bytes[at - 1] === 62;
}

function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 32;
}

/** With the letters of names as they are meant, `/Fl#61te`, and each blank as a space. */
function readable(dictionary: string): string {
  return dictionary.replace(/#([0-9a-f]{2})/gi, (all, code) => {
    const letter = String.fromCharCode(parseInt(code, 16));
    return /\w/.test(letter) ? letter : all;
  }).replace(/[\0\s]/g, " ");
}

function sizeOf(data: Uint8Array, dictionary: string, most: number): number {
  // each byte of it may stand for so many
  if (/\/(?:RunLengthDecode|RL)\b/.test(dictionary)) return data.length * 64;
  if (/\/(?:LZWDecode|LZW)\b/.test(dictionary)) return data.length * 1_365;
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary)) return data.length;
  try {
    return inflateSync(data, {
      maxOutputLength: Math.max(1, most),
      // what is cut off or has something behind it counts as far as it goes
      finishFlush: constants.Z_SYNC_FLUSH,
    }).length;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return code === "ERR_BUFFER_TOO_LARGE" ? Infinity : data.length;
  }
}

/** Data begins after the end of the line, whatever stands there. */
function startAfter(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
  return end + (bytes[end] === 13 && bytes[end + 1] === 10 ? 2 : 1);
}
