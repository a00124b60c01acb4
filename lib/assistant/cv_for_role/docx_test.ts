import assert from "node:assert/strict";
import { extractText, getDocumentProxy } from "unpdf";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { renderCv, type Site, writeDocument } from "@/lib/portfolio/mod.ts";
import { openZip } from "@/lib/portfolio/resume/formats/zip.ts";
import { siteOfFixture } from "@/tests/support/resume_site.ts";
import { wordsOf } from "../answer/words.ts";
import { renderDocx } from "./docx.ts";
import { tailor } from "./tailor.ts";
import { textsIn } from "./test_texts.ts";

Deno.test.afterAll(stopDrawing);

const options = {
  lang: "en" as const,
  paper: "a4" as const,
  url: "https://vitrina.example/@ada",
};

Deno.test("renderDocx() says what the PDF says, word for word", async () => {
  const master = await siteOfFixture("senior-engineer.resume");
  const { site } = tailor(master, "Kafka, Kubernetes, storage");
  const said = textsOf(await open(site, "word/document.xml")).join("\n");
  for (const text of textsIn(writeDocument(site, options))) {
    for (const line of text.split("\n")) {
      assert.ok(said.includes(line.trim()), `in DOCX: ${line}`);
    }
  }
  const pdf = await getDocumentProxy(await renderCv(site, options));
  const { text } = await extractText(pdf, { mergePages: true });
  // The foot of each page and what is broken at line ends aside, both have the same words.
  const [inPdf, inDocx] = [wordsIn(text), wordsIn(said)];
  const onlyIn = (some: Set<string>, others: Set<string>) =>
    [...some].filter((word) => !others.has(word) && !/^\d+$/.test(word));
  assert.deepEqual(onlyIn(inDocx, inPdf), []);
  assert.deepEqual(onlyIn(inPdf, inDocx), []);
});

Deno.test("renderDocx() has headings, lists, a language, a title and links", async () => {
  const master = await siteOfFixture("complete-resume");
  const { site } = tailor(master, "React");
  const body = await open(site, "word/document.xml");
  for (const style of ["Heading1", "Heading2", "Heading3"]) {
    assert.match(body, new RegExp(`w:pStyle w:val="${style}"`));
  }
  assert.equal(body.match(/w:val="Heading1"/g)?.length, 1);
  assert.match(body, /<w:numPr>/);
  assert.match(await open(site, "word/styles.xml"), /<w:lang w:val="en"/);
  const core = await open(site, "docProps/core.xml");
  assert.match(core, /<dc:title>Jane Developer — CV<\/dc:title>/);
  assert.match(core, /<dc:creator>Jane Developer<\/dc:creator>/);
  const links = await open(site, "word/_rels/document.xml.rels");
  assert.match(links, /mailto:/);
});

Deno.test("renderDocx() takes any text as text", async () => {
  const master = await siteOfFixture("sample.resume");
  const text = "<w:p>&amp; \u202e\ufffe👩🏽‍💻 ]]> ${x}";
  const site = { ...master, profile: { ...master.profile, summary: text } };
  const body = await open(site, "word/document.xml");
  assert.match(body, /&lt;w:p&gt;&amp;amp;/);
});

async function open(site: Site, name: string): Promise<string> {
  const bytes = await renderDocx(writeDocument(site, options));
  const files = await openZip(bytes, {
    entries: 100,
    entryBytes: 5_000_000,
    allBytes: 20_000_000,
  });
  const file = files.find((one) => one.name === name);
  assert.ok(file, `${name} in ${files.map(({ name }) => name)}`);
  return new TextDecoder().decode(await file.read());
}

function textsOf(xml: string): string[] {
  return xml.split("</w:p>").map((paragraph) =>
    Array.from(
      paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g),
      ([, text]) => text,
    ).join("").replaceAll("&lt;", "<").replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"').replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&")
  );
}

function wordsIn(text: string): Set<string> {
  // typst divides words at line ends
  const whole = text.replace(/[-\u00ad\u2010]\s*\n\s*/g, "");
  return new Set(wordsOf(whole).map(({ folded }) => folded));
}
