import assert from "node:assert/strict";
import { monthAndYear, period, years } from "./dates.ts";

Deno.test("monthAndYear() is as exact as the date, in the reader's language", () => {
  assert.equal(monthAndYear("2014-06-29", "en"), "Jun 2014");
  assert.equal(monthAndYear("2014-06", "es"), "jun 2014");
  assert.equal(monthAndYear("2014", "es"), "2014");
  assert.equal(monthAndYear("2014-13", "en"), "2014");
  assert.equal(monthAndYear("spring", "en"), "spring");
});

Deno.test("period() goes on without an end and is one date when both are the same", () => {
  assert.equal(period("2020-02-01", null, "en"), "Feb 2020 – present");
  assert.equal(period("2020-02", "2021", "es"), "feb 2020 – 2021");
  assert.equal(period("2016-08-24", "2016-08-30", "en"), "Aug 2016");
  assert.equal(period(null, "2016", "en"), "2016");
  assert.equal(period(null, null, "en"), null);
});

Deno.test("years() leaves an end open only for what lasts", () => {
  assert.equal(years("2020-02", null, true), "2020–");
  assert.equal(years("2020-02", null, false), "2020");
  assert.equal(years("2015-06", "2020-01", true), "2015–2020");
  assert.equal(years("2016-01", "2016-12", true), "2016");
  assert.equal(years(null, null, true), null);
});
