/**
 * Draws a site's CVs and cards ahead of their readers. Safe to run twice, also at once: each
 * drawing is kept by itself, and those that are there are not drawn again.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { type Actor, type Db, task, visitor } from "@/lib/platform/db.ts";
import type { FileStore } from "@/lib/platform/storage.ts";
import { renderCard } from "@/lib/portfolio/card/render.ts";
import { getPrintedPhoto } from "@/lib/portfolio/photo/queries.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";
import { dropArtifacts, keepArtifacts, storeArtifact } from "./commands.ts";
import { drawnBy } from "./drawn_by.ts";
import { listArtifacts } from "./queries.ts";
import { renderCv } from "./render.ts";
import { type Drawing, drawings } from "./schema.ts";

/** How soon is drawn again what had to be drawn without its photo. */
const REDRAW_SECONDS = 600;

/** Where photos come from. */
export type PhotoStore = Pick<FileStore, "get">;

/** Draws what is missing of a published site; `url` is its public address. */
export async function drawSite(
  db: Db,
  storage: PhotoStore,
  tenantId: string,
  url: string,
): Promise<void> {
  const worker = task(db, tenantId);
  const program = await drawnBy();
  for (const lang of ["es", "en"] as const satisfies Lang[]) {
    // As a visitor: what visitors may not see cannot get into a file that they can fetch.
    const found = await getDrawn(visitor(db, tenantId), storage, lang);
    if (!found) return;
    const { site, isLate } = found;
    const revision = { version: site.version, drawnBy: program };
    const shows = hashOf(site, url);
    await keepArtifacts(worker, { lang, revision, shows });
    const kept = (await listArtifacts(worker, revision)).map(keyOf);
    for (const drawing of drawings.filter((drawing) => drawing.lang === lang)) {
      if (kept.includes(keyOf(drawing))) continue;
      const bytes = await draw(found, drawing, url);
      await storeArtifact(worker, {
        drawing,
        revision,
        name: nameOf(site),
        bytes,
        shows,
        redrawAfter: isLate ? REDRAW_SECONDS : null,
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

/** A site and the photo that is drawn with it. */
export interface Drawn {
  /** Says that it has a photo only when its bytes are here. */
  site: Site;
  photo: Uint8Array<ArrayBuffer> | null;
  /** Whether the storage did not answer: later it may. */
  isLate: boolean;
}

/** The site as the actor may draw it; a photo that cannot be read stops no CV. */
export async function getDrawn(
  actor: Actor,
  storage: PhotoStore,
  lang: Lang,
): Promise<Drawn | null> {
  const site = await getSite(actor, lang);
  if (!site?.photo) return site && { site, photo: null, isLate: false };
  let isLate = false;
  // Another error than the storage's is one of the database, and stops as any would.
  const forgiving: PhotoStore = {
    async get(...file) {
      try {
        return await storage.get(...file);
      } catch {
        isLate = true;
        return null;
      }
    },
  };
  const photo = await getPrintedPhoto(actor, forgiving, site.photo.hash);
  return { site: photo ? site : { ...site, photo: null }, photo, isLate };
}

/** Draws one drawing. */
export function draw(
  { site, photo }: Drawn,
  drawing: Drawing,
  url: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, lang, paper } = drawing;
  return kind === "cv"
    ? renderCv(site, { lang, paper, url }, photo)
    : renderCard(site, lang, photo);
}

/** The name that a downloaded file carries. */
export function nameOf({ profile, slug }: Site): string {
  return (profile.name?.trim() || slug).slice(0, 2_000);
}

function keyOf({ kind, lang, paper }: Drawing): string {
  return `${kind} ${lang} ${paper}`;
}
