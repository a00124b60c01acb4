/**
 * How large a PDF is once it is unpacked, without holding it.
 *
 * Programs that read whole PDFs unpack what strangers have packed, without a bound, in our memory: this asks first.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { constants, inflateSync } from "node:zlib";

/** A dictionary before a stream is rarely longer. */
const DICTIONARY_BYTES = 4_000;
/** Packed in itself, a few bytes become whatever one wants. */
const TWICE_PACKED =
  /\/Filter\s*\[[^\]]*\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b[^\]]*\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/;

/** Bytes of all streams that are packed as PDFs pack them; infinite when it is more than `most`, or packed in itself. */
export function unpackedBytes(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  let at = 0;
  while (true) {
    const word = whole.indexOf("stream", at, "latin1");
    if (word < 0) return sum;
    const dictionary = whole.toString(
      "latin1",
      Math.max(at, word - DICTIONARY_BYTES),
      word,
    );
    const start = startAfter(bytes, word + "stream".length);
    const end = whole.indexOf("endstream", start, "latin1");
    const data = bytes.subarray(start, end < 0 ? undefined : end);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj"));
    if (TWICE_PACKED.test(own)) return Infinity;
    sum += sizeOf(data, own, most - sum);
    if (sum > most) return Infinity;
    if (end < 0) return sum;
    at = end + "endstream".length;
  }
}

function sizeOf(data: Uint8Array, dictionary: string, most: number): number {
  // each byte of it may stand for so many
  if (/\/RunLengthDecode\b/.test(dictionary)) return data.length * 64;
  if (/\/LZWDecode\b/.test(dictionary)) return data.length * 1_365;
  if (!/\/(?:FlateDecode|Fl)\b/.test(dictionary)) return data.length;
  try {
    return inflateSync(data, {
      maxOutputLength: Math.max(1, most),
      // what is cut off or has something behind it counts as far as it goes
      finishFlush: constants.Z_SYNC_FLUSH,
    }).length;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return code === "ERR_BUFFER_TOO_LARGE" ? Infinity : 0;
  }
}

/** Data begins after the end of the line. */
function startAfter(bytes: Uint8Array, at: number): number {
  const isReturn = bytes[at] === 13;
  return at + (isReturn ? 1 : 0) +
    (bytes[at + (isReturn ? 1 : 0)] === 10 ? 1 : 0);
}
