import type { ArrangedProject } from "@/lib/portfolio/projects/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { ActionButton, HiddenFields } from "@/components/dashboard/Notice.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { count } from "@/components/words/index.ts";
import { MoveKeys } from "@/islands/portfolio/MoveKeys.tsx";
import {
  type Done,
  DoneNotice,
  GITHUB,
  PROJECTS,
  projectsWords,
  ProjectTabs,
} from "./view.tsx";

/** What the list of projects is drawn from. */
export interface ArrangeData {
  projects: ArrangedProject[];
  mayWrite: boolean;
  done: Done | null;
  /** The project that it was done to. */
  doneTo: string;
  /** The button that was pressed to move it, which keeps the focus. */
  moved: "up" | "down" | null;
}

/** Projects in their order; each can be moved, featured and hidden. */
export function ArrangePage(
  { view, data }: { view: DashboardView; data: ArrangeData },
) {
  const words = projectsWords[view.lang];
  const { projects, mayWrite, done, doneTo } = data;
  const connect = mayWrite && (
    <a class="button button-main" href={linkTo(view, `${GITHUB}/new`)}>
      {words.connect}
    </a>
  );
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={projects.length > 0 && connect}
    >
      <DoneNotice view={view} done={done} undo={undoOf(done, doneTo)} />
      <ProjectTabs view={view} current="arrange" />
      <div id="projects">
        <DataTable
          caption={words.title}
          rows={projects}
          rowKey={({ id }) => id}
          empty={
            <EmptyState
              title={words.arrange.empty}
              text={words.arrange.emptyText}
              action={connect}
            />
          }
          columns={columnsOf(view, data)}
        />
      </div>
      {mayWrite && projects.length > 1 && (
        <MoveKeys list="projects" text={words.arrange.keys} />
      )}
    </DashboardPage>
  );
}

/** Hiding and featuring are taken back by their opposites. */
function undoOf(done: Done | null, id: string): Record<string, string> | null {
  if (done === "hidden") return { do: "show", id };
  if (done === "featured") return { do: "unfeature", id };
  return null;
}

function columnsOf(view: DashboardView, data: ArrangeData) {
  const words = projectsWords[view.lang].arrange;
  const last = data.projects.length - 1;
  const at = (id: string) => data.projects.findIndex((one) => one.id === id);
  return [
    {
      key: "project",
      title: words.project,
      cell: (project: ArrangedProject) => (
        <Name
          view={view}
          project={project}
        />
      ),
    },
    {
      key: "state",
      title: words.state,
      cell: (project: ArrangedProject) => (
        <State view={view} project={project} />
      ),
    },
    {
      key: "study",
      title: words.study,
      cell: ({ id, told }: ArrangedProject) => (
        <div>
          {(told > 0 || !data.mayWrite) && words.parts[told]}
          {told > 0 && data.mayWrite && " · "}
          {data.mayWrite && (
            <a href={linkTo(view, `${PROJECTS}/${id}`)}>
              {told === 0 ? words.write : words.edit}
            </a>
          )}
        </div>
      ),
    },
    ...data.mayWrite
      ? [{
        key: "order",
        title: words.order,
        cell: (project: ArrangedProject) => (
          <Order
            view={view}
            project={project}
            first={at(project.id) === 0}
            last={at(project.id) === last}
            focused={data.doneTo === project.id ? data.moved : null}
          />
        ),
      }, {
        key: "actions",
        title: view.words.table.actions,
        kind: "actions" as const,
        cell: (project: ArrangedProject) => (
          <Deeds view={view} project={project} />
        ),
      }]
      : [],
  ];
}

function Name(
  { view, project }: { view: DashboardView; project: ArrangedProject },
) {
  const words = projectsWords[view.lang].arrange;
  const { id, name, repository } = project;
  return (
    <>
      <a class="row-link" href={linkTo(view, `${PROJECTS}/${id}`)}>
        <bdi>{name ?? words.unnamed}</bdi>
      </a>
      {repository && (
        <span class="under">
          {repository.fullName}
          {repository.stars > 0 && ` · ${count(words.stars, repository.stars)}`}
        </span>
      )}
    </>
  );
}

function State(
  { view, project: { isShown, isFeatured, repository } }: {
    view: DashboardView;
    project: ArrangedProject;
  },
) {
  const words = projectsWords[view.lang].arrange;
  return (
    <div>
      {isShown
        ? isFeatured
          ? <span class="tag tag-good">{words.featured}</span>
          : <span class="soft">{words.shown}</span>
        : <span class="tag">{words.hidden}</span>}
      {repository?.vanishedAt && (
        <>
          {" "}
          <span class="tag tag-warn">{words.vanished}</span>
        </>
      )}
      {repository && !repository.isPublic && (
        <>
          {" "}
          <span class="tag tag-warn">{words.private}</span>
        </>
      )}
    </div>
  );
}

function Order(
  { view, project, first, last, focused }: {
    view: DashboardView;
    project: ArrangedProject;
    first: boolean;
    last: boolean;
    focused: "up" | "down" | null;
  },
) {
  const words = projectsWords[view.lang].arrange;
  const move = (way: "up" | "down", ends: boolean) => (
    <form method="post" class="inline" data-move={way}>
      <HiddenFields fields={{ do: way, id: project.id }} />
      <button
        type="submit"
        class="icon-button"
        aria-label={`${words[way]}: ${project.name ?? words.unnamed}`}
        aria-disabled={ends || undefined}
        // whoever moves a row goes on moving it
        autofocus={focused === way || undefined}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d={way === "up" ? "M3.5 10 8 5.5l4.5 4.5" : "M3.5 6 8 10.5 12.5 6"}
          />
        </svg>
      </button>
    </form>
  );
  return (
    <div class="row-moves">
      {move("up", first)}
      {move("down", last)}
    </div>
  );
}

function Deeds(
  { view, project: { id, name, isShown, isFeatured } }: {
    view: DashboardView;
    project: ArrangedProject;
  },
) {
  const words = projectsWords[view.lang].arrange;
  const of = name ?? words.unnamed;
  return (
    <>
      {isShown && (
        <ActionButton
          label={isFeatured ? words.unfeature : words.feature}
          of={of}
          fields={{ do: isFeatured ? "unfeature" : "feature", id }}
        />
      )}
      <ActionButton
        label={isShown ? words.hide : words.show}
        of={of}
        fields={{ do: isShown ? "hide" : "show", id }}
      />
    </>
  );
}
