/**
 * The second level that several processes share: a table of the database, under a role that no visitor has.
 *
 * What a change of a site outdates goes in the transaction that changes it, by a trigger.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { type Db, platformRole } from "../db.ts";
import {
  MAX_STORED_BYTES,
  type PageRef,
  type PageStore,
  type StoreFigures,
} from "./store.ts";

/** Looks for too much every so many pages: a look reads the sizes of all. */
const PUTS_BETWEEN_SWEEPS = 100;

/** How long nobody asks a database that has just failed to answer. */
const REST_MS = 10_000;

/** What a store is opened with. */
export interface DatabaseStoreOptions {
  /** The web's login. */
  db: Db;
  build: string;
  maxBytes: number;
  /** Told once for each time that the database begins to fail. */
  failed(error: unknown): void;
}

/**
 * Makes the store; nothing is asked before the first page.
 *
 * @example const store = createDatabaseStore({ db: database.web, build, maxBytes: 256_000_000, failed: log.error });
 */
export function createDatabaseStore(
  { db, build, maxBytes, failed }: DatabaseStoreOptions,
): PageStore {
  const actor = platformRole(db, "app_cache");
  let puts = 0;
  let evicted = 0;
  let restsUntil = 0;

  async function tried<Answer>(
    work: () => Promise<Answer>,
    otherwise: Answer,
  ): Promise<Answer> {
    if (performance.now() < restsUntil) return otherwise;
    try {
      return await work();
    } catch (error) {
      if (performance.now() >= restsUntil) failed(error);
      restsUntil = performance.now() + REST_MS;
      return otherwise;
    }
  }

  const keyOf = ({ key }: PageRef) =>
    createHash("sha256").update(`${build} ${key}`).digest();

  async function sweep() {
    const [row] = await db.transaction(
      actor,
      "read write",
      (sql) => sql`select platform.sweep_cached_pages(${maxBytes}) as swept`,
    );
    evicted += Number(row?.swept);
  }

  return {
    get: (ref) =>
      tried(async () => {
        const [row] = await db.transaction(
          actor,
          "read only",
          (sql) =>
            sql`select platform.cached_page(${ref.tenantId}, ${
              keyOf(ref)
            }) as page`,
        );
        return row?.page ? new Uint8Array(row.page) : null;
      }, null),
    put: (ref, bytes) =>
      tried(async () => {
        if (bytes.length > MAX_STORED_BYTES) return;
        await db.transaction(actor, "read write", (sql) =>
          sql`
            select platform.keep_page(
              ${ref.tenantId}, ${keyOf(ref)}, ${ref.version}, ${bytes}
            )`);
        if (puts++ % PUTS_BETWEEN_SWEEPS === 0) await sweep();
      }, undefined),
    drop: () => Promise.resolve(),
    figures: () =>
      tried<StoreFigures>(async () => {
        const [row] = await db.transaction(
          actor,
          "read only",
          (sql) => sql`select pages, bytes from platform.cached_pages_size()`,
        );
        return {
          pages: Number(row?.pages),
          bytes: Number(row?.bytes),
          evicted,
        };
      }, { pages: 0, bytes: 0, evicted }),
    close: () => Promise.resolve(),
  };
}
