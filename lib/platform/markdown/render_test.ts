import assert from "node:assert/strict";
import { parseHtml } from "./parse_html.ts";
import { renderMarkdown } from "./render.ts";
import type { Element, Root } from "hast";
import { AppError } from "@/lib/platform/errors.ts";
import { MARKDOWN_MAX } from "./limits.ts";

const html = async (text: string, options = {}) =>
  (await renderMarkdown(text, options)).html;

Deno.test("renderMarkdown() reads GitHub's Markdown", async () => {
  const drawn = await html(
    "# A\n\n## B\n\n~~x~~ www.a.b https://a.example/?q=1\n\n- [x] done\n- [ ] not\n\n| a | b |\n|---|--:|\n| 1 | 2 |",
  );
  for (
    const part of [
      `<h3 id="s-a">A</h3>`,
      `<h4 id="s-b">B</h4>`,
      `<s>x</s>`,
      `<a href="https://a.example/?q=1" rel="noopener nofollow ugc">`,
      `<li>☑ done</li>`,
      `<li>☐ not</li>`,
      `<td align="right">2</td>`,
      `<div class="table-scroll" tabindex="0"><table>`,
    ]
  ) assert.ok(drawn.includes(part), `${part} in ${drawn}`);
});

Deno.test("renderMarkdown() tells headings, text and minutes", async () => {
  const { headings, text, minutes } = await renderMarkdown(
    `## One *two*\n\nWords.\n\n### One two\n\n${"word ".repeat(1_100)}`,
    { top: 2 },
  );
  assert.deepEqual(headings, [
    { id: "s-one-two", text: "One two", level: 2 },
    { id: "s-one-two-1", text: "One two", level: 3 },
  ]);
  assert.equal(minutes, 5);
  assert.ok(text.startsWith("One two\nWords.\nOne two\nword word"));
});

Deno.test("renderMarkdown() links to headings of the text, by the names that GitHub gives them", async () => {
  const drawn = await html(
    "## Über *uns*\n\n[a](#über-uns) [b](#content) [c](#s-x)",
  );
  assert.ok(
    drawn.includes(`<a href="#s-über-uns">a</a>`) ||
      drawn.includes(`<a href="#s-%C3%BCber-uns">a</a>`),
    drawn,
  );
  assert.ok(drawn.includes("<a>b</a> <a>c</a>"), drawn);
});

Deno.test("renderMarkdown() makes links of images from elsewhere, and starts from a base", async () => {
  const base = "https://github.com/a/b/raw/main/docs/";
  assert.equal(
    await html("![A chart](https://elsewhere.example/c.png)"),
    `<p><a href="https://elsewhere.example/c.png" rel="noopener nofollow ugc">A chart</a></p>\n`,
  );
  assert.ok(
    (await html("![x](../c.png)", { base })).includes(
      `href="https://github.com/a/b/raw/main/c.png"`,
    ),
  );
  assert.ok(
    (await html("[x](d.md)", { base })).includes(
      `href="https://github.com/a/b/raw/main/docs/d.md"`,
    ),
  );
  assert.ok(
    (await html("![x](/photo.avif)")).includes(
      `<img src="/photo.avif" alt="x" loading="lazy">`,
    ),
  );
  const elsewhere =
    `![x](//evil.example/c.png) <img src="/\\evil.example/c.png"> <img src="/\t/evil.example"> <img src="/.//evil.example">`;
  assert.ok(!(await html(elsewhere)).includes("<img"));
});

Deno.test("renderMarkdown() colours code by six classes, in every language that it knows", async () => {
  const drawn = await html(
    "```ts\nconst a: string = `x${1}`; // why\n```\n\n```nolang\n<b>\n```",
  );
  for (const look of ["word", "name", "text", "value", "note"]) {
    assert.ok(drawn.includes(`class="code-${look}"`), look);
  }
  assert.ok(drawn.includes("<code>&#x3C;b>"), drawn);
  const classes = new Set(
    [...drawn.matchAll(/class="([^"]*)"/g)].map(([, one]) => one),
  );
  for (const one of classes) {
    assert.match(one ?? "", /^code-(block|word|name|part|value|text|note)$/);
  }
});

