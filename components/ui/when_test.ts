import { strictEqual } from "node:assert/strict";
import { nearly } from "./When.tsx";

const now = new Date("2026-11-22T22:30:00Z");
const clock = { lang: "en" as const, timezone: "UTC", now };
const told = (at: string, more = {}) =>
  nearly(new Date(at), { ...clock, ...more });

Deno.test("nearly() tells the time today, the weekday this week, else the date", () => {
  strictEqual(told("2026-11-22T10:05:00Z"), "10:05");
  strictEqual(told("2026-11-21T10:05:00Z"), "Sat 10:05");
  strictEqual(told("2026-11-15T10:05:00Z"), "15 Nov");
  strictEqual(told("2025-11-22T10:05:00Z"), "22 Nov 2025");
  strictEqual(told("2026-11-15T10:05:00Z", { lang: "es" }), "15 nov");
});

Deno.test("nearly() knows what day it is where the tenant is", () => {
  const timezone = "Asia/Tokyo";
  strictEqual(told("2026-11-22T14:00:00Z", { timezone }), "Sun 23:00");
  strictEqual(told("2026-11-22T15:00:00Z", { timezone }), "00:00");
});
