/**
 * Opens the second level that belongs to the configuration.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "../config.ts";
import { type Db, platformRole } from "../db.ts";
import type { Log } from "../log.ts";
import { createDatabaseStore } from "./database_store.ts";
import { openKvStore, type VersionsOf } from "./kv_store.ts";
import { MAX_LEVEL_BYTES, type PageStore } from "./store.ts";

/**
 * A file beside the embedded database, a table of a server; `null` where neither can be had, which costs drawings only.
 *
 * @param db the web's login
 * @param build what the program is made of: pages of another one are none
 * @example const store = await openPageStore({ config, db: database.web, build, log });
 */
export async function openPageStore(
  { config, db, build, log }: {
    config: Pick<Config, "databaseUrl" | "dataDir">;
    db: Db;
    build: string;
    log: Pick<Log, "error">;
  },
): Promise<PageStore | null> {
  const failed = (error: unknown) => log.error(error, { part: "page cache" });
  const maxBytes = MAX_LEVEL_BYTES;
  if (config.databaseUrl !== null) {
    return createDatabaseStore({ db, build, maxBytes, failed });
  }
  if (typeof Deno.openKv !== "function") return null;
  try {
    const file = join(config.dataDir, "pages.kv");
    return await openKvStore({ file, build, maxBytes, versionsOf: asker(db) });
  } catch (error) {
    failed(error);
    return null;
  }
}

/** Asks the database which sites are shown, and in which version. */
export function asker(db: Db): VersionsOf {
  return async (tenantIds) => {
    const rows = await db.transaction(
      platformRole(db, "app_cache"),
      "read only",
      (sql) =>
        sql`select tenant_id, version from platform.site_versions(${[
          ...tenantIds,
        ]}::uuid[])`,
    );
    return new Map(
      rows.map(({ tenant_id, version }) => [tenant_id, String(version)]),
    );
  };
}
