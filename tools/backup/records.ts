/**
 * The inside of a backup: what it is, then parts with their SHA-256, then how many there were. Compressed as a whole.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { invalid, Reader } from "./envelope.ts";

/** What a backup says of itself. */
export const manifest = z.object({
  /** From the embedded database's files, or from `pg_dump`. */
  kind: z.enum(["embedded", "server"]),
  /** When it was begun. */
  at: z.iso.datetime(),
  /** Version of Postgres, e.g. `18.6`. */
  postgres: z.string(),
  /** What the database had applied. */
  migrations: z.array(z.string().regex(/^\d{14}$/)),
  /** Which key the database's secrets are sealed with; tells keys apart and nothing else of them. */
  keyId: z.string().nullable(),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifest>;

const ending = z.object({
  parts: z.number(),
  bytes: z.number(),
  /** SHA-256 over the hashes of all parts in their order. */
  sha256: z.string(),
});

/** How much it holds. */
export type Ending = z.infer<typeof ending>;

/** A file of the backup. */
export interface Part {
  /** With slashes: `pg/base/5/1259`, `files/…`, `secret.key`. */
  path: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** What is read, in its order. */
export type Read =
  | { kind: "manifest"; manifest: Manifest }
  | { kind: "folder"; path: string }
  | { kind: "part"; path: string }
  | { kind: "data"; bytes: Uint8Array<ArrayBuffer> }
  | { kind: "end of part" }
  | { kind: "end"; ending: Ending };

const code = {
  manifest: 1,
  folder: 2,
  part: 3,
  data: 4,
  partEnd: 5,
  end: 6,
} as const;

const MAX_DATA = 1024 * 1024;
/** Names as Postgres and the storage of files give them; nothing that leads elsewhere. */
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,128}$/;
const TOPS = ["pg", "files", "secret.key", "erasures.ndjson", "dump"];

/** Writes a backup's inside. */
export async function* write(
  about: Manifest,
  content: AsyncIterable<Part | { folder: string }>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield record(code.manifest, json(about));
  const all = createHash("sha256");
  let parts = 0;
  let bytes = 0;
  for await (const one of content) {
    if ("folder" in one) {
      yield record(code.folder, text(one.folder));
      continue;
    }
    yield record(code.part, text(one.path));
    const hash = createHash("sha256").update(one.path + "\0");
    for await (const piece of one.bytes) {
      for (let at = 0; at < piece.length; at += MAX_DATA) {
        yield record(code.data, piece.subarray(at, at + MAX_DATA));
      }
      hash.update(piece);
      bytes += piece.length;
    }
    const sum = hash.digest();
    yield record(code.partEnd, sum);
    all.update(sum);
    parts++;
  }
  yield record(code.end, json({ parts, bytes, sha256: all.digest("hex") }));
}

/**
 * Reads it; every hash is checked on the way.
 *
 * @throws {AppError} `invalid` when anything is missing, altered, or would leave the folder
 */
export async function* read(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Read> {
  const reader = new Reader(source);
  const all = createHash("sha256");
  let hash: ReturnType<typeof createHash> | null = null;
  let parts = 0;
  let bytes = 0;
  let isFirst = true;
  for (;;) {
    const head = await reader.exactly(5);
    const kind = head[0];
    const length = new DataView(head.buffer).getUint32(1);
    if (length > MAX_DATA) throw invalid("it is damaged");
    const body = await reader.exactly(length);
    if (isFirst !== (kind === code.manifest)) throw invalid("it is damaged");
    isFirst = false;
    if (kind === code.manifest) {
      yield { kind: "manifest", manifest: checked(manifest, body) };
    } else if (kind === code.folder && !hash) {
      yield { kind: "folder", path: safe(body) };
    } else if (kind === code.part && !hash) {
      const path = safe(body);
      hash = createHash("sha256").update(path + "\0");
      yield { kind: "part", path };
    } else if (kind === code.data && hash) {
      hash.update(body);
      bytes += length;
      yield { kind: "data", bytes: body };
    } else if (kind === code.partEnd && hash) {
      const sum = hash.digest();
      if (sum.toString("hex") !== body.toHex()) throw invalid("it was altered");
      all.update(sum);
      hash = null;
      parts++;
      yield { kind: "end of part" };
    } else if (kind === code.end && !hash) {
      const told = checked(ending, body);
      const isSame = told.parts === parts && told.bytes === bytes &&
        told.sha256 === all.digest("hex");
      if (!isSame) throw invalid("parts of it are missing");
      yield { kind: "end", ending: told };
      if (!await reader.isAtEnd()) throw invalid("something follows its end");
      return;
    } else throw invalid("it is damaged");
  }
}

function record(kind: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(5 + body.length);
  bytes[0] = kind;
  new DataView(bytes.buffer).setUint32(1, body.length);
  bytes.set(body, 5);
  return bytes;
}

function safe(body: Uint8Array): string {
  const path = new TextDecoder().decode(body);
  const names = path.split("/");
  if (!TOPS.includes(names[0] ?? "") || !names.every((one) => NAME.test(one))) {
    throw invalid(`it holds a file with the name ${JSON.stringify(path)}`);
  }
  return path;
}

function checked<Value>(schema: z.ZodType<Value>, body: Uint8Array): Value {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw invalid("it is damaged");
  }
}

function json(value: unknown): Uint8Array {
  return text(JSON.stringify(value));
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
