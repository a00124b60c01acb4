import { strictEqual } from "node:assert/strict";
import { formatDate, yearOf } from "./dates.ts";

Deno.test("formatDate() is as precise as the date, at most to the month", () => {
  strictEqual(formatDate("2021-03-01", "es"), "mar\u00a02021");
  strictEqual(formatDate("2021-03", "en"), "Mar\u00a02021");
  strictEqual(formatDate("2021", "es"), "2021");
});

Deno.test("formatDate() keeps the month whatever the machine's time zone", () => {
  strictEqual(formatDate("2021-01-01", "en"), "Jan\u00a02021");
  strictEqual(formatDate("2021-12-31", "en"), "Dec\u00a02021");
});

Deno.test("formatDate() leaves alone what is no date", () => {
  strictEqual(formatDate("soon", "en"), "soon");
  strictEqual(formatDate("<b>", "es"), "<b>");
});

Deno.test("yearOf() places a date on a line of years", () => {
  strictEqual(yearOf("2021-07-15"), 2021.5);
  strictEqual(yearOf("2021"), 2021);
  strictEqual(yearOf("soon"), null);
  strictEqual(yearOf(null), null);
});
