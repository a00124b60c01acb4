import assert from "node:assert/strict";
import { morningOf, nextWeek, tomorrow } from "./moments.ts";

const iso = (date: Date | null) => date?.toISOString().slice(0, 16);

Deno.test("morningOf() is eight o'clock where the tenant is, also when clocks change", () => {
  assert.equal(
    iso(morningOf("2026-11-23", "Europe/Madrid")),
    "2026-11-23T07:00",
  );
  assert.equal(
    iso(morningOf("2026-10-25", "Europe/Madrid")),
    "2026-10-25T07:00",
  );
  assert.equal(
    iso(morningOf("2026-03-29", "Europe/Madrid")),
    "2026-03-29T06:00",
  );
  assert.equal(
    iso(morningOf("2026-11-23", "America/Bogota")),
    "2026-11-23T13:00",
  );
  for (const wrong of ["", "2026-13-40", "tomorrow", "2026-1-1"]) {
    assert.equal(morningOf(wrong, "UTC"), null, wrong);
  }
});

Deno.test("tomorrow and next week are those of the tenant's own day", () => {
  const sunday = new Date("2026-11-22T23:30:00Z"); // Monday already in Madrid
  assert.equal(iso(tomorrow("UTC", sunday)), "2026-11-23T08:00");
  assert.equal(iso(tomorrow("Europe/Madrid", sunday)), "2026-11-24T07:00");
  assert.equal(iso(nextWeek("UTC", sunday)), "2026-11-23T08:00");
  assert.equal(iso(nextWeek("Europe/Madrid", sunday)), "2026-11-30T07:00");
});
