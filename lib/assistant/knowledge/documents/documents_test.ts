import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import { openFolder } from "@/lib/platform/storage/folder.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { curator } from "@/lib/portfolio/cv/fixtures_test_data.ts";
import { renderCv } from "@/lib/portfolio/cv/render.ts";
import { stopDrawing } from "@/lib/portfolio/drawing/shared.ts";
import { testDb, type TestTenant } from "@/tests/support/db.ts";
import { withWorker } from "@/tests/support/worker.ts";
import { retrieve } from "../../retrieval/queries.ts";
import { applyWishes } from "../tasks.ts";
import {
  changeDocument,
  removeDocument,
  restoreDocument,
  uploadDocument,
} from "./commands.ts";
import { listDocuments } from "./queries.ts";
import { readPdf } from "./read_pdf.ts";
import { readDocument } from "./tasks.ts";

const test = await testDb();
const dir = await Deno.makeTempDir({ prefix: "vitrina-documents-" });
const storage = openFolder(dir);
Deno.test.afterAll(async () => {
  stopDrawing();
  await test.close();
  await Deno.remove(dir, { recursive: true });
});

const tasks = [readDocument(storage), applyWishes] as Task[];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const signal = new AbortController().signal;

async function until(reached: () => Promise<boolean>) {
  const errors = await withWorker(test.worker, tasks, async () => {
    while (!await reached()) {
      await new Promise((next) => setTimeout(next, 20));
    }
  });
  deepStrictEqual(errors, []);
}

async function chunksOf({ id }: TestTenant) {
  const rows = await test.owner`
    select lang, visibility, title, path, text from assistant.chunks
    where tenant_id = ${id} and source_kind = 'document' order by no`;
  return rows.map((row) => ({ ...row }) as Record<string, string>);
}

const upload = (
  tenant: TestTenant,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  more: object = {},
) => uploadDocument(tenant.owner, storage, { name, ...more }, bytes);

const markdown = `# Sailing notes

I have crossed the **Bay of Biscay** twice, and I keep a log of the weather.

\`\`\`sh
rm -rf /
\`\`\`
`;

/** A PDF of one page with these streams; `extra` stands in its trailer. */
function pdfOf(
  content: string,
  dictionary = "",
  extra = "",
): Uint8Array<ArrayBuffer> {
  const packed = dictionary.includes("FlateDecode")
    ? Buffer.from(deflateSync(content)).toString("latin1")
    : content;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< ${dictionary} /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let pdf = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = pdf.length;
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${
    places.join("")
  }trailer\n<< /Size ${
    objects.length + 1
  } /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(pdf, "latin1"));
}

const line = (text: string, y = 700) =>
  `BT /F1 12 Tf 50 ${y} Td (${text}) Tj ET\n`;

Deno.test("a document becomes known, in its own language, and goes and comes back with its owner's wish", async () => {
  const tenant = await test.createTenant({ languages: ["es", "en"] });
  const { id } = await upload(tenant, "Sailing notes.md", bytesOf(markdown));
  await until(async () => (await chunksOf(tenant)).length > 0);
  deepStrictEqual(await chunksOf(tenant), [{
    lang: "en",
    visibility: "public",
    title: "Document: Sailing notes",
    path: "/chat#document",
    text:
      "## Sailing notes\n\nI have crossed the Bay of Biscay twice, and I keep a log of the weather.",
  }]);
  const [found] = await retrieve(tenant.visitor, { question: "Biscay" });
  ok(found?.text.includes("Bay of Biscay"));

  await changeDocument(tenant.owner, { id, lang: null, visibility: "members" });
  await until(async () =>
    (await chunksOf(tenant))[0]?.visibility === "members"
  );
  deepStrictEqual(await retrieve(tenant.visitor, { question: "Biscay" }), []);
  strictEqual((await retrieve(tenant.owner, { question: "Biscay" })).length, 1);

  await removeDocument(tenant.owner, { id });
  await until(async () => (await chunksOf(tenant)).length === 0);
  await restoreDocument(tenant.owner, { id });
  await until(async () => (await chunksOf(tenant)).length === 1);
});

