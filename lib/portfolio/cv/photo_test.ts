import assert from "node:assert/strict";
import { extractImages, getDocumentProxy } from "unpdf";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { encode } from "@/lib/portfolio/photo/codecs.ts";
import { quarters } from "@/lib/portfolio/photo/test_pictures.ts";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import type { CvOptions } from "./document.ts";
import { bareSite, curator } from "./fixtures_test_data.ts";
import { renderCv } from "./render.ts";

const english: CvOptions = {
  lang: "en",
  paper: "a4",
  url: "https://vitrina.example/@ines",
};
const paperWidth = 595;
const photo = await encode(quarters(384, 384), "jpg");
const withPhoto = (alt: string | null, site = curator("en")): Site => ({
  ...site,
  photo: { hash: "a".repeat(32), alt },
});

Deno.test.afterAll(stopDrawing);

Deno.test("renderCv() has the photo once, on the first page, with what it shows in words", async () => {
  const pdf = await renderCv(withPhoto("Inés, laughing"), english, photo);
  const document = await getDocumentProxy(pdf.slice());
  const images = [];
  for (let page = 1; page <= document.numPages; page++) {
    for (const { width, height } of await extractImages(document, page)) {
      images.push([page, width, height]);
    }
  }
  assert.deepEqual(images, [[1, 384, 384]]);
  assert.deepEqual(await figuresOf(pdf), ["Inés, laughing"]);
  const named = await renderCv(withPhoto(null), english, photo);
  assert.deepEqual(await figuresOf(named), ["Inés Argüelles Muñiz"]);
});

Deno.test("renderCv() gives the same bytes for the same photo, and shows nobody else's", async () => {
  const site = withPhoto("x");
  const first = await renderCv(site, english, photo);
  const other = await encode(quarters(100, 100), "jpg");
  assert.notDeepEqual(await renderCv(site, english, other), first);
  const plain = await renderCv(bareSite(), english);
  assert.deepEqual(await figuresOf(plain), []);
  assert.deepEqual(await renderCv(site, english, photo), first);
  stopDrawing();
  assert.deepEqual(await renderCv(site, english, photo), first);
  assert.deepEqual(await renderCv(bareSite(), english), plain);
});

Deno.test("renderCv() leaves out a photo whose bytes are missing or are no JPEG", async () => {
  const plain = await renderCv(curator("en"), english);
  const site = withPhoto("x");
  assert.deepEqual(await renderCv(site, english), plain);
  for (
    const bad of [new Uint8Array(), photo.slice(0, 40), photo.map((b) => ~b)]
  ) {
    assert.deepEqual(await renderCv(site, english, bad), plain);
  }
});

Deno.test("renderCv() sets names of any length beside a photo, first to be read", async () => {
  const { profile } = bareSite();
  for (
    const name of [
      "Li",
      "Ana María ".repeat(6),
      "W".repeat(50),
      "x ".repeat(200),
    ]
  ) {
    const site = withPhoto(null, bareSite({ profile: { ...profile, name } }));
    const pdf = await renderCv(site, english, photo);
    const document = await getDocumentProxy(pdf);
    const page = await document.getPage(1);
    const { items } = await page.getTextContent();
    const [first] = items.filter((item) => "str" in item && item.str.trim());
    assert.ok(first && "str" in first && name.startsWith(first.str.trim()));
    for (const item of items) {
      if (!("str" in item)) continue;
      assert.ok(item.transform[4] + item.width < paperWidth - 50, item.str);
    }
  }
});

/** The alternative texts of all figures that the tags name. */
async function figuresOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(pdf.slice());
  const found: string[] = [];
  const walk = (
    node: { role?: string; alt?: string; children?: unknown[] },
  ) => {
    if (node.role === "Figure") found.push(node.alt ?? "");
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree) walk(tree);
  }
  return found;
}
