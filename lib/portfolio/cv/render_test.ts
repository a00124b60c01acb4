import assert from "node:assert/strict";
import { extractText, getDocumentProxy } from "unpdf";
import type { Site } from "@/lib/portfolio/site/schema.ts";
import type { CvOptions } from "./document.ts";
import { bareSite, curator, job, skill } from "./fixtures_test_data.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { renderCv } from "./render.ts";

const url = "https://vitrina.example/@ines";
const english: CvOptions = { lang: "en", paper: "a4", url };

Deno.test.afterAll(stopDrawing);

Deno.test("renderCv() can be read in order: name, label, contact, summary, entries", async () => {
  const text = (await pagesOf(await renderCv(curator("en"), english))).join(
    "\n",
  );
  assertOrder(text, [
    "Inés Argüelles Muñiz",
    "Conservator of instruments",
    "ines@example.com",
    "Gijón",
    "Twenty years among",
    "Experience",
    "Head of conservation",
    "Museo del Faro",
    "Brought a chronometer",
    "Opened the archive",
    "Mar 2019 – present",
    "Evidence for: Restoration",
    "Linked",
    "Instrument maker",
    "Tidewater Yard",
    "2008 – Feb 2019",
    "Projects",
    "Atlas of errors",
    "Skills",
    "Restoration",
    "Expert",
    "Brass, Clocks",
    "Evidence: job · Museo del Faro",
    "2019–",
    "Education",
    "Doctorate, History of science",
    "Certificates",
    "Languages",
    "References",
    "Tomás Feito",
  ]);
});

Deno.test("renderCv() speaks the reader's language and marks what is not translated", async () => {
  const pdf = await renderCv(curator("es"), {
    lang: "es",
    paper: "letter",
    url,
  });
  const text = (await pagesOf(pdf)).join("\n");
  assertOrder(text, [
    "Trayectoria",
    "mar 2019 – hoy",
    "Da fe de: Restauración",
    "Enlazado",
  ]);
  const raw = latin1(pdf);
  assert.match(raw, /\/Lang \(es\)/);
  assert.match(
    raw,
    /\/Lang \(en\)/,
    "the untranslated job is marked as English",
  );
});

Deno.test("renderCv() writes a tagged file with language and title and every font inside", async () => {
  const pdf = await renderCv(curator("en"), english);
  const raw = latin1(pdf);
  assert.match(raw, /\/MarkInfo <<\s*\/Marked true/);
  assert.match(raw, /\/StructTreeRoot/);
  for (const role of ["H1", "H2", "H3", "P", "L", "LI", "Link"]) {
    assert.match(raw, new RegExp(`/S /${role}\\b`));
  }
  assert.match(raw, /\/DisplayDocTitle true/);
  const catalog = raw.slice(raw.lastIndexOf("/Type /Catalog"));
  assert.match(catalog, /\/Lang \(en\)/);
  const fonts = raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
  assert.ok(fonts > 0);
  assert.equal(raw.match(/\/FontFile[23]? \d+ 0 R/g)?.length, fonts);
  const { info } = await (await getDocumentProxy(pdf.slice())).getMetadata();
  assert.equal(
    (info as Record<string, unknown>).Title,
    "Inés Argüelles Muñiz — CV",
  );
  assert.equal((info as Record<string, unknown>).CreationDate, undefined);
});

Deno.test("renderCv() gives the same bytes for the same input, also from a new thread", async () => {
  const first = await renderCv(curator("es"), english);
  await renderCv(bareSite(), english);
  assert.deepEqual(await renderCv(curator("es"), english), first);
  stopDrawing();
  assert.deepEqual(await renderCv(curator("es"), english), first);
});

