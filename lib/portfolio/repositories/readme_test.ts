import assert from "node:assert/strict";
import { MARKDOWN_MAX } from "@/lib/platform/markdown/limits.ts";
import { NO_README, readReadme } from "./readme.ts";

const answer = (text: string | Uint8Array, more = {}) => ({
  encoding: "base64",
  content: (typeof text === "string" ? new TextEncoder().encode(text) : text)
    .toBase64().replace(/.{60}/g, "$&\n"),
  html_url: "https://github.com/ada/lace/blob/main/docs/README.md",
  ...more,
});

Deno.test("readReadme() leads relative links to the repository, from where the README stands", async () => {
  const { html } = await readReadme(
    answer("[a](guide.md) [b](../LICENSE) [c](/ada) ![d](x.png)"),
  );
  const links = [...html?.matchAll(/href="([^"]*)"/g) ?? []].map(([, to]) =>
    to
  );
  const base = "https://github.com/ada/lace/blob/main/";
  assert.deepEqual(links, [
    `${base}docs/guide.md`,
    `${base}LICENSE`,
    "https://github.com/ada",
    `${base}docs/x.png`,
  ]);
  assert(!html?.includes("<img"));
});

Deno.test("readReadme() keeps the beginning of a huge one, up to a whole line", async () => {
  const line = "A line of a README that does not end. 🧵\n";
  const text = line.repeat(Math.ceil(2 * MARKDOWN_MAX / line.length));
  const readme = await readReadme(answer(text));
  assert.equal(readme.isCut, true);
  assert(readme.text && readme.text.length <= MARKDOWN_MAX);
  assert(readme.text.endsWith("🧵"));
  const one = await readReadme(answer("🧵".repeat(MARKDOWN_MAX)));
  assert(one.text?.isWellFormed());
});

Deno.test("readReadme() stores nothing that a database refuses, and nothing where there is nothing", async () => {
  const { text } = await readReadme(
    answer(new Uint8Array([0x61, 0, 0xff, 0x62])),
  );
  assert.equal(text, "a\uFFFD\uFFFDb");
  const none = [
    {},
    null,
    answer(" \n"),
    answer("x", { encoding: "none", content: "" }),
    answer("x", { content: "%%%" }),
  ];
  for (const one of none) assert.deepEqual(await readReadme(one), NO_README);
});

Deno.test("readReadme() takes no address that is none as the place that links start from", async () => {
  const { html } = await readReadme(
    answer("[a](b.md)", { html_url: "javascript:alert(1)//" }),
  );
  assert(!html?.includes("javascript"));
});

Deno.test("readReadme() makes one link of a badge that is one", async () => {
  const { html } = await readReadme(
    answer("[![build](https://img.example/b.svg)](https://ci.example/)"),
  );
  assert.match(
    html ?? "",
    /<a href="https:\/\/ci\.example\/"[^>]*><span>build<\/span><\/a>/,
  );
});
