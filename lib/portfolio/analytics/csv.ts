/**
 * Visits as a file for spreadsheets.
 *
 * @module
 */
import { dimensions, type Figures, type Overview } from "./schema.ts";

/** A table (RFC 4180): the total, each hour or day, each line of each list. Spreadsheets know UTF-8 by its mark. */
export function csvOf(
  { total, points, lists }: Overview,
  unit: "hour" | "day",
): string {
  const row = (dimension: string, key: string, figures: Figures) => {
    const { views, visits, visitors, seconds } = figures;
    return [dimension, key, visitors, visits, views, seconds].map(cellOf)
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

/**
 * A cell that no spreadsheet runs as a formula: what begins like one gets an apostrophe first.
 *
 * Source of the signs: OWASP, "CSV Injection".
 */
function cellOf(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
