/**
 * A CV as a Word document: the document that the PDF is set of, in the same order and words.
 *
 * @module
 */
import type { ParagraphChild } from "docx";
import type { CvDocument, Entry } from "@/lib/portfolio/mod.ts";

type Library = typeof import("docx");
type Text = Entry["points"][number];

/** In twentieths of a point. */
const PAGES = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
};

const INK = "1d1b18";
const SOFT = "5f5a52";

/** Draws a document as DOCX. */
export async function renderDocx(
  document: CvDocument,
): Promise<Uint8Array<ArrayBuffer>> {
  // lazily: it is large, and few ask for it
  const docx = await import("docx");
  const write = writerFor(docx);
  const { Document, Footer, Packer, Paragraph } = docx;
  const page = PAGES[document.paper];
  const file = new Document({
    title: document.title,
    creator: document.name.t,
    lastModifiedBy: document.name.t,
    description: "",
    features: { updateFields: false },
    styles: stylesOf(document.lang),
    sections: [{
      properties: {
        page: {
          size: page,
          margin: { top: 1_134, bottom: 1_134, left: 1_247, right: 1_247 },
        },
      },
      footers: {
        default: new Footer({
          children: [
            new Paragraph({
              style: "Small",
              children: [write.plain(document.running)],
            }),
          ],
        }),
      },
      children: [
        ...write.head(document),
        ...document.sections.flatMap(({ heading, entries }) => [
          write.heading(2, [write.plain(heading)]),
          ...entries.flatMap((entry) => write.entry(entry)),
        ]),
        ...document.empty === null ? [] : [write.line([{ t: document.empty }])],
      ],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function writerFor(docx: Library) {
  const { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } = docx;
  const levels = {
    1: HeadingLevel.HEADING_1,
    2: HeadingLevel.HEADING_2,
    3: HeadingLevel.HEADING_3,
  };
  const plain = (text: string) => new TextRun(xml(text));
  /** A text with its line ends; its language where it is another than the document's. */
  const runs = ({ t, lang }: Text) =>
    t.split("\n").map((line, at) =>
      new TextRun({
        text: xml(line),
        ...at > 0 ? { break: 1 } : {},
        ...lang ? { language: { value: lang } } : {},
      })
    );
  const listed = (texts: readonly Text[], glue: string) =>
    texts.flatMap((text, at) => [
      ...at > 0 ? [plain(glue)] : [],
      ...runs(text),
    ]);
  const linked = (href: string | null, children: ParagraphChild[]) =>
    href === null
      ? children
      : [new ExternalHyperlink({ link: href, children })];
  const heading = (level: 1 | 2 | 3, children: ParagraphChild[]) =>
    new Paragraph({ heading: levels[level], keepNext: true, children });
  const line = (texts: readonly Text[], style?: string) =>
    new Paragraph({ style, children: listed(texts, " · ") });
  const paragraphs = (texts: readonly Text[], style?: string) =>
    texts.map((text) => new Paragraph({ style, children: runs(text) }));

  return {
    plain,
    heading,
    line,

    head({ name, label, contact, summary }: CvDocument) {
      return [
        heading(1, runs(name)),
        ...label ? [line([label], "Soft")] : [],
        ...contact.map((group) =>
          new Paragraph({
            style: "Small",
            children: group.flatMap(({ t, href }, at) => [
              ...at > 0 ? [plain(" · ")] : [],
              ...linked(href, [plain(t)]),
            ]),
          })
        ),
        ...paragraphs(summary),
      ];
    },

    entry(entry: Entry) {
      const { title, href, facts, about, points, small, when, more } = entry;
      const texts = paragraphs(entry.paragraphs);
      const named = title ? [heading(3, linked(href, runs(title)))] : [];
      const told = [...facts, ...when ? [{ t: when }] : []];
      return [
        ...entry.quote ? [] : named,
        ...told.length > 0 ? [line(told, "Soft")] : [],
        ...paragraphs(about, "Soft"),
        ...texts,
        // whom it is of stands below what is quoted
        ...entry.quote && title
          ? [
            new Paragraph({
              style: "Small",
              children: [plain("— "), ...runs(title)],
            }),
          ]
          : [],
        ...points.map((point) =>
          new Paragraph({ bullet: { level: 0 }, children: runs(point) })
        ),
        ...small && small.items.length > 0
          ? [
            new Paragraph({
              children: [
                ...small.label ? [plain(`${small.label} `)] : [],
                ...listed(small.items, ", "),
              ],
            }),
          ]
          : [],
        ...entry.labels.map((label) =>
          new Paragraph({
            style: "Small",
            children: [
              ...label.caption ? [plain(label.caption)] : [],
              ...listed(label.body, ", "),
              ...label.when ? [plain(`, ${label.when}`)] : [],
              ...label.more ? [plain(` ${label.more}`)] : [],
              plain(label.caption ? ` (${label.stateWord})` : label.stateWord),
            ],
          })
        ),
        ...more ? [line([{ t: more }], "Small")] : [],
      ];
    },
  };
}

function stylesOf(lang: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: INK, font: "Arial" },
    paragraph: { spacing: { before, after: 60 } },
  });
  return {
    default: {
      document: {
        run: {
          font: "Georgia",
          size: 20,
          color: INK,
          language: { value: lang },
        },
        paragraph: { spacing: { after: 80, line: 276 } },
      },
      heading1: heading(48, 0),
      heading2: heading(26, 320),
      heading3: heading(21, 200),
      hyperlink: { run: { color: INK, underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [{
      id: "Small",
      name: "Small",
      basedOn: "Normal",
      run: { size: 16, color: SOFT, font: "Arial" },
      paragraph: { spacing: { after: 40 } },
    }, {
      id: "Soft",
      name: "Soft",
      basedOn: "Normal",
      run: { italics: true, color: SOFT },
    }],
  };
}

/** Without what no XML may hold; control characters are gone already. */
function xml(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, "");
}
