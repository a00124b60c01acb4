/**
 * The last step of a restore: what was made ready beside takes the place of what is there, all of it or nothing.
 *
 * A note says that everything is ready. Before it is there, what lies beside is rubbish; from then on whoever opens the
 * folder carries the rest out, as often as it takes.
 *
 * @module
 */
import { join } from "node:path";

/** Where a restore makes the new state ready. */
export const READY = "restore.new";
const NOTE = "restore.ready";
const BEFORE = "restore.before";

/** What a restore replaces; what it brings none of goes. The key is left alone where none is brought. */
const REPLACED = ["pg", "files", "erasures.ndjson"];
/** Hints of the queue lead to runs of the old database. */
const DROPPED = ["queue.kv", "queue.kv-shm", "queue.kv-wal", "address"];
const KEY = "secret.key";

/** Says that all is ready: from here there is no way back. */
export function noteReady(folder: string): void {
  const path = join(folder, NOTE);
  const file = Deno.openSync(`${path}.new`, {
    create: true,
    truncate: true,
    write: true,
    mode: 0o600,
  });
  file.writeSync(new TextEncoder().encode("ready\n"));
  file.syncSync();
  file.close();
  Deno.renameSync(`${path}.new`, path);
  sync(folder);
}

/**
 * Carries out what a restore has made ready, or clears away what it has not; for whoever holds the folder.
 *
 * @param folder the data folder, locked by this process
 */
export function finishRestore(folder: string): void {
  const ready = join(folder, READY);
  const before = join(folder, BEFORE);
  if (exists(join(folder, NOTE))) {
    Deno.mkdirSync(before, { recursive: true, mode: 0o700 });
    const names = [...REPLACED, ...exists(join(ready, KEY)) ? [KEY] : []];
    for (const name of names) replace(name, { folder, ready, before });
    for (const name of DROPPED) remove(join(folder, name));
    sync(folder);
    Deno.removeSync(join(folder, NOTE));
    sync(folder);
  }
  remove(ready);
  remove(before);
}

/** Once the new one stands in its place, it is no longer beside: then there is nothing to do. */
function replace(
  name: string,
  { folder, ready, before }: Record<"folder" | "ready" | "before", string>,
) {
  const fresh = join(ready, name);
  if (!exists(fresh)) return;
  if (exists(join(folder, name))) {
    remove(join(before, name));
    Deno.renameSync(join(folder, name), join(before, name));
  }
  Deno.renameSync(fresh, join(folder, name));
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

function remove(path: string) {
  if (exists(path)) Deno.removeSync(path, { recursive: true });
}

/** Names are in their folder, which is written down by itself; Windows opens none. */
function sync(folder: string) {
  if (Deno.build.os === "windows") return;
  using open = Deno.openSync(folder);
  open.syncSync();
}
