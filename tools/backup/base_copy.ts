/**
 * A copy of the embedded database's files while it serves: Postgres's own base backup. What is written meanwhile stands in
 * the write-ahead log, which comes along; opening the copy brings it to the moment at which the copy ended.
 *
 * @module
 */
import { dirname, join } from "node:path";
import type { Sql } from "postgres";
import { AppError } from "@/lib/platform/errors.ts";
import type { Part } from "./records.ts";

/** Postgres's page size for its log, and the size of a file of it. */
const SEGMENT = 16 * 1024 * 1024;
const PIECE = 256 * 1024;

/** Folders whose content is of a running server only (PostgreSQL documentation, "Making a Base Backup"). */
const EMPTY = new Set([
  "pg_dynshmem",
  "pg_notify",
  "pg_replslot",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
  "pg_wal",
]);
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*)$/;
/** It is copied last: it says where recovery starts. */
const CONTROL = "global/pg_control";

/** What a copy is made from. */
export interface Copying {
  /** As owner of the database. */
  sql: Sql;
  dataDir: string;
  /** Told of each piece. */
  copied(bytes: number): void;
}

/** How many bytes there are to copy, about. */
export async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for await (const { path } of walk(folder, "")) {
    bytes += (await Deno.stat(join(folder, path)).catch(() => null))?.size ?? 0;
  }
  return bytes;
}

/**
 * The database's files, then the files of its tenants as of the end of the copy. One copy at a time.
 *
 * @throws {AppError} `conflict` when another backup is under way, or the log was cut meanwhile
 */
export async function* copyFiles(
  { sql, dataDir, copied }: Copying,
): AsyncGenerator<Part | { folder: string }> {
  const lock = holdBackups(dataDir);
  const links = join(dataDir, "backup.files");
  try {
    await remove(links);
    const cluster = join(dataDir, "pg");
    await begin(sql);
    let isOver = false;
    try {
      yield { folder: "pg" };
      for await (const { path, isFolder } of walk(cluster, "")) {
        if (isFolder) yield { folder: `pg/${path}` };
        else if (path !== CONTROL) {
          yield part(`pg/${path}`, join(cluster, path), copied);
        }
      }
      yield { folder: "pg/pg_wal/archive_status" };
      yield part(`pg/${CONTROL}`, join(cluster, CONTROL), copied);
      const { label, end } = await finish(sql);
      isOver = true;
      yield { path: "pg/backup_label", bytes: once(label) };
      for (const name of logFiles(label, end)) {
        yield {
          path: `pg/pg_wal/${name}`,
          bytes: logFile(cluster, name, copied),
        };
      }
    } finally {
      if (!isOver) await finish(sql).catch(() => {}); // what went wrong is on its way up
    }
    // names of their own for a moment: what is removed while others are copied is still what the database knows
    await linkAll(join(dataDir, "files"), links);
    for await (const { path, isFolder } of walk(links, "")) {
      if (!isFolder) yield part(`files/${path}`, join(links, path), copied);
    }
  } finally {
    await remove(links);
    lock.close();
  }
}

/** Starts at once; one that a killed backup has left open is ended first. */
async function begin(sql: Sql) {
  const start = () =>
    sql`select from pg_catalog.pg_backup_start('vitrina', true)`;
  try {
    await start();
  } catch (error) {
    if (
      !(error instanceof Error && "code" in error && error.code === "55000")
    ) {
      throw error;
    }
    await sql`select from pg_catalog.pg_backup_stop(false)`;
    await start();
  }
}

async function finish(sql: Sql): Promise<{ label: string; end: string }> {
  const [row] = await sql<{ label: string; end: string }[]>`
    select labelfile as label, lsn::text as "end" from pg_catalog.pg_backup_stop(false)
  `;
  if (row) return row;
  throw new AppError("internal", "Cannot back up: the database says no end");
}

