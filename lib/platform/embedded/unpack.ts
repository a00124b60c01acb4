/**
 * Unpacks the empty database that PGlite's makers publish, which takes a tenth of initdb's time.
 *
 * @module
 */
import { dataDir } from "@electric-sql/pglite-prepopulatedfs";
import { dirname, join } from "node:path";

const blockBytes = 512;
const decoder = new TextDecoder();

/** An empty database cluster as a gzipped tar archive. */
export const emptyCluster: () => Promise<Blob> = dataDir;

/**
 * Writes a tar archive's folders and files under a new folder.
 *
 * Source of the format: POSIX.1-2017, pax, "ustar Interchange Format".
 *
 * @param archive gzipped tar archive of plain files and folders
 * @param folder where to; made here, so it must not exist
 * @throws {Error} when the archive holds anything else, or a path that leaves the folder
 * @example await unpack(await emptyCluster(), "data/pg.new");
 */
export async function unpack(archive: Blob, folder: string): Promise<void> {
  const plain = archive.stream().pipeThrough(new DecompressionStream("gzip"));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  Deno.mkdirSync(folder, { mode: 0o700 });
  for (let at = 0; at + blockBytes <= bytes.length;) {
    const entry = readHeader(bytes.subarray(at, at + blockBytes));
    if (!entry) return; // two empty blocks end the archive
    at += blockBytes;
    const path = join(folder, entry.path);
    if (!path.startsWith(join(folder, "/")) && path !== folder) {
      throw new Error(`Cannot unpack ${entry.path}: it leaves the folder`);
    }
    if (entry.isFolder) {
      Deno.mkdirSync(path, { recursive: true, mode: 0o700 });
    } else {
      Deno.mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      Deno.writeFileSync(path, bytes.subarray(at, at + entry.size), {
        mode: 0o600,
      });
    }
    at += Math.ceil(entry.size / blockBytes) * blockBytes;
  }
}

function readHeader(
  block: Uint8Array,
): { path: string; size: number; isFolder: boolean } | null {
  if (block[0] === 0) return null;
  const field = (start: number, length: number) =>
    decoder.decode(block.subarray(start, start + length)).replace(/\0.*$/s, "");
  const kind = field(156, 1);
  const path = [field(345, 155), field(0, 100)].filter((part) => part !== "")
    .join("/");
  if (kind !== "" && kind !== "0" && kind !== "5") {
    throw new Error(`Cannot unpack ${path}: neither file nor folder`);
  }
  return {
    path,
    size: parseInt(field(124, 12).trim() || "0", 8),
    isFolder: kind === "5",
  };
}
