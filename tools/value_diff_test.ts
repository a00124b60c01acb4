import assert from "node:assert/strict";
import type { Json } from "@/lib/portfolio/resume/json.ts";
import { fieldDiffs } from "./value_diff.ts";

/** Each line as `field: sign text`. */
function told(old: Json, fresh: Json): string[] {
  return fieldDiffs("x", old, fresh).flatMap(({ field, lines }) =>
    lines.map(({ sign, text }) => `${field}: ${sign} ${text}`)
  );
}

const LONG = "Led the migration of a billing platform with many parts ".repeat(
  4,
);

Deno.test("fieldDiffs() shows the part of a long text that differs, with some words around it", () => {
  assert.deepEqual(told(`${LONG}in 2020${LONG}`, `${LONG}in 2021${LONG}`), [
    "x: - … platform with many parts in 2020Led the migration of a billing …",
    "x: + … platform with many parts in 2021Led the migration of a billing …",
  ]);
});

Deno.test("fieldDiffs() shows short texts whole, and one side of what comes or goes", () => {
  assert.deepEqual(told("Ada", "Ada L."), ["x: - Ada", "x: + Ada L."]);
  assert.deepEqual(told(null, "Ada"), ["x: + Ada"]);
  assert.deepEqual(told(["a"], null), ['x: - ["a"]']);
});

Deno.test("fieldDiffs() tells apart what looks the same", () => {
  assert.deepEqual(told("a", "a "), ['x: - "a"', 'x: + "a "']);
  assert.deepEqual(told("1", 1), ['x: - "1"', "x: + 1"]);
  assert.deepEqual(told("é", "e\u0301"), [
    'x: - "\\u{e9}"',
    'x: + "e\\u{301}"',
  ]);
});

Deno.test("fieldDiffs() goes through a list item by item", () => {
  assert.deepEqual(
    told(
      ["kept", "goes away", "was edited here"],
      ["new thing", "was edited there", "kept"],
    ),
    [
      "x: - goes away",
      "x: - was edited here",
      "x: + was edited there",
      "x: + new thing",
    ],
  );
  assert.deepEqual(told(["a", "b"], ["b", "a"]), [
    "x:   other order",
    "x: + b",
    "x: + a",
  ]);
  assert.deepEqual(told(["a", "a"], ["a"]), ["x: - a"]);
});

Deno.test("fieldDiffs() goes into objects, __proto__ included", () => {
  assert.deepEqual(
    told(
      JSON.parse('{"a": {"b": 1, "c": 2}, "__proto__": 1}'),
      JSON.parse('{"a": {"b": 1, "c": 3}, "__proto__": 2}'),
    ),
    ["x.a.c: - 2", "x.a.c: + 3", "x.__proto__: - 1", "x.__proto__: + 2"],
  );
});

Deno.test("fieldDiffs() lets no control character reach a terminal", () => {
  assert.deepEqual(told("a", "a\x1b[2J"), ["x: - a", "x: + a·[2J"]);
});
