/**
 * Files that a PDF carries (ISO 32000-1, 7.11.4), as Europass puts its XML into the CVs that it prints.
 *
 * Only streams are looked at, whose dictionaries are never compressed. Programs that read whole PDFs unpack the fonts and
 * pictures of strangers without a bound, in our memory; here nothing is unpacked but what begins as XML or JSON does, and
 * never more of it than may be.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { constants, inflateSync } from "node:zlib";
import { CannotRead } from "./found.ts";
import { decode } from "./text.ts";

/** What a PDF may carry. */
export interface PdfLimits {
  /** Streams that are looked at; a CV with pictures has some dozens. */
  streams: number;
  /** Of one file, unpacked. */
  fileBytes: number;
  /** Of all that is unpacked. */
  allBytes: number;
}

interface Stream {
  dictionary: string;
  data: Uint8Array<ArrayBuffer>;
}

/** A dictionary that is longer describes no file. */
const DICTIONARY_BYTES = 4_000;
/** Of a stream, to see how it begins; honest text is not packed a hundred times smaller. */
const PEEK = { packed: 256, unpacked: 20_000 };

/** Pages, pictures, fonts, and what a PDF says of itself. */
const OF_THE_PDF =
  /\/(?:Type\s*\/(?:XObject|ObjStm|XRef|Metadata|Pattern)|Subtype\s*\/(?:Image|Form|Type1C|CIDFontType0C|OpenType)|Length1|FunctionType|ShadingType)\b/;

/**
 * The texts that it carries as files, unpacked.
 *
 * @throws {CannotRead} for one that is locked, broken, or unpacks to more than may be read
 */
export function carriedTexts(
  bytes: Uint8Array<ArrayBuffer>,
  limits: PdfLimits,
): Uint8Array<ArrayBuffer>[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(whole.toString("latin1"))) {
    throw new CannotRead("pdf_locked", "is a PDF that is locked");
  }
  const texts: Uint8Array<ArrayBuffer>[] = [];
  let left = limits.allBytes;
  for (const stream of streamsOf(bytes, whole, limits.streams)) {
    if (!mayBeText(stream)) continue;
    const text = unpack(stream, Math.min(limits.fileBytes, left));
    left -= text.length;
    texts.push(text);
  }
  return texts;
}

function* streamsOf(
  bytes: Uint8Array<ArrayBuffer>,
  whole: Buffer,
  most: number,
): Generator<Stream> {
  let at = 0;
  for (let seen = 0; seen < most; seen++) {
    const word = whole.indexOf("stream", at, "latin1");
    if (word < 0) return;
    const from = Math.max(at, word - DICTIONARY_BYTES);
    const before = whole.toString("latin1", from, word).trimEnd();
    const start = startAfter(bytes, word + "stream".length);
    at = start;
    if (!before.endsWith(">>")) continue; // the word alone
    const end = whole.indexOf("endstream", start, "latin1");
    const data = bytes.subarray(start, end < 0 ? undefined : end);
    yield { dictionary: before.slice(before.lastIndexOf("obj")), data };
    if (end < 0) return;
    at = end + "endstream".length;
  }
}

/** Data begins after the end of the line. */
function startAfter(bytes: Uint8Array, at: number): number {
  const isReturn = bytes[at] === 13;
  return at + (isReturn ? 1 : 0) +
    (bytes[at + (isReturn ? 1 : 0)] === 10 ? 1 : 0);
}

function mayBeText({ dictionary, data }: Stream): boolean {
  if (OF_THE_PDF.test(dictionary)) return false;
  let start = data.subarray(0, PEEK.packed);
  if (isPacked(dictionary)) {
    try {
      start = inflate(start, PEEK.unpacked, constants.Z_SYNC_FLUSH);
    } catch {
      return false;
    }
  } else if (dictionary.includes("/Filter")) return false;
  return /^\ufeff?\s*(?:<[?!\w]|\{)/.test(decode(start));
}

function unpack(
  { dictionary, data }: Stream,
  most: number,
): Uint8Array<ArrayBuffer> {
  const tooMuch = new CannotRead(
    "pdf_size",
    "carries a file that unpacks to more than may be read",
  );
  if (!isPacked(dictionary)) {
    if (data.length > most) throw tooMuch;
    return data;
  }
  try {
    return inflate(data, most);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    throw code === "ERR_BUFFER_TOO_LARGE"
      ? tooMuch
      : new CannotRead("pdf_broken", "is broken, or no whole PDF");
  }
}

/** With nothing else before or after it: no writer of PDFs packs files in another way. */
function isPacked(dictionary: string): boolean {
  return /\/Filter\s*(?:\/FlateDecode\b|\[\s*\/FlateDecode\s*\])/.test(
    dictionary,
  );
}

function inflate(
  packed: Uint8Array,
  maxOutputLength: number,
  finishFlush = constants.Z_FINISH,
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(inflateSync(packed, { maxOutputLength, finishFlush }));
}
