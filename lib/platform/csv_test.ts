import { strictEqual } from "node:assert/strict";
import { csvCell } from "./csv.ts";

Deno.test("csvCell() leaves plain texts, quotes what would part a row, and lets nothing begin as a formula", () => {
  const cells: [string | number | null, string][] = [
    ["Ada", "Ada"],
    [7, "7"],
    [null, ""],
    ["a,b", '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["  @cmd", "'  @cmd"],
    ["＝1", "'＝1"],
    ["a;=HYPERLINK(1)", '"a;=HYPERLINK(1)"'],
    ["a\t=1", '"a\t=1"'],
  ];
  for (const [value, cell] of cells) strictEqual(csvCell(value), cell);
});
