/**
 * Cuts what a client sends into batches: everything up to a message that expects an answer.
 *
 * @module
 */
import { concat, request, type } from "./messages.ts";

/** Messages that must reach the session together. */
export interface Batch {
  bytes: Uint8Array<ArrayBuffer>;
  /** The batch ended with Flush: the client has more to say before the session is free. */
  open: boolean;
}

/** A client that breaks the protocol, or asks for what the embedded database cannot do; its connection ends. */
export class ClientError extends Error {
  constructor(readonly sqlstate: string, message: string) {
    super(message);
  }
}

// A start-up message names a user and a database; Postgres itself refuses more (MAX_STARTUP_PACKET_LENGTH).
const startupLimitBytes = 10_000;
// Postgres takes 1 GiB, which the database's 2 GiB of WebAssembly memory could not hold twice.
const messageLimitBytes = 64 * 1024 * 1024;
const endsBatch: ReadonlySet<number> = new Set([
  type.sync,
  type.query,
  type.flush,
]);
const copies: ReadonlySet<number> = new Set([
  type.copyData,
  type.copyDone,
  type.copyFail,
]);

/** Reads one client's bytes, in whatever pieces they come. */
export class ClientReader {
  /** The user named by the start-up message, once it has come. */
  login: string | null = null;
  /** The client has said goodbye. */
  ended = false;
  /** Prepared statements the client has made, under the names the session knows them by. */
  readonly statements = new Set<string>();

  readonly #prefix: string;
  readonly #refuseEncryption: () => void;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #pending: Uint8Array[] = [];

  /**
   * @param prefix set before statement names, because all clients share one session
   * @param refuseEncryption called when the client asks for TLS, which needs its own one-byte answer
   */
  constructor(prefix: string, refuseEncryption: () => void) {
    this.#prefix = prefix;
    this.#refuseEncryption = refuseEncryption;
  }

  /**
   * Takes more bytes and returns the batches they complete.
   *
   * @throws {ClientError} when the client cannot go on
   */
  read(bytes: Uint8Array): Batch[] {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
    const batches: Batch[] = [];
    for (let next = this.#next(); next && !this.ended; next = this.#next()) {
      const kind = this.login === null ? this.#startUp(next) : next[0];
      if (kind === null || kind === undefined) continue;
      if (kind === type.terminate) this.ended = true;
      else this.#take(kind, next, batches);
    }
    return batches;
  }

  #take(kind: number, next: Uint8Array, batches: Batch[]) {
    if (copies.has(kind) || asksForCopy(kind, next)) {
      throw new ClientError(
        "0A000",
        "COPY FROM STDIN is not available on the embedded database",
      );
    }
    this.#pending.push(this.#withPrefix(kind, next));
    if (endsBatch.has(kind)) {
      batches.push({
        bytes: concat(this.#pending.splice(0)),
        open: kind === type.flush,
      });
    }
  }

  /** The next whole message, without copying more than once however small the pieces are. */
  #next(): Uint8Array | null {
    const lengthAt = this.login === null ? 0 : 1;
    if (this.#length < lengthAt + 4) return null;
    let first = this.#join(lengthAt + 4);
    const size =
      new DataView(first.buffer, first.byteOffset).getUint32(lengthAt) +
      lengthAt;
    const limit = this.login === null ? startupLimitBytes : messageLimitBytes;
    if (size < lengthAt + 4 || size > limit) {
      throw new ClientError("08P01", "invalid length of message");
    }
    if (this.#length < size) return null;
    first = this.#join(size);
    this.#pieces[0] = first.subarray(size);
    this.#length -= size;
    return first.subarray(0, size);
  }

  /** Makes the first piece hold at least `size` bytes. */
  #join(size: number): Uint8Array {
    if ((this.#pieces[0]?.length ?? 0) < size) {
      this.#pieces = [concat(this.#pieces)];
    }
    return this.#pieces[0] ?? new Uint8Array();
  }

  #startUp(bytes: Uint8Array): null {
    const code = bytes.length < 8
      ? 0
      : new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
    if (code === request.ssl || code === request.gss) this.#refuseEncryption();
    else if (code === request.cancel) this.ended = true; // one session that answers in turn: nothing to interrupt
    else if (code === request.protocol3) this.login = parameter(bytes, "user");
    else throw new ClientError("08P01", "unsupported frontend protocol");
    return null;
  }

  /** Parse, Bind, Describe and Close name a statement; the unnamed one lives within a batch and needs no prefix. */
  #withPrefix(kind: number, bytes: Uint8Array): Uint8Array {
    let at: number;
    if (kind === type.parse) at = 5;
    else if (kind === type.bind) at = bytes.indexOf(0, 5) + 1;
    else if (
      (kind === type.describe || kind === type.close) &&
      bytes[5] === "S".charCodeAt(0)
    ) at = 6;
    else return bytes;
    if (at === 0 || at >= bytes.length) {
      throw new ClientError("08P01", "invalid string in message");
    }
    if (bytes[at] === 0) return bytes;
    const prefix = new TextEncoder().encode(this.#prefix);
    const named = concat([bytes.subarray(0, at), prefix, bytes.subarray(at)]);
    new DataView(named.buffer).setUint32(1, named.length - 1);
    const name = new TextDecoder().decode(
      named.subarray(at, named.indexOf(0, at)),
    );
    if (kind === type.parse) this.statements.add(name);
    if (kind === type.close) this.statements.delete(name);
    return named;
  }
}

/**
 * PGlite reads the data of a COPY at once and dies when none is there. The words are looked for in the text of the
 * statement, values travel apart from it; inside functions Postgres itself refuses COPY from the client.
 */
function asksForCopy(kind: number, bytes: Uint8Array): boolean {
  if (kind !== type.query && kind !== type.parse) return false;
  const start = kind === type.query ? 5 : bytes.indexOf(0, 5) + 1;
  const text = new TextDecoder("latin1").decode(bytes.subarray(start));
  return /\bstdin\b/i.test(text) && /\bcopy\b/i.test(text);
}

function parameter(startUp: Uint8Array, wanted: string): string {
  const fields = new TextDecoder().decode(startUp.subarray(8)).split("\0");
  for (let at = 0; at + 1 < fields.length; at += 2) {
    if (fields[at] === wanted && fields[at + 1]) return fields[at + 1] ?? "";
  }
  throw new ClientError("28000", "no user name specified in startup packet");
}
