/**
 * Reads which period of visits is asked for from the address.
 *
 * @module
 */
import { periodInput, periods } from "@/lib/portfolio/analytics/schema.ts";
import { lastDays, spanOf } from "@/lib/portfolio/analytics/span.ts";
import type { VisitsData } from "@/components/portfolio/visits/view.ts";

const DAYS = { "7d": 7, "30d": 30, "90d": 90 } as const;

/** The period in an address, as the query takes it and as the page shows it; the last 7 days where none is. */
export function periodOf({ searchParams }: URL, now = new Date()) {
  const asked = searchParams.get("period");
  const named = periods.find((one) => one === asked);
  const week = lastDays(7, now);
  const shown = (
    period: VisitsData["period"],
    { from, to }: { from: string; to: string },
    isWrong = false,
  ) => ({ period, from, to, isWrong });
  if (named === "24h") {
    const period = { unit: "hour" as const, hours: 24 };
    return { period, shown: shown("24h", week) };
  }
  if (named === "custom") {
    const given = periodInput.safeParse({
      unit: "day",
      from: searchParams.get("from") ?? week.from,
      to: searchParams.get("to") ?? week.to,
    });
    const { data } = given;
    return data?.unit === "day" && spanOf(data, now)
      ? { period: data, shown: shown("custom", data) }
      : { period: week, shown: shown("custom", week, true) };
  }
  const period = lastDays(DAYS[named ?? "7d"], now);
  return {
    period,
    shown: shown(named ?? "7d", period, asked !== null && !named),
  };
}
