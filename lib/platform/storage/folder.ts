/**
 * Files in the data folder: `files/<tenant>/<key>`, beside the embedded database.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { AppError } from "../errors.ts";
import type { FileHead, FileStore } from "../storage.ts";
import { folderOf, isTenantId, placeOf } from "./keys.ts";

/** Unfinished files stand here, where no tenant's name leads. */
const UNFINISHED = ".new";
/** Whoever wrote one that is older has died. */
const UNFINISHED_MS = 86_400_000;

/**
 * Opens the folder of files; it is made with the first file.
 *
 * @param dataDir e.g. `data`
 * @example const storage = openFolder("data");
 */
export function openFolder(dataDir: string): FileStore {
  const root = join(dataDir, "files");
  return {
    async put(tenantId, key, bytes) {
      const path = join(root, placeOf(tenantId, key));
      const unfinished = join(root, UNFINISHED, crypto.randomUUID());
      try {
        await makeFolder(dirname(unfinished));
        await write(unfinished, bytes);
        await moveTo(path, unfinished);
        await syncFolder(dirname(path));
      } catch (cause) {
        await removeIfThere(unfinished).catch(() => {});
        throw new AppError(
          "unavailable",
          "Cannot keep file: the data folder does not take it",
          { cause },
        );
      }
    },
    async get(tenantId, key) {
      try {
        return await Deno.readFile(join(root, placeOf(tenantId, key)));
      } catch (error) {
        if (isAbsent(error)) return null;
        throw error;
      }
    },
    async remove(tenantId, key) {
      const place = placeOf(tenantId, key);
      await removeIfThere(join(root, place));
      await removeEmpty(root, place);
    },
    async list(tenantId) {
      return await filesIn(join(root, folderOf(tenantId)), "");
    },
    async listTenants() {
      await sweepUnfinished(join(root, UNFINISHED));
      const names = await entriesOf(root);
      return names.filter(({ isDirectory, name }) =>
        isDirectory && isTenantId(name)
      ).map(({ name }) => name);
    },
  };
}

async function write(path: string, bytes: Uint8Array<ArrayBuffer>) {
  using file = await Deno.open(path, {
    createNew: true,
    write: true,
    mode: 0o600,
  });
  for (let at = 0; at < bytes.length;) {
    at += await file.write(bytes.subarray(at));
  }
  await file.sync();
}

/** Makes the folder as often as `removeEmpty()` of another call takes it away in between. */
async function moveTo(path: string, unfinished: string, tries = 5) {
  await makeFolder(dirname(path));
  try {
    await Deno.rename(unfinished, path);
  } catch (error) {
    if (!isAbsent(error) || tries === 1) throw error;
    await moveTo(path, unfinished, tries - 1);
  }
}

async function makeFolder(path: string) {
  await Deno.mkdir(path, { recursive: true, mode: 0o700 });
}

/** The name of a file is in its folder, which is written down by itself. Windows opens no folder, and needs none of it. */
async function syncFolder(path: string) {
  if (Deno.build.os === "windows") return;
  using folder = await Deno.open(path);
  await folder.sync();
}

async function removeIfThere(path: string) {
  try {
    await Deno.remove(path);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

/** Folders that hold nothing any more, up to the tenant's own: an erased tenant leaves not even its name. */
async function removeEmpty(root: string, place: string) {
  for (let at = dirname(place); at !== "."; at = dirname(at)) {
    try {
      await Deno.remove(join(root, at));
    } catch {
      return; // not empty, or somebody else was faster
    }
  }
}

async function filesIn(folder: string, prefix: string): Promise<FileHead[]> {
  const found: FileHead[] = [];
  for (const { name, isDirectory, isFile } of await entriesOf(folder)) {
    const path = join(folder, name);
    if (isDirectory) found.push(...await filesIn(path, `${prefix}${name}/`));
    if (!isFile) continue;
    const info = await Deno.stat(path).catch(() => null); // removed meanwhile
    if (info) {
      found.push({
        key: prefix + name,
        bytes: info.size,
        at: info.mtime ?? new Date(0),
      });
    }
  }
  return found;
}

async function sweepUnfinished(folder: string) {
  for (const { name } of await entriesOf(folder)) {
    const path = join(folder, name);
    const info = await Deno.stat(path).catch(() => null);
    if (info?.mtime && Date.now() - info.mtime.getTime() > UNFINISHED_MS) {
      await removeIfThere(path);
    }
  }
}

async function entriesOf(folder: string): Promise<Deno.DirEntry[]> {
  try {
    return await Array.fromAsync(Deno.readDir(folder));
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Deno.errors.NotFound ||
    error instanceof Deno.errors.NotADirectory;
}
