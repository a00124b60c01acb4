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

Deno.test("textOfHtml() reads a list whose items are paragraphs as one whose items are not", () => {
  strictEqual(
    textOfHtml(
      "<ul>\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n<p>more of it</p></li><li></li><li><h3>three</h3></li></ul><p>end</p>",
    ),
    "- one\n- two\n\nmore of it\n\n- three\n\nend",
  );
});

Deno.test("textOfHtml() reads a paragraph as long as a document may be", () => {
  // each letter of it was once a place to look back from
  const long = "word ".repeat(100_000).trim();
  strictEqual(textOfHtml(`<p>${long}</p>`), long);
});
