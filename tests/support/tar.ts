/**
 * Reads tar archives: what npm's Chromium package ships, and nothing else a tar may hold.
 *
 * @module
 */

/** One regular file, folder or symbolic link of an archive. */
export interface TarEntry {
  kind: "file" | "folder" | "link";
  /** Relative, with forward slashes, never outside the archive. */
  path: string;
  /** Permission bits, e.g. `0o755`. */
  mode: number;
  /** Content of a file; empty for the other kinds. */
  bytes: Uint8Array;
  /** Where a symbolic link points to, else `""`. */
  target: string;
}

const BLOCK = 512;

/**
 * Walks through the entries of an uncompressed archive (POSIX ustar and pax, GNU long names).
 *
 * @throws {Error} When a header is damaged, the archive is cut, or an entry would leave the folder.
 */
export function* readTar(archive: Uint8Array): Generator<TarEntry> {
  let longName = "";
  let longTarget = "";
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    checkSum(header, at);
    const size = readNumber(header.subarray(124, 136));
    const bytes = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (bytes.length < size) {
      throw new Error(`Cannot read archive: cut off at byte ${archive.length}`);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;

    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "L") longName = readText(bytes);
    else if (type === "K") longTarget = readText(bytes);
    else if (type === "x") {
      const records = readPax(bytes);
      longName = records.get("path") ?? longName;
      longTarget = records.get("linkpath") ?? longTarget;
    } else if (type !== "g") {
      const kind = KINDS.get(type);
      const path = safePath(longName || shortName(header));
      if (!kind) throw new Error(`Cannot read archive: ${path} is no file`);
      const target = kind === "link"
        ? longTarget || readText(header.subarray(157, 257))
        : "";
      if (kind === "link") safePath(`${path}/../${target}`);
      const mode = readNumber(header.subarray(100, 108)) & 0o777;
      if (path) yield { kind, path, mode, bytes, target };
      longName = longTarget = "";
    }
  }
}

const KINDS = new Map<string, TarEntry["kind"]>([
  ["0", "file"],
  ["\0", "file"],
  ["2", "link"],
  ["5", "folder"],
]);

/** The header counts its own checksum field as eight spaces. */
function checkSum(header: Uint8Array, at: number) {
  let sum = 0;
  header.forEach((byte, index) => {
    sum += index >= 148 && index < 156 ? 32 : byte;
  });
  if (sum !== readNumber(header.subarray(148, 156))) {
    throw new Error(`Cannot read archive: damaged header at byte ${at}`);
  }
}

/** Octal text, or big-endian binary when the first bit is set (GNU, for what octal cannot hold). */
function readNumber(field: Uint8Array): number {
  if ((field[0] ?? 0) & 0x80) {
    return field.subarray(1).reduce((value, byte) => value * 256 + byte, 0);
  }
  return parseInt(readText(field).trim(), 8) || 0;
}

function readText(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

function shortName(header: Uint8Array): string {
  const name = readText(header.subarray(0, 100));
  const isUstar = readText(header.subarray(257, 263)).trim() === "ustar";
  const prefix = isUstar ? readText(header.subarray(345, 500)) : "";
  return prefix ? `${prefix}/${name}` : name;
}

/** Records are `<length> <key>=<value>\n`; the length counts bytes of the whole record. */
function readPax(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const length = Number(readText(bytes.subarray(at, space)));
    if (space < 0 || !(length > 0)) break;
    const record = readText(bytes.subarray(space + 1, at + length - 1));
    const equals = record.indexOf("=");
    records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}

function safePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) {
      throw new Error(`Cannot read archive: ${path} leaves the folder`);
    }
  }
  if (path.startsWith("/")) {
    throw new Error(`Cannot read archive: ${path} leaves the folder`);
  }
  return parts.join("/");
}
