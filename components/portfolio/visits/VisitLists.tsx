import type { Dimension, Line } from "@/lib/portfolio/analytics/schema.ts";
import { type DashboardView, linkTo } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import {
  inSteps,
  keyName,
  numberIn,
  partOf,
  timeOf,
  type VisitsData,
} from "./view.ts";
import { type VisitWords, visitWords } from "./words.ts";

/** What there is of a line besides its name; the first says how long its bar is. */
type ColumnName = keyof VisitWords["columns"];

/** Lines that stand there at once. */
const SHOWN = 8;

/** What visits were made of, list beside list. */
export function VisitLists(
  { view, data }: { view: DashboardView; data: VisitsData },
) {
  const { lists } = data.overview;
  const { notes } = visitWords[view.lang];
  const list = (
    dimension: Dimension,
    columns: ColumnName[],
    note?: string,
  ) => (
    <List
      view={view}
      data={data}
      dimension={dimension}
      columns={columns}
      note={note}
    />
  );
  const named = (["utm_source", "utm_medium", "utm_campaign"] as const)
    .filter((one) => lists[one].length > 0);
  return (
    <div class="visit-lists">
      {list("page", ["views", "visitors", "time"])}
      {list("referrer", ["visits", "visitors"], notes.referrer)}
      {list("funnel", ["visits", "part"], notes.funnel)}
      {list("event", ["times"], notes.event)}
      {list("country", ["visitors", "visits"], notes.country)}
      {list("device", ["visitors", "visits"])}
      {named.length === 0
        ? list("utm_source", ["visits", "visitors"], notes.utm)
        : named.map((one) => list(one, ["visits", "visitors"]))}
      {list("bot", ["views"], notes.bot)}
    </div>
  );
}

function List({ view, data, dimension, columns, note }: {
  view: DashboardView;
  data: VisitsData;
  dimension: Dimension;
  columns: ColumnName[];
  note?: string;
}) {
  const words = visitWords[view.lang];
  const lines = dimension === "funnel"
    ? inSteps(data.overview.lists.funnel)
    : data.overview.lists[dimension];
  const rows = (some: Line[], caption: string) => (
    <Tally
      view={view}
      data={data}
      dimension={dimension}
      columns={columns}
      lines={some}
      caption={caption}
      most={Math.max(...lines.map((line) => amountOf(line, columns[0])), 1)}
    />
  );
  const rest = lines.slice(SHOWN);
  return (
    <section>
      <h2 class="section-title">{words.lists[dimension]}</h2>
      {lines.length === 0
        ? <p class="soft">{words.none}</p>
        : rows(lines.slice(0, SHOWN), words.lists[dimension])}
      {rest.length > 0 && (
        <details class="filter">
          <summary>{fill(words.more, { n: lines.length })}</summary>
          {rows(rest, words.lists[dimension])}
        </details>
      )}
      {note && <p class="visit-note">{note}</p>}
    </section>
  );
}

function Tally({ view, data, dimension, columns, lines, caption, most }: {
  view: DashboardView;
  data: VisitsData;
  dimension: Dimension;
  columns: ColumnName[];
  lines: Line[];
  caption: string;
  most: number;
}) {
  const words = visitWords[view.lang];
  return (
    <table class="visit-table">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr-only">{caption}</span>
          </th>
          {columns.map((one) => (
            <th key={one} scope="col" class="cell-number">
              {words.columns[one]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <Name view={view} dimension={dimension} line={line} />
              <svg class="visit-bar" width="100%" height="3" aria-hidden="true">
                <rect
                  width={`${
                    (amountOf(line, columns[0]) / most * 100).toFixed(2)
                  }%`}
                  height="3"
                />
              </svg>
            </th>
            {columns.map((one) => (
              <td key={one} class="cell-number">
                {textOf(view, data, line, one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ view, dimension, line: { key } }: {
  view: DashboardView;
  dimension: Dimension;
  line: Line;
}) {
  const name = keyName(view.lang, visitWords[view.lang], dimension, key);
  if (dimension !== "page" || key === "*") return <bdi>{name}</bdi>;
  // what somebody asked for in an address leads nowhere but into the site
  return (
    <a class="row-link" href={linkTo(view, encodeURI(key))}>
      <bdi>{name}</bdi>
    </a>
  );
}

function amountOf(line: Line, column: ColumnName | undefined): number {
  switch (column) {
    case "visitors":
      return line.visitors;
    case "visits":
    case "part":
      return line.visits;
    default:
      return line.views;
  }
}

function textOf(
  { lang }: DashboardView,
  { overview: { total } }: VisitsData,
  line: Line,
  column: ColumnName,
): string {
  if (column === "time") return timeOf(line);
  if (column === "part") return partOf(lang, line.visits, total.visits);
  return numberIn(lang, amountOf(line, column));
}
