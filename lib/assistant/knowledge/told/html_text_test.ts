import { strictEqual } from "node:assert/strict";
import { textOfHtml } from "./html_text.ts";

Deno.test("textOfHtml() lets items follow each other, and paragraphs stand apart", () => {
  strictEqual(
    textOfHtml(
      "<ul><li>one</li><li>two</li></ul><p>three</p><p>four</p>",
    ),
    "- one\n- two\n\nthree\n\nfour",
  );
});

Deno.test("textOfHtml() reads a paragraph as long as a document may be", () => {
  // each letter of it was once a place to look back from
  const long = "word ".repeat(100_000).trim();
  strictEqual(textOfHtml(`<p>${long}</p>`), long);
});
