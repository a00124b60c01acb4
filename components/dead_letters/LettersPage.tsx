import type {
  DeadLetter,
  LetterFigures,
  LetterPlace,
  QueueFigures,
  Verb,
} from "@/lib/platform/dead_letters/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Pager, Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { Confirm, type Done, DoneNotice } from "./Asking.tsx";
import { LetterFilterForm } from "./LetterFilterForm.tsx";
import { LettersTable } from "./LettersTable.tsx";
import { QueuesTable } from "./QueuesTable.tsx";
import { countsOf, type LetterChoice, queryOf } from "./view.ts";
import { letterWords } from "./words.ts";

/** A letter of a tenant's own list, or of the list of all. */
export type ListedLetter = DeadLetter & Partial<LetterPlace>;

/** What the list is drawn from. */
export interface LettersData {
  letters: ListedLetter[];
  figures: LetterFigures;
  choice: LetterChoice;
  /** What is to be done with all that are shown, as soon as somebody says so again. */
  confirm: Verb | null;
  done: Done | null;
  mayManage: boolean;
  isLater: boolean;
  /** Id of the last one when there are more. */
  older: string | null;
  /** What the list looks like, in a few letters; null where nobody keeps it fresh. */
  mark: string | null;
  /** For who runs the platform. */
  queues: QueueFigures[] | null;
}

/** Runs of tasks that were set aside: of a tenant, or of all of them below what the queues hold. */
export function LettersPage({ view, data, path }: {
  view: DashboardView;
  data: LettersData;
  path: string;
}) {
  const words = letterWords[view.lang];
  const { choice, figures, queues } = data;
  const query = queryOf(choice);
  const isPlatform = queues !== null;
  const counts = countsOf(figures, choice);
  const shown = {
    dead: counts.dead + counts.retrying,
    discarded: counts.discarded,
  };
  const all = choice.show === "dead" ? counts.dead : counts.discarded;
  const isAny = figures.dead + figures.retrying + figures.discarded > 0;
  return (
    <DashboardPage
      view={view}
      title={isPlatform ? words.adminTitle : words.title}
      lead={isPlatform ? words.adminLead : words.lead}
    >
      <DoneNotice view={view} path={path} data={data} />
      {queues && <QueuesTable view={view} queues={queues} />}
      {queues && <h2 class="section-title">{words.queues.failed}</h2>}
      {data.mark && (
        <LiveRegion
          events={linkTo(view, "/dashboard/events")}
          topic="platform.dead_letters"
          region="letters"
          updated={words.updated}
        />
      )}
      <div id="letters" data-mark={data.mark}>
        {isAny && (
          <Tabs
            label={words.views}
            tabs={(["dead", "discarded"] as const).map((show) => ({
              label: words.shows[show],
              href: linkTo(view, path, queryOf({ ...choice, show })),
              current: choice.show === show,
              count: shown[show],
            }))}
          />
        )}
        {(isAny || Object.keys(query).length > 0) && (
          <LetterFilterForm view={view} path={path} data={data} />
        )}
        {data.confirm && all > 0 && (
          <Confirm
            view={view}
            path={path}
            verb={data.confirm}
            choice={choice}
            count={all}
          />
        )}
        <LettersTable
          view={view}
          path={path}
          data={data}
          all={all}
          empty={<Nothing view={view} path={path} data={data} />}
        />
        <Pager
          words={view.words.table}
          newest={data.isLater ? linkTo(view, path, query) : null}
          older={data.older &&
            linkTo(view, path, { ...query, after: data.older })}
        />
      </div>
    </DashboardPage>
  );
}

function Nothing({ view, path, data: { choice } }: {
  view: DashboardView;
  path: string;
  data: LettersData;
}) {
  const words = letterWords[view.lang];
  if (choice.task !== undefined || choice.period !== undefined) {
    return (
      <EmptyState
        title={words.noMatch}
        text={words.noMatchText}
        action={
          <a class="button" href={linkTo(view, path)}>{words.filter.reset}</a>
        }
      />
    );
  }
  return choice.show === "discarded"
    ? (
      <EmptyState
        title={words.noneDiscarded}
        text={words.noneDiscardedText}
      />
    )
    : <EmptyState title={words.none} text={words.noneText} />;
}
