import type { Lang } from "@/lib/platform/schema.ts";
import { formatDate } from "./dates.ts";

/** A date or a span of dates in the page's language, e.g. "mar 2021 – hoy". Nothing when no date is known. */
export function Period(
  { from, to, lang, present }: {
    from: string | null;
    to: string | null;
    lang: Lang;
    /** The word for an open end; without it, a missing end is not mentioned. */
    present?: string;
  },
) {
  if (!from) return to ? <Moment date={to} lang={lang} /> : null;
  const same = to !== null && formatDate(from, lang) === formatDate(to, lang);
  const end = to ? <Moment date={to} lang={lang} /> : present;
  return (
    <span>
      <Moment date={from} lang={lang} />
      {!same && end ? <>{" – "}{end}</> : null}
    </span>
  );
}

/** One date; machines read it exactly as it was given. */
export function Moment({ date, lang }: { date: string; lang: Lang }) {
  return /^\d{4}/.test(date)
    ? <time datetime={date}>{formatDate(date, lang)}</time>
    : <>{date}</>;
}
