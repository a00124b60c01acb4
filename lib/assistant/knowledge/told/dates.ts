/**
 * Dates as JSON Resume has them (a year, a month or a day), in words.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import { wordsIn } from "./words.ts";

/** A date as exact as its month, as pages show it; what is no date stays as it was given. */
export function momentOf(date: string, lang: Lang): string {
  const [, year, month] = /^\s*(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year) return date.trim();
  const name = month && wordsIn(lang).months[Number(month) - 1];
  if (!name) return year;
  return lang === "es" ? `${name} de ${year}` : `${name} ${year}`;
}

/**
 * A span of time. Null when nothing is known of it.
 *
 * @param goesOn whether what has no end still lasts, as a job does; of studies nobody knows
 */
export function spanOf(
  { startDate, endDate }: { startDate: string | null; endDate: string | null },
  lang: Lang,
  goesOn = true,
): string | null {
  const words = wordsIn(lang);
  const from = startDate?.trim() ? momentOf(startDate, lang) : null;
  const to = endDate?.trim() ? momentOf(endDate, lang) : null;
  if (!from) return to && words.until(to);
  if (!to && !goesOn) return words.since(from);
  return from === to ? words.at(from) : words.span(from, to);
}
