/**
 * What a period is in hours or days, and which one it is compared with.
 *
 * @module
 */
import type { z } from "zod";
import { MOST_DAYS, type periodInput } from "./schema.ts";

/** A period as the database is asked for it. Days are those of UTC, in which visitors are told apart. */
export interface Span {
  unit: "hour" | "day";
  /** Its first hour or day, ISO 8601. */
  from: string;
  /** The first hour or day behind it. */
  to: string;
  /** Where the period of the same length before it begins. */
  before: string;
  /** The beginnings of its hours or days, in milliseconds since 1970. */
  starts: number[];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The span of a period; null when it ends before it begins, or is longer than a year. */
export function spanOf(
  period: z.output<typeof periodInput>,
  now: Date,
): Span | null {
  if (period.unit === "hour") {
    // with the hour that runs
    const to = (Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS;
    return spanBetween("hour", to - period.hours * HOUR_MS, to, HOUR_MS);
  }
  const from = Date.parse(period.from);
  const to = Date.parse(period.to) + DAY_MS;
  const isRight = from < to && to - from <= MOST_DAYS * DAY_MS;
  return isRight ? spanBetween("day", from, to, DAY_MS) : null;
}

function spanBetween(
  unit: Span["unit"],
  from: number,
  to: number,
  step: number,
): Span {
  const text = (at: number) =>
    new Date(at).toISOString().slice(0, unit === "day" ? 10 : undefined);
  return {
    unit,
    from: text(from),
    to: text(to),
    before: text(from - (to - from)),
    starts: Array.from(
      { length: (to - from) / step },
      (_, at) => from + at * step,
    ),
  };
}

/** The last days, today included: first and last as `2026-11-22`. */
export function lastDays(
  days: number,
  now: Date,
): { unit: "day"; from: string; to: string } {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return {
    unit: "day",
    from: day(now.getTime() - (days - 1) * DAY_MS),
    to: day(now.getTime()),
  };
}
