/** Dates as a CV says them: as exact as they were given, day left out. */
import type { Lang } from "@/lib/portfolio/site/schema.ts";
import { words } from "./words.ts";

/** `"2014-06-29"` → `"Jun 2014"`, `"2014"` → `"2014"`; what is no date is shown as it stands. */
export function monthAndYear(date: string, lang: Lang): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year) return date;
  const name = month ? words[lang].months[Number(month) - 1] : undefined;
  return name ? `${name} ${year}` : year;
}

/** A range with months, e.g. `"Feb 2020 – present"`; an open end goes on. */
export function period(
  start: string | null,
  end: string | null,
  lang: Lang,
): string | null {
  if (!start && !end) return null;
  if (!start) return monthAndYear(end ?? "", lang);
  const from = monthAndYear(start, lang);
  const to = end ? monthAndYear(end, lang) : words[lang].present;
  return from === to ? from : `${from} – ${to}`;
}

/** A range in years for a label: `"2015–2020"`, `"2020–"`. */
export function years(
  start: string | null,
  end: string | null,
  open: boolean,
): string | null {
  const from = start?.slice(0, 4) || null;
  const to = end?.slice(0, 4) || null;
  if (!from) return to;
  if (!to) return open ? `${from}–` : from;
  return from === to ? from : `${from}–${to}`;
}
