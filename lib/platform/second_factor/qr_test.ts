import { match, ok, strictEqual } from "node:assert/strict";
import { encode } from "uqr";
import { qrPicture } from "./qr.ts";

Deno.test("qrPicture() draws every dark square once, in characters that cannot be anything but a path", () => {
  const text = 'otpauth://totp/Vitrina:ada%40example.com?secret=ABC"><script>';
  const { size, path } = qrPicture(text);
  match(path, /^[Mhvz\d -]+$/);
  const { data } = encode(text, { ecc: "M", border: 4 });
  strictEqual(size, data.length);
  const dark = data.flat().filter(Boolean).length;
  const drawn = [...path.matchAll(/h(\d+)v1/g)]
    .reduce((sum, [, run]) => sum + Number(run), 0);
  ok(dark > 100);
  strictEqual(drawn, dark);
});
