/** A site as a printed CV. */
import { drawInThread } from "@/lib/portfolio/drawing/shared.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { type CvOptions, writeDocument } from "./document.ts";

/** Draws a CV as a tagged PDF; the same input gives the same bytes. */
export async function renderCv(
  site: Site,
  options: CvOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = JSON.stringify(writeDocument(site, options));
  return await drawInThread({ kind: "cv", document });
}
