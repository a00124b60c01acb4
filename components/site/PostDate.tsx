import type { Lang } from "@/lib/platform/schema.ts";

/** The day on which something was published, in words; machines read the moment. */
export function PostDate({ at, lang }: { at: string; lang: Lang }) {
  return <time datetime={at}>{dayOf(at, lang)}</time>;
}

/**
 * A day in words.
 *
 * @example dayOf("2026-11-22T10:00:00Z", "es"); // "22 nov 2026"
 */
export function dayOf(at: string, lang: Lang): string {
  return DAYS[lang].format(new Date(at));
}

const DAYS: Record<Lang, Intl.DateTimeFormat> = {
  es: daysIn("es"),
  en: daysIn("en-GB"),
};

function daysIn(locale: string) {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeZone: "UTC",
  });
}
