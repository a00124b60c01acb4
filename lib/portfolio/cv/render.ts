/** A site as a printed CV. */
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { type CvOptions, writeDocument } from "./document.ts";
import { openTypesetter } from "./typesetter.ts";

/** The thread of this process. It holds 200 to 500 MB while it stands, so it goes after half a minute. */
const typesetter = openTypesetter({
  places: 16,
  timeLimitMs: 30_000,
  idleMs: 30_000,
  memoryBytes: 300_000_000,
});

/** Draws a CV as a tagged PDF; the same input gives the same bytes. */
export async function renderCv(
  site: Site,
  options: CvOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return await typesetter.set(JSON.stringify(writeDocument(site, options)));
}

/** Ends the drawing thread, e.g. when the process stops. */
export function stopDrawing(): void {
  typesetter.close();
}
