import { strictEqual } from "node:assert/strict";
import { safeUrl, spokenUrl } from "./safe_url.ts";

Deno.test("safeUrl() lets through what leads somewhere", () => {
  strictEqual(safeUrl("https://example.com/a"), "https://example.com/a");
  strictEqual(safeUrl(" http://example.com "), "http://example.com/");
  strictEqual(safeUrl("mailto:ada@example.com"), "mailto:ada@example.com");
  strictEqual(safeUrl("tel:+34600000000"), "tel:+34600000000");
});

Deno.test("safeUrl() refuses what could run or hide something", () => {
  const refused = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " java\tscript:alert(1)",
    "\u0000javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "blob:https://example.com/1",
    "file:///etc/passwd",
    "//example.com",
    "/about",
    "not an address",
    "",
    null,
    undefined,
  ];
  for (const text of refused) strictEqual(safeUrl(text), null, String(text));
});

Deno.test("spokenUrl() leaves out what nobody says aloud", () => {
  strictEqual(spokenUrl("https://www.example.com/ada/"), "example.com/ada");
  strictEqual(spokenUrl("https://example.com/"), "example.com");
  strictEqual(spokenUrl("mailto:ada@example.com"), "ada@example.com");
});
