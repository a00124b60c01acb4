import type { Point } from "@/lib/portfolio/analytics/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { count, fill } from "@/components/words/fill.ts";
import { momentIn, numberIn, type VisitsData } from "./view.ts";
import { visitWords } from "./words.ts";

/** Pixels; the width is what there is, in percent. */
const TALL = 150;
const ABOVE = 34;
const BELOW = 24;

/** Visitors as bars in ink before the pages they viewed, the highest with its numbers on it; the running one in the accent. */
export function VisitsChart(
  { view, data: { overview: { points, total }, unit } }: {
    view: DashboardView;
    data: VisitsData;
  },
) {
  const { lang, clock } = view;
  const { chart: words } = visitWords[lang];
  const when = (point: Point | undefined) =>
    point ? momentIn(lang, unit, point.at, clock.timezone) : "";
  const most = Math.max(...points.map(({ views }) => views), 1);
  const peak = points.reduce(
    (best, { visitors }, at) =>
      visitors > (points[best]?.visitors ?? 0) ? at : best,
    0,
  );
  const step = 100 / points.length;
  const highest = points[peak];
  return (
    <svg
      class="ink-chart"
      width="100%"
      height={ABOVE + TALL + BELOW}
      role="img"
      aria-label={total.views === 0 ? words.quiet : fill(words.label, {
        visitors: numberIn(lang, total.visitors),
        views: numberIn(lang, total.views),
        when: when(highest),
        n: highest?.visitors ?? 0,
      })}
    >
      <line x1="0" x2="100%" y1={ABOVE + TALL} y2={ABOVE + TALL} />
      {points.map((point, at) => (
        <Bar
          key={point.at}
          left={at * step}
          step={step}
          most={most}
          point={point}
          isRunning={at === points.length - 1 && isRunning(view, point, unit)}
          title={fill(words.point, {
            when: when(point),
            visitors: point.visitors,
            visits: point.visits,
            views: point.views,
          })}
        />
      ))}
      {highest && highest.views > 0 && (
        <Peak
          at={(peak + 0.5) * step}
          top={ABOVE + TALL - highest.views / most * TALL}
          visitors={count(words.peak, highest.visitors)}
          views={count(words.views, highest.views)}
        />
      )}
      <text x="0" y={ABOVE + TALL + 18}>{when(points[0])}</text>
      <text x="100%" y={ABOVE + TALL + 18} text-anchor="end">
        {isRunning(view, points.at(-1), unit)
          ? words.running[unit]
          : when(points.at(-1))}
      </text>
    </svg>
  );
}

/** A few bars stand apart, many close up. */
function Bar({ left, step, most, point, isRunning, title }: {
  left: number;
  step: number;
  most: number;
  point: Point;
  isRunning: boolean;
  title: string;
}) {
  const { views, visitors } = point;
  const width = step * (step > 6 ? 0.36 : 0.62);
  const bar = (n: number, kind: string) => {
    const tall = n === 0 ? 0 : Math.max(2, n / most * TALL);
    return tall > 0 && (
      <rect
        class={kind}
        x={`${(left + (step - width) / 2).toFixed(3)}%`}
        y={(ABOVE + TALL - tall).toFixed(1)}
        width={`${width.toFixed(3)}%`}
        height={tall.toFixed(1)}
      />
    );
  };
  return (
    <g class={isRunning ? "ink-now" : undefined}>
      <title>{title}</title>
      {bar(views, "ink-views")}
      {bar(visitors, "ink-visitors")}
    </g>
  );
}

function Peak({ at, top, visitors, views }: {
  at: number;
  top: number;
  visitors: string;
  views: string;
}) {
  const anchor = at < 12 ? "start" : at > 88 ? "end" : "middle";
  const x = at < 12 ? "0" : at > 88 ? "100%" : `${at.toFixed(2)}%`;
  return (
    <text x={x} y={Math.max(12, top - 8).toFixed(1)} text-anchor={anchor}>
      <tspan class="ink-strong">{visitors}</tspan>
      {`, ${views}`}
    </text>
  );
}

function isRunning(
  { clock: { now } }: DashboardView,
  point: Point | undefined,
  unit: "hour" | "day",
): boolean {
  const span = unit === "day" ? 86_400_000 : 3_600_000;
  const begun = point ? now.getTime() - Date.parse(point.at) : -1;
  return begun >= 0 && begun < span;
}
