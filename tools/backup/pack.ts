/**
 * A backup as a file: compressed, wrapped, closed to others from its first byte, and under its name only when it is whole.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import { invalid, unwrap, wrap } from "./envelope.ts";
import {
  type Ending,
  type Manifest,
  type Part,
  type Read,
  read,
  write,
} from "./records.ts";

/**
 * Writes a backup.
 *
 * @param path must not exist, unless `replace`
 * @throws {AppError} `conflict` when it exists
 */
export async function pack(
  path: string,
  { manifest, content, passphrase, replace }: {
    manifest: Manifest;
    content: AsyncIterable<Part | { folder: string }>;
    passphrase: string | null;
    replace: boolean;
  },
): Promise<{ bytes: number }> {
  if (!replace && await exists(path)) {
    throw new AppError(
      "conflict",
      `Cannot back up: ${path} is there already; choose another name, or add --force`,
    );
  }
  const unfinished = `${path}.${crypto.randomUUID()}.unfinished`;
  const file = await Deno.open(unfinished, {
    createNew: true,
    write: true,
    mode: 0o600,
  });
  let bytes = 0;
  try {
    const inside = ReadableStream.from(write(manifest, content))
      .pipeThrough(new CompressionStream("gzip"));
    for await (const piece of wrap(inside, passphrase)) {
      await writeAll(file, piece);
      bytes += piece.length;
    }
    await file.sync();
    file.close();
    await Deno.rename(unfinished, path);
  } catch (error) {
    tryClose(file);
    await Deno.remove(unfinished).catch(() => {});
    throw error;
  }
  return { bytes };
}

/**
 * Reads a backup, piece by piece, and checks each.
 *
 * @param onBytes told how far into the file it is
 * @throws {AppError} `invalid` when it cannot be read to its end
 */
export async function* unpack(
  path: string,
  passphrase: string | null,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Read> {
  const inside = ReadableStream.from(
    unwrap(bytesOf(path, onBytes), passphrase),
  );
  const plain = inside.pipeThrough(new DecompressionStream("gzip"));
  try {
    yield* read(plain);
  } catch (error) {
    if (error instanceof AppError) throw error;
    // the decompressor's own words
    if (error instanceof TypeError) throw invalid("it is damaged");
    throw error;
  }
}

/** Reads all of it and keeps nothing: what it is, and that it is whole. */
export async function verify(
  path: string,
  passphrase: string | null,
  onBytes: (bytes: number) => void,
): Promise<{ manifest: Manifest; ending: Ending; hasKey: boolean }> {
  let manifest: Manifest | null = null;
  let ending: Ending | null = null;
  let hasKey = false;
  for await (const one of unpack(path, passphrase, onBytes)) {
    if (one.kind === "manifest") manifest = one.manifest;
    if (one.kind === "part" && one.path === "secret.key") hasKey = true;
    if (one.kind === "end") ending = one.ending;
  }
  if (!manifest || !ending) throw invalid("it is cut off");
  return { manifest, ending, hasKey };
}

/** A file's bytes. */
export async function* bytesOf(
  path: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  using file = await Deno.open(path);
  const buffer = new Uint8Array(256 * 1024);
  let all = 0;
  for (;;) {
    const count = await file.read(buffer);
    if (count === null) return;
    onBytes(all += count);
    yield buffer.slice(0, count);
  }
}

/** Writes until nothing is left. */
export async function writeAll(file: Deno.FsFile, bytes: Uint8Array) {
  for (let at = 0; at < bytes.length;) {
    at += await file.write(bytes.subarray(at));
  }
}

async function exists(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, (error) => {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  });
}

function tryClose(file: Deno.FsFile) {
  try {
    file.close();
  } catch {
    // closed already
  }
}
