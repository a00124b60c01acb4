import { ok, strictEqual } from "node:assert/strict";
import { langOf, writeLetter } from "./letters.ts";
import { words } from "./words.ts";

Deno.test("writeLetter() writes each letter in both languages, as text and as HTML, with link and code", () => {
  const link = "https://ada.dev/confirm?token_hash=t&type=signup";
  for (const lang of ["en", "es"] as const) {
    for (const [kind, { action, subject }] of Object.entries(words[lang])) {
      // the keys of a record of letter kinds
      const letter = writeLetter(kind as keyof typeof words.en, lang, {
        link,
        code: "012345",
      });
      strictEqual(letter.subject, subject);
      ok(letter.text.includes("012345"));
      ok(letter.html.includes(">012345</p>"));
      ok(letter.html.includes(`lang="${lang}"`));
      strictEqual(letter.text.includes(link), action !== null);
      strictEqual(
        letter.html.includes(link.replaceAll("&", "&amp;")),
        action !== null,
      );
      ok(!/!|¡/.test(letter.text), "no exclamation marks");
    }
  }
});

Deno.test("writeLetter() escapes what stands in a link", () => {
  const { html } = writeLetter("signup", "en", {
    link: 'https://ada.dev/"><script>alert(1)</script>',
  });
  ok(!html.includes("<script>"));
});

Deno.test("langOf() takes Spanish when it was said, else English", () => {
  strictEqual(langOf({ lang: "es" }), "es");
  strictEqual(langOf({ lang: "fr" }), "en");
  strictEqual(langOf({}), "en");
});
