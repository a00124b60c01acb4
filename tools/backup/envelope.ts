/**
 * The outside of a backup: one line that says what it is, then chunks; with a passphrase each chunk is sealed.
 *
 * Sealing is AES-256-GCM with a key from scrypt, in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, 2015): a
 * chunk's nonce holds its number and whether it is the last, so that none can be left out, exchanged or cut off.
 *
 * @module
 */
import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  scrypt,
} from "node:crypto";
import { AppError } from "@/lib/platform/errors.ts";

/** The first line of a backup. */
interface Head {
  vitrina: "backup";
  format: 1;
  sealed: null | { cost: number; salt: string; nonce: string };
}

/** Plain bytes of a chunk. */
const CHUNK = 256 * 1024;
const TAG_BYTES = 16;
/** OWASP's recommendation for scrypt: 128 MiB for each guess. */
const COST = 2 ** 17;
/** Nobody's backup asks for more: a forged one must not take all memory. */
const MAX_COST = 2 ** 20;
const HEAD_LIMIT = 4096;

type Bytes = Uint8Array<ArrayBuffer>;

/** Wraps bytes; with a passphrase only who knows it can read or alter them. */
export async function* wrap(
  source: AsyncIterable<Uint8Array>,
  passphrase: string | null,
): AsyncGenerator<Bytes> {
  const sealed = passphrase === null ? null : {
    cost: COST,
    salt: randomBytes(16).toString("base64"),
    nonce: randomBytes(7).toString("base64"),
  };
  const head: Head = { vitrina: "backup", format: 1, sealed };
  const line = encoder.encode(JSON.stringify(head) + "\n");
  yield line;
  const seal = sealed && passphrase !== null
    ? sealer(await keyOf(passphrase, sealed), sealed.nonce, line)
    : (bytes: Uint8Array) => new Uint8Array(bytes);
  let number = 0;
  let waiting: Uint8Array | null = null;
  for await (const chunk of inChunks(source)) {
    if (waiting) yield* framed(seal(waiting, number++, false), false);
    waiting = chunk;
  }
  yield* framed(seal(waiting ?? new Uint8Array(), number, true), true);
}

/**
 * Gives the bytes back.
 *
 * @throws {AppError} `invalid` when it is no backup, is cut off or altered, or the passphrase is missing or wrong
 */
export async function* unwrap(
  source: AsyncIterable<Uint8Array>,
  passphrase: string | null,
): AsyncGenerator<Bytes> {
  const reader = new Reader(source);
  const line = await reader.line(HEAD_LIMIT);
  const { sealed } = headOf(line);
  if (sealed && passphrase === null) {
    throw invalid("it has a passphrase; give it with --passphrase");
  }
  const open = sealed && passphrase !== null
    ? opener(await keyOf(passphrase, sealed), sealed.nonce, line)
    : (bytes: Bytes) => bytes;
  for (let number = 0;; number++) {
    const head = await reader.exactly(4);
    const word = new DataView(head.buffer).getUint32(0);
    const isLast = word >= LAST;
    const length = word % LAST;
    if (length > CHUNK + TAG_BYTES) throw invalid("it is damaged");
    yield open(await reader.exactly(length), number, isLast);
    if (isLast) break;
  }
  if (!await reader.isAtEnd()) throw invalid("something follows its end");
}

/** Whether a backup asks for a passphrase. */
export async function isSealed(
  source: AsyncIterable<Uint8Array>,
): Promise<boolean> {
  return headOf(await new Reader(source).line(HEAD_LIMIT)).sealed !== null;
}

/** The bit that marks the last chunk. */
const LAST = 2 ** 31;

function* framed(bytes: Bytes, isLast: boolean): Generator<Bytes> {
  const head = new Uint8Array(4);
  new DataView(head.buffer).setUint32(0, bytes.length + (isLast ? LAST : 0));
  yield head;
  yield bytes;
}

