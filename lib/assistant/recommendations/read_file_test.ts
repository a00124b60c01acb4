import { assert, assertEquals } from "@std/assert";
import { recognise } from "./recognise.ts";
import { readMarketFile } from "./read_file.ts";
import { sampleCsv } from "./sample.ts";

const read = (text: string) => readMarketFile(new TextEncoder().encode(text));

async function postingsOf(text: string) {
  const result = await read(text);
  assert(result.ok, JSON.stringify(result));
  return result;
}

async function problemsOf(text: string | Uint8Array<ArrayBuffer>) {
  const result = typeof text === "string"
    ? await read(text)
    : await readMarketFile(text);
  assert(!result.ok);
  return result.problems;
}

Deno.test("a table is read in either language, with cells of many lines, whatever parts its columns", async () => {
  const { postings, format } = await postingsOf(
    '\ufeffTítulo;Empresa;Texto;Fecha\nDesarrolladora;Acme;"Sabes SQL;\nescribes pruebas";2026-11-02\n\nAnalista;;Usas Excel para los informes;\n',
  );
  assertEquals(format, "csv");
  assertEquals(postings, [{
    title: "Desarrolladora",
    company: "Acme",
    location: null,
    lang: "es",
    text: "Sabes SQL;\nescribes pruebas",
    date: "2026-11-02",
  }, {
    title: "Analista",
    company: null,
    location: null,
    lang: "es",
    text: "Usas Excel para los informes",
    date: null,
  }]);
  const tabs = await postingsOf(
    "title\ttext\tlang\nEngineer\tYou know Go, C\ten-GB\n",
  );
  assertEquals(tabs.postings[0]?.text, "You know Go, C");
  assertEquals(tabs.postings[0]?.lang, "en");
});

Deno.test("our JSON and schema.org's JobPosting are read, alone, in lists and in graphs", async () => {
  const ours = { title: "Engineer", text: "You know Rust and the web." };
  for (const given of [[ours], { postings: [ours] }, ours]) {
    const { postings, format } = await postingsOf(JSON.stringify(given));
    assertEquals(format, "json");
    assertEquals(postings[0]?.lang, "en");
  }
  const job = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Desarrolladora",
    description:
      "<p>Para el equipo de la web buscamos a quien sepa <b>Python</b> &amp; SQL.</p><script>alert(1)</script><ul><li>Docker</li></ul>",
    skills: ["Git", { "@type": "DefinedTerm", name: "Linux" }],
    hiringOrganization: { "@type": "Organization", name: "Acme" },
    jobLocation: { address: { addressLocality: "Bilbao" } },
    datePosted: "2026-11-02T10:00:00Z",
  };
  for (
    const given of [job, [job], { "@graph": [{ "@type": "WebPage" }, job] }, {
      "@type": "ItemList",
      itemListElement: [{ "@type": "ListItem", item: job }],
    }]
  ) {
    const { postings, format } = await postingsOf(JSON.stringify(given));
    assertEquals(format, "job_posting");
    assertEquals(postings, [{
      title: "Desarrolladora",
      company: "Acme",
      location: "Bilbao",
      lang: "es",
      text:
        "Para el equipo de la web buscamos a quien sepa Python & SQL.\n\n- Docker\nGit, Linux",
      date: "2026-11-02",
    }]);
  }
});

