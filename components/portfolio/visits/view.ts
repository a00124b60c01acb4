/**
 * How figures of visits are written.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type {
  Dimension,
  Figures,
  Line,
  Overview,
} from "@/lib/portfolio/analytics/schema.ts";
import type { VisitWords } from "./words.ts";

/** Where visits stand in the dashboard. */
export const VISITS = "/dashboard/portfolio/analytics";

/** What the page is drawn from. */
export interface VisitsData {
  overview: Overview;
  /** How many are there now. */
  now: number;
  /** What the counts looked like before they were read. */
  mark: string;
  period: "24h" | "7d" | "30d" | "90d" | "custom";
  unit: "hour" | "day";
  /** First and last day, of the form. */
  from: string;
  to: string;
  /** The address named no period. */
  isWrong: boolean;
}

/** The query that names the period. */
export function queryOf(
  { period, from, to }: Pick<VisitsData, "period" | "from" | "to">,
): Record<string, string> {
  return period === "custom" ? { period, from, to } : { period };
}

/** A number with the language's separators. */
export function numberIn(lang: Lang, n: number): string {
  return new Intl.NumberFormat(lang === "es" ? "es" : "en-GB").format(n);
}

/** `+12 %`, or null where there is nothing to compare with. */
export function changeOf(
  lang: Lang,
  now: number,
  before: number,
): string | null {
  if (before === 0) return null;
  return new Intl.NumberFormat(lang === "es" ? "es" : "en-GB", {
    style: "percent",
    signDisplay: "exceptZero",
    maximumFractionDigits: 0,
  }).format((now - before) / before);
}

/** How much of a whole, in percent. */
export function partOf(lang: Lang, part: number, whole: number): string {
  return new Intl.NumberFormat(lang === "es" ? "es" : "en-GB", {
    style: "percent",
    maximumFractionDigits: part / Math.max(whole, 1) < 0.1 ? 1 : 0,
  }).format(whole === 0 ? 0 : part / whole);
}

/** How long a page was read on average: `1 min 05 s`, or a dash. */
export function timeOf({ seconds, views }: Figures): string {
  if (seconds === 0 || views === 0) return "–";
  const mean = Math.round(seconds / views);
  return mean < 60
    ? `${mean} s`
    : `${Math.floor(mean / 60)} min ${String(mean % 60).padStart(2, "0")} s`;
}

/** A point of time as an axis says it: `22 Nov`, or `14:00` in the tenant's time zone. */
export function momentIn(
  lang: Lang,
  unit: "hour" | "day",
  at: string,
  timeZone: string,
): string {
  const locale = lang === "es" ? "es" : "en-GB";
  const options: Intl.DateTimeFormatOptions = unit === "day"
    ? { day: "numeric", month: "short", timeZone: "UTC" }
    : { hour: "2-digit", minute: "2-digit", timeZone };
  return new Intl.DateTimeFormat(locale, options).format(new Date(at));
}

/** What a key of a list is called. */
export function keyName(
  lang: Lang,
  words: VisitWords,
  dimension: Dimension,
  key: string,
): string {
  if (key === "*") return words.keys.others;
  if (key === "") {
    return dimension === "referrer" ? words.keys.direct : words.keys.nowhere;
  }
  if (dimension === "country") {
    const names = new Intl.DisplayNames(lang, { type: "region" });
    return names.of(key) ?? key;
  }
  const isOurs = dimension === "device" || dimension === "event" ||
    dimension === "funnel" || dimension === "bot";
  return isOurs && isKey(words, key) ? words.keys[key] : key;
}

const STEPS = ["visit", "chat", "chat_contact", "contact", "cv"];

/** The funnel's lines in the order in which its steps are taken. */
export function inSteps(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => STEPS.indexOf(a.key) - STEPS.indexOf(b.key));
}

function isKey(
  { keys }: VisitWords,
  key: string,
): key is keyof VisitWords["keys"] {
  return Object.hasOwn(keys, key);
}
