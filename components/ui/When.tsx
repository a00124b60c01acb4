import type { Lang } from "@/lib/platform/schema.ts";

/** Days that are told by their distance; what is older has its date. */
const NEAR_DAYS = 6;

const DAY_MS = 86_400_000;

/** What a moment's drawing depends on. */
export interface Clock {
  lang: Lang;
  /** IANA name of where the reader's tenant is. */
  timezone: string;
  now: Date;
}

/** When something happened: the time today, the weekday this week, else the date. Machines and pointers get all of it. */
export function When({ at, clock }: { at: string; clock: Clock }) {
  const date = new Date(at);
  const full = format(clock, { dateStyle: "long", timeStyle: "short" });
  return (
    <time datetime={at} title={full.format(date)}>{nearly(date, clock)}</time>
  );
}

/**
 * A moment in as few words as tell it.
 *
 * @example
 * nearly(new Date("2026-11-22T10:05:00Z"), { lang: "en", timezone: "UTC", now }); // "10:05" on the same day
 */
export function nearly(date: Date, clock: Clock): string {
  const days = (dayOf(clock.now, clock) - dayOf(date, clock)) / DAY_MS;
  if (days === 0) return format(clock, { timeStyle: "short" }).format(date);
  if (days > 0 && days <= NEAR_DAYS) {
    const options = { weekday: "short", hour: "numeric", minute: "2-digit" };
    return format(clock, options as Intl.DateTimeFormatOptions).format(date); // the literals are of its type
  }
  const sameYear = yearOf(date, clock) === yearOf(clock.now, clock);
  return format(clock, {
    day: "numeric",
    month: "short",
    year: sameYear ? undefined : "numeric",
  }).format(date);
}

function format(
  { lang, timezone: timeZone }: Clock,
  options: Intl.DateTimeFormatOptions,
) {
  const locale = lang === "es" ? "es" : "en-GB";
  return new Intl.DateTimeFormat(locale, { ...options, timeZone });
}

/** Midnight of the day, as if it were UTC. */
function dayOf(date: Date, clock: Clock): number {
  const text = new Intl.DateTimeFormat("sv", { timeZone: clock.timezone })
    .format(date);
  return Date.parse(text);
}

function yearOf(date: Date, clock: Clock): string {
  return format(clock, { year: "numeric" }).format(date);
}
