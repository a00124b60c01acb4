import assert from "node:assert/strict";
import { boxFont } from "./box_font.ts";
import { fontFiles } from "./fonts.ts";
import { missingCharacters, readTypeface } from "./typeface.ts";

Deno.test("readTypeface() knows characters and widths of the faces we set in", async () => {
  for (const file of Object.values(fontFiles)) {
    const typeface = readTypeface(await Deno.readFile(file));
    assert.ok(
      ["a", "ñ", "—", "ß"].every((letter) =>
        typeface.has(letter.codePointAt(0) ?? 0)
      ),
    );
    assert.ok(!typeface.has(0x6f22));
    assert.equal(typeface.width(""), 0);
    assert.ok(typeface.width("i") < typeface.width("m"));
    assert.ok(
      Math.abs(
        typeface.width("mi") - typeface.width("m") - typeface.width("i"),
      ) < 1e-9,
    );
  }
});

Deno.test("readTypeface() refuses a file that is no typeface", () => {
  assert.throws(() => readTypeface(new Uint8Array(64)), /Cannot read typeface/);
});

Deno.test("boxFont() has exactly the characters that it was made for", () => {
  const typeface = readTypeface(boxFont([0x6f22, 0x1f600, 0x6f22]));
  assert.ok(typeface.has(0x6f22) && typeface.has(0x1f600));
  assert.ok(!typeface.has(0x61));
  assert.equal(typeface.width("漢😀"), 1.28);
  assert.deepEqual(boxFont([2, 1]), boxFont([1, 2]));
});

Deno.test("missingCharacters() names each visible character once that no face has", async () => {
  const typeface = readTypeface(await Deno.readFile(fontFiles.text));
  const text = "añ 漢漢\n😀\u200d\ufe0f\u0301";
  assert.deepEqual(missingCharacters(text, [typeface]), [0x6f22, 0x1f600]);
});
