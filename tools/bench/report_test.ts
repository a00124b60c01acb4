import { strictEqual } from "node:assert/strict";
import { keeps, median, table } from "./report.ts";

Deno.test("keeps() compares in the budget's direction", () => {
  const figure = (value: number, kind: "at least" | "at most") => (
    { name: "", text: "", value, budget: { kind, value: 10 } }
  );
  strictEqual(keeps(figure(10, "at least")), true);
  strictEqual(keeps(figure(9, "at least")), false);
  strictEqual(keeps(figure(10, "at most")), true);
  strictEqual(keeps(figure(11, "at most")), false);
});

Deno.test("median() takes the middle of an unsorted list", () => {
  strictEqual(median([5, 1, 3]), 3);
  strictEqual(median([10, 9, 8, 100]), 9);
});

Deno.test("table() aligns columns and marks what is broken", () => {
  const budget = { kind: "at most" as const, value: 8 };
  strictEqual(
    table("Bytes", [
      { name: "stylesheet", text: "9.1 kB", value: 9.1, budget },
      { name: "script", text: "12 kB", value: 12 },
    ]),
    "Bytes\n  stylesheet  9.1 kB  at most 8  BROKEN\n  script       12 kB\n",
  );
});
