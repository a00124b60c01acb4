import assert from "node:assert/strict";
import { writeDocument } from "./document.ts";
import { bareSite, curator, job, skill } from "./fixtures_test_data.ts";

const options = {
  lang: "en",
  paper: "a4",
  url: "https://www.vitrina.example/@ines/",
} as const;

Deno.test("writeDocument() groups contact lines and leaves out what is absent", () => {
  const { contact } = writeDocument(curator("en"), options);
  assert.deepEqual(contact.map((group) => group.map(({ t }) => t)), [
    ["ines@example.com"],
    ["Gijón", "Spain"],
    ["example.com/ines", "vitrina.example/@ines"],
    ["Mastodon · @ines"],
  ]);
  assert.equal(contact[0]?.[0]?.href, "mailto:ines@example.com");
});

Deno.test("writeDocument() leaves out empty sections and entries without words", () => {
  const { sections } = writeDocument(
    bareSite({ work: [job({ startDate: "2020" })] }),
    options,
  );
  assert.deepEqual(sections, []);
});

Deno.test("writeDocument() names a skill's evidence, its state, and how much more there is", () => {
  const evidence = (["job", "project", "certificate"] as const).map((kind) => ({
    kind,
    id: kind,
    title: "Title",
    source: "Source",
    startDate: "2021-04",
    endDate: null,
    state: "verified" as const,
    path: "",
  }));
  const site = bareSite({
    skills: [skill({ name: "Brass", evidence }), skill({ name: "Tin" })],
  });
  const [brass, tin] = writeDocument(site, options).sections[0]?.entries ?? [];
  assert.deepEqual(
    brass?.labels.map((
      label,
    ) => [label.caption, label.body[0]?.t, label.when, label.stateWord]),
    [
      ["Evidence: job · ", "Source", "2021–", "verified"],
      ["Evidence: project · ", "Title", "2021–", "verified"],
    ],
  );
  assert.equal(brass?.more, "and 1 more");
  assert.equal(tin?.labels[0]?.stateWord, "claimed");
});

Deno.test("writeDocument() says in which language a text stands that is not translated", () => {
  const { sections } = writeDocument(curator("es"), { ...options, lang: "es" });
  const [museum, yard] = sections[0]?.entries ?? [];
  assert.equal(museum?.title?.lang, undefined);
  assert.equal(yard?.title?.lang, "en");
});

Deno.test("writeDocument() survives what no PDF may hold: control characters and lone surrogates", () => {
  const profile = {
    ...bareSite().profile,
    name: "a\u0000b\ud800",
    summary: "one\r\n\u001btwo",
  };
  const { name, title, summary } = writeDocument(
    bareSite({ profile }),
    options,
  );
  assert.equal(name.t, "a b\ufffd");
  assert.equal(title, "a b\ufffd — CV");
  assert.deepEqual(summary, [{ t: "one" }, { t: "two" }]);
});

Deno.test("writeDocument() links to web and mail addresses only", () => {
  const links = [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://a.b/c",
  ]
    .map((url, i) => ({ id: String(i), network: "N", username: null, url }));
  const { contact } = writeDocument(bareSite({ links }), options);
  assert.deepEqual(contact.at(-1)?.map(({ href }) => href), [
    null,
    null,
    null,
    "https://a.b/c",
  ]);
});
