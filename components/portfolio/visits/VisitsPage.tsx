import type { Figures, Point } from "@/lib/portfolio/analytics/schema.ts";
import { DashboardPage } from "@/components/dashboard/DashboardPage.tsx";
import { DataTable } from "@/components/dashboard/DataTable.tsx";
import { EmptyState } from "@/components/dashboard/EmptyState.tsx";
import { Notice } from "@/components/dashboard/Notice.tsx";
import { Tabs } from "@/components/dashboard/Tabs.tsx";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { Field } from "@/components/ui/Field.tsx";
import { fill } from "@/components/words/fill.ts";
import { LiveRegion } from "@/islands/dashboard/LiveRegion.tsx";
import { VisitorsNow } from "@/islands/portfolio/VisitorsNow.tsx";
import {
  changeOf,
  momentIn,
  numberIn,
  queryOf,
  timeOf,
  VISITS,
  type VisitsData,
} from "./view.ts";
import { VisitLists } from "./VisitLists.tsx";
import { VisitsChart } from "./VisitsChart.tsx";
import { visitWords } from "./words.ts";

const PERIODS = ["24h", "7d", "30d", "90d", "custom"] as const;

/** Who came, when, from where, and what they did. */
export function VisitsPage(
  { view, data }: { view: DashboardView; data: VisitsData },
) {
  const words = visitWords[view.lang];
  const { overview, now } = data;
  return (
    <DashboardPage
      view={view}
      title={words.title}
      lead={words.lead}
      actions={!overview.isEmpty && (
        <a
          class="button"
          href={linkTo(view, `${VISITS}/export`, queryOf(data))}
        >
          {words.export}
        </a>
      )}
    >
      <LiveRegion
        events={linkTo(view, "/dashboard/events")}
        topic="portfolio.visits"
        region="visits"
        updated={words.updated}
      />
      {!overview.isEmpty && (
        <p class="visit-line">
          <span class="dot dot-on">{`${words.now.label}: `}</span>
          <VisitorsNow
            now={now}
            events={linkTo(view, "/dashboard/events")}
          />
          <span class="soft">{` ${words.now.help}`}</span>
        </p>
      )}
      <div id="visits" data-mark={data.mark}>
        {overview.isEmpty
          ? <Nothing view={view} />
          : <Counted view={view} data={data} />}
      </div>
    </DashboardPage>
  );
}

function Counted({ view, data }: { view: DashboardView; data: VisitsData }) {
  const words = visitWords[view.lang];
  const { overview: { total, before }, unit } = data;
  return (
    <>
      <Tabs
        label={words.periods.label}
        tabs={PERIODS.map((period) => ({
          label: words.periods[period],
          href: linkTo(view, VISITS, queryOf({ ...data, period })),
          current: data.period === period,
        }))}
      />
      {data.isWrong && <Notice kind="bad">{words.custom.wrong}</Notice>}
      {data.period === "custom" && <Days view={view} data={data} />}
      <dl class="visit-figures">
        {(["visitors", "visits", "views"] as const).map((one) => (
          <Figure
            key={one}
            view={view}
            name={words.figures[one]}
            now={total[one]}
            before={before[one]}
          />
        ))}
        <div>
          <dt>{words.figures.time}</dt>
          <dd>
            <span class="figure">{timeOf(total)}</span>
          </dd>
        </div>
      </dl>
      <section>
        <h2 class="section-title">{words.chart.title[unit]}</h2>
        <VisitsChart view={view} data={data} />
        <details class="filter">
          <summary>{words.chart.table}</summary>
          <PointsTable view={view} data={data} />
        </details>
        <p class="visit-note">{zoneNote(view, data)}</p>
      </section>
      <VisitLists view={view} data={data} />
      <p class="visit-how">
        <a href={linkTo(view, "/privacy")}>{words.how}</a>
      </p>
    </>
  );
}

function Figure({ view: { lang }, name, now, before }: {
  view: DashboardView;
  name: string;
  now: number;
  before: number;
}) {
  const { figures } = visitWords[lang];
  const change = changeOf(lang, now, before);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="figure">{numberIn(lang, now)}</span>
        <span class="under">
          {change && <b>{`${change} `}</b>}
          {before === 0
            ? figures.noneBefore
            : fill(figures.before, { n: numberIn(lang, before) })}
        </span>
      </dd>
    </div>
  );
}

function Days({ view, data }: { view: DashboardView; data: VisitsData }) {
  const { custom: words } = visitWords[view.lang];
  return (
    <form method="get" class="filter-form" aria-label={words.label}>
      {view.base.chosenLang && (
        <input type="hidden" name="lang" value={view.base.chosenLang} />
      )}
      <input type="hidden" name="period" value="custom" />
      <Field name="from" label={words.from} type="date" value={data.from} />
      <Field name="to" label={words.to} type="date" value={data.to} />
      <div class="actions filter-end">
        <button type="submit" class="button">{words.show}</button>
      </div>
    </form>
  );
}

function PointsTable(
  { view, data: { overview: { points }, unit } }: {
    view: DashboardView;
    data: VisitsData;
  },
) {
  const { lang, clock } = view;
  const words = visitWords[lang];
  const number = (name: keyof Figures & keyof typeof words.columns) => ({
    key: name,
    title: words.columns[name],
    kind: "number" as const,
    cell: (point: Point) => numberIn(lang, point[name]),
  });
  return (
    <DataTable
      caption={words.chart.title[unit]}
      rows={points.toReversed()}
      rowKey={({ at }) => at}
      empty={null}
      columns={[
        {
          key: "when",
          title: words.chart.when[unit],
          cell: ({ at }) => momentIn(lang, unit, at, clock.timezone),
        },
        number("visitors"),
        number("visits"),
        number("views"),
      ]}
    />
  );
}

/** Where the days of the count begin for somebody who lives elsewhere. */
function zoneNote(
  { lang, clock }: DashboardView,
  { unit, overview }: VisitsData,
) {
  const { chart, counted } = visitWords[lang];
  const midnight = new Date(clock.now);
  midnight.setUTCHours(0, 0, 0, 0);
  const zone = clock.timezone.replaceAll("_", " ");
  const at = (moment: string) => momentIn(lang, "hour", moment, clock.timezone);
  const text = fill(chart.zone[unit], {
    zone,
    time: at(midnight.toISOString()),
  });
  return overview.countedAt
    ? `${text} ${fill(counted, { when: at(overview.countedAt) })}`
    : text;
}

function Nothing({ view }: { view: DashboardView }) {
  const { empty: words } = visitWords[view.lang];
  return view.access?.tenant.published
    ? (
      <EmptyState
        title={words.title}
        text={words.text}
        action={<a class="button" href={linkTo(view, "/")}>{words.action}</a>}
      />
    )
    : (
      <EmptyState
        title={words.draft}
        text={words.draftText}
        action={
          <a class="button" href={linkTo(view, "/dashboard/settings")}>
            {words.draftAction}
          </a>
        }
      />
    );
}
