import type { PostItem, TextStanding } from "@/lib/portfolio/posts/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { Pager, Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { Done, type DoneData } from "./Done.tsx";
import { momentOf } from "./moment.ts";
import { postWords } from "./words.ts";

/** Where posts stand in the dashboard. */
export const POSTS = "/dashboard/portfolio/posts";

const SHOWS = ["all", "published", "scheduled", "drafts", "removed"] as const;

/** Which posts are listed. */
export type Show = typeof SHOWS[number];

/** What the list of posts is drawn from. */
export interface PostsData {
  posts: PostItem[];
  counts: Record<Show, number>;
  show: Show;
  search: string;
  isLater: boolean;
  /** Id of the last post when there are more. */
  older: string | null;
  done: DoneData | null;
  mayWrite: boolean;
}

/** All posts, with how each stands in every language. */
export function PostsPage(
  { view, data }: { view: DashboardView; data: PostsData },
) {
  const words = postWords[view.lang];
  const { counts, show, posts, search } = data;
  const at = (query: Record<string, string>) => linkTo(view, POSTS, query);
  const only: Record<string, string> = {
    ...show === "all" ? {} : { show },
    ...search === "" ? {} : { search },
  };
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={data.mayWrite && (
        <>
          <a class="button button-main" href={linkTo(view, `${POSTS}/new`)}>
            {words.create}
          </a>
          <a class="button" href={linkTo(view, `${POSTS}/import`)}>
            {words.import}
          </a>
        </>
      )}
    >
      {data.done && <Done view={view} done={data.done} action={at({})} />}
      {counts.all + counts.removed > 0 && (
        <>
          <Tabs
            label={words.views}
            tabs={SHOWS.filter((one) => one === "all" || counts[one] > 0)
              .map((one) => ({
                label: words.shows[one],
                href: at(one === "all" ? {} : { show: one }),
                current: show === one,
                count: counts[one],
              }))}
          />
          <Search view={view} data={data} />
        </>
      )}
      <DataTable
        caption={words.title}
        rows={posts}
        rowKey={({ id }) => id}
        empty={<Nothing view={view} data={data} />}
        columns={[
          {
            key: "post",
            title: words.post,
            kind: "text",
            cell: (post) => <Title view={view} post={post} show={show} />,
          },
          {
            key: "state",
            title: words.state,
            cell: (post) => <States view={view} post={post} />,
          },
          {
            key: "changed",
            title: words.changed,
            kind: "date",
            cell: (post) => <When at={changedAt(post)} clock={view.clock} />,
          },
          ...(data.mayWrite
            ? [{
              key: "actions",
              title: view.words.table.actions,
              kind: "actions" as const,
              cell: (post: PostItem) => (
                <ActionButton
                  label={show === "removed" ? words.restore : words.remove}
                  of={titleOf(post) ?? words.untitled}
                  action={at({})}
                  danger={show !== "removed"}
                  fields={{
                    do: show === "removed" ? "restore" : "remove",
                    id: post.id,
                  }}
                />
              ),
            }]
            : []),
        ]}
      />
      <Pager
        words={view.words.table}
        newest={data.isLater ? at(only) : null}
        older={data.older && at({ ...only, after: data.older })}
      />
    </DashboardPage>
  );
}

function Search({ view, data }: { view: DashboardView; data: PostsData }) {
  const words = postWords[view.lang];
  const { chosenLang } = view.base;
  return (
    <form class="post-search" action={linkTo(view, POSTS)} role="search">
      {chosenLang && <input type="hidden" name="lang" value={chosenLang} />}
      {data.show !== "all" && (
        <input type="hidden" name="show" value={data.show} />
      )}
      <label class="field">
        <span class="field-name">{words.search}</span>
        <input
          type="search"
          name="search"
          value={data.search}
          maxlength={100}
        />
      </label>
      <button type="submit" class="button">{words.searchDo}</button>
    </form>
  );
}

function Title(
  { view, post, show }: { view: DashboardView; post: PostItem; show: Show },
) {
  const words = postWords[view.lang];
  const title = titleOf(post);
  const said = title ?? words.untitled;
  const lang = post.texts.find((text) => text.title === title)?.lang;
  return (
    <>
      {show === "removed" ? <span lang={lang}>{said}</span> : (
        <a
          class="row-link"
          lang={lang}
          href={linkTo(view, `${POSTS}/${post.id}`, lang ? { text: lang } : {})}
        >
          {said}
        </a>
      )}
      {post.tags.length > 0 && <span class="under">{post.tags.join(", ")}
      </span>}
    </>
  );
}

function States({ view, post }: { view: DashboardView; post: PostItem }) {
  return (
    <ul>
      {post.texts.map((text) => (
        <li key={text.lang}>
          {postWords[view.lang].langs[text.lang]}{" "}
          <TextState view={view} text={text} />
        </li>
      ))}
    </ul>
  );
}

const LOOK = {
  draft: "tag",
  scheduled: "tag tag-warn",
  published: "tag tag-good",
} as const;

/** How a text stands, in a word; a published one that was changed since says so. */
export function TextState(
  { view, text }: { view: DashboardView; text: TextStanding },
) {
  const words = postWords[view.lang];
  return (
    <>
      <span class={LOOK[text.state]}>{words.states[text.state]}</span>
      {text.publishAt && (
        <>
          {" "}
          <time datetime={text.publishAt}>
            {momentOf(text.publishAt, view.clock)}
          </time>
        </>
      )}
      {text.isAhead && <span class="under">{words.ahead}</span>}
    </>
  );
}

function titleOf({ texts }: PostItem): string | null {
  return texts.find(({ title }) => title !== "")?.title ?? null;
}

function changedAt({ texts, createdAt }: PostItem): string {
  return texts.map(({ editedAt }) => editedAt).sort().at(-1) ?? createdAt;
}

function Nothing({ view, data }: { view: DashboardView; data: PostsData }) {
  const words = postWords[view.lang];
  if (data.counts.all + data.counts.removed > 0) {
    return (
      <EmptyState
        title={words.noneOf}
        text={words.noneOfText}
        action={
          <a class="button" href={linkTo(view, POSTS)}>{words.showAll}</a>
        }
      />
    );
  }
  return (
    <EmptyState
      title={words.none}
      text={words.noneText}
      action={data.mayWrite && (
        <a class="button button-main" href={linkTo(view, `${POSTS}/new`)}>
          {words.create}
        </a>
      )}
    />
  );
}
