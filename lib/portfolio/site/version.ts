/**
 * The site's version: grows with every change of what the site shows, and is part of every cache key.
 *
 * @module
 */

import type { Tx } from "@/lib/platform/db.ts";

/** Says that the site of the transaction's tenant shows something else now. */
export async function touchSite(sql: Tx): Promise<void> {
  await sql`select app.touch_site()`;
}

/** The current version of the transaction's tenant. */
export async function versionOf(sql: Tx): Promise<string> {
  const [row] =
    await sql`select version::text from platform.tenants where id = app.tenant_id()`;
  return String(row?.version);
}