Deno.test("what is written in a PDF becomes known, word for word", async () => {
  const tenant = await test.createTenant({ languages: ["en"] });
  const cv = await renderCv(curator("en"), {
    lang: "en",
    paper: "a4",
    url: "https://vitrina.example/@ines",
  });
  await upload(tenant, "cv.pdf", cv);
  const plain = line("The lighthouse was") + line("built in 1843.", 686) +
    line("It is open on Sundays.", 600);
  await upload(tenant, "lighthouse.pdf", pdfOf(plain));
  await until(async () => {
    const texts = (await chunksOf(tenant)).map(({ text }) => text);
    return texts.length > 1 &&
      texts.includes(
        "The lighthouse was built in 1843.\n\nIt is open on Sundays.",
      );
  });
  const { profile } = curator("en");
  const all = (await chunksOf(tenant)).map(({ text }) => text).join("\n");
  ok(all.includes(String(profile.name)), all.slice(0, 300));
});

Deno.test("what cannot be read is refused, with its reason", async () => {
  const tenant = await test.createTenant({ languages: ["en"] });
  const refused = (bytes: Uint8Array<ArrayBuffer>) =>
    upload(tenant, "a.txt", bytes).then(
      () => "taken",
      ({ fields }) => fields?.document,
    );
  strictEqual(await refused(new Uint8Array([0xff, 0xfe, 0x00])), "unreadable");
  strictEqual(await refused(bytesOf("PK\u0003\u0004\0\0")), "unreadable");
  strictEqual(await refused(bytesOf(" \n 123 ")), "no_text");
  strictEqual(await refused(new Uint8Array(5_000_001).fill(97)), "too_large");
  strictEqual(await refused(bytesOf("a ".repeat(300_000))), "too_large");
  deepStrictEqual(await storage.list(tenant.id), [], "and leaves no file");

  const problem = async (bytes: Uint8Array<ArrayBuffer>) => {
    const read = await readPdf(bytes, signal);
    return "problem" in read ? read.problem : read.text;
  };
  strictEqual(await problem(bytesOf("%PDF-1.7 and nothing")), "unreadable");
  strictEqual(await problem(pdfOf("0 0 600 800 re f")), "no_text");
  const flate = "/Filter /FlateDecode";
  strictEqual(await problem(pdfOf(line("Packed."), flate)), "Packed.");
  const bomb = pdfOf(line("a") + " ".repeat(160_000_000), flate);
  ok(bomb.length < 1_000_000);
  strictEqual(await problem(bomb), "too_large");
  const twice = pdfOf("x", "/Filter [/FlateDecode /FlateDecode]");
  strictEqual(await problem(twice), "too_large");
  const locked = pdfOf(
    line("Secret."),
    "",
    `/ID [<${"0".repeat(32)}> <${
      "0".repeat(32)
    }>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${"1".repeat(64)}> /U <${
      "2".repeat(64)
    }> /P -4 >>`,
  );
  strictEqual(await problem(locked), "locked");
});

Deno.test("a PDF that takes too long is ended, and its owner is told", async () => {
  const endless = pdfOf(line("a").repeat(200_000), "/Filter /FlateDecode");
  const read = await readPdf(endless, signal, 1);
  strictEqual("problem" in read && read.problem, "too_slow");

  const tenant = await test.createTenant({ languages: ["en"] });
  const { id } = await upload(tenant, "a.pdf", pdfOf("0 0 1 1 re f"));
  await until(async () => {
    const [one] = await listDocuments(tenant.owner, {});
    return one?.id === id && one.state === "failed" &&
      one.problem === "no_text";
  });
  deepStrictEqual(await chunksOf(tenant), []);
});

Deno.test("only who may write what is known uploads, and nobody sees another's", async () => {
  const tenant = await test.createTenant({ languages: ["en"] });
  const other = await test.createTenant({ languages: ["en"] });
  const reader = await test.addMember(tenant.id, 10);
  await rejects(
    uploadDocument(reader, storage, { name: "a.md" }, bytesOf("Hello")),
    { code: "forbidden" },
  );
  const { id } = await upload(tenant, "a.md", bytesOf("Hello there"));
  deepStrictEqual(await listDocuments(other.owner, {}), []);
  await rejects(removeDocument(other.owner, { id }), { code: "not_found" });
});
