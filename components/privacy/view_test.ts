import assert from "node:assert/strict";
import { doneOf, momentOf, sizeOf, spanOf } from "./view.ts";
import { privacyWords } from "./words.ts";

Deno.test("spanOf() says a period in the largest whole unit", () => {
  const { en, es } = privacyWords;
  assert.equal(spanOf(24, en), "24\u00a0hours");
  assert.equal(spanOf(720, en), "30\u00a0days");
  assert.equal(spanOf(365.25 * 24, es), "1\u00a0año");
  assert.equal(spanOf(2 * 365.25 * 24, en), "2\u00a0years");
});

Deno.test("sizeOf() and momentOf() speak the language", () => {
  assert.equal(sizeOf(529, "en"), "0.5\u00a0kB");
  assert.equal(sizeOf(1_250_000, "es"), "1,3\u00a0MB");
  assert.equal(
    momentOf("2026-11-22T05:15:00Z", "en"),
    "22 November at 05:15 UTC",
  );
});

Deno.test("doneOf() knows its words only", () => {
  assert.equal(doneOf(new URLSearchParams("done=asked")), "asked");
  assert.equal(doneOf(new URLSearchParams("done=toString")), null);
});

Deno.test("both languages say everything, without exclamation marks", () => {
  const text = JSON.stringify(privacyWords);
  assert.ok(!/[!¡]/.test(text));
  assert.deepEqual(keysOf(privacyWords.es), keysOf(privacyWords.en));
});

function keysOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "object"
      ? keysOf(inner).map((rest) => `${key}.${rest}`)
      : key
  );
}
