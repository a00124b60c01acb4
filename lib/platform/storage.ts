/**
 * The door to files: photos, documents, and whatever else is too large for a row. Which row a file belongs to, and that
 * it goes when its tenant goes, is kept by `lib/platform/files`.
 *
 * @module
 */
import type { Config } from "./config.ts";
import { openFolder } from "./storage/folder.ts";
import { noStorage } from "./storage/none.ts";
import { openS3 } from "./storage/s3.ts";
import { openSupabaseStorage } from "./storage/supabase.ts";

/** What is known of a file without reading it. */
export interface FileHead {
  key: string;
  bytes: number;
  /** When it was put there. */
  at: Date;
}

/**
 * Where files stand. Keys are `<kind>/<…>`: lower-case letters, digits, `.`, `_` and `-` between slashes, at most 200
 * characters. A key is used for one file and never for another, so that what is read is whole and may be kept for ever.
 */
export interface FileStore {
  /**
   * Keeps a file: when this answers, it is there after a loss of power, too.
   *
   * @param type of its content, e.g. `image/webp`
   * @throws {AppError} `invalid` for a wrong key, `unavailable` when the storage does not take it
   * @example await storage.put(tenantId, `photo/${id}/source`, bytes, "image/jpeg");
   */
  put(
    tenantId: string,
    key: string,
    bytes: Uint8Array<ArrayBuffer>,
    type: string,
  ): Promise<void>;
  /** The file, or null when there is none. */
  get(
    tenantId: string,
    key: string,
  ): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Removes a file; one that is not there is removed already. */
  remove(tenantId: string, key: string): Promise<void>;
  /** All files of a tenant. */
  list(tenantId: string): Promise<FileHead[]>;
  /** Tenants that have files here, those included that the database does not know any more. */
  listTenants(): Promise<string[]>;
}

/**
 * Opens the storage that the configuration names: S3, Supabase Storage, or the data folder of an embedded database. A
 * server's processes share no folder: without a storage they keep no files, and say so when somebody uploads one.
 *
 * @example const storage = openStorage(config);
 */
export function openStorage(
  config: Pick<Config, "storage" | "databaseUrl" | "dataDir" | "supabase">,
): FileStore {
  const { storage, supabase, databaseUrl, dataDir } = config;
  if (storage?.kind === "s3") return openS3(storage);
  if (storage?.kind === "supabase") {
    return openSupabaseStorage({
      url: supabase?.url ?? "",
      secretKey: supabase?.secretKey ?? "",
      bucket: storage.bucket,
    });
  }
  return databaseUrl === null ? openFolder(dataDir) : noStorage;
}
