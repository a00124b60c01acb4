/**
 * When a delivery that failed is tried again: soon for a slip, then ever later, for three days.
 *
 * @module
 */

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** After the first attempt, the second, …; 75 hours in all. The schedule is Svix's, whose receivers are used to it. */
export const delaysMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

/** The first and one after each delay. */
export const MAX_ATTEMPTS = delaysMs.length + 1;

/** Who asks for more asks for too much: the next attempt would fall out of those three days. */
const mostMs = 24 * hour;

/**
 * Milliseconds until the next attempt, spread by a fifth upwards so that what failed together does not come back
 * together; null when there is none left.
 *
 * @param attempt the one that failed, 1 for the first
 * @param retryAfter the header of the answer: seconds or a date (RFC 9110, 10.2.3); it may delay, and never hurry
 * @param chance between 0 and 1
 * @example delayAfter(1, null, 0.5, Date.now()); // 5,500
 */
export function delayAfter(
  attempt: number,
  retryAfter: string | null,
  chance: number,
  nowMs: number,
): number | null {
  const usual = delaysMs[attempt - 1];
  if (usual === undefined) return null;
  const spread = usual * (1 + 0.2 * chance);
  return Math.max(spread, Math.min(mostMs, asked(retryAfter, nowMs)));
}

function asked(retryAfter: string | null, nowMs: number): number {
  if (retryAfter === null) return 0;
  const ms = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter) * second
    : Date.parse(retryAfter) - nowMs;
  return Number.isNaN(ms) ? 0 : ms;
}