function headOf(line: Bytes): Head {
  try {
    const head: Head = JSON.parse(decoder.decode(line));
    if (head.vitrina === "backup" && head.format === 1) return head;
    if (head.vitrina === "backup") {
      throw invalid("a newer version of Vitrina made it; update first");
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
  }
  throw invalid("it is no backup of Vitrina");
}

async function keyOf(
  passphrase: string,
  { cost, salt }: { cost: number; salt: string },
): Promise<Uint8Array> {
  if (!(cost >= 2 && cost <= MAX_COST)) throw invalid("it is damaged");
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const options = { N: cost, r: 8, p: 1, maxmem: 129 * 8 * cost + 2 ** 20 };
  // the same passphrase from another keyboard is the same passphrase
  scrypt(
    passphrase.normalize("NFC"),
    Uint8Array.fromBase64(salt),
    32,
    options,
    (error, key) => error ? reject(error) : resolve(key),
  );
  return await promise;
}

function sealer(key: Uint8Array, prefix: string, about: Uint8Array) {
  return (bytes: Uint8Array, number: number, isLast: boolean): Bytes => {
    const nonce = nonceOf(prefix, number, isLast);
    const cipher = createCipheriv("aes-256-gcm", key, nonce);
    cipher.setAAD(about);
    const parts = [cipher.update(bytes), cipher.final(), cipher.getAuthTag()];
    return new Uint8Array(joined(parts));
  };
}

function opener(key: Uint8Array, prefix: string, about: Uint8Array) {
  return (bytes: Bytes, number: number, isLast: boolean): Bytes => {
    const nonce = nonceOf(prefix, number, isLast);
    const cipher = createDecipheriv("aes-256-gcm", key, nonce);
    cipher.setAAD(about);
    const end = bytes.length - TAG_BYTES;
    if (end < 0) throw invalid("it is damaged");
    cipher.setAuthTag(bytes.subarray(end));
    try {
      return joined([cipher.update(bytes.subarray(0, end)), cipher.final()]);
    } catch {
      throw invalid(
        number === 0
          ? "the passphrase is wrong, or the file was altered"
          : "it was altered",
      );
    }
  };
}

function nonceOf(prefix: string, number: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(12);
  nonce.set(Uint8Array.fromBase64(prefix).subarray(0, 7));
  new DataView(nonce.buffer).setUint32(7, number);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** The same bytes in pieces of one size, the last may be shorter. */
async function* inChunks(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (let bytes of source) {
    while (size + bytes.length >= CHUNK) {
      const room = CHUNK - size;
      yield joined([...parts, bytes.subarray(0, room)]);
      bytes = bytes.subarray(room);
      parts = [];
      size = 0;
    }
    if (bytes.length > 0) parts.push(bytes);
    size += bytes.length;
  }
  if (size > 0) yield joined(parts);
}

/** Reads so many bytes as are wanted, whatever pieces they come in. */
export class Reader {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** @throws {AppError} `invalid` when there are fewer */
  async exactly(length: number): Promise<Bytes> {
    const parts: Uint8Array[] = [];
    let wanted = length;
    while (wanted > 0) {
      if (this.#rest.length === 0 && !await this.#more()) {
        throw invalid("it is cut off");
      }
      const part = this.#rest.subarray(0, wanted);
      this.#rest = this.#rest.subarray(part.length);
      parts.push(part);
      wanted -= part.length;
    }
    return joined(parts);
  }

  /** A line with its end, of so many bytes at most. */
  async line(limit: number): Promise<Bytes> {
    const bytes: number[] = [];
    while (bytes.length < limit) {
      if (this.#rest.length === 0 && !await this.#more()) break;
      const [byte = 0] = this.#rest;
      this.#rest = this.#rest.subarray(1);
      bytes.push(byte);
      if (byte === 10) break;
    }
    return Uint8Array.from(bytes);
  }

  async isAtEnd(): Promise<boolean> {
    return this.#rest.length === 0 && !await this.#more();
  }

  async #more(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#source.next();
      if (done) return false;
      this.#rest = value;
      if (value.length > 0) return true;
    }
  }
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What is wrong with a file that was given as a backup. */
export function invalid(reason: string): AppError {
  return new AppError("invalid", `Cannot read backup: ${reason}`);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
