/**
 * What both feeds of a site are made of.
 *
 * @module
 */
import { HttpError } from "fresh";
import type { Feed } from "@/lib/portfolio/posts/feeds.ts";
import { listForFeed } from "@/lib/portfolio/posts/pages.ts";
import { getSite } from "@/lib/portfolio/site/queries.ts";
import { nameOf } from "@/components/site/view.ts";
import { postPath } from "@/components/site/PostRow.tsx";
import { href } from "@/components/ui/href.ts";
import { fill, wordsIn } from "@/components/words/index.ts";
import type { State } from "@/lib/platform/state.ts";

/** Reads the newest posts in the reader's language; a site that is not published has no feeds. */
export async function feedOf(state: State): Promise<Feed> {
  const { actor, lang, origin, basePath, tenant } = state;
  const site = tenant && await getSite(actor, lang, tenant.version);
  if (!site) throw new HttpError(404);
  const posts = await listForFeed(actor, { lang });
  const words = wordsIn(lang, site.kind);
  const at = (path: string) =>
    origin + href({ basePath, chosenLang: lang }, path);
  return {
    title: `${nameOf(site)} – ${words.posts.title}`,
    subtitle: fill(words.posts.description, { name: nameOf(site) }),
    author: nameOf(site),
    lang,
    urls: {
      home: at("/"),
      posts: at("/posts"),
      atom: at("/feed.atom"),
      json: at("/feed.json"),
      post: (slug) => at(postPath(slug)),
    },
    updatedAt: site.updatedAt,
    posts,
  };
}
