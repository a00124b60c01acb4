import { match, strictEqual } from "node:assert/strict";
import { newBackupCode, readBackupCode } from "./schema.ts";

Deno.test("a backup code has 80 random bits, and is read however it was copied", () => {
  const codes = Array.from({ length: 1_000 }, newBackupCode);
  strictEqual(new Set(codes).size, codes.length);
  for (const code of codes) {
    match(code, /^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
  }
  strictEqual(readBackupCode(codes[0] ?? ""), codes[0]?.replaceAll("-", ""));
  strictEqual(readBackupCode(" K7QD 2m9x–oOiL-zzzz\n"), "k7qd2m9x0011zzzz");
  for (
    const bad of ["", "k7qd", "k7qd-2m9x-4hcv-80tu", "k7qd-2m9x-4hcv-80tw0"]
  ) {
    strictEqual(readBackupCode(bad), null, bad);
  }
});
