/** A site as a printed CV. */
import { AppError } from "@/lib/platform/errors.ts";
import { drawInThread } from "@/lib/portfolio/drawing/shared.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { type CvOptions, writeDocument } from "./document.ts";

/**
 * Draws a CV as a tagged PDF; the same input gives the same bytes. A photo that is no JPEG after all is left out.
 *
 * @param photo the bytes of `site.photo`
 */
export async function renderCv(
  site: Site,
  options: CvOptions,
  photo: Uint8Array<ArrayBuffer> | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const shown = photo ? site : { ...site, photo: null };
  const document = JSON.stringify(writeDocument(shown, options));
  try {
    return await drawInThread({ kind: "cv", document, photo });
  } catch (error) {
    const failed = error instanceof AppError && error.code === "internal";
    if (!photo || !failed) throw error;
    return await renderCv(site, options);
  }
}
