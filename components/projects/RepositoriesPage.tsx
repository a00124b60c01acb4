import type { Repository } from "@/lib/portfolio/repositories/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { type Column, DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton, Notice } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { OutLink } from "@/components/ui/OutLink.tsx";
import { count } from "@/components/words/index.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import {
  type Done,
  DoneNotice,
  GITHUB,
  projectsWords,
  ProjectTabs,
  REPOSITORIES,
} from "./view.tsx";

/** Which repositories are listed. */
export const SHOWS = ["all", "shown", "others"] as const;

/** What the list of repositories is drawn from. */
export interface RepositoriesData {
  repositories: Repository[];
  show: typeof SHOWS[number];
  /** Whether there are more than are listed. */
  isCut: boolean;
  /** Whether anything is followed, and whether it is being read just now. */
  follows: boolean;
  isReading: boolean;
  mayWrite: boolean;
  done: Done | null;
  doneTo: string;
  /** What the list looked like before it was read. */
  mark: string;
}

/** Repositories of those who are followed; what is shown of them becomes a project. */
export function RepositoriesPage(
  { view, data }: { view: DashboardView; data: RepositoriesData },
) {
  const all = projectsWords[view.lang];
  const words = all.repositories;
  const { repositories, done, doneTo, mayWrite, show } = data;
  const undo = done === "hidden"
    ? { do: "show", id: doneTo }
    : done === "shown"
    ? { do: "hide", id: doneTo }
    : null;
  return (
    <DashboardPage
      view={view}
      title={all.tabs.repositories}
      heading={all.title}
      lead={words.lead}
      actions={mayWrite && data.follows && (
        <a class="button" href={linkTo(view, `${GITHUB}/new`)}>{all.connect}</a>
      )}
    >
      <DoneNotice view={view} done={done} undo={undo} />
      <ProjectTabs view={view} current="repositories" />
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.github"
        region="repositories"
        updated={all.live}
      />
      <div id="repositories" data-mark={data.mark}>
        <Narrow view={view} show={show} />
        {data.isReading && repositories.length > 0 && (
          <Notice kind="plain">{words.waits}</Notice>
        )}
        <DataTable
          caption={all.tabs.repositories}
          rows={repositories}
          rowKey={({ id }) => id}
          empty={<Nothing view={view} data={data} />}
          columns={columnsOf(view, mayWrite)}
        />
        {data.isCut && <p class="soft">{words.more}</p>}
      </div>
    </DashboardPage>
  );
}

/** Small, because it chooses within a tab. */
function Narrow(
  { view, show }: { view: DashboardView; show: RepositoriesData["show"] },
) {
  const words = projectsWords[view.lang].repositories;
  return (
    <p class="actions narrowing">
      {SHOWS.map((one) => (
        <a
          key={one}
          class={one === show ? "tag tag-good" : "tag"}
          aria-current={one === show ? "true" : undefined}
          href={linkTo(view, REPOSITORIES, one === "all" ? {} : { show: one })}
        >
          {words.shows[one]}
        </a>
      ))}
    </p>
  );
}

function columnsOf(
  view: DashboardView,
  mayWrite: boolean,
): Column<Repository>[] {
  const words = projectsWords[view.lang].repositories;
  const stars = projectsWords[view.lang].arrange.stars;
  return [
    {
      key: "repository",
      title: words.repository,
      cell: ({ fullName, url, language, stars: n }) => (
        <>
          <OutLink url={url}>{fullName}</OutLink>
          <span class="under">
            {[language, n > 0 && count(stars, n)].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    {
      key: "about",
      title: words.about,
      kind: "text",
      cell: ({ description }) =>
        description === null
          ? <span class="soft">{words.noAbout}</span>
          : <bdi class="excerpt">{description}</bdi>,
    },
    {
      key: "state",
      title: words.state,
      cell: (repository) => <State view={view} repository={repository} />,
    },
    ...mayWrite
      ? [{
        key: "actions",
        title: view.words.table.actions,
        kind: "actions" as const,
        cell: ({ id, fullName, isShown, isPublic }: Repository) =>
          (isPublic || isShown) && (
            <ActionButton
              label={isShown ? words.hide : words.show}
              of={fullName}
              fields={{ do: isShown ? "hide" : "show", id }}
            />
          ),
      }]
      : [],
  ];
}

function State(
  { view, repository: { isShown, isPublic, isFork, isArchived, vanishedAt } }: {
    view: DashboardView;
    repository: Repository;
  },
) {
  const words = projectsWords[view.lang].repositories;
  return (
    <div>
      {isShown && <span class="tag tag-good">{words.shown}</span>}{" "}
      {!isPublic && (
        <span class="tag" title={words.privateHelp}>{words.private}</span>
      )} {isFork && <span class="tag">{words.fork}</span>}{" "}
      {isArchived && <span class="tag">{words.archived}</span>}{" "}
      {vanishedAt && <span class="tag tag-warn">{words.vanished}</span>}
    </div>
  );
}

function Nothing(
  { view, data: { follows, isReading, mayWrite, show } }: {
    view: DashboardView;
    data: RepositoriesData;
  },
) {
  const { connect, repositories: words } = projectsWords[view.lang];
  if (follows && show !== "all") {
    return (
      <EmptyState
        title={words.none}
        text={words.noneText}
        action={
          <a class="button" href={linkTo(view, REPOSITORIES)}>{words.all}</a>
        }
      />
    );
  }
  return (
    <EmptyState
      title={words.empty}
      text={isReading ? words.waits : words.emptyText}
      action={!follows && mayWrite && (
        <a class="button button-main" href={linkTo(view, `${GITHUB}/new`)}>
          {connect}
        </a>
      )}
    />
  );
}
