/**
 * Backup and restore of the embedded database: its files and everything that stands beside it.
 *
 * @module
 */
import { dirname, join } from "node:path";
import { connect, openEmbedded } from "@/lib/platform/embedded/mod.ts";
import { lockFolder } from "@/lib/platform/embedded/folder.ts";
import {
  finishRestore,
  noteReady,
  READY,
} from "@/lib/platform/embedded/restored.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { migrate } from "@/lib/platform/migrations.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import {
  appendMissing,
  type LedgerLine,
  ledgerPath,
  readLedger,
  replayLedger,
} from "@/lib/platform/privacy/ledger.ts";
import { SECRET_FILE } from "@/lib/platform/secrets.ts";
import { copyFiles, sizeOf } from "./base_copy.ts";
import { bytesOf, unpack, writeAll } from "./pack.ts";
import type { Part } from "./records.ts";

/** How many bytes a backup of a folder copies, about. */
export async function sizeOfFolder(dataDir: string): Promise<number> {
  return await sizeOf(join(dataDir, "pg")) +
    await sizeOf(join(dataDir, "files"));
}

/** Everything that a backup of the folder holds. */
export async function* contentOf(
  { sql }: Pick<Owner, "sql">,
  { dataDir, withKey, copied }: {
    dataDir: string;
    /** Only where nobody reads it without the passphrase. */
    withKey: boolean;
    copied(bytes: number): void;
  },
): AsyncGenerator<Part | { folder: string }> {
  yield* copyFiles({ sql, dataDir, copied });
  // after the database: what was erased until then stands in it, or here
  for (
    const [name, path] of [
      ["erasures.ndjson", ledgerPath(dataDir)],
      ...withKey ? [[SECRET_FILE, join(dataDir, SECRET_FILE)] as const] : [],
    ] as const
  ) {
    if (await isThere(path)) yield { path: name, bytes: bytesOf(path) };
  }
}

/** What a restore did beside bringing the data back. */
export interface Restored {
  /** Migrations that are newer than the backup. */
  migrated: number;
  /** Erasures that were newer than the backup, and how many of those found somebody. */
  erasures: { unknown: number; erased: number };
}

/**
 * Puts a verified backup in the place of a data folder's content, all of it or nothing: first everything is made ready
 * beside, then it takes the place at once.
 *
 * @throws {AppError} `conflict` when something is there and `force` is not given
 * @throws {FolderBusyError} when the app runs on the folder
 */
export async function restoreFolder(
  dataDir: string,
  { file, passphrase, force, isKeyLost, lines, onBytes }: {
    file: string;
    passphrase: string | null;
    force: boolean;
    /** The key that the backup's secrets are sealed with is gone: what cannot be opened is taken away. */
    isKeyLost: boolean;
    /** Erasures besides those that are known here. */
    lines: readonly LedgerLine[];
    onBytes(bytes: number): void;
  },
): Promise<Restored> {
  const release = lockFolder(dataDir);
  try {
    if (!force && await isThere(join(dataDir, "pg"))) {
      throw new AppError(
        "conflict",
        `Cannot restore: ${dataDir} holds a database already; --force puts the backup in its place, for good`,
      );
    }
    const ready = join(dataDir, READY);
    await Deno.mkdir(join(ready, "files"), { recursive: true, mode: 0o700 });
    await writeOut(ready, { file, passphrase, onBytes });
    const known = [
      ...lines,
      ...await linesOf(dataDir),
      ...await linesOf(ready),
    ];
    const restored = await bringUp(ready, known, isKeyLost);
    noteReady(dataDir);
    finishRestore(dataDir);
    return restored;
  } finally {
    release();
  }
}

/** On the disk before the note says so. */
async function writeOut(
  folder: string,
  { file, passphrase, onBytes }: {
    file: string;
    passphrase: string | null;
    onBytes(bytes: number): void;
  },
) {
  let open: Deno.FsFile | null = null;
  try {
    for await (const one of unpack(file, passphrase, onBytes)) {
      if (one.kind === "folder") {
        await makeFolder(join(folder, one.path));
      } else if (one.kind === "part") {
        const path = join(folder, one.path);
        await makeFolder(dirname(path));
        open = await Deno.open(path, {
          createNew: true,
          write: true,
          mode: 0o600,
        });
      } else if (one.kind === "data" && open) await writeAll(open, one.bytes);
      else if (one.kind === "end of part" && open) {
        await open.syncData();
        open.close();
        open = null;
      }
    }
  } finally {
    open?.close();
  }
}

/** Opens what was brought back, which also proves that it can be opened, and makes it what it has to be today. */
async function bringUp(
  folder: string,
  lines: readonly LedgerLine[],
  isKeyLost: boolean,
): Promise<Restored> {
  const embedded = await openEmbedded(folder);
  const sql = connect(embedded.bridge, "postgres", 1);
  try {
    const { applied } = await migrate(sql);
    const erasures = await replayLedger(sql, lines);
    // sessions are signed with keys that nobody can open; new ones are made at the next start
    if (isKeyLost) await sql`delete from auth.signing_keys`;
    const tenants = await sql<
      { id: string }[]
    >`select id from platform.tenants`;
    await dropFilesBut(
      join(folder, "files"),
      new Set(tenants.map(({ id }) => id)),
    );
    appendMissing(folder, lines);
    return { migrated: applied.length, erasures };
  } finally {
    await sql.end({ timeout: 1 });
    await embedded.close();
  }
}

/** Whoever was erased after the backup leaves no file either. */
async function dropFilesBut(folder: string, known: ReadonlySet<string>) {
  for (const { name } of await Array.fromAsync(Deno.readDir(folder))) {
    if (!known.has(name)) {
      await Deno.remove(join(folder, name), { recursive: true });
    }
  }
}

async function linesOf(folder: string): Promise<LedgerLine[]> {
  const path = ledgerPath(folder);
  return await isThere(path) ? readLedger(await Deno.readTextFile(path)) : [];
}

async function makeFolder(path: string) {
  await Deno.mkdir(path, { recursive: true, mode: 0o700 });
}

async function isThere(path: string): Promise<boolean> {
  return await Deno.lstat(path).then(() => true, (error) => {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  });
}
