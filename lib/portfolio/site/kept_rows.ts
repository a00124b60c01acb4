/**
 * The published rows of the sites that were read last.
 *
 * A site that has changed is drawn again page by page, in each of its languages, from the same rows: they are read once.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import type { PublishedRows } from "./build.ts";
import { publishedOf, readPublished } from "./published.ts";

/** A site has some 100 kB. */
const MAX_SITES = 200;

interface Kept {
  version: string;
  rows: Promise<PublishedRows | null>;
}

const kept = new Map<string, Kept>();

/**
 * What visitors may see of their site; `version` is the one that the site is known to have.
 *
 * Rows are kept under the version that was read with them in one statement, so that they are never older than what was asked for.
 */
export async function readRowsOf(
  actor: Actor,
  version: string,
): Promise<PublishedRows | null> {
  const { role, tenantId } = actor;
  // what members see is theirs
  if (role !== "anon" || tenantId === null) return await readRows(actor);
  const known = kept.get(tenantId);
  kept.delete(tenantId); // and back at the end: who was read last is forgotten last
  const own = known?.version === version
    ? known
    : { version, rows: readRows(actor) };
  kept.set(tenantId, own);
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_SITES) break;
    kept.delete(oldest);
  }
  try {
    const rows = await own.rows;
    // it has changed since: nobody knows what came with this version
    if (rows?.tenant.version !== version) forget(tenantId, own);
    return rows;
  } catch (error) {
    forget(tenantId, own);
    throw error;
  }
}

/** What the actor may see of the published rows of the actor's site, read now. */
export async function readRows(actor: Actor): Promise<PublishedRows | null> {
  return publishedOf(
    await actor.db.transaction(actor, "read only", readPublished),
  );
}

function forget(tenantId: string, own: Kept): void {
  if (kept.get(tenantId) === own) kept.delete(tenantId);
}
