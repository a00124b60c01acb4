/**
 * Archives of strangers: what is in them is told before it is unpacked, and never more than was told.
 *
 * @module
 */
import { CannotRead } from "./found.ts";

/** What an archive may hold. */
export interface ZipLimits {
  /** Names in it. */
  entries: number;
  /** Of one file, unpacked. */
  entryBytes: number;
  /** Of all that is read, unpacked. */
  allBytes: number;
}

/** A file of an archive; its name is a name and nothing else: no folder of this machine is ever made of it. */
export interface ZipFile {
  name: string;
  /** Unpacked, as the archive says. */
  bytes: number;
  /** @throws {CannotRead} when it is larger than that, broken, or locked by a password */
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Lists the files of an archive. Throws {CannotRead} for what is none, and for one that tries to be more than it is. */
export async function openZip(
  bytes: Uint8Array<ArrayBuffer>,
  limits: ZipLimits,
): Promise<ZipFile[]> {
  // lazily: who imports no archive loads nothing of it
  const { configure, Uint8ArrayReader, ZipReader } = await import(
    "@zip.js/zip.js"
  );
  configure({ useWebWorkers: false });
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    checkSignature: true,
    checkOverlappingEntry: true,
  });
  const files: ZipFile[] = [];
  let left = limits.allBytes;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (files.length >= limits.entries) {
        throw new CannotRead(
          "zip_entries",
          `has more than ${limits.entries} files`,
        );
      }
      const name = entry.filename;
      if (entry.directory) continue;
      files.push({
        name,
        bytes: entry.uncompressedSize,
        async read() {
          if (entry.encrypted) {
            throw new CannotRead("zip_locked", "is locked by a password", name);
          }
          const most = Math.min(limits.entryBytes, left);
          if (entry.uncompressedSize > most) throw tooMuch(name);
          const unpacked = await unpack(
            (to) => entry.getData(to, { checkSignature: true }),
            most,
            name,
          );
          left -= unpacked.length;
          return unpacked;
        },
      });
    }
  } catch (error) {
    throw known(error, "$");
  }
  return files;
}

/** Stops as soon as more comes out than may, whatever the archive has said of its size. */
async function unpack(
  fill: (to: WritableStream<Uint8Array<ArrayBuffer>>) => Promise<unknown>,
  most: number,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let exceeded = false;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(part) {
      size += part.length;
      if (size > most) {
        exceeded = true;
        throw tooMuch(name);
      }
      parts.push(part.slice());
    },
  });
  try {
    await fill(sink);
  } catch (error) {
    throw exceeded ? tooMuch(name) : known(error, name);
  }
  return await new Blob(parts).bytes();
}

function tooMuch(name: string): CannotRead {
  return new CannotRead("zip_size", "unpacks to more than may be read", name);
}

function known(error: unknown, path: string): CannotRead {
  return error instanceof CannotRead
    ? error
    : new CannotRead("zip_broken", "is broken, or no archive", path);
}
