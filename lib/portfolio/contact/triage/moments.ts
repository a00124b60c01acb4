/**
 * When what was put off comes back: in the morning, where the tenant is.
 *
 * @module
 */

/** People begin then. */
const MORNING = "08:00";

const DAY_MS = 86_400_000;

/** Days as `2026-11-23` in a time zone. */
export function dayIn(timezone: string, at: Date): string {
  return new Intl.DateTimeFormat("sv", { timeZone: timezone }).format(at);
}

/**
 * The morning of a day in a time zone; `null` when the text is no day.
 *
 * @example morningOf("2026-11-23", "Europe/Madrid"); // 2026-11-23T07:00:00Z
 */
export function morningOf(day: string, timezone: string): Date | null {
  const wanted = Date.parse(`${day}T${MORNING}:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(wanted)) return null;
  // twice, because the first guess may stand on the other side of a change of the clocks
  let at = wanted;
  for (let turn = 0; turn < 2; turn++) at += wanted - shownAt(at, timezone);
  return new Date(at);
}

/** The morning of the next day. */
export function tomorrow(timezone: string, now: Date): Date {
  return morningAfter(timezone, now, 1);
}

/** The morning of next Monday. */
export function nextWeek(timezone: string, now: Date): Date {
  const today = new Date(`${dayIn(timezone, now)}T00:00:00Z`);
  return morningAfter(timezone, now, (8 - today.getUTCDay()) % 7 || 7);
}

function morningAfter(timezone: string, now: Date, days: number): Date {
  const noon = Date.parse(`${dayIn(timezone, now)}T12:00:00Z`);
  const day = new Date(noon + days * DAY_MS).toISOString().slice(0, 10);
  return morningOf(day, timezone) ?? new Date(now.getTime() + days * DAY_MS);
}

/** What the clocks of a time zone show, read as if it were UTC. */
function shownAt(at: number, timezone: string): number {
  const text = new Intl.DateTimeFormat("sv", {
    timeZone: timezone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(at);
  return Date.parse(`${text.replace(" ", "T")}Z`);
}
