import type { Lang } from "@/lib/platform/schema.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { yearOf } from "@/components/ui/dates.ts";
import { titleLangs } from "./title_langs.ts";
import { linkTo, type SiteView } from "./view.ts";

/** What the timeline can show and hide. */
export const TIMELINE_KINDS = [
  "job",
  "project",
  "education",
  "volunteering",
  "milestone",
] as const;

/** One of them. */
export type TimelineKind = typeof TIMELINE_KINDS[number];

/** A line of the timeline, or a mark on it: plain data. */
export interface Moment {
  id: string;
  kind: TimelineKind;
  title: string;
  where: string | null;
  href: string;
  /** Set where the title is in another language than the page. */
  lang?: Lang;
  from: string | null;
  to: string | null;
  /** Whether it lasts; certificates, awards and publications happen. */
  lasts: boolean;
  /** Where it begins and ends between the first and the last year, 0 to 100. */
  start: number;
  end: number;
}

/** The timeline with its axis. */
export interface TimelineView {
  moments: Moment[];
  /** Years with a label, and where they stand, 0 to 100. */
  ticks: { year: number; at: number }[];
  from: number;
  to: number;
}

/** Everything dated, newest first, on one axis of years. `null` when nothing has a date. */
export function timelineView(view: SiteView): TimelineView | null {
  const dated = entriesOf(view.site).filter(({ from, to }) =>
    (yearOf(from) ?? yearOf(to)) !== null
  );
  if (dated.length === 0) return null;
  const bounds = dated.flatMap(({ from, to }) => [yearOf(from), yearOf(to)])
    .filter((year) => year !== null);
  const from = Math.floor(Math.min(...bounds));
  // What goes on runs to the last change of the site: the same data always draw the same line.
  const to = Math.max(
    Math.ceil(Math.max(...bounds)),
    Math.ceil(yearOf(view.site.updatedAt) ?? 0),
    from + 1,
  );
  const at = (year: number) =>
    Math.round(((year - from) / (to - from)) * 1000) / 10;
  const langs = titleLangs(view.site);
  const moments = dated.map(({ path, ...entry }): Moment => {
    const start = yearOf(entry.from) ?? yearOf(entry.to) ?? from;
    const end = entry.lasts ? yearOf(entry.to) ?? to : start;
    return {
      ...entry,
      href: linkTo(view, path),
      lang: langs.get(entry.id),
      start: at(start),
      end: at(Math.max(start, end)),
    };
  });
  moments.sort((a, b) => b.end - a.end || b.start - a.start);
  return { moments, ticks: ticksBetween(from, to, at), from, to };
}

type Dated = Omit<Moment, "href" | "start" | "end"> & { path: string };

function entriesOf(site: Site): Dated[] {
  const {
    work,
    projects,
    education,
    volunteer,
    certificates,
    awards,
    publications,
  } = site;
  const on = (id: string) => `/experience#${id}`;
  return [
    ...work.map((e) =>
      span("job", e, e.position ?? e.name, e.position ? e.name : null, on(e.id))
    ),
    ...projects.map((e) =>
      span(
        "project",
        e,
        e.name,
        e.entity,
        `/projects/${encodeURIComponent(e.slug)}`,
      )
    ),
    ...education.map((e) =>
      span(
        "education",
        e,
        e.area ?? e.studyType ?? e.institution,
        e.institution,
        on(e.id),
      )
    ),
    ...volunteer.map((e) =>
      span(
        "volunteering",
        e,
        e.position ?? e.organization,
        e.organization,
        on(e.id),
      )
    ),
    ...certificates.map((e) => mark(e.id, e.name, e.issuer, e.date, on(e.id))),
    ...awards.map((e) => mark(e.id, e.title, e.awarder, e.date, on(e.id))),
    ...publications.map((e) =>
      mark(e.id, e.name, e.publisher, e.releaseDate, on(e.id))
    ),
  ];
}

function span(
  kind: TimelineKind,
  { id, startDate, endDate }: {
    id: string;
    startDate: string | null;
    endDate: string | null;
  },
  title: string | null,
  where: string | null,
  path: string,
): Dated {
  const text = title ?? "–";
  return {
    id,
    kind,
    title: text,
    where: where === text ? null : where,
    from: startDate,
    to: endDate,
    lasts: true,
    path,
  };
}

function mark(
  id: string,
  title: string | null,
  where: string | null,
  date: string | null,
  path: string,
): Dated {
  return {
    id,
    kind: "milestone",
    title: title ?? where ?? "–",
    where,
    from: date,
    to: date,
    lasts: false,
    path,
  };
}

/** Years that fit side by side on a phone, the axis being 300 px wide and a label 40. */
const MAX_TICKS = 6;

function ticksBetween(from: number, to: number, at: (year: number) => number) {
  const step =
    [1, 2, 5, 10, 20, 50, 100].find((years) =>
      (to - from) / years <= MAX_TICKS
    ) ?? 500;
  const ticks = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    ticks.push({ year, at: at(year) });
  }
  return ticks;
}
