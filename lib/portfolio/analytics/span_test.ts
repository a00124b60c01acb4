import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { csvOf } from "./csv.ts";
import type { Dimension, Figures, Line, Overview } from "./schema.ts";
import { dimensions } from "./schema.ts";
import { lastDays, spanOf } from "./span.ts";

const now = new Date("2026-11-22T11:40:00Z");

Deno.test("spanOf() of hours holds the hour that runs, and is compared with as many before", () => {
  const span = spanOf({ unit: "hour", hours: 24 }, now);
  strictEqual(span?.from, "2026-11-21T12:00:00.000Z");
  strictEqual(span?.to, "2026-11-22T12:00:00.000Z");
  strictEqual(span?.before, "2026-11-20T12:00:00.000Z");
  strictEqual(span?.starts.length, 24);
});

Deno.test("spanOf() of days holds both of its ends", () => {
  const span = spanOf(lastDays(7, now), now);
  deepStrictEqual(
    [span?.from, span?.to, span?.before, span?.starts.length],
    ["2026-11-16", "2026-11-23", "2026-11-09", 7],
  );
});

Deno.test("spanOf() refuses days that end before they begin, and more than a year", () => {
  const days = (from: string, to: string) =>
    spanOf({ unit: "day", from, to }, now);
  strictEqual(days("2026-11-22", "2026-11-21"), null);
  strictEqual(days("2025-01-01", "2026-11-21"), null);
});

Deno.test("csvOf() runs nothing in a spreadsheet and breaks no line", () => {
  const some: Figures = { views: 3, visits: 2, visitors: 1, seconds: 0 };
  const lists = Object.fromEntries(
    dimensions.map((one) => [one, []]),
  ) as unknown as Record<Dimension, Line[]>; // each of them is named
  lists.referrer = [{ key: '=HYPERLINK("x")', ...some, before: some }];
  const overview: Overview = {
    total: some,
    before: some,
    points: [],
    lists,
    isEmpty: false,
    countedAt: null,
  };
  strictEqual(
    csvOf(overview, "day"),
    '\ufeffdimension,key,visitors,visits,views,seconds\r\ntotal,,1,2,3,0\r\nreferrer,"\'=HYPERLINK(""x"")",1,2,3,0\r\n',
  );
});
