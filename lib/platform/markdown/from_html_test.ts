import { strictEqual } from "node:assert/strict";
import { markdownFrom } from "./from_html.ts";

Deno.test.each([
  "<a href=https://x.example>",
  "<b></b>",
  "<i><b></b></i>",
  "<code></code>",
])("markdownFrom() drops thousands of %s at once", (nothing) => {
  // without dropping them first: minutes, in the thread that answers everybody
  const html = `a${nothing.repeat(12_000)}b <b>c</b>`;
  strictEqual(markdownFrom(html, null).includes("**c**"), true);
});

Deno.test("markdownFrom() keeps what is seen though it holds nothing", () => {
  strictEqual(
    markdownFrom(
      '<p>a<br>b <a href="/x"><img src="p.png" alt="c"></a></p><hr>',
      null,
    ),
    "a\\\nb [![c](p.png)](/x)\n\n---\n",
  );
});
