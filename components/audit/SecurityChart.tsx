import type { SecurityDay } from "@/lib/platform/audit/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";
import { fill } from "@/components/words/fill.ts";
import { auditWords } from "./words.ts";

/** Units of the drawing; its width is that of 30 days. */
const STEP = 12;
const BAR = 7;
const TALL = 34;
const BAND = 74;
/** Baseline of a band's name, and of its bars. */
const NAME_AT = 12;
const BASE = 62;

/** Three kinds of days below each other on one line of time, drawn in ink; what is largest has its number on it. */
export function SecurityChart(
  { view, days }: { view: DashboardView; days: SecurityDay[] },
) {
  const { security: words } = auditWords[view.lang];
  const bands = [
    { name: words.signIns, values: days.map(({ signIns }) => signIns) },
    {
      name: words.failures,
      values: days.map(({ failures }) => failures),
      isTrouble: true,
    },
    {
      name: words.denials,
      values: days.map(({ denials }) => denials),
      isTrouble: true,
    },
  ];
  const name = (day: string | undefined) => dayName(view, day);
  const says = bands.map(({ name: band, values }) => {
    const most = Math.max(0, ...values);
    return fill(most === 0 ? words.quiet : words.chart, {
      name: band,
      n: sum(values),
      most,
      day: name(days[values.indexOf(most)]?.day),
    });
  });
  const width = STEP * days.length;
  const height = BAND * bands.length + 16;
  return (
    <svg
      class="pulse"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={says.join(". ")}
    >
      {bands.map((band, at) => (
        <Band key={band.name} {...band} top={at * BAND} width={width} />
      ))}
      <text x="0" y={height - 6}>{name(days[0]?.day)}</text>
      <text x={width} y={height - 6} text-anchor="end">
        {name(days.at(-1)?.day)}
      </text>
    </svg>
  );
}

function Band({ name, values, isTrouble, top, width }: {
  name: string;
  values: number[];
  isTrouble?: boolean;
  top: number;
  width: number;
}) {
  const most = Math.max(...values, 1);
  const peak = values.indexOf(most);
  const base = top + BASE;
  const peakAt = peak * STEP + STEP / 2;
  const middle = Math.min(Math.max(peakAt, 8), width - 8);
  return (
    <g class={isTrouble ? "pulse-trouble" : undefined}>
      <text class="pulse-name" x="0" y={top + NAME_AT}>{name}</text>
      <text class="pulse-sum" x={width} y={top + NAME_AT} text-anchor="end">
        {sum(values)}
      </text>
      <path d={`M0 ${base}.5H${width}`} />
      {values.map((value, at) => {
        const tall = value === 0 ? 0 : Math.max(2, value / most * TALL);
        return tall > 0 && (
          <rect
            key={at}
            x={at * STEP + (STEP - BAR) / 2}
            y={base - tall}
            width={BAR}
            height={tall}
          />
        );
      })}
      {peak >= 0 && (
        <text x={middle} y={base - TALL - 3} text-anchor="middle">{most}</text>
      )}
    </g>
  );
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** A day as it stands below an axis: `24 Oct`. */
function dayName({ lang }: DashboardView, day: string | undefined): string {
  if (!day) return "";
  return new Intl.DateTimeFormat(lang === "es" ? "es" : "en-GB", {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(day));
}
