import type { PostSummary } from "@/lib/portfolio/posts/schema.ts";
import { count } from "@/components/words/index.ts";
import { PostDate } from "./PostDate.tsx";
import { linkTo, type SiteView } from "./view.ts";

/** The address of a post on its site. */
export function postPath(slug: string): string {
  return `/posts/${encodeURIComponent(slug)}`;
}

/** A post in a list: its day and length in the margin, its subjects beside it. */
export function PostRow(
  { view, post, level: Level = "h2", amongOthers = false }: {
    view: SiteView;
    post: PostSummary;
    level?: "h2" | "h3";
    /** Listed in the language of the post that it stands below, whatever others it has. */
    amongOthers?: boolean;
  },
) {
  const { site, words } = view;
  const lang = post.lang === site.lang ? undefined : post.lang;
  return (
    <article class="piece row">
      <div class="margin label">
        <p>
          <PostDate at={post.publishedAt} lang={site.lang} />
        </p>
        <p>{count(words.posts.minutes, post.minutes)}</p>
        {lang && !amongOthers && <p class="note">{words.posts.only[lang]}</p>}
      </div>
      <div class="body stack">
        <Level class="project-title" lang={lang}>
          <a href={linkTo(view, postPath(post.slug))}>{post.title}</a>
        </Level>
        {post.summary && <p class="clip" lang={lang}>{post.summary}</p>}
      </div>
      <PostTags view={view} post={post} />
    </article>
  );
}

/** What a post is about; each subject leads to its posts. */
export function PostTags(
  { view, post }: { view: SiteView; post: PostSummary },
) {
  const lang = post.lang === view.site.lang ? undefined : post.lang;
  if (post.tags.length === 0) return null;
  return (
    <ul
      class="beside label keywords"
      aria-label={view.words.posts.subjects}
    >
      {post.tags.map((tag) => (
        <li key={tag} lang={lang}>
          <a href={linkTo(view, "/posts", { tag })}>{tag}</a>
        </li>
      ))}
    </ul>
  );
}
