import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import { unpackedBytes } from "./pdf_streams.ts";
import { readPdf } from "./read_pdf.ts";

const signal = new AbortController().signal;

/** Ordinary: less than what is asked for below. */
const text = "BT /F1 12 Tf 50 700 Td (Packed.) Tj ET\n";
const packed = (content: string) =>
  Buffer.from(deflateSync(Buffer.from(content, "latin1"))).toString("latin1");

/** A PDF of one page; `stream` is the object that holds what is drawn on it. */
function pdfOf(
  stream: string,
  before = "",
  more: string[] = [],
): Uint8Array<ArrayBuffer> {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    stream,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...more,
  ];
  let pdf = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    if (object === stream) pdf += before;
    const place = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${
    places.join("")
  }trailer\n<< /Size ${
    objects.length + 1
  } /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(pdf, "latin1"));
}

const streamOf = (
  data: string,
  { filter = "/Filter /FlateDecode", between = "\n", after = "" } = {},
) =>
  `<< ${filter} /Length ${data.length} >>${between}stream${after}\n${data}\nendstream`;

/** Files that say in an unusual way how their only stream is packed. */
const hidden = (content: string): Record<string, Uint8Array<ArrayBuffer>> => {
  const data = packed(content);
  const long = "x".repeat(5_000);
  const of = (how: Parameters<typeof streamOf>[1], before = "") =>
    pdfOf(streamOf(data, how), before);
  return {
    "a comment before it": of({}, "%stream\n"),
    "a text before it": of({}, "6 0 obj (a stream ) endobj\n"),
    "a name with a number for a letter": of({
      filter: "/Filter /Fl#61teDecode",
    }),
    "a key with a number for a letter": of({
      filter: "/F#69lter /FlateDecode",
    }),
    "a long dictionary": of({ filter: `/Filter /FlateDecode /X (${long})` }),
    "something behind the word": of({ after: " x" }),
    "a line that ends before the word": new Uint8Array(
      Buffer.from(
        Buffer.from(of({})).toString("latin1").replaceAll("0 obj", "0\nobj"),
        "latin1",
      ),
    ),
    "no blank": of({ between: "" }),
  };
};

Deno.test("what a PDF becomes is measured, however it says how it is packed", () => {
  for (const [how, bytes] of Object.entries(hidden(" ".repeat(200_000)))) {
    strictEqual(unpackedBytes(bytes, 100_000), Infinity, how);
    strictEqual(unpackedBytes(bytes, 300_000), 200_000, how);
  }
});

Deno.test("what cannot be measured is refused", () => {
  const data = packed(text);
  const refused = (filter: string, before = "") =>
    unpackedBytes(
      pdfOf(streamOf(data, { filter }), before, ["/FlateDecode"]),
      1_000_000,
    );
  strictEqual(refused("/Filter 6 0 R"), Infinity);
  strictEqual(refused("/F 6 0 R"), Infinity);
  strictEqual(refused("/Filter [6 0 R]"), Infinity);
  strictEqual(refused("/Filter [/FlateDecode 6 0 R]"), Infinity);
  strictEqual(refused("/Filter [/Fl#61teDecode /FlateDecode]"), Infinity);
  strictEqual(refused("/F [/FlateDecode /FlateDecode]"), Infinity);
  strictEqual(refused(`/F${"[".repeat(4_000_000)}`), Infinity);
  strictEqual(refused("/F [".repeat(3_000)), Infinity);
  const none = new Uint8Array(Buffer.from(`<< >> stream\n${data}`, "latin1"));
  strictEqual(unpackedBytes(none, 1_000_000), Infinity);
  // how long a stream is may stand elsewhere, and the names of fonts look alike
  for (
    const ordinary of [
      "/Filter /FlateDecode /Length1 6 0 R",
      "/Filter [/FlateDecode] /Length1 6 0 R",
      "/Filter/FlateDecode/Resources<</Font<</F1 6 0 R/F 2/F2 7 0 R>>>>",
      "/Filter /FlateDecode /Name /Times#20New#20Roman",
    ]
  ) strictEqual(refused(ordinary), text.length, ordinary);
});

Deno.test("PDFs that say it in another way are read all the same", async () => {
  for (const [how, bytes] of Object.entries(hidden(text))) {
    deepStrictEqual(await readPdf(bytes, signal), { text: "Packed." }, how);
  }
});

Deno.test("what was not measured is not unpacked without a bound", async () => {
  const bomb = packed(text + " ".repeat(160_000_000));
  const files = {
    "a comment behind its dictionary": pdfOf(
      streamOf(bomb, { between: " % it\n" }),
    ),
    "a text that looks like a stream": pdfOf(
      streamOf(bomb),
      "6 0 obj\n(<< >> stream\n)\nendobj\n",
    ),
    "a text that looks like an object": pdfOf(
      streamOf(bomb, { filter: "/Filter /FlateDecode /X (7 0 obj)" }),
    ),
    "letters for its bytes": pdfOf(
      streamOf(`${Buffer.from(bomb, "latin1").toString("hex")}>`, {
        filter: "/Filter [/ASCIIHexDecode /FlateDecode]",
      }),
    ),
  };
  for (const [how, bytes] of Object.entries(files)) {
    const read = await readPdf(bytes, signal);
    strictEqual("problem" in read ? read.problem : read.text, "too_large", how);
  }
  const twice = streamOf(packed(bomb), {
    filter: "/Filter [/FlateDecode %]\n /FlateDecode]",
  });
  const read = await readPdf(pdfOf(twice), signal);
  strictEqual("problem" in read && read.problem, "unreadable");
});
