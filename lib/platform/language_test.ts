import { strictEqual } from "node:assert/strict";
import { preferredLang } from "./language.ts";

Deno.test("preferredLang() takes the best of our languages", () => {
  strictEqual(preferredLang("es", "en"), "es");
  strictEqual(preferredLang("es-MX,en;q=0.9", "en"), "es");
  strictEqual(preferredLang("en;q=0.4, es;q=0.8", "en"), "es");
  strictEqual(preferredLang("fr, de;q=0.9, en;q=0.1", "es"), "en");
});

Deno.test("preferredLang() falls back when no language of ours is named", () => {
  strictEqual(preferredLang(null, "es"), "es");
  strictEqual(preferredLang("", "es"), "es");
  strictEqual(preferredLang("fr;q=1", "es"), "es");
  strictEqual(preferredLang("en;q=0", "es"), "es");
  strictEqual(preferredLang("*", "es"), "es");
});

Deno.test("preferredLang() survives nonsense", () => {
  strictEqual(preferredLang(";;;,,=;q=x", "en"), "en");
  strictEqual(preferredLang("es;q=banana", "en"), "es");
  strictEqual(preferredLang("x".repeat(100_000) + ",es", "en"), "en");
});