/** The log from the start that the label names to the end. */
export function logFiles(label: string, end: string): string[] {
  const [, from = ""] =
    label.match(/START WAL LOCATION: ([\dA-F]+\/[\dA-F]+)/) ?? [];
  const [, timeline = "1"] = label.match(/START TIMELINE: (\d+)/) ?? [];
  const first = placeOf(from) / BigInt(SEGMENT);
  const last = (placeOf(end) - 1n) / BigInt(SEGMENT);
  const perGroup = 0x1_0000_0000n / BigInt(SEGMENT);
  const hex = (number: bigint) =>
    number.toString(16).toUpperCase().padStart(8, "0");
  return Array.from({ length: Number(last - first) + 1 }, (_, at) => {
    const segment = first + BigInt(at);
    return hex(BigInt(timeline)) + hex(segment / perGroup) +
      hex(segment % perGroup);
  });
}

function placeOf(lsn: string): bigint {
  const [high = "0", low = "0"] = lsn.split("/");
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

/** Each file of the log says which place it is of; one that is used again already says another. */
async function* logFile(
  cluster: string,
  name: string,
  copied: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const segment = BigInt(`0x${name.slice(8, 16)}`) * 256n +
    BigInt(`0x${name.slice(16)}`);
  let isFirst = true;
  for await (const piece of pieces(join(cluster, "pg_wal", name), copied)) {
    if (isFirst) {
      const view = new DataView(piece.buffer, piece.byteOffset);
      if (view.getBigUint64(8, true) !== segment * BigInt(SEGMENT)) break;
      isFirst = false;
    }
    yield piece;
  }
  if (isFirst) {
    throw new AppError(
      "conflict",
      "Cannot back up: more was written meanwhile than the log keeps; try again when there is less to do",
    );
  }
}

function part(
  path: string,
  file: string,
  copied: (bytes: number) => void,
): Part {
  return { path, bytes: pieces(file, copied) };
}

/** A file that is dropped meanwhile is empty: the log says that it is gone. */
async function* pieces(
  path: string,
  copied: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let file: Deno.FsFile;
  try {
    file = await Deno.open(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return;
    throw error;
  }
  try {
    const buffer = new Uint8Array(PIECE);
    for (;;) {
      const count = await file.read(buffer);
      if (count === null) return;
      copied(count);
      yield buffer.slice(0, count);
    }
  } finally {
    file.close();
  }
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

/** Folders and files below a folder, those of a running server left out. */
async function* walk(
  root: string,
  below: string,
): AsyncGenerator<{ path: string; isFolder: boolean }> {
  const entries = await Array.fromAsync(Deno.readDir(join(root, below))).catch(
    (error) => {
      if (error instanceof Deno.errors.NotFound) return [];
      throw error;
    },
  );
  for (const { name, isDirectory, isFile } of entries) {
    const path = below === "" ? name : `${below}/${name}`;
    if (LEFT_OUT.test(name)) continue;
    if (isDirectory) {
      yield { path, isFolder: true };
      if (below !== "" || !EMPTY.has(name)) yield* walk(root, path);
    } else if (isFile) yield { path, isFolder: false };
  }
}

async function linkAll(from: string, to: string) {
  for await (const { path, isFolder } of walk(from, "")) {
    // what is being uploaded, or is not of ours
    if (path.startsWith(".")) continue;
    const target = join(to, path);
    if (isFolder) {
      await Deno.mkdir(target, { recursive: true, mode: 0o700 });
      continue;
    }
    await Deno.mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await Deno.link(join(from, path), target).catch(async (error) => {
      if (error instanceof Deno.errors.NotFound) return;
      // some systems of files know no second names
      await Deno.copyFile(join(from, path), target);
    });
  }
}

function holdBackups(dataDir: string): Deno.FsFile {
  const lock = Deno.openSync(join(dataDir, "backup.lock"), {
    create: true,
    write: true,
    read: true,
    mode: 0o600,
  });
  if (lock.tryLockSync(true)) return lock;
  lock.close();
  throw new AppError(
    "conflict",
    "Cannot back up: another backup of this folder is under way",
  );
}

async function remove(path: string) {
  await Deno.remove(path, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
}
