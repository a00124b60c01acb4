import assert from "node:assert/strict";
import { getDocumentProxy } from "unpdf";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import { bareSite, job, skill } from "./fixtures_test_data.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { renderCv } from "./render.ts";

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

Deno.test("renderCv() divides no entry that fits on a page, and moves none that would fit where it was", async () => {
  let divided = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const paper = seed % 2 ? "a4" : "letter";
    const { site, long } = uneven(seed);
    const pages = await pagesOf(
      await renderCv(site, { lang: "en", paper, url: "https://v.example/@x" }),
    );
    for (let i = 0; i < site.work.length; i++) {
      const [first, last] = [
        pageWith(pages, `Role ${i}`),
        pageWith(pages, `Last ${i}`),
      ];
      if (long.has(i)) divided += Number(first !== last);
      else assert.equal(first, last, `seed ${seed}: Role ${i} is divided`);
    }
    for (const [at, page] of pages.slice(0, -1).entries()) {
      const where = `seed ${seed}, page ${at + 1}`;
      const lowest = Math.min(...bodyOf(page).map(({ y }) => y));
      const filled = (page.height - topMargin - lowest) /
        (page.height - topMargin - bottom);
      const [, next] =
        /^Role (\d+)$/.exec(textColumn(pages[at + 1])[0]?.text ?? "") ?? [];
      if (next === undefined || long.has(Number(next))) {
        assert.ok(filled >= 0.4, `${where} is ${filled} full`);
        continue;
      }
      const height = lineWith(pages[at + 1], `Role ${next}`).y -
        lineWith(pages[at + 1], `Last ${next}`).y;
      const room = lowest - bottom;
      assert.ok(
        Math.max(height, shortest) + gap > room,
        `${where}: Role ${next} of ${height} pt would have fitted in ${room} pt`,
      );
    }
  }
  assert.ok(divided > 8, "entries longer than a page are among them");
});

Deno.test("renderCv() keeps an entry whole until it fills the page, and then divides it", async () => {
  const full: number[] = [];
  for (const paper of ["a4", "letter"] as const) {
    let whole = 0;
    for (let points = 34; points <= 56; points++) {
      const entry = (id: string, many: number) =>
        job({
          id,
          position: `Role ${id}`,
          highlights: [
            ...Array.from({ length: many }, () => "One line"),
            `Last ${id}`,
          ],
        });
      const site = bareSite({ work: [entry("0", 3), entry("1", points)] });
      const pages = await pagesOf(
        await renderCv(site, {
          lang: "en",
          paper,
          url: "https://v.example/@x",
        }),
      );
      const page = pages[pageWith(pages, "Last 1")];
      const isWhole = pageWith(pages, "Role 1") === pageWith(pages, "Last 1");
      if (isWhole) {
        assert.equal(
          whole,
          Math.max(0, points - 34),
          "once divided, always divided",
        );
        whole++;
        full[paper === "a4" ? 0 : 1] = lineWith(page, "Last 1").y;
      }
    }
    assert.ok(whole > 0 && whole < 22, `${paper}: ${whole}`);
  }
  // The lowest line of the longest whole entry stands at the foot of the text.
  for (const y of full) assert.ok(y > bottom && y < bottom + 20, `${y}`);
});

Deno.test("renderCv() keeps a section's heading with its first entry, however long that is", async () => {
  for (let points = 36; points <= 50; points += 2) {
    const highlights = Array.from({ length: points }, () => "One line");
    const site = bareSite({ work: [job({ position: "Role 1", highlights })] });
    const pages = await pagesOf(
      await renderCv(site, {
        lang: "en",
        paper: "a4",
        url: "https://v.example/@x",
      }),
    );
    const at = pageWith(pages, "Experience");
    assert.equal(pageWith(pages, "Role 1"), at, `${points} points`);
    assert.equal(pageWith(pages, "One line"), at, `${points} points`);
  }
});

Deno.test("renderCv() breaks a summary where its author did, paragraphs further apart than lines", async () => {
  const summary = "First line\nSecond line\n\nThird line";
  const site = bareSite({
    profile: { ...bareSite().profile, summary },
    work: [job({ position: "Role 1", summary })],
  });
  const [page] = await pagesOf(
    await renderCv(site, {
      lang: "en",
      paper: "a4",
      url: "https://v.example/@x",
    }),
  );
  const heights = ["First line", "Second line", "Third line"].map((text) =>
    page?.lines.filter((line) => line.text === text).map(({ y }) => y) ?? []
  );
  for (const at of [0, 1]) {
    const [first = 0, second = 0, third = 0] = heights.map((ys) => ys[at]);
    assert.ok(first > second && second > third);
    assert.ok(second - third > first - second + 1);
  }
});

/** Points from the page's lower edge: feet stand below, text above. */
const footHeight = 60;
const bottom = 66;
const topMargin = 57;

/** What the label in the margin needs beside an entry of few lines. */
const shortest = 30;
/** From an entry's last line to the next one's first. */
const gap = 28;

type Page = Awaited<ReturnType<typeof pagesOf>>[number];

function bodyOf(page: Page): Line[] {
  return page.lines.filter(({ y }) => y >= footHeight);
}

/** From top to bottom. */
function textColumn(page: Page | undefined): Line[] {
  return page
    ? bodyOf(page).filter(({ x }) => x < page.width / 2).sort((a, b) =>
      b.y - a.y
    )
    : [];
}

function pageWith(pages: Page[], text: string): number {
  const at = pages.findIndex(({ lines }) =>
    lines.some((line) => line.text === text)
  );
  assert.ok(at >= 0, `${text} is missing`);
  return at;
}

function lineWith(page: Page | undefined, text: string): Line {
  const line = page?.lines.find((line) => line.text === text);
  assert.ok(line, `${text} is missing`);
  return line;
}

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

/** Entries from a few lines to almost a page, and some that no page can hold. */
function uneven(seed: number): { site: Site; long: Set<number> } {
  const upTo = numbers(seed);
  const long = new Set<number>();
  const work = Array.from({ length: 12 }, (_, i) => {
    const isLong = upTo(6) === 0;
    if (isLong) long.add(i);
    // At two lines a point, a page holds some 24.
    const points = isLong ? 30 + upTo(30) : upTo(i % 2 ? 5 : 19);
    const highlights = Array.from(
      { length: points },
      () => filler(14 + upTo(4)),
    );
    return job({
      id: `j${i}`,
      position: `Role ${i}`,
      name: "Acme",
      startDate: "2010",
      highlights: [...highlights, `Last ${i}`],
    });
  });
  return { site: bareSite({ work }), long };
}

/** Numbers that look random, the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed * 7919;
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % limit; // the low bits repeat themselves
  };
}

/** A site whose entries have many different heights, the same for the same seed. */
function generated(seed: number): Site {
  const upTo = numbers(seed);
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