Deno.test("each mistake names its line, and nothing of a bad file is read", async () => {
  assertEquals(
    await problemsOf(
      'title,text,date\nA,"two\nlines",2026-13-40\n,nothing above,\nB,fine,\n',
    ),
    [
      { code: "field", line: 2, field: "date" },
      { code: "field", line: 4, field: "title" },
    ],
  );
  assertEquals(await problemsOf("name,text\nA,b\n"), [
    { code: "no_title_column", line: 1 },
    { code: "unknown_column", line: 1, field: "name" },
  ]);
  assertEquals(
    await problemsOf(
      '[\n  {"title": "A", "text": "b"},\n  {"title": "A"},\n  {"title": "A", "text": "b", "pay": 3}\n]',
    ),
    [
      { code: "field", line: 3, field: "text" },
      { code: "field", line: 4, field: "pay" },
    ],
  );
  assertEquals(await problemsOf('[\n{"title": "A",}\n]'), [
    { code: "json", line: 2 },
  ]);
  assertEquals(await problemsOf('title,text\nA,"never closed\n'), [
    { code: "csv", line: 2 },
  ]);
  assertEquals(await problemsOf("  \n"), [{ code: "empty", line: null }]);
  assertEquals(await problemsOf("title,text\n"), [{
    code: "none",
    line: null,
  }]);
  assertEquals(await problemsOf(new Uint8Array([0x74, 0xff])), [
    { code: "encoding", line: null },
  ]);
  assertEquals(await problemsOf(new Uint8Array(2_000_001)), [
    { code: "too_large", line: null },
  ]);
  const many = "title,text\n" + "A,b\n".repeat(501);
  assertEquals(await problemsOf(many), [{ code: "too_many", line: null }]);
});

Deno.test("what the database cannot keep is refused, what is hostile is text", async () => {
  const [problem] = await problemsOf("title,text\nA,b\u0000c\n");
  assertEquals(problem, { code: "field", line: 2, field: "text" });
  const { postings } = await postingsOf(
    "title,text\n<script>alert(1)</script>,=HYPERLINK(1)\n",
  );
  assertEquals(postings[0]?.title, "<script>alert(1)</script>");
  await problemsOf("[".repeat(100_000));
  await problemsOf(`[{"__proto__": {"title": "A"}, "text": "b"}]`);
});

Deno.test("the example is a file that is read, names skills, and says in each row that it is made up", async () => {
  for (const lang of ["es", "en"] as const) {
    const { postings } = await postingsOf(sampleCsv(lang));
    assertEquals(postings.length, 6);
    for (const { company, text, lang: read } of postings) {
      assert(/made-up|inventado/i.test(String(company)));
      assertEquals(read, lang);
      assert(recognise(text).length > 1, text);
    }
  }
});

Deno.test("a file that is made to be slow is read like any other", async () => {
  const n = 660_000;
  const json = [{ code: "json" as const, line: 1 }];
  assertEquals(await problemsOf('{"' + '\\"'.repeat(n)), json);
  const numbers = "[1" + ",\n1".repeat(n);
  assertEquals(await problemsOf(numbers), [{ code: "json", line: n + 1 }]);
  assertEquals(await problemsOf(`${numbers}]`), [{
    code: "too_many",
    line: null,
  }]);
  assertEquals(
    await problemsOf(`[1${",\n1".repeat(400)}]`),
    Array.from({ length: 30 }, (_, at) => ({ code: "json", line: at + 1 })),
  );
  const job = { "@type": "JobPosting", title: "A" };
  const text = [{ code: "field" as const, line: 1, field: "text" }];
  for (
    const description of [
      "a ".repeat(900_000) + "<b>",
      Array.from({ length: 200_000 }, () => "<b"),
    ]
  ) {
    assertEquals(
      await problemsOf(JSON.stringify({ ...job, description })),
      text,
    );
  }
});

Deno.test("what is nested without end, or is no text where a text is asked for, is a mistake like any other", async () => {
  for (
    const way of [
      '["\n' + ",[".repeat(100_000),
      '[/*"*/' + "[".repeat(100_000),
      "[},".repeat(100_000),
      '{"a":{],'.repeat(100_000),
    ]
  ) {
    const [problem] = await problemsOf(way);
    assertEquals(problem?.code, "json");
  }
  const [problem] = await problemsOf('{"title": {"toString": 1}, "text": "b"}');
  assertEquals(problem, { code: "field", line: 1, field: "title" });
  const name = "n".repeat(5_000);
  const [long] = await problemsOf(`{"title": "A", "text": "b", "${name}": 1}`);
  assertEquals(long?.field, "n".repeat(200));
});

Deno.test("skills that are given as HTML are lines of their own", async () => {
  const { postings } = await postingsOf(JSON.stringify({
    "@type": "JobPosting",
    title: "A",
    description: "You know the web.",
    skills: ["<b>Git", "R &amp; SQL"],
  }));
  assertEquals(postings[0]?.text, "You know the web.\nGit\nR & SQL");
});
