import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import { renderCv } from "@/lib/portfolio/cv/render.ts";
import { curator } from "@/lib/portfolio/cv/fixtures_test_data.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { readImport } from "./read_import.ts";
import {
  candidateXml,
  passportJson,
  passportXml,
  zipOf,
} from "./test_files.ts";

Deno.test.afterAll(stopDrawing);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

interface Carried {
  /** In the dictionary of the file's stream. */
  entries?: string;
  data: Uint8Array<ArrayBuffer>;
}

const packed = (content: string | Uint8Array): Carried => ({
  entries: "/Type /EmbeddedFile /Subtype /text#2Fxml /Filter /FlateDecode",
  data: new Uint8Array(deflateSync(content)),
});

/** A whole PDF of one page that carries files, and streams of every other kind. */
function pdfOf(carried: Carried[], trailer = ""): Uint8Array<ArrayBuffer> {
  const stream = ({ entries = "", data }: Carried) => [
    latin1(`<< ${entries} /Length ${data.length} >>\nstream\r\n`),
    data,
    latin1("\nendstream"),
  ];
  const names = carried.map((_, at) => `(${at}.xml) ${6 + 2 * at} 0 R`);
  const objects: Uint8Array<ArrayBuffer>[][] = [
    `<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [${
      names.join(" ")
    }] >> >> >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>",
  ].map((text) => [latin1(text)]);
  objects.push(
    stream({ data: latin1("BT (a stream of words) Tj ET") }),
    stream({
      entries: "/Type /Metadata /Subtype /XML",
      data: latin1("<x>Candidate</x>"),
    }),
  );
  for (const [at, file] of carried.entries()) {
    objects.push(
      [latin1(
        `<< /Type /Filespec /F (${at}.xml) /EF << /F ${7 + 2 * at} 0 R >> >>`,
      )],
      stream(file),
    );
  }
  const parts = [latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")];
  let size = parts[0]?.length ?? 0;
  const add = (part: Uint8Array<ArrayBuffer>) => {
    parts.push(part);
    size += part.length;
  };
  const places = objects.map((object, at) => {
    const place = size;
    [latin1(`${at + 1} 0 obj\n`), ...object, latin1("\nendobj\n")].forEach(add);
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = size;
  const count = objects.length + 1;
  add(latin1(
    `xref\n0 ${count}\n0000000000 65535 f \n${
      places.join("")
    }trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  ));
  const pdf = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    pdf.set(part, at);
    at += part.length;
  }
  return pdf;
}

async function codeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readImport(bytes);
  return read.ok ? "read" : read.problems[0]?.code ?? "";
}

Deno.test("readImport() finds the XML that Europass puts into its PDFs, and reads it as if it came alone", async () => {
  for (const xml of [passportXml, candidateXml]) {
    const alone = await readImport(bytesOf(xml));
    ok(alone.ok);
    const pdf = pdfOf([packed("<html>a page</html>"), packed(xml)]);
    deepStrictEqual(await readImport(pdf), alone);
    const document = await getDocumentProxy(pdf.slice());
    const seen = [...await document.getAttachments() ?? []];
    strictEqual(seen.length, 2, "another program finds the same");
    const content = await document.getAttachmentContent(seen[1]?.[0] ?? "");
    strictEqual(new TextDecoder().decode(content as Uint8Array), xml);
  }
});

Deno.test("readImport() reads what a PDF carries however it is written", async () => {
  const alone = await readImport(bytesOf(passportXml));
  for (
    const file of [
      { data: bytesOf(passportXml) },
      { ...packed(passportXml), entries: "/Filter[/FlateDecode]" },
      packed(`\ufeff\r\n${passportXml.slice(passportXml.indexOf("?>") + 2)}`),
    ]
  ) {
    deepStrictEqual(await readImport(pdfOf([file])), alone);
  }
  strictEqual(
    await codeOf(pdfOf([packed(JSON.stringify(passportJson))])),
    "read",
  );
});

Deno.test("readImport() takes the newest of several CVs in a PDF", async () => {
  const newer = passportXml.replace("Impresora", "Editora");
  const read = await readImport(pdfOf([packed(passportXml), packed(newer)]));
  ok(read.ok);
  strictEqual((read.document.basics as { label: string }).label, "Editora");
});

Deno.test("readImport() says of another PDF that it is a picture of a CV", async () => {
  const drawn = await renderCv(curator("en"), {
    lang: "en",
    paper: "a4",
    url: "https://vitrina.example/@ines",
  });
  const others = [
    drawn,
    pdfOf([]),
    pdfOf([packed("<Invoice><Candidate/></Invoice>")]),
    pdfOf([packed('{"basics":{"name":"Candidate"}}')]),
    pdfOf([{ entries: "/Filter /LZWDecode", data: bytesOf(passportXml) }]),
    latin1("%PDF-1.7 stream stream endstream"),
  ];
  for (const pdf of others) strictEqual(await codeOf(pdf), "pdf");
});

Deno.test("a PDF that is locked, broken, or far more than it seems is refused with its reason", async () => {
  const locked = pdfOf([packed(passportXml)], "/Encrypt 9 0 R");
  strictEqual(await codeOf(locked), "pdf_locked");
  const whole = pdfOf([
    packed(candidateXml.padEnd(100_000, crypto.randomUUID())),
  ]);
  const end = new TextDecoder("latin1").decode(whole).lastIndexOf("endstream");
  strictEqual(await codeOf(whole.slice(0, end - 300)), "pdf_broken");
  // begins as honest as can be: who begins with nothing but spaces is not even unpacked
  const honest = `<Candidate>${
    Array.from({ length: 60 }, () => crypto.randomUUID()).join()
  }`;
  const bomb = pdfOf([packed(honest.padEnd(50_000_000))]);
  ok(bomb.length < 100_000);
  strictEqual(await codeOf(bomb), "pdf_size");
  const many = Array.from(
    { length: 3 },
    () => packed(honest.padEnd(9_000_000)),
  );
  strictEqual(await codeOf(pdfOf(many)), "pdf_size");
});

Deno.test("what a PDF carries is as hostile as what comes alone", async () => {
  const entities = `<!DOCTYPE x [<!ENTITY a "a">]><Candidate>&a;</Candidate>`;
  strictEqual(await codeOf(pdfOf([packed(entities)])), "xml_doctype");
  strictEqual(await codeOf(pdfOf([packed("<Candidate><open>")])), "xml");
  const zip = await zipOf({ "Candidate.xml": candidateXml });
  strictEqual(await codeOf(pdfOf([packed(zip)])), "pdf");
});

Deno.test("a PDF of nothing but streams is given up soon", async () => {
  const zeros = deflateSync(new Uint8Array(1_000_000));
  const one = `1 0 obj<</Filter/FlateDecode>>stream\n${
    String.fromCharCode(...zeros)
  }endstream `;
  strictEqual(await codeOf(latin1(`%PDF-1.7 ${one.repeat(8_000)}`)), "pdf");
  strictEqual(
    await codeOf(latin1(`%PDF${">>stream\n".repeat(1_000_000)}`)),
    "pdf",
  );
  strictEqual(
    await codeOf(latin1(`%PDF${"stream\n".repeat(1_400_000)}`)),
    "pdf",
  );
});
