import type { PostArticle, PostSummary } from "@/lib/portfolio/posts/schema.ts";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { count, fill } from "@/components/words/index.ts";
import { dayOf, PostDate } from "./PostDate.tsx";
import { postPath, PostRow } from "./PostRow.tsx";
import { linkTo, type SiteView } from "./view.ts";

/** A text with fewer headings is seen at a glance. */
const LEAST_CONTENTS = 3;

/** A change on a later day is told. */
const DAY_CHARS = 10;

/** One post, to be read. */
export function PostPage(
  { view, post }: { view: SiteView; post: PostArticle },
) {
  const { words, site } = view;
  const lang = post.lang === site.lang ? undefined : post.lang;
  return (
    <>
      <article>
        <div class="page-head row">
          <p class="margin label screen">
            <a href={linkTo(view, "/posts")}>← {words.posts.back}</a>
          </p>
          <div class="wide stack" lang={lang}>
            <h1>{post.title}</h1>
            {post.summary && <p class="lead">{post.summary}</p>}
          </div>
        </div>
        <div class="section section-bare row">
          <Label view={view} post={post} />
          {
            // deno-lint-ignore react-no-danger -- sanitised by an allow-list when it was published


              <div
                class="body article"
                lang={lang}
                dangerouslySetInnerHTML={{ __html: post.html }}
              />

          }
          <Contents view={view} post={post} />
        </div>
      </article>
      <Neighbours view={view} post={post} />
      {post.related.length > 0 && (
        <section class="screen" aria-labelledby="related">
          <div class="piece row">
            <h2 id="related" class="body">{words.posts.related}</h2>
          </div>
          {post.related.map((one) => (
            <PostRow
              key={one.id}
              view={view}
              post={one}
              level="h3"
              amongOthers
            />
          ))}
        </section>
      )}
    </>
  );
}

/** Beside the text, as a museum puts the label beside the piece. */
function Label({ view, post }: { view: SiteView; post: PostArticle }) {
  const { words, site } = view;
  const lang = post.lang === site.lang ? undefined : post.lang;
  const { publishedAt, updatedAt, canonical, others } = post;
  const changed =
    updatedAt.slice(0, DAY_CHARS) > publishedAt.slice(0, DAY_CHARS);
  return (
    <div class="margin label stack">
      <div>
        <p>
          <PostDate at={publishedAt} lang={site.lang} />
        </p>
        {changed && (
          <p>
            {fill(words.posts.updated, { date: dayOf(updatedAt, site.lang) })}
          </p>
        )}
        <p>{count(words.posts.minutes, post.minutes)}</p>
      </div>
      {lang && <p class="note">{words.posts.only[lang]}</p>}
      {!lang && others.map((other) => (
        <p key={other.lang} class="screen">
          <a
            href={linkTo(view, postPath(other.slug), { lang: other.lang })}
            hreflang={other.lang}
          >
            {words.posts.readIn[other.lang]}
          </a>
        </p>
      ))}
      {canonical && (
        <p>
          {words.posts.first} <OutLink url={canonical} />
        </p>
      )}
      {post.tags.length > 0 && (
        <ul class="keywords" aria-label={words.posts.subjects}>
          {post.tags.map((tag) => (
            <li key={tag} lang={lang}>
              <a href={linkTo(view, "/posts", { tag })}>{tag}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Contents({ view, post }: { view: SiteView; post: PostArticle }) {
  const headings = post.headings.filter(({ level }) => level <= 3);
  if (headings.length < LEAST_CONTENTS) return null;
  const { words, site } = view;
  return (
    <nav class="beside contents screen" aria-labelledby="contents">
      <div class="label">
        <h2 id="contents">{words.posts.contents}</h2>
        <ol lang={post.lang === site.lang ? undefined : post.lang}>
          {headings.map(({ id, text, level }) => (
            <li key={id} class={level > 2 ? "under-heading" : ""}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}

function Neighbours({ view, post }: { view: SiteView; post: PostArticle }) {
  const { words, site } = view;
  const around: [string, string, PostSummary | null][] = [
    ["before", words.posts.earlier, post.older],
    ["after", words.posts.newer, post.newer],
  ];
  if (post.older === null && post.newer === null) return null;
  return (
    <nav class="section row neighbours screen" aria-label={words.posts.title}>
      {around.map(([side, word, one]) =>
        one && (
          <p key={side} class={side === "before" ? "before" : "after"}>
            <span class="label">{word}</span>
            <a
              class="piece-title display"
              href={linkTo(view, postPath(one.slug))}
              lang={one.lang === site.lang ? undefined : one.lang}
            >
              {one.title}
            </a>
          </p>
        )
      )}
    </nav>
  );
}
