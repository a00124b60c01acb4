/**
 * Visits as a file for spreadsheets.
 *
 * @module
 */
import { csvCell } from "@/lib/platform/csv.ts";
import { dimensions, type Figures, type Overview } from "./schema.ts";

/** A table (RFC 4180): the total, each hour or day, each line of each list. Spreadsheets know UTF-8 by its mark. */
export function csvOf(
  { total, points, lists }: Overview,
  unit: "hour" | "day",
): string {
  const row = (dimension: string, key: string, figures: Figures) => {
    const { views, visits, visitors, seconds } = figures;
    return [dimension, key, visitors, visits, views, seconds].map(csvCell)
      .join();
  };
  return `\ufeff${
    [
      "dimension,key,visitors,visits,views,seconds",
      row("total", "", total),
      ...points.map((point) => row(unit, point.at, point)),
      ...dimensions.flatMap((one) =>
        lists[one].map((line) => row(one, line.key, line))
      ),
    ].join("\r\n")
  }\r\n`;
}
