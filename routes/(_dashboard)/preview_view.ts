/**
 * The site that a draft would make, drawn at an address of the editor so that its links stay in the preview.
 *
 * @module
 */
import { HttpError } from "fresh";
import type { State } from "@/lib/platform/state.ts";
import { getDraftSite } from "@/lib/portfolio/drafts/queries.ts";
import { PROFILE } from "@/components/portfolio/editor/view.ts";
import type { SiteView } from "@/components/site/view.ts";
import { wordsIn } from "@/components/words/index.ts";

const PREVIEW = `${PROFILE}/preview`;

/** What a page of the preview is drawn from; its path is that within the site. */
export async function previewView(
  state: State,
  url: URL,
): Promise<SiteView> {
  const { actor, lang, basePath, chosenLang, origin } = state;
  const site = await getDraftSite(actor, { lang });
  if (!site) throw new HttpError(404);
  return {
    site,
    words: wordsIn(lang, site.kind),
    base: { basePath: basePath + PREVIEW, chosenLang },
    origin,
    path: url.pathname.slice(PREVIEW.length) || "/",
  };
}
