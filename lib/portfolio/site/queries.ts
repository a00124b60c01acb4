/**
 * The published site as its visitors see it.
 *
 * @module
 */

import type { Actor } from "@/lib/platform/db.ts";
import { buildSite } from "./build.ts";
import { publishedOf, readPublished } from "./published.ts";
import type { Lang, Site } from "./schema.ts";

/** The actor's site in the reader's language; `null` when there is none or it is not published. */
export async function getSite(actor: Actor, lang: Lang): Promise<Site | null> {
  const published = publishedOf(
    await actor.db.transaction(actor, "read only", readPublished),
  );
  return published && buildSite(published, lang);
}
