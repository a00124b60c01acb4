/**
 * The folder of an embedded database: who holds it, and what is in it.
 *
 * @module
 */
import { join } from "node:path";
import { finishRestore } from "./restored.ts";
import { emptyCluster, unpack } from "./unpack.ts";

/** Another process holds the folder. */
export class FolderBusyError extends Error {
  /** @param folder the folder that was asked for */
  constructor(readonly folder: string) {
    super(
      `Cannot open the database in ${folder}: another process holds it; stop that one, or choose another folder with DATA_DIR`,
    );
  }
}

/** A folder that this process alone may use, until `release()`. */
export interface HeldFolder {
  /** Where Postgres keeps its files. */
  cluster: string;
  release(): void;
}

/**
 * Takes a data folder for this process and sees to it that a database is in it.
 *
 * Two processes on one PGlite folder lose rows without a word, and PGlite does not look: so a file in the folder is
 * locked. The system gives the lock back when the process ends, however it ends.
 *
 * @param folder e.g. `data`; made with mode 0700 when missing
 * @throws {FolderBusyError} when another process holds it
 * @throws {Error} when it is no folder, or may not be written to
 * @example const held = await holdFolder("data");
 */
export async function holdFolder(folder: string): Promise<HeldFolder> {
  const release = lockFolder(folder);
  const cluster = join(folder, "pg");
  try {
    await makeCluster(cluster);
  } catch (error) {
    release();
    throw error;
  }
  return { cluster, release };
}

/**
 * Takes a data folder for this process as it is; a restore that was interrupted is carried out or cleared away.
 *
 * @returns gives it back
 * @throws {FolderBusyError} when another process holds it
 */
export function lockFolder(folder: string): () => void {
  const lock = openLock(folder);
  if (!lock.tryLockSync(true)) {
    lock.close();
    throw new FolderBusyError(folder);
  }
  try {
    finishRestore(folder);
  } catch (error) {
    lock.close();
    throw error;
  }
  return () => lock.close();
}

/** The folder, closed to others, and the file in it whose lock says who holds it. */
function openLock(folder: string): Deno.FsFile {
  try {
    Deno.mkdirSync(folder, { recursive: true, mode: 0o700 });
    Deno.chmodSync(folder, 0o700);
    return Deno.openSync(join(folder, "lock"), {
      create: true,
      read: true,
      write: true,
      mode: 0o600,
    });
  } catch (cause) {
    throw new Error(
      `Cannot open the data folder ${folder}: it must be a folder that this user may write to; choose another with DATA_DIR`,
      { cause },
    );
  }
}

/** Unpacks beside and renames at the end, so that a kill in between leaves nothing half made. */
async function makeCluster(cluster: string) {
  if (exists(cluster)) return;
  const unfinished = `${cluster}.new`;
  if (exists(unfinished)) Deno.removeSync(unfinished, { recursive: true });
  await unpack(await emptyCluster(), unfinished);
  Deno.renameSync(unfinished, cluster);
}

function exists(path: string): boolean {
  try {
    Deno.lstatSync(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}
