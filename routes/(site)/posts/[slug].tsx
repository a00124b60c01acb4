import { HttpError, page } from "fresh";
import { findRenamed } from "@/lib/portfolio/posts/addresses.ts";
import { postJsonLd } from "@/lib/portfolio/posts/json_ld.ts";
import { getPublished } from "@/lib/portfolio/posts/pages.ts";
import { PostPage } from "@/components/site/PostPage.tsx";
import { postPath } from "@/components/site/PostRow.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { linkTo, nameOf } from "@/components/site/view.ts";
import { href } from "@/components/ui/href.ts";
import { define, readSite, urlsOf, viewOf } from "../../(_site)/site_page.ts";

/** The table of addresses takes no longer one. */
const MAX_SLUG = 200;

export const handlers = define.handlers({
  async GET(ctx) {
    const { lang } = await readSite(ctx);
    const { slug } = ctx.params;
    if (slug === undefined || slug.length > MAX_SLUG) throw new HttpError(404);
    const { actor, basePath, chosenLang } = ctx.state;
    const goTo = (slug: string, status: 302 | 308) => {
      const location = href({ basePath, chosenLang }, postPath(slug));
      // a browser that remembered it would go in circles once the post has its former name again
      const headers = { location, "cache-control": "no-cache" };
      return new Response(null, { status, headers });
    };
    const post = await getPublished(actor, { lang, slug });
    if (!post) {
      const now = await findRenamed(actor, { lang, slug });
      if (now === null) throw new HttpError(404);
      return goTo(now, 308);
    }
    const own = post.others.find((other) => other.lang === lang);
    if (post.lang !== lang && own) return goTo(own.slug, 302);
    return page({ post });
  },
});

export default define.page<typeof handlers>(
  ({ data: { post }, state, url }) => {
    const view = viewOf(state, url);
    const { home, image } = urlsOf(view);
    const at = (lang: string, slug: string) =>
      view.origin + linkTo(view, postPath(slug), { lang });
    const own = at(post.lang, post.slug);
    const canonical = post.canonical ?? own;
    const author = { kind: view.site.kind, name: nameOf(view.site) };
    return (
      <>
        <SiteHead
          view={view}
          title={post.title}
          description={post.summary || post.title}
          article={{
            canonical,
            alternates: [post, ...post.others].map(({ lang, slug }) => ({
              lang,
              href: at(lang, slug),
            })),
          }}
          jsonLd={postJsonLd(post, {
            page: own,
            canonical,
            home,
            image,
            author,
          })}
        />
        <PostPage view={view} post={post} />
      </>
    );
  },
);
