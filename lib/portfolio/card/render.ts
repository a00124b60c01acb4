/** A site as an Open Graph image. */
import { drawInThread } from "@/lib/portfolio/drawing/shared.ts";
import type { Lang, Site } from "@/lib/portfolio/site/schema.ts";

/**
 * Draws the card of a site, 1200 × 630, as PNG; the same input gives the same bytes.
 *
 * @param photo the bytes of `site.photo`
 */
export async function renderCard(
  site: Site,
  lang: Lang,
  photo: Uint8Array<ArrayBuffer> | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  return await drawInThread({ kind: "card", site, lang, photo });
}
