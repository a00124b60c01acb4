/**
 * What the pages of failed tasks share.
 *
 * @module
 */
import type {
  LetterCounts,
  LetterFigures,
  LetterFilter,
} from "@/lib/platform/dead_letters/schema.ts";
import type { DashboardView } from "@/components/dashboard/view.ts";

/** Where failed tasks stand in a tenant's dashboard. */
export const TASKS = "/dashboard/tasks";

/** Where they stand for who runs the platform. */
export const QUEUES = "/admin/queues";

/** How far a list looks back. */
export const periods = ["hour", "day", "week"] as const;

/** How far a list looks back. */
export type Period = typeof periods[number];

/** What a list shows, as its address says it. */
export interface LetterChoice {
  task: string | undefined;
  period: Period | undefined;
  show: "dead" | "discarded";
}

const HOUR_MS = 3_600_000;

const MS: Record<Period, number> = {
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
};

/** How long a discarded letter can be brought back at least; the task that removes it knows it too. */
const UNDO_MS = HOUR_MS;

/** The filter of a choice, as queries and commands take it. */
export function filterOf({ task, period }: LetterChoice): LetterFilter {
  return {
    ...task !== undefined && { task },
    ...period !== undefined &&
      { since: new Date(Date.now() - MS[period]).toISOString() },
  };
}

/** The same as a query of the address. */
export function queryOf(
  { task, period, show }: LetterChoice,
): Record<string, string> {
  return {
    ...show === "discarded" && { show },
    ...task !== undefined && { task },
    ...period !== undefined && { since: period },
  };
}

/** The time of day until which something that was asked at a moment can be taken back. */
export function undoUntil(
  { clock: { lang, timezone } }: DashboardView,
  askedAt: string,
): string {
  return new Intl.DateTimeFormat(lang === "es" ? "es" : "en-GB", {
    timeStyle: "short",
    timeZone: timezone,
  }).format(Date.parse(askedAt) + UNDO_MS);
}

/** A moment with its seconds: attempts follow each other closely. */
export function exactly(
  { clock: { lang, timezone } }: DashboardView,
  at: string,
): string {
  return new Intl.DateTimeFormat(lang === "es" ? "es" : "en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZone: timezone,
  }).format(new Date(at));
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/**
 * How long something took or has waited, in its largest unit.
 *
 * @example duration({ lang: "en" }, 12_300); // "12 seconds"
 */
export function duration(
  { lang }: Pick<DashboardView, "lang">,
  ms: number,
): string {
  const [unit, size] = UNITS.find(([, size]) => ms >= size) ??
    (["millisecond", 1] as const);
  const value = ms / size;
  return new Intl.NumberFormat(lang === "es" ? "es" : "en-GB", {
    style: "unit",
    unit,
    unitDisplay: unit === "millisecond" ? "short" : "long",
    maximumFractionDigits: unit === "second" && value < 10 ? 1 : 0,
  }).format(value);
}

/** How many letters a choice lets through, by what is asked of them. */
export function countsOf(
  figures: LetterFigures,
  { task }: LetterChoice,
): LetterCounts {
  if (task === undefined) return figures;
  const none = { dead: 0, retrying: 0, discarded: 0 };
  return figures.tasks.find((one) => one.task === task) ?? none;
}

/** A number with its thousands told apart. */
export function figure(
  { lang }: Pick<DashboardView, "lang">,
  value: number,
): string {
  return new Intl.NumberFormat(lang === "es" ? "es" : "en-GB", {
    useGrouping: "always",
  }).format(value);
}
