import type { GithubSource } from "@/lib/portfolio/github/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type Column, DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { When } from "@/components/ui/When.tsx";
import { fill } from "@/components/words/index.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import {
  type Done,
  DoneNotice,
  GITHUB,
  projectsWords,
  ProjectTabs,
} from "./view.tsx";

/** What the list of sources is drawn from. */
export interface GithubData {
  sources: GithubSource[];
  mayWrite: boolean;
  done: Done | null;
  doneTo: string;
  /** What the list looked like before it was read. */
  mark: string;
}

/** Who is followed at GitHub, how far each is read, and what to do where it is not. */
export function GithubPage(
  { view, data }: { view: DashboardView; data: GithubData },
) {
  const all = projectsWords[view.lang];
  const words = all.github;
  const { sources, mayWrite, done, doneTo } = data;
  const connect = mayWrite && (
    <a class="button button-main" href={linkTo(view, `${GITHUB}/new`)}>
      {all.connect}
    </a>
  );
  return (
    <DashboardPage
      view={view}
      title="GitHub"
      heading={all.title}
      lead={words.lead}
      actions={sources.length > 0 && connect}
    >
      <DoneNotice
        view={view}
        done={done}
        undo={done === "removed" ? { do: "restore", id: doneTo } : null}
      />
      <ProjectTabs view={view} current="github" />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.github"
        region="sources"
        updated={all.live}
      />
      <div id="sources" data-mark={data.mark}>
        <DataTable
          caption={words.source}
          rows={sources}
          rowKey={({ id }) => id}
          empty={
            <EmptyState
              title={words.empty}
              text={words.emptyText}
              action={connect}
            />
          }
          columns={columnsOf(view, mayWrite)}
        />
      </div>
    </DashboardPage>
  );
}

function columnsOf(
  view: DashboardView,
  mayWrite: boolean,
): Column<GithubSource>[] {
  const words = projectsWords[view.lang].github;
  return [
    {
      key: "source",
      title: words.source,
      cell: ({ id, name, kind, hasToken }) => (
        <>
          <a class="row-link" href={linkTo(view, `${GITHUB}/${id}`)}>{name}</a>
          <span class="under">
            {kind === "user" ? words.user : words.repositoryKind}
            {hasToken && ` · ${words.withToken}`}
          </span>
        </>
      ),
    },
    {
      key: "state",
      title: words.state,
      kind: "text",
      cell: (source) => <SourceState view={view} source={source} />,
    },
    {
      key: "read",
      title: words.read,
      kind: "date",
      cell: ({ syncedAt }) =>
        syncedAt ? <When at={syncedAt} clock={view.clock} /> : words.never,
    },
    ...mayWrite
      ? [{
        key: "actions",
        title: view.words.table.actions,
        kind: "actions" as const,
        cell: ({ id, name }: GithubSource) => (
          <>
            <ActionButton
              label={words.look}
              of={name}
              fields={{ do: "look", id }}
            />
            <ActionButton
              label={words.remove}
              of={name}
              danger
              fields={{ do: "remove", id }}
            />
          </>
        ),
      }]
      : [],
  ];
}

/** How a source stands: in a word, with how far it is, or with what is in the way and what to do. */
export function SourceState(
  { view, source: { state, error, done, total, retryAt } }: {
    view: DashboardView;
    source: GithubSource;
  },
) {
  const words = projectsWords[view.lang].github;
  const tone = { done: " tag-good", failed: " tag-bad", limited: " tag-warn" };
  const isRead = state === "running" && total !== null && total > 0;
  return (
    <>
      <span class={`tag${tone[state as keyof typeof tone] ?? ""}`}>
        {words.states[state]}
      </span>
      {isRead && (
        <>
          {" "}
          <progress
            value={done}
            max={total}
            aria-label={words.states.running}
          />{" "}
          <span class="soft">{fill(words.progress, { done, total })}</span>
        </>
      )}
      {state === "limited" && retryAt && (
        <span class="soft">
          {" "}
          {words.again} <When at={retryAt} clock={view.clock} />
        </span>
      )}
      {error && <span class="under">{words.errors[error]}</span>}
    </>
  );
}
