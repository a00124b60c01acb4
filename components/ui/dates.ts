import type { Lang } from "@/lib/platform/schema.ts";

/** The precision of JSON Resume's dates: a year, a month or a day. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

const MONTHS: Record<Lang, Intl.DateTimeFormat> = {
  es: monthFormat("es"),
  en: monthFormat("en"),
};

function monthFormat(lang: Lang) {
  return new Intl.DateTimeFormat(lang, { month: "short", timeZone: "UTC" });
}

/**
 * A date as prose has it, at most as precise as a month; what is no date stays as it was given.
 *
 * @example
 * formatDate("2021-03-01", "es"); // "mar 2021", with a space that does not break
 */
export function formatDate(date: string, lang: Lang): string {
  const [, year, month] = ISO_DATE.exec(date) ?? [];
  if (!year) return date;
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1));
  return `${MONTHS[lang].format(at)}\u00a0${year}`;
}

/** Where a date stands on a line of years: `2021-07` is 2021.5; `null` when it is no date. */
export function yearOf(date: string | null): number | null {
  const [, year, month] = ISO_DATE.exec(date ?? "") ?? [];
  return year ? Number(year) + (month ? (Number(month) - 1) / 12 : 0) : null;
}
