import assert from "node:assert/strict";
import type { Typeface } from "@/lib/portfolio/cv/typeface.ts";
import { fit } from "./fit.ts";

/** Every letter is one em wide. */
const square: Typeface = { has: () => true, width: (text) => [...text].length };

const steps = [{ size: 2, lines: 1 }, { size: 1, lines: 2 }];

Deno.test("fit() takes the largest size whose lines suffice", () => {
  assert.deepEqual(fit("ab cd", square, { width: 10, steps }), {
    size: 2,
    lines: ["ab cd"],
  });
  assert.equal(fit("ab cd ef", square, { width: 10, steps }).size, 1);
});

Deno.test("fit() leaves no word alone when lines can be of like length", () => {
  const room = { width: 40, steps: [{ size: 1, lines: 2 }] };
  assert.deepEqual(
    fit("conservation of marine instruments and maps", square, room).lines,
    [
      "conservation of marine",
      "instruments and maps",
    ],
  );
});

Deno.test("fit() divides words that are too wide and ends in … what is too long", () => {
  const { size, lines } = fit("w".repeat(100), square, { width: 10, steps });
  assert.deepEqual({ size, lines }, {
    size: 1,
    lines: ["wwwwwwwwww", "wwwwwwwww…"],
  });
});

Deno.test("fit() gives no line for no text", () => {
  assert.deepEqual(fit("", square, { width: 10, steps }).lines, []);
});
