/**
 * Files of Deno KV that hold nothing which cannot be had again.
 *
 * @module
 */
import { dirname } from "node:path";

/**
 * Opens one, readable by its owner alone; one that cannot be read is made again.
 *
 * @throws when its folder cannot be written
 * @example const kv = await openKvFile("data/pages.kv");
 */
export async function openKvFile(file: string): Promise<Deno.Kv> {
  await Deno.mkdir(dirname(file), { recursive: true });
  await keepPrivate(file);
  try {
    return await Deno.openKv(file);
  } catch {
    for (const end of ["", "-wal", "-shm"]) {
      await Deno.remove(file + end).catch(() => {});
    }
    await keepPrivate(file);
    return await Deno.openKv(file);
  }
}

/** What SQLite makes beside a file is as readable as that. */
async function keepPrivate(file: string): Promise<void> {
  const made = await Deno.open(file, {
    create: true,
    append: true,
    mode: 0o600,
  });
  made.close();
}
