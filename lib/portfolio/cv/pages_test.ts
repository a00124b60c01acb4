import assert from "node:assert/strict";
import { getDocumentProxy } from "unpdf";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { bareSite, job, skill } from "./fixtures_test_data.ts";
import { renderCv, stopDrawing } from "./render.ts";

Deno.test.afterAll(stopDrawing);

Deno.test("renderCv() ends no page with a heading and lets no line leave the page", async () => {
  for (let seed = 1; seed <= 24; seed++) {
    const paper = seed % 2 ? "a4" : "letter";
    const url = "https://vitrina.example/@x";
    const pages = await pagesOf(
      await renderCv(generated(seed), { lang: "en", paper, url }),
    );
    assert.ok(pages.length > 2);
    for (const [i, page] of pages.entries()) {
      const where = `seed ${seed}, page ${i + 1}`;
      const foot = page.lines.filter(({ y }) => y < footHeight).map((
        { text },
      ) => text).join(" ");
      assert.equal(foot, `Nadia ${i + 1} / ${pages.length}`, where);
      const body = page.lines.filter(({ y }) => y >= footHeight);
      const lowest = body.filter(({ x }) =>
        x < page.width / 2
      ).sort((a, b) => a.y - b.y)[0];
      assert.doesNotMatch(
        lowest?.text ?? "",
        /^(Experience|Skills|Role \d+|Skill \d+)$/,
        where,
      );
      for (const { x, y, right, text } of body) {
        assert.ok(
          x > 50 && right < page.width - 50,
          `${where}: ${text} leaves the page`,
        );
        assert.ok(
          y > bottom && y < page.height - 50,
          `${where}: ${text} is cut`,
        );
      }
    }
  }
});

Deno.test("renderCv() breaks an entry longer than a page between its points", async () => {
  const highlights = Array.from(
    { length: 90 },
    (_, i) => `Point ${i} begins ${filler(22)} ends ${i}`,
  );
  const site = bareSite({ work: [job({ position: "Role 1", highlights })] });
  const pages = await pagesOf(
    await renderCv(site, {
      lang: "en",
      paper: "a4",
      url: "https://vitrina.example/@x",
    }),
  );
  assert.ok(pages.length > 3);
  for (const page of pages) {
    const text = page.lines.map(({ text }) => text).join(" ");
    const begun = [...text.matchAll(/Point (\d+) begins/g)].map((match) =>
      match[1]
    );
    const ended = [...text.matchAll(/ends (\d+)/g)].map((match) => match[1]);
    assert.deepEqual(begun, ended);
  }
});

/** Points from the page's lower edge: feet stand below, text above. */
const footHeight = 60;
const bottom = 66;

interface Line {
  x: number;
  y: number;
  right: number;
  text: string;
}

async function pagesOf(pdf: Uint8Array) {
  const document = await getDocumentProxy(pdf.slice());
  const pages: { width: number; height: number; lines: Line[] }[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const lines = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , , x, y] = item.transform as number[];
      return [{
        x: x ?? 0,
        y: y ?? 0,
        right: (x ?? 0) + item.width,
        text: item.str,
      }];
    });
    pages.push({ width, height, lines });
  }
  return pages;
}

/** A site whose entries have many different heights, the same for the same seed. */
function generated(seed: number): Site {
  let state = seed * 7919;
  const upTo = (limit: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % limit;
  };
  return bareSite({
    profile: {
      ...bareSite().profile,
      name: "Nadia",
      summary: filler(upTo(90)),
    },
    work: Array.from({ length: 14 }, (_, i) =>
      job({
        id: `j${i}`,
        position: `Role ${i}`,
        name: "Acme",
        startDate: "2010",
        summary: upTo(3) ? filler(upTo(80)) : null,
        highlights: Array.from({ length: upTo(9) }, () => filler(1 + upTo(40))),
      })),
    skills: Array.from({ length: 12 }, (_, i) =>
      skill({
        id: `s${i}`,
        name: `Skill ${i}`,
        level: "Good",
        evidence: Array.from({ length: upTo(4) }, (_, k) => ({
          kind: "job",
          id: `j${k}`,
          title: "",
          source: filler(1 + upTo(12)),
          startDate: "2010",
          endDate: null,
          state: "linked",
          path: "",
        })),
      })),
  });
}

function filler(words: number): string {
  const some = [
    "lens",
    "calibration",
    "brass",
    "of",
    "a",
    "measuring",
    "instrument",
    "drawn",
  ];
  return Array.from(
    { length: words },
    (_, i) => some[(i * 5 + words) % some.length],
  ).join(" ");
}
