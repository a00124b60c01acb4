import type { PlainView } from "@/components/landing/PlainShell.tsx";
import { nameOf } from "@/components/site/view.ts";
import { wordsIn } from "@/components/words/index.ts";
import type { SiteState } from "./site_page.ts";

/** What a page outside of any site's case is drawn from; on a site's address it is called after the site. */
export function plainView(state: SiteState, url: URL): PlainView {
  const { lang, basePath, chosenLang, site, tenant } = state;
  return {
    words: wordsIn(lang),
    lang,
    base: { basePath, chosenLang },
    path: url.pathname,
    siteName: site ? nameOf(site) : tenant?.slug,
  };
}
