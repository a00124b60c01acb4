import { page } from "fresh";
import {
  listPublished,
  listTags,
  postCursor,
} from "@/lib/portfolio/posts/pages.ts";
import { type PostsData, PostsPage } from "@/components/site/PostsPage.tsx";
import { SiteHead } from "@/components/site/SiteHead.tsx";
import { nameOf } from "@/components/site/view.ts";
import { fill } from "@/components/words/index.ts";
import { define, readSite, viewOf } from "../../(_site)/site_page.ts";

const MAX_TAG = 40;

export const handlers = define.handlers({
  async GET(ctx) {
    const { lang } = await readSite(ctx);
    const { actor } = ctx.state;
    const given = ctx.url.searchParams;
    const tag = given.get("tag")?.trim().slice(0, MAX_TAG) || null;
    // an address that nobody of us wrote shows the first page
    const known = postCursor.safeParse(given.get("after")).data ?? null;
    const [{ posts, older }, tags] = await Promise.all([
      listPublished(actor, { lang, tag, after: known }),
      listTags(actor, {}),
    ]);
    return page<PostsData>({
      posts,
      older,
      tags,
      tag,
      isLater: known !== null,
    });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => {
  const view = viewOf(state, url);
  const { title, about, description } = view.words.posts;
  return (
    <>
      <SiteHead
        view={view}
        title={data.tag === null ? title : fill(about, { tag: data.tag })}
        description={fill(description, { name: nameOf(view.site) })}
        hidden={data.isLater || data.posts.length === 0 && data.tag !== null}
      />
      <PostsPage view={view} data={data} />
    </>
  );
});
