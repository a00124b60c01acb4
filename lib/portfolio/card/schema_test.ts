import { deepStrictEqual, ok } from "node:assert/strict";
import { initialsOf, rosetteOf } from "./schema.ts";

Deno.test("initialsOf() takes first and last name, without titles and particles", () => {
  const names = [
    "Dra. María de la Cruz",
    "ada",
    "Ada Lovelace",
    "Ada King Lovelace",
    "李小龙",
    "🦀 crab",
    "   ",
    "vitrina s.l.",
  ];
  deepStrictEqual(names.map((name) => initialsOf(name, "en")), [
    "MC",
    "A",
    "AL",
    "AL",
    "李",
    "🦀C",
    "·",
    "VS",
  ]);
});

Deno.test("initialsOf() takes the first of two Spanish surnames", () => {
  const names = ["Lucía Robles Ferrer", "Ana María Gil Soto", "Taller Norte"];
  deepStrictEqual(names.map((name) => initialsOf(name, "es")), [
    "LR",
    "AG",
    "TN",
  ]);
});

Deno.test("rosetteOf() draws a line for each piece, within bounds", () => {
  const lines = (pieces: number) => rosetteOf("Ada", pieces, "en").turns.length;
  ok(lines(10) > lines(0));
  ok(lines(100_000) < 100);
});

Deno.test("rosetteOf() sets wide letters smaller, so that they stay within the ring", () => {
  const size = (name: string) => rosetteOf(name, 1, "en").size;
  ok(size("Manuel Wong") < size("Marta Pardo"));
  ok(size("Marta Pardo") < size("Luis Jara"));
  // Advance widths of M and P in the display face, in ems.
  const half = (0.924 + 0.638) / 2 * size("Marta Pardo");
  ok(Math.hypot(half, 0.35 * size("Marta Pardo")) < 44, "within the ring");
});
