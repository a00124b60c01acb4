import assert from "node:assert/strict";
import {
  bareSite,
  curator,
  job,
} from "@/lib/portfolio/cv/fixtures_test_data.ts";
import { fontFiles } from "@/lib/portfolio/cv/fonts.ts";
import { readTypeface } from "@/lib/portfolio/cv/typeface.ts";
import { decode, encode } from "@/lib/portfolio/photo/codecs.ts";
import { quarters } from "@/lib/portfolio/photo/test_pictures.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { drawCard } from "./drawing.ts";
import { factsOf } from "./facts.ts";
import { renderCard } from "./render.ts";

Deno.test.afterAll(stopDrawing);

const typefaces = {
  display: readTypeface(await Deno.readFile(fontFiles.display)),
  text: readTypeface(await Deno.readFile(fontFiles.textItalic)),
};

Deno.test("renderCard() draws a PNG of 1200 × 630, the same bytes each time", async () => {
  const png = await renderCard(curator("en"), "en");
  const header = new DataView(png.buffer);
  assert.equal(header.getUint32(0), 0x89504e47);
  assert.deepEqual([header.getUint32(16), header.getUint32(20)], [1200, 630]);
  assert.deepEqual(await renderCard(curator("en"), "en"), png);
  assert.notDeepEqual(await renderCard(curator("es"), "es"), png);
});

Deno.test("renderCard() draws nothing, too much, and what no typeface has", async () => {
  const { profile } = bareSite();
  for (
    const name of [
      null,
      "",
      "W".repeat(300),
      "漢字 العربية 😀",
      "a\u0000\ufffe\ud800",
    ]
  ) {
    const site = bareSite({
      profile: { ...profile, name, label: "word ".repeat(200) },
    });
    assert.ok((await renderCard(site, "es")).length > 1000);
  }
});

Deno.test("renderCard() shows a photo in place of the rosette, the same bytes each time", async () => {
  const site = { ...curator("en"), photo: { hash: "a", alt: null } };
  const photo = await encode(quarters(384, 384), "jpg");
  const png = await renderCard(site, "en", photo);
  assert.deepEqual(await renderCard(site, "en", photo), png);
  const plain = await renderCard(site, "en");
  assert.notDeepEqual(png, plain);
  assert.deepEqual(plain, await renderCard(curator("en"), "en"));
  const { data, width } = await decode(png, "png");
  const at = (x: number, y: number) =>
    [...data.subarray((y * width + x) * 4)]
      .slice(0, 3).map((value) => value > 128);
  assert.deepEqual(
    [at(880, 130), at(1060, 130), at(880, 340), at(1060, 340)],
    [[true, false, false], [false, true, false], [false, false, true], [
      true,
      true,
      true,
    ]],
    "its four quarters",
  );
  // what is no picture leaves its place empty, and stops nothing
  await renderCard(site, "en", Uint8Array.of(255, 216, 255, 217));
});

Deno.test("drawCard() escapes every text", () => {
  const hostile = `<script>alert(1)</script> & "]]>`;
  const profile = { ...bareSite().profile, name: hostile, label: hostile };
  const svg = drawCard(bareSite({ profile }), "en", typefaces);
  assert.doesNotMatch(svg, /<script/);
  assert.match(svg, /&lt;script&gt;/);
});

Deno.test("factsOf() counts the three most telling things and leaves out zeros", () => {
  assert.deepEqual(factsOf(curator("en"), "en"), [
    "18 years",
    "1 project",
    "1 certificate",
  ]);
  assert.deepEqual(factsOf(curator("es"), "es"), [
    "18 años",
    "1 proyecto",
    "1 certificado",
  ]);
  assert.deepEqual(factsOf(bareSite(), "en"), []);
  const one = bareSite({
    work: [job({ startDate: "2020", endDate: "2021-03" })],
  });
  assert.deepEqual(factsOf(one, "en"), ["1 year", "1 position"]);
});
