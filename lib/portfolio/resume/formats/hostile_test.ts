import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readImport } from "./read_import.ts";
import { candidateXml, linkedIn, passportXml, zipOf } from "./test_files.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function codeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readImport(bytes);
  return read.ok ? "read" : read.problems[0]?.code ?? "";
}

Deno.test("an archive that unpacks to far more than it is, is refused before it does", async () => {
  const zeros = new Uint8Array(8_000_000);
  const bomb = await zipOf({ "Profile.csv": zeros });
  ok(bomb.length < 20_000, `${bomb.length} bytes`);
  strictEqual(await codeOf(bomb), "zip_size");
  // many that are small each
  const rows = `Name\n${`${"a".repeat(900)}\n`.repeat(2_000)}`;
  strictEqual(
    await codeOf(
      await zipOf({
        "Profile.csv": "First Name\nAda\n",
        "Positions.csv": rows,
        "Education.csv": rows,
        "Skills.csv": rows,
        "Projects.csv": rows,
        "Honors.csv": rows,
      }),
    ),
    "zip_size",
  );
});

Deno.test("a table whose line does not end is refused at once", async () => {
  const endless = new Uint8Array(1_900_000).fill(0x61);
  strictEqual(
    await codeOf(
      await zipOf({ "Profile.csv": "First Name\nAda", "Skills.csv": endless }),
    ),
    "csv",
  );
});

Deno.test("an archive that lies about its sizes is stopped where it lied", async () => {
  const zip = await zipOf({
    "Profile.csv": new Uint8Array(6_000_000).fill(0x61),
  });
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 46 < zip.length; at++) {
    // uncompressed size in the central directory and beside the file
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, 100, true);
    }
    if (view.getUint32(at, true) === 0x04034b50) {
      view.setUint32(at + 22, 100, true);
    }
  }
  ok(["zip_size", "zip_broken"].includes(await codeOf(zip)));
});

Deno.test("an archive of archives is not unpacked further", async () => {
  let inner = await zipOf({ "Profile.csv": new Uint8Array(4_000_000) });
  for (let depth = 0; depth < 5; depth++) {
    inner = await zipOf({
      "a.zip": inner,
      "b.zip": inner,
      "Profile.csv": "First Name\nAda\n",
    });
  }
  const read = await readImport(inner);
  ok(read.ok);
  deepStrictEqual(read.passedOver.map(({ path }) => path), ["a.zip", "b.zip"]);
});

Deno.test("an archive with too many names, a password, or a broken end is refused", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 2_001 }, (_, at) => [`f${at}`, ""]),
  );
  strictEqual(await codeOf(await zipOf(many)), "zip_entries");
  strictEqual(
    await codeOf(await zipOf(linkedIn, { password: "x" })),
    "zip_locked",
  );
  const whole = await zipOf(linkedIn);
  strictEqual(await codeOf(whole.slice(0, whole.length - 30)), "zip_broken");
  const flipped = whole.slice();
  flipped[80] = (flipped[80] ?? 0) ^ 0xff;
  strictEqual(await codeOf(flipped), "zip_broken");
});

Deno.test("names in an archive lead nowhere", async () => {
  for (
    const name of [
      "../../../etc/Skills.csv",
      "/abs/Skills.csv",
      "C:\\Windows\\Skills.csv",
      "a/../../Skills.csv",
    ]
  ) {
    const zip = await zipOf({
      "Profile.csv": "First Name\nAda\n",
      [name]: "Name\nSQL\n",
    });
    strictEqual(await codeOf(zip), "zip_broken", name);
  }
  const read = await readImport(
    await zipOf({
      "Basic_Export/Profile.csv": "First Name\nAda\n",
      "\u202egnp.Profile.csv": "First Name\nEve\n",
      "Pro\0file.csv": "First Name\nEve\n",
      ["__proto__"]: "x",
      "constructor.csv": "Name\nx\n",
    }),
  );
  ok(read.ok);
  deepStrictEqual(read.document, { basics: { name: "Ada" } });
  strictEqual(read.passedOver.length, 4);
});

Deno.test("an archive that is a page and a picture, too, is read as what it begins with", async () => {
  const zip = await zipOf(linkedIn);
  const page = new Uint8Array([
    ...bytesOf("<html><script>alert(1)</script>"),
    ...zip,
  ]);
  strictEqual(await codeOf(page), "xml");
});

Deno.test("XML with a document type, entities or a thousand levels is refused", async () => {
  const lol =
    `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><Candidate>&lol2;</Candidate>`;
  strictEqual(await codeOf(bytesOf(lol)), "xml_doctype");
  const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><Candidate/>`;
  strictEqual(await codeOf(bytesOf(outside)), "xml_doctype");
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(
      new Uint16Array([...lol].map((c) => c.charCodeAt(0))).buffer,
    ),
  ]);
  strictEqual(await codeOf(utf16), "xml_doctype");
  const deep = `<Candidate>${"<a>".repeat(20_000)}${
    "</a>".repeat(20_000)
  }</Candidate>`;
  strictEqual(await codeOf(bytesOf(deep)), "xml");
  strictEqual(await codeOf(bytesOf("<Candidate><open></Candidate>")), "xml");
});

Deno.test("what stands in XML is text, whatever it looks like", async () => {
  const evil =
    "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;Ada";
  const read = await readImport(bytesOf(
    candidateXml.replace("Noor", evil)
      .replace(
        "&lt;p&gt;I build things.&lt;/p&gt;",
        "&lt;p onclick=x&gt;I &amp;lt;b&amp;gt; build&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;",
      ),
  ));
  ok(read.ok);
  const basics = read.document.basics as Record<string, string>;
  // a name has no HTML: it stays as it was typed, and pages show it so
  strictEqual(
    basics.name,
    "<script>alert(1)</script><img src=x onerror=alert(2)>Ada de Vries",
  );
  // a description is HTML there: its tags go, what was typed as text stays
  strictEqual(basics.summary, "I <b> build");
});

Deno.test("U+0000 and halves of pairs are left out, marks of direction stay", async () => {
  const read = await readImport(
    await zipOf({
      "Profile.csv": "First Name,Headline\nA\0da,\u202eabc \u{1f600}\n",
    }),
  );
  ok(read.ok);
  deepStrictEqual(read.document, {
    basics: { name: "Ada", label: "\u202eabc \u{1f600}" },
  });
});

Deno.test("texts and lists that no page could show are refused with their path", async () => {
  const long = await readImport(
    bytesOf(passportXml.replace("Impresora", "x".repeat(3_000))),
  );
  deepStrictEqual(
    !long.ok && long.problems.map(({ code, path }) => [code, path]),
    [["limit", "$.basics.label"]],
  );
  const rows = Array.from({ length: 6_000 }, (_, at) => `skill ${at}`).join(
    "\n",
  );
  strictEqual(
    await codeOf(
      await zipOf({
        "Profile.csv": "First Name\nAda",
        "Skills.csv": `Name\n${rows}`,
      }),
    ),
    "csv_rows",
  );
  const many = Array.from({ length: 600 }, (_, at) => `skill ${at}`).join("\n");
  strictEqual(
    await codeOf(
      await zipOf({
        "Profile.csv": "First Name\nAda",
        "Skills.csv": `Name\n${many}`,
      }),
    ),
    "limit",
  );
});