/** What browsers run, in any spelling that somebody thought of. */
const HOSTILE = [
  `<script>alert(1)</script>`,
  `<ScRiPt src=//evil.example/x.js></sCrIpT>`,
  `<img src=x onerror=alert(1)>`,
  `<svg onload=alert(1)><script>alert(1)</script></svg>`,
  `<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
  `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
  `<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">`,
  `<a href="javascript:alert(1)">x</a>`,
  `<a href=" java\nscript:alert(1)">x</a>`,
  `<a href="&#106;avascript:alert(1)">x</a>`,
  `<a href="data:text/html,<script>alert(1)</script>">x</a>`,
  `<a href="vbscript:x" style="background:url(javascript:alert(1))">x</a>`,
  `[x](javascript:alert(1)) [x](JaVaScRiPt:alert(1)) [x](data:text/html;base64,PHNjcmlwdD4=)`,
  `![x](javascript:alert(1)) ![x](data:image/svg+xml;base64,PHN2Zz4=)`,
  `<javascript:alert(1)>`,
  `<form action="/sign-out" method="post"><button>x</button></form>`,
  `<input autofocus onfocus=alert(1)><textarea><script>alert(1)</script></textarea>`,
  `<style>body{display:none}</style><link rel=stylesheet href=//evil.example>`,
  `<meta http-equiv=refresh content="0;url=//evil.example"><base href=//evil.example>`,
  `<p id="content" name="body" class="sr-only" is="x-evil" data-island="x">x</p>`,
  `<details ontoggle=alert(1) open><summary>x</summary></details>`,
  `<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>`,
  `<template><script>alert(1)</script></template>`,
  `<!--><script>alert(1)</script>-->`,
  `<![CDATA[<script>alert(1)</script>]]>`,
  `</div></article></main><script>alert(1)</script>`,
  '```"><script>alert(1)</script>\nx\n```',
  "```language-<img/src=x/onerror=alert(1)>\nx\n```",
  `\u202Egpj.exe\u202C \u2066x\u2069 \u0000 \ud83d\ude00 \ufeff`,
];

const ELEMENTS = new Set(
  "p br hr h2 h3 h4 h5 h6 blockquote pre code ul ol li dl dt dd details summary a img em strong b i del s ins sub sup kbd samp var mark q abbr cite small table thead tbody tfoot tr th td caption div span"
    .split(" "),
);
const ATTRIBUTES = new Set(
  "href rel title id src alt width height loading className tabIndex start align scope colSpan rowSpan open"
    .split(" "),
);

Deno.test("renderMarkdown() lets nothing through that a browser would run or that moves the page, whatever stands around it", async () => {
  for (const hostile of HOSTILE) {
    for (
      const text of [
        hostile,
        `> ${hostile}`,
        `- ${hostile}\n\n  ${hostile}`,
        `| a |\n|---|\n| ${hostile} |`,
        `# ${hostile}\n\nx`,
      ]
    ) {
      const drawn = await html(text);
      assert.ok(!drawn.includes("\0"), text);
      const root = parseHtml(drawn);
      walk(root, (element) => {
        assert.ok(
          ELEMENTS.has(element.tagName),
          `${element.tagName} from ${text}`,
        );
        for (const [name, value] of Object.entries(element.properties)) {
          assert.ok(ATTRIBUTES.has(name), `${name} from ${text}`);
          if (name === "href" || name === "src") {
            assert.match(
              String(value),
              /^(?:https?:|mailto:|#s-|\/(?![/\\]))/,
              text,
            );
          }
          if (name === "id") assert.match(String(value), /^s-/, text);
        }
      });
    }
  }
});

function walk(parent: Root | Element, look: (element: Element) => void): void {
  for (const node of parent.children) {
    if (node.type !== "element") continue;
    look(node);
    walk(node, look);
  }
}

const times = (text: string) => text.repeat(MARKDOWN_MAX / text.length);
const DEEP = {
  "lists within lists, line by line": Array.from(
    { length: 340 },
    (_, at) => `${"  ".repeat(at)}- x`,
  ).join("\n"),
  "lists within lists, 10,000 on a line": "- ".repeat(10_000) + "x",
  "quotes within quotes": "> ".repeat(10_000) + "x",
  "elements within elements": "<div>".repeat(10_000) + "x",
  "lists as HTML": "<ul><li>".repeat(10_000) + "x",
  "tables within tables": times("<table><tr><td>"),
  "formatting left open":
    Array.from({ length: 4_000 }, (_, at) => `<b a=${at}>`).join("") +
    "<p>".repeat(20_000),
  "brackets": times("["),
  "images in images": times("![["),
  "emphasis that crosses": times("*a_ "),
  "a wide table": `|${"a|".repeat(1_000)}\n|${"-|".repeat(1_000)}\n${
    "|x\n".repeat(9_000)
  }`,
  "code within code": "```js\n" + "`${".repeat(12_000) + "\n```",
  "entities": times("&#x110000;"),
  "template after template": times("<template>"),
  "foreign elements": times("<svg><p>"),
};

for (const [name, text] of Object.entries(DEEP)) {
  Deno.test(`renderMarkdown() stands ${name}`, async () => {
    const drawn = await html(text);
    // a tree that could be built within the bounds is one that can be parsed again within them
    parseHtml(drawn);
    assert.ok(drawn.length < 20 * MARKDOWN_MAX);
  });
}

Deno.test("renderMarkdown() shows what is beyond its bounds as it was typed, and refuses what is too long", async () => {
  assert.ok((await html("<div>".repeat(500) + "**x**")).includes("&#x3C;div>"));
  await assert.rejects(
    html("x".repeat(MARKDOWN_MAX + 1)),
    (error) => error instanceof AppError && error.code === "invalid",
  );
});
