/**
 * What makes a process forget what it keeps of a site: bells that ring in the transaction that changes, hides, switches
 * off or erases it. They are hints: the directory of sites asks the database again within a second.
 *
 * @module
 */
import type { Db } from "../db.ts";

/** Payloads of `erased` name what was erased; of tenants they begin so. */
const TENANT = "tenant:";

/**
 * Hears them for as long as the database is open.
 *
 * @param changed told the tenant, maybe more than once for one change
 * @example await hearChanges(database.web, (tenantId) => pages.drop(tenantId));
 */
export async function hearChanges(
  db: Db,
  changed: (tenantId: string) => void,
): Promise<void> {
  await Promise.all([
    db.listen("site_changed", changed),
    db.listen("slices_changed", changed),
    db.listen("erased", (who) => {
      if (who.startsWith(TENANT)) changed(who.slice(TENANT.length));
    }),
  ]);
}