Deno.test("renderCv() gives the same bytes in another process, which may only read files", async () => {
  const program = `
    import { renderCv } from "@/lib/portfolio/cv/render.ts";
    import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
    import { curator } from "@/lib/portfolio/cv/fixtures_test_data.ts";
    await Deno.stdout.write(await renderCv(curator("es"), ${
    JSON.stringify(english)
  }));
    stopDrawing();
  `;
  const other = new Deno.Command(Deno.execPath(), {
    args: ["run", "-q", "--no-prompt", "--allow-read", "-"],
    cwd: new URL("../../../", import.meta.url),
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const input = other.stdin.getWriter();
  await input.write(new TextEncoder().encode(program));
  await input.close();
  const { stdout } = await other.output();
  assert.deepEqual(stdout, await renderCv(curator("es"), english));
});

Deno.test("renderCv() takes markup, code and addresses in data as text only", async () => {
  const hostile =
    '#read("/etc/passwd") $1$ *x* _y_ `z` <a> @b [c] \\ #panic(1) = h';
  const site = bareSite({
    profile: {
      ...bareSite().profile,
      name: hostile,
      url: "javascript:alert(1)",
      summary: "a\u0000b\ud800c\u001b[31m",
    },
    work: [
      job({
        position: hostile,
        highlights: ["- no list", "// no comment", hostile],
      }),
    ],
  });
  const pdf = await renderCv(site, english);
  const text = (await pagesOf(pdf)).join(" ").replace(/\s+/g, " ");
  assert.equal(
    text.split('#read("/etc/passwd") $1$ *x* _y_ `z` <a> @b [c] \\ #panic(1)')
      .length,
    5,
  );
  assert.match(text, /- no list/);
  assert.doesNotMatch(latin1(pdf), /\/URI \(javascript/);
});

Deno.test("renderCv() keeps characters without a glyph in the text and says what the boxes are", async () => {
  const profile = {
    ...bareSite().profile,
    name: "Ωμέγα Кирилл",
    summary: "漢字 😀 العربية end",
  };
  const text = (await pagesOf(await renderCv(bareSite({ profile }), english)))
    .join("\n");
  for (
    const word of [
      "Ωμέγα Кирилл",
      "漢字",
      "😀",
      "العربية",
      "end",
      "An empty box stands",
    ]
  ) {
    assert.ok(text.includes(word), word);
  }
  const plain = (await pagesOf(await renderCv(curator("en"), english))).join(
    "\n",
  );
  assert.doesNotMatch(plain, /empty box/);
});

Deno.test("renderCv() draws an empty profile, and one that is absurdly full", async () => {
  assert.match(
    (await pagesOf(await renderCv(bareSite(), english))).join(),
    /no entries yet/,
  );
  const pages = await pagesOf(await renderCv(absurd(), english));
  const text = pages.join("\n").replace(/\s+/g, "");
  assert.equal(text.match(/Role\d+!/g)?.length, 200);
  assert.equal(text.match(/Skill\d+!/g)?.length, 500);
  assert.ok(text.includes("W".repeat(400)), "an unbreakable word is whole");
  assert.ok(text.includes(`${"x".repeat(396)}@a.b`));
});

function absurd(): Site {
  return bareSite({
    profile: {
      ...bareSite().profile,
      name: "Maximiliana ".repeat(25),
      email: `${"x".repeat(396)}@a.b`,
      summary: `${"W".repeat(400)} ${"word ".repeat(400)}`,
    },
    links: Array.from({ length: 60 }, (_, i) => ({
      id: `l${i}`,
      network: `Network ${i}`,
      username: "u",
      url: null,
    })),
    work: Array.from({ length: 200 }, (_, i) =>
      job({
        id: `j${i}`,
        position: `Role ${i}!`,
        name: "Acme",
        summary: "some words ".repeat(i % 60),
        highlights: Array.from({ length: i % 8 }, () =>
          "a point of some length ".repeat(i % 7)),
      })),
    skills: Array.from(
      { length: 500 },
      (_, i) => skill({ id: `s${i}`, name: `Skill ${i}!` }),
    ),
  });
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  // A copy: the reader takes the buffer away.
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), {
    mergePages: false,
  });
  return text;
}

function latin1(pdf: Uint8Array): string {
  return new TextDecoder("latin1").decode(pdf);
}

function assertOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.ok(
      at >= 0,
      `${part} is missing after ${text.slice(Math.max(0, from - 40), from)}`,
    );
    from = at + part.length;
  }
}
