/**
 * Files in Supabase Storage, in a private bucket, by Supabase's own client.
 *
 * @module
 */
import { AppError } from "../errors.ts";
import type { FileHead, FileStore } from "../storage.ts";
import { folderOf, isTenantId, placeOf } from "./keys.ts";

/** Where the files stand, and who we are there. */
export interface SupabasePlace {
  url: string;
  secretKey: string;
  /** Private; made by whoever made the project. */
  bucket: string;
}

const PATIENCE_MS = 30_000;
/** Names that are listed at once. */
const PAGE = 100;

/** Opens it; nothing is asked of it yet. */
export function openSupabaseStorage(place: SupabasePlace): FileStore {
  const bucket = async () => {
    // lazily: as in sessions/client.ts
    const { createClient } = await import("@supabase/supabase-js");
    const client = createClient(place.url, place.secretKey, {
      auth: { persistSession: false, autoRefreshToken: false },
      global: {
        fetch: (input, init) =>
          fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }),
      },
    });
    return client.storage.from(place.bucket);
  };

  /** A folder's entries; a folder among them has no id. */
  async function entriesOf(folder: string) {
    const found = [];
    for (;;) {
      const { data, error } = await (await bucket()).list(folder, {
        limit: PAGE,
        offset: found.length,
        sortBy: { column: "name", order: "asc" },
      });
      if (error) throw refused(error);
      found.push(...data);
      if (data.length < PAGE) return found;
    }
  }

  async function filesIn(folder: string, prefix: string): Promise<FileHead[]> {
    const found: FileHead[] = [];
    for (const entry of await entriesOf(folder)) {
      const key = prefix + entry.name;
      if (entry.id === null) {
        found.push(...await filesIn(`${folder}/${entry.name}`, `${key}/`));
      } else {
        found.push({
          key,
          bytes: Number(entry.metadata?.size ?? 0),
          at: new Date(entry.updated_at ?? entry.created_at ?? 0),
        });
      }
    }
    return found;
  }

  return {
    async put(tenantId, key, bytes, type) {
      const { error } = await (await bucket()).upload(
        placeOf(tenantId, key),
        bytes,
        { contentType: type, upsert: true },
      );
      if (error) throw refused(error);
    },
    async get(tenantId, key) {
      const { data, error } = await (await bucket()).download(
        placeOf(tenantId, key),
      );
      if (error && isAbsent(error)) return null;
      if (error) throw refused(error);
      return await data.bytes();
    },
    async remove(tenantId, key) {
      const { error } = await (await bucket()).remove([placeOf(tenantId, key)]);
      if (error && !isAbsent(error)) throw refused(error);
    },
    async list(tenantId) {
      return await filesIn(folderOf(tenantId).slice(0, -1), "");
    },
    async listTenants() {
      const names = (await entriesOf("")).map(({ name }) => name);
      return names.filter(isTenantId);
    },
  };
}

/** Storage answers 400 with a code of its own in the body, newer versions 404. */
function isAbsent(error: Error): boolean {
  const { status, statusCode } = error as Error & {
    status?: unknown;
    statusCode?: unknown;
  };
  return status === 404 || String(statusCode) === "404" ||
    /not.?found/i.test(error.message);
}

function refused(cause: Error): AppError {
  return new AppError(
    "unavailable",
    "Cannot use file: the storage refused it or does not answer",
    { cause },
  );
}
