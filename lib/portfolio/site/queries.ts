/**
 * The published site as its visitors see it.
 *
 * @module
 */

import type { Actor } from "@/lib/platform/db.ts";
import { buildSite } from "./build.ts";
import { readRows, readRowsOf } from "./kept_rows.ts";
import type { Lang, Site } from "./schema.ts";

/**
 * The actor's site in the reader's language; `null` when there is none or it is not published.
 *
 * @param version the site's, where the caller knows it: then what was read of it before need not be read again
 */
export async function getSite(
  actor: Actor,
  lang: Lang,
  version?: string,
): Promise<Site | null> {
  const published =
    await (version === undefined
      ? readRows(actor)
      : readRowsOf(actor, version));
  return published && buildSite(published, lang);
}
