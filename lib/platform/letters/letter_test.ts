import { ok, strictEqual } from "node:assert/strict";
import { drawLetter, oneLine } from "./letter.ts";
import type { Draft, Part } from "./schema.ts";

const parts: Part[] = [
  { kind: "text", text: "Tea & biscuits <at five>" },
  { kind: "action", label: "Open", link: "https://a.example/?a=1&b=2" },
  { kind: "code", before: "Or type:", code: "012345" },
  { kind: "quote", text: 'Dear Ada,\n\n<img src="x">', lang: "es" },
  { kind: "facts", facts: [["From", "Grace"], ["E-mail", "g@a.example"]] },
  { kind: "note", text: "If not, not." },
];
const draft: Draft = {
  lang: "en",
  subject: "A subject",
  title: "A title",
  parts,
  why: "Because.",
  stop: { label: "Stop", link: "https://a.example/letters?t=1" },
};

/** What a reader of the HTML reads. */
function read(html: string): string {
  return html.replace(/<head>.*<\/head>/s, "")
    .replace(/<div[^>]*display:none.*?<\/div>/s, "")
    .replace(/<(br|\/p|\/h1|\/td|\/th|\/blockquote)[^>]*>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&").replace(/\s+/g, " ").trim();
}

Deno.test("drawLetter() says the same in HTML and in text, in the same order", () => {
  const { html, text } = drawLetter(draft);
  const inHtml = read(html).replace(
    "If the button does nothing, copy this address into your browser: ",
    "",
  ).replace(/^Vitrina /, "");
  const inText = text.replace(/^-- $/m, "").replace(/^> ?/gm, "")
    .replaceAll(/(Open|From|E-mail):/g, "$1")
    .replace("Stop: https://a.example/letters?t=1", "Stop")
    .replace(/\s+/g, " ").trim();
  strictEqual(inHtml, inText);
});

Deno.test("drawLetter() lets nothing of anybody's become markup, and fetches nothing", () => {
  const { html } = drawLetter(draft);
  ok(!html.includes("<img"));
  ok(html.includes("Dear Ada,<br>"));
  ok(html.includes('<blockquote class="ink mark"'));
  ok(!/<(script|img|link|iframe)\b|url\(|@import/.test(html));
  ok(html.includes('href="https://a.example/?a=1&amp;b=2"'));
});

Deno.test("drawLetter() sets each colour on its element and again for the dark", () => {
  const { html } = drawLetter(draft);
  ok(html.includes("@media (prefers-color-scheme:dark){"));
  for (const [, name = ""] of html.matchAll(/class="([^"]+)"/g)) {
    for (const one of name.split(" ")) {
      ok(html.includes(`.${one}{`), `${one} is not in the sheet`);
    }
  }
});

Deno.test("oneLine() leaves nothing that begins a header or turns the words round, and cuts between letters", () => {
  strictEqual(
    oneLine("Ada\r\nBcc: eve@a.example", 60),
    "Ada Bcc: eve@a.example",
  );
  strictEqual(oneLine("a\u202egnp.exe\u2028b", 60), "a gnp.exe b");
  strictEqual(oneLine("a\u0007\u0000b", 60), "a b");
  strictEqual(oneLine("abcdef", 4), "abc…");
  strictEqual(oneLine("🦉🦉🦉🦉", 3), "🦉🦉…");
});
