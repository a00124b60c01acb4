import assert from "node:assert/strict";
import { accentOn, contrast } from "./accent.ts";

Deno.test("accentOn() is legible for every hue, on white paper and on a card", () => {
  for (const ground of ["#ffffff", "#f6f5f1"]) {
    for (let hue = 0; hue < 360; hue++) {
      const { ink, line } = accentOn(ground, hue);
      assert.ok(contrast(ink, ground) >= 5.5, `${hue}: ${ink}`);
      assert.ok(contrast(line, ground) >= 3, `${hue}: ${line}`);
    }
  }
});

Deno.test("accentOn() keeps the hue apart: opposite hues give different colours", () => {
  assert.notEqual(accentOn("#ffffff", 30).ink, accentOn("#ffffff", 210).ink);
  assert.match(accentOn("#ffffff", 30).ink, /^#[0-9a-f]{6}$/);
});

Deno.test("contrast() is 21 between black and white, either way", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#ffffff", "#000000"), 21);
});
