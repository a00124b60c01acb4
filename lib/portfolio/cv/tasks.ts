/**
 * Draws a site's CVs and cards ahead of their readers. Safe to run twice, also at once: each
 * drawing is kept by itself, and those that are there are not drawn again.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { type Db, task, visitor } from "@/lib/platform/db.ts";
import { renderCard } from "@/lib/portfolio/card/render.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";
import { dropArtifacts, keepArtifacts, storeArtifact } from "./commands.ts";
import { drawnBy } from "./drawn_by.ts";
import { listArtifacts } from "./queries.ts";
import { renderCv } from "./render.ts";
import { type Drawing, drawings } from "./schema.ts";

/** Draws what is missing of a published site; `url` is its public address. */
export async function drawSite(
  db: Db,
  tenantId: string,
  url: string,
): Promise<void> {
  const worker = task(db, tenantId);
  const program = await drawnBy();
  for (const lang of ["es", "en"] as const satisfies Lang[]) {
    // As a visitor: what visitors may not see cannot get into a file that they can fetch.
    const site = await getSite(visitor(db, tenantId), lang);
    if (!site) return;
    const revision = { version: site.version, drawnBy: program };
    const shows = hashOf(site, url);
    await keepArtifacts(worker, { lang, revision, shows });
    const kept = (await listArtifacts(worker, revision)).map(keyOf);
    for (const drawing of drawings.filter((drawing) => drawing.lang === lang)) {
      if (kept.includes(keyOf(drawing))) continue;
      const bytes = await draw(site, drawing, url);
      await storeArtifact(worker, {
        drawing,
        revision,
        name: nameOf(site),
        bytes,
        shows,
      });
    }
  }
}

/** Of all that a drawing may show: no version, and of the last change its year. */
function hashOf(
  { version: _, updatedAt, ...shown }: Site,
  url: string,
): string {
  const year = updatedAt.slice(0, 4);
  return createHash("sha256").update(JSON.stringify([shown, year, url]))
    .digest("base64url");
}

/** Removes the drawings of a site that is not shown any more. */
export async function eraseDrawings(db: Db, tenantId: string): Promise<void> {
  await dropArtifacts(task(db, tenantId), {});
}

/** Draws one drawing. */
export function draw(
  site: Site,
  drawing: Drawing,
  url: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, lang, paper } = drawing;
  return kind === "cv"
    ? renderCv(site, { lang, paper, url })
    : renderCard(site, lang);
}

/** The name that a downloaded file carries. */
export function nameOf({ profile, slug }: Site): string {
  return (profile.name?.trim() || slug).slice(0, 2_000);
}

function keyOf({ kind, lang, paper }: Drawing): string {
  return `${kind} ${lang} ${paper}`;
}
