/**
 * A database handle that adds up how long its transactions took.
 *
 * @module
 */
import type { Db } from "./db.ts";

/** The same database for one request; each transaction adds its time to `spent`. */
export function timedDb(db: Db, spent: { databaseMs: number }): Db {
  return {
    ...db,
    async transaction(actor, access, work) {
      const startedAt = performance.now();
      try {
        return await db.transaction(actor, access, work);
      } finally {
        spent.databaseMs += performance.now() - startedAt;
      }
    },
  };
}
