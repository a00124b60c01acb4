/**
 * What visits added up to, for members who may see it.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import {
  type Dimension,
  dimensions,
  type Figures,
  type Line,
  type Overview,
  periodInput,
  type Point,
} from "./schema.ts";
import { type Span, spanOf } from "./span.ts";

/** Lines of a list at most; the database keeps 200 for each day. */
const MOST_LINES = 100;

/** Everything that the page shows of a period, beside the period before it. */
export const getOverview = query({
  input: z.strictObject({ period: periodInput }),
  permission: "portfolio.visits.read",
  async run({ sql, input: { period } }): Promise<Overview> {
    const span = spanOf(period, new Date());
    if (!span) {
      throw new AppError("invalid", "Cannot show visits: that is no period");
    }
    const [lines, points, [about]] = await Promise.all([
      readLines(sql, span),
      readPoints(sql, span),
      sql`
        select max(counted_at) as counted_at from portfolio.visit_days
        where dimension in ('total', 'bot')`,
    ]);
    const total = lines.find(({ dimension }) => dimension === "total");
    return {
      total: total ? figuresIn(total.line) : nothing,
      before: total?.line.before ?? nothing,
      points,
      lists: listsOf(lines),
      isEmpty: !about?.counted_at,
      countedAt: about?.counted_at?.toISOString() ?? null,
    };
  },
});

/** How many visitors opened a page in the last five minutes. */
export const getVisitorsNow = query({
  input: z.strictObject({}),
  permission: "portfolio.visits.read",
  run: async ({ sql }) => {
    const [row] = await sql`select portfolio.visitors_now() as now`;
    return Number(row?.now ?? 0);
  },
});

/** The same as a mark, for pages that stay open. */
export const getNowMark = query({
  input: z.strictObject({}),
  permission: "portfolio.visits.read",
  run: async ({ sql }) => {
    const [row] = await sql`select portfolio.visitors_now() as now`;
    return String(row?.now ?? 0);
  },
});

/** What the counts look like: another mark with each count that found something new. */
export const getVisitsMark = query({
  input: z.strictObject({}),
  permission: "portfolio.visits.read",
  run: async ({ sql }) => {
    const [row] = await sql`
      select coalesce(floor(extract(epoch from max(counted_at)) * 1000)::text, '0') as mark
      from portfolio.visit_days where dimension in ('total', 'bot')`;
    return String(row?.mark);
  },
});

const nothing: Figures = { views: 0, visits: 0, visitors: 0, seconds: 0 };

interface Counted {
  dimension: "total" | Dimension;
  line: Line;
}

async function readLines(sql: Tx, span: Span): Promise<Counted[]> {
  const { unit, from, to, before } = span;
  const rows = unit === "hour"
    ? await sql`
      with counted as (
        select dimension, key, hour >= ${from}::timestamptz as is_now, views, visits, visitors, seconds
        from portfolio.visit_hours where hour >= ${before}::timestamptz and hour < ${to}::timestamptz
      )
      ${sumsOf(sql)}`
    : await sql`
      with counted as (
        select dimension, key, day >= ${from}::date as is_now, views, visits, visitors, seconds
        from portfolio.visit_days where day >= ${before}::date and day < ${to}::date
      )
      ${sumsOf(sql)}`;
  return rows.map((row) => ({
    dimension: row.dimension,
    line: {
      key: row.key,
      ...figuresOf(row),
      before: {
        views: Number(row.views_before),
        visits: Number(row.visits_before),
        visitors: Number(row.visitors_before),
        seconds: Number(row.seconds_before),
      },
    },
  }));
}

/** Sums of `counted` by dimension and key, the largest of each dimension. */
function sumsOf(sql: Tx) {
  return sql`
    , summed as (
      select dimension, key,
        coalesce(sum(views) filter (where is_now), 0) as views,
        coalesce(sum(visits) filter (where is_now), 0) as visits,
        coalesce(sum(visitors) filter (where is_now), 0) as visitors,
        coalesce(sum(seconds) filter (where is_now), 0) as seconds,
        coalesce(sum(views) filter (where not is_now), 0) as views_before,
        coalesce(sum(visits) filter (where not is_now), 0) as visits_before,
        coalesce(sum(visitors) filter (where not is_now), 0) as visitors_before,
        coalesce(sum(seconds) filter (where not is_now), 0) as seconds_before
      from counted group by dimension, key
    )
    select * from (
      select summed.*,
        row_number() over (partition by dimension order by visits desc, views desc, key) as place
      from summed
      where views + visits > 0 or dimension = 'total'
    ) as ranked
    where place <= ${MOST_LINES}
    order by dimension, place`;
}

async function readPoints(sql: Tx, span: Span): Promise<Point[]> {
  const { unit, from, to } = span;
  const rows = unit === "hour"
    ? await sql`
      select hour as at, views, visits, visitors, seconds from portfolio.visit_hours
      where dimension = 'total' and hour >= ${from}::timestamptz and hour < ${to}::timestamptz`
    : await sql`
      select day::timestamp at time zone 'UTC' as at, views, visits, visitors, seconds from portfolio.visit_days
      where dimension = 'total' and day >= ${from}::date and day < ${to}::date`;
  const known = new Map(rows.map((row) => [row.at.getTime(), figuresOf(row)]));
  return span.starts.map((at) => ({
    at: new Date(at).toISOString(),
    ...known.get(at) ?? nothing,
  }));
}

/** The figures of a line, and nothing else of it. */
function figuresIn({ views, visits, visitors, seconds }: Line): Figures {
  return { views, visits, visitors, seconds };
}

function figuresOf(row: Record<string, unknown>): Figures {
  return {
    views: Number(row.views),
    visits: Number(row.visits),
    visitors: Number(row.visitors),
    seconds: Number(row.seconds),
  };
}

function listsOf(all: readonly Counted[]): Record<Dimension, Line[]> {
  const lists: Partial<Record<Dimension, Line[]>> = {};
  for (const one of dimensions) {
    lists[one] = all.filter(({ dimension }) => dimension === one)
      .map(({ line }) => line);
  }
  return lists as Record<Dimension, Line[]>; // every dimension was filled
}
