import type { PostSummary } from "@/lib/portfolio/posts/schema.ts";
import { fill } from "@/components/words/index.ts";
import { Empty } from "./Empty.tsx";
import { PageHead } from "./PageHead.tsx";
import { PostRow } from "./PostRow.tsx";
import { linkTo, type SiteView } from "./view.ts";

/** What the list of posts is drawn from. */
export interface PostsData {
  posts: PostSummary[];
  /** Where the next page begins; `null` when there is none. */
  older: string | null;
  /** Subjects of all posts. */
  tags: { tag: string; posts: number }[];
  /** The subject that was asked for. */
  tag: string | null;
  /** Whether this is not the first page. */
  isLater: boolean;
}

/** Posts, the newest first; until the first is written, an empty case that leads to the work. */
export function PostsPage(
  { view, data }: { view: SiteView; data: PostsData },
) {
  const { words } = view;
  const { posts, tag } = data;
  const title = tag === null
    ? words.posts.title
    : fill(words.posts.about, { tag });
  if (posts.length === 0) return <Nothing view={view} tag={tag} />;
  return (
    <>
      <PageHead
        title={title}
        margin={tag !== null && (
          <a href={linkTo(view, "/posts")}>← {words.posts.back}</a>
        )}
      >
        <Subjects view={view} data={data} />
      </PageHead>
      {posts.map((post) => (
        <PostRow
          key={post.id}
          view={view}
          post={post}
        />
      ))}
      <nav class="section row screen" aria-label={title}>
        <p class="body actions">
          {data.isLater && (
            <a class="onward" href={linkTo(view, "/posts", only(tag))}>
              {words.posts.newest}
            </a>
          )}
          {data.older && (
            <a
              class="onward"
              href={linkTo(view, "/posts", { ...only(tag), after: data.older })}
            >
              {words.posts.older}
            </a>
          )}
          <a class="onward" href={linkTo(view, "/feed.atom")}>
            {words.posts.feed}
          </a>
        </p>
      </nav>
    </>
  );
}

function only(tag: string | null): Record<string, string> {
  return tag === null ? {} : { tag };
}

function Subjects({ view, data }: { view: SiteView; data: PostsData }) {
  if (data.tags.length < 2) return null;
  return (
    <ul class="chips" aria-label={view.words.posts.subjects}>
      {data.tags.map(({ tag, posts }) => (
        <li key={tag}>
          <a
            class="chip"
            href={linkTo(view, "/posts", { tag })}
            aria-current={isSame(tag, data.tag) ? "true" : undefined}
          >
            {tag} <span class="chip-count">{posts}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function isSame(tag: string, other: string | null): boolean {
  return tag.toLowerCase() === other?.toLowerCase();
}

function Nothing({ view, tag }: { view: SiteView; tag: string | null }) {
  const { posts, nav } = view.words;
  const onward: [string, string][] = tag === null
    ? [["/projects", nav.projects], ["/experience", nav.experience]]
    : [["/posts", posts.back]];
  return (
    <>
      <PageHead title={posts.title} />
      <Empty
        view={view}
        title={tag === null ? posts.empty : fill(posts.noneAbout, { tag })}
        text={tag === null ? posts.emptyText : posts.noneAboutText}
        onward={onward}
      />
    </>
  );
}
