import { strictEqual } from "node:assert/strict";
import { sequences } from "./sequence.ts";

Deno.test("sequences() tells a sequence when its last key is pressed, once", () => {
  const press = sequences(["g m", "?"]);
  strictEqual(press("g", 0), null);
  strictEqual(press("m", 200), "g m");
  strictEqual(press("m", 300), null);
  strictEqual(press("?", 400), "?");
});

Deno.test("sequences() forgets what was pressed long before, and what was no beginning", () => {
  const press = sequences(["g m"]);
  press("g", 0);
  strictEqual(press("m", 1_501), null);
  press("x", 2_000);
  press("g", 2_100);
  strictEqual(press("m", 2_200), "g m");
});
