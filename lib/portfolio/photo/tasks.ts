/**
 * Makes the sizes of a photo.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { emit } from "@/lib/platform/events.ts";
import { type BookedFile, describeFile } from "@/lib/platform/files/schema.ts";
import type { FileStore } from "@/lib/platform/storage.ts";
import {
  defineTask,
  type Task,
  type TaskContext,
} from "@/lib/platform/tasks.ts";
import { profileUpdated } from "../profile/events.ts";
import { touchSite } from "../site/version.ts";
import { developPhoto } from "./darkroom.ts";
import { photoChanged } from "./events.ts";
import type { Print } from "./photo_worker.ts";
import { type Focus, PHOTO_TYPES, type PhotoProblem } from "./schema.ts";

interface Wanted {
  sourceKey: string;
  focus: Focus;
  revision: number;
}

/**
 * Develops a photo and shows it: every size is a file under a name of this attempt before the row says so, in one
 * transaction with the site's new version. Files of an attempt that died are swept. What was uploaded goes when its copy
 * without metadata stands.
 */
export function makePhoto(storage: FileStore): Task<{ photoId: string }> {
  return defineTask({
    name: "portfolio.photo.make",
    on: photoChanged,
    timeoutMs: 180_000,
    attempts: 4,
    // one holds some hundred megabytes
    concurrency: { inAll: 1 },
    orderedBy: ({ photoId }) => photoId,
    async run(context) {
      const { db, actor, payload: { photoId }, signal } = context;
      const wanted = await db.transaction(
        actor,
        "read only",
        (sql) => readWanted(sql, photoId),
      );
      if (!wanted) return; // removed or made meanwhile
      const bytes = await storage.get(
        String(actor.tenantId),
        wanted.sourceKey,
      );
      const developed = bytes === null
        ? { problem: "unreadable" as const }
        : await developPhoto({ bytes, focus: wanted.focus }, signal);
      if ("problem" in developed) {
        return await fail(context, wanted, developed.problem);
      }
      await keep(context, storage, wanted, developed.prints);
    },
  });
}

async function readWanted(sql: Tx, id: string): Promise<Wanted | null> {
  const [row] = await sql`
    select source_key, focus_x, focus_y, revision from portfolio.photos
    where id = ${id} and state = 'working' and removed_at is null`;
  return row
    ? {
      sourceKey: row.source_key,
      focus: { x: row.focus_x, y: row.focus_y },
      revision: row.revision,
    }
    : null;
}

async function fail(
  { payload: { photoId }, finish }: TaskContext<{ photoId: string }>,
  { revision }: Wanted,
  problem: PhotoProblem,
) {
  await finish(async (sql) => {
    await sql`
      update portfolio.photos set state = 'failed', problem = ${problem}
      where id = ${photoId} and revision = ${revision}`;
  });
}

async function keep(
  { actor, payload: { photoId }, finish }: TaskContext<{ photoId: string }>,
  storage: FileStore,
  { revision }: Wanted,
  prints: Print[],
) {
  const made = crypto.randomUUID();
  const files: BookedFile[] = [];
  for (const { name, bytes } of prints) {
    const key = `photo/${photoId}/${made}/${name}`;
    const format = name.split(".")[1] as keyof typeof PHOTO_TYPES; // what the thread makes
    const file = await describeFile(key, PHOTO_TYPES[format], bytes);
    await storage.put(String(actor.tenantId), key, bytes, file.type);
    files.push(file);
  }
  const source = files.find(({ key }) => key.endsWith("/master.jpg"));
  const hash = await hashOf(files);
  await finish(async (sql) => {
    const { count } = await sql`
      update portfolio.photos
      set state = 'ready', problem = null, hash = ${hash}, made = ${made}, source_key = ${
      source?.key ?? ""
    }, files = ${JSON.stringify(files)}::text::jsonb
      where id = ${photoId} and revision = ${revision} and removed_at is null`;
    if (count === 0) return; // its owner wants something else by now: another run makes that
    await sql`
      update portfolio.photos as former set removed_at = now()
      from portfolio.photos as shown
      where shown.id = ${photoId} and former.tenant_id = shown.tenant_id and former.id <> shown.id
        and former.removed_at is null and former.created_at <= shown.created_at`;
    await touchSite(sql);
    await emit(sql, actor, profileUpdated, {});
  });
}

/** Of all sizes: another focus has other addresses. */
async function hashOf(files: readonly BookedFile[]): Promise<string> {
  const all = files.map(({ sha256 }) => sha256).join();
  const hash = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(all),
  );
  return new Uint8Array(hash).toHex().slice(0, 32);
}
