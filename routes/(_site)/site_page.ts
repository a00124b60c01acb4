/**
 * What the pages of a site share: who asks for which site, and the site itself.
 *
 * @module
 */
import { type Context, createDefine, HttpError } from "fresh";
import type { State } from "@/lib/platform/state.ts";
import { canBeAsked } from "@/lib/assistant/asks/queries.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { linkTo, type SiteView } from "@/components/site/view.ts";
import { wordsIn } from "@/components/words/index.ts";

/** The request's state once its site was read; layouts see it, too. */
export interface SiteState extends State {
  site?: Site;
  /** Whether its assistant can be asked. */
  isAsked?: boolean;
}

/** Fresh's typed helpers for the pages of a site. */
export const define = createDefine<SiteState>();

/** Reads the site that was asked for; a site that is not published does not exist. */
export async function readSite({ state }: Context<SiteState>): Promise<Site> {
  const { tenant, actor, lang } = state;
  const [site, isAsked] = await Promise.all([
    tenant && getSite(actor, lang, tenant.version),
    tenant && canBeAsked(actor, tenant.version),
  ]);
  if (!site) throw new HttpError(404);
  state.site = site;
  state.isAsked = isAsked ?? false;
  return site;
}

/** What a page of the site is drawn from; call it after `readSite()`. */
export function viewOf(state: SiteState, url: URL): SiteView {
  const { site, lang, basePath, chosenLang, origin } = state;
  if (!site) throw new HttpError(404);
  return {
    site,
    words: wordsIn(lang, site.kind),
    base: { basePath, chosenLang },
    origin,
    path: url.pathname,
    isAsked: state.isAsked,
  };
}

/** Absolute addresses for the data that machines read. */
export function urlsOf(view: SiteView) {
  const absolute = (path: string) =>
    view.origin + linkTo(view, path, { lang: view.site.lang });
  return {
    home: absolute("/"),
    image: absolute("/og.png"),
    project: (slug: string) =>
      absolute(`/projects/${encodeURIComponent(slug)}`),
  };
}
