/**
 * Moments to come, in the time of the workspace.
 *
 * @module
 */
import type { Clock } from "@/components/ui/When.tsx";

/** Day and time in words. */
export function momentOf(at: string, { lang, timezone }: Clock): string {
  return new Intl.DateTimeFormat(lang === "es" ? "es" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: timezone,
  }).format(new Date(at));
}

/** As a field for day and time has it: `2026-11-22T10:05`. */
export function fieldMoment(at: string, timezone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timezone)
    .toPlainDateTime().toString({ smallestUnit: "minute" });
}

/**
 * The moment that such a field means; an hour that does not exist is the one after it, of one that comes twice the
 * first.
 *
 * @returns ISO 8601 in UTC, or `null` when it is no moment
 */
export function momentFrom(field: string, timezone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(field).toZonedDateTime(timezone)
      .toInstant().toString();
  } catch {
    return null; // empty, or half typed where the browser has no such field
  }
}
