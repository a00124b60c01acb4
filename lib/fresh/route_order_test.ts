import assert from "node:assert/strict";
import { comparePatterns } from "./route_order.ts";

Deno.test("comparePatterns() puts the more exact first, whatever the order of the files", () => {
  const sorted = [
    "/foo/bar/:id",
    "/foo/:a@:b",
    "/foo/:id",
    "/foo/:id/edit",
    "/foo{/:opt}?",
    "/foo/:rest*",
    "/:org/:app",
    "/:rest*",
  ];
  assert.deepEqual(sorted.toReversed().sort(comparePatterns), sorted);
});
