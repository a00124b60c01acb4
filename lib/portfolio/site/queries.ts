/**
 * The published site as its visitors see it.
 *
 * @module
 */

import type { Actor } from "@/lib/platform/db.ts";
import { buildSite } from "./build.ts";
import { readPublished } from "./published.ts";
import type { Lang, Site } from "./schema.ts";

/** The actor's site in the reader's language; `null` when there is none or it is not published. */
export async function getSite(actor: Actor, lang: Lang): Promise<Site | null> {
  const rows = await actor.db.transaction(actor, "read only", readPublished);
  return rows && buildSite(rows, lang);
}
