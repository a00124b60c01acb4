import { page } from "fresh";
import { AppError } from "@/lib/platform/errors.ts";
import {
  removePost,
  republishPost,
  restorePost,
  unpublishPost,
} from "@/lib/portfolio/posts/commands.ts";
import { countPosts, listPosts } from "@/lib/portfolio/posts/queries.ts";
import {
  POSTS,
  type PostsData,
  PostsPage,
} from "@/components/portfolio/posts/PostsPage.tsx";
import {
  dashboardView,
  define,
  formOf,
  mayOf,
  seeOther,
  textOf,
} from "../../../(_dashboard)/dashboard_page.ts";
import { doneOf } from "../../../(_dashboard)/post_done.ts";

const PAGE = 50;
const MAX_SEARCH = 100;
const SHOWS = ["all", "published", "scheduled", "drafts", "removed"] as const;

/** What the buttons do, and what the page says afterwards. */
const VERBS = {
  remove: [removePost, "removed"],
  restore: [restorePost, "restored"],
  unpublish: [unpublishPost, "unpublished"],
  republish: [republishPost, "republished"],
} as const;

export const handlers = define.handlers({
  async GET({ state, url: { searchParams } }) {
    const { actor } = state;
    const after = searchParams.get("after") ?? undefined;
    const given = searchParams.get("show");
    const show = SHOWS.find((one) => one === given) ?? "all";
    const search = (searchParams.get("search") ?? "").slice(0, MAX_SEARCH);
    const [found, counts] = await Promise.all([
      listPosts(actor, { after, show, search, limit: PAGE + 1 }),
      countPosts(actor, {}),
    ]);
    const posts = found.slice(0, PAGE);
    return page<PostsData>({
      posts,
      counts,
      show,
      search,
      isLater: after !== undefined,
      older: found.length > PAGE ? posts.at(-1)?.id ?? null : null,
      done: doneOf(searchParams),
      mayWrite: mayOf(state)("portfolio.posts.write"),
    });
  },

  async POST({ state, req }) {
    const form = await formOf(req);
    const wanted = textOf(form, "do");
    const id = textOf(form, "id");
    const lang = textOf(form, "text");
    const verb = Object.entries(VERBS).find(([name]) => name === wanted)?.[1];
    if (!verb) throw new AppError("invalid", "Cannot do this: it is unknown");
    const [run, done] = verb;
    const text: Record<string, string> = lang === "" ? {} : { text: lang };
    try {
      await run(state.actor, lang === "" ? { id } : { id, lang });
    } catch (error) {
      // somebody else was quicker
      if (!(error instanceof AppError) || error.code !== "not_found") {
        throw error;
      }
      return seeOther(state, POSTS, { done: "gone" });
    }
    return seeOther(state, POSTS, { done, id, ...text });
  },
});

export default define.page<typeof handlers>(({ data, state, url }) => (
  <PostsPage view={dashboardView({ state, url })} data={data} />
));
