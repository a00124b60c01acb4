import assert from "node:assert/strict";
import { writeDocument } from "./document.ts";
import { stateOf } from "@/components/site/view.ts";
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
      ["Evidence: job · ", "Source", "2021–", "Verified"],
      ["Evidence: project · ", "Title", "2021–", "Verified"],
    ],
  );
  assert.equal(brass?.more, "and 1 more piece of evidence");
  assert.equal(tin?.labels[0]?.stateWord, "Claimed");
});

Deno.test("writeDocument() says of an entry of every kind how it stands, as its page does", () => {
  const urls = ["https://a.b/c", "tel:+34600", "javascript:alert(1)", null];
  const entries = urls.map((url, i) => ({
    ...job({ id: `entry${i}`, url }),
    ...{ institution: "I", studyType: "S", area: null, score: null },
    ...{ courses: [], title: "T", awarder: null, date: null, issuer: null },
    ...{ publisher: null, releaseDate: null, organization: "O", slug: "p" },
    ...{ keywords: [], roles: [], entity: null, type: null, name: "N" },
  }));
  const site = bareSite({
    work: entries,
    projects: entries,
    education: entries,
    certificates: entries,
    publications: entries,
    awards: entries.map(({ url: _, ...award }) => award),
    volunteer: entries,
  });
  const { sections } = writeDocument(site, options);
  assert.equal(sections.length, 7);
  for (const { heading, entries: shown } of sections) {
    const isAward = heading === "Awards";
    assert.deepEqual(
      shown.map(({ labels }) => labels.map(({ state }) => state)),
      entries.map((
        { id, url },
      ) => [stateOf(site, isAward ? { id } : { id, url })]),
      heading,
    );
    assert.equal(shown[0]?.labels[0]?.caption, null);
  }
});

Deno.test("writeDocument() ends a list of skills with how many it leaves out, before the state", () => {
  const evidence = [{
    kind: "job" as const,
    id: "job",
    title: "",
    source: null,
    startDate: null,
    endDate: null,
    state: "linked" as const,
    path: "",
  }];
  const skills = ["A", "B", "C", "D", "E"].map((name) =>
    skill({ id: name, name, evidence })
  );
  const site = bareSite({ skills, work: [job({ position: "Role" })] });
  const [role] = writeDocument(site, options).sections[0]?.entries ?? [];
  const [label] = role?.labels ?? [];
  assert.deepEqual(label?.body.map(({ t }) => t), ["A", "B", "C"]);
  assert.equal(label?.more, "and 2 more");
  assert.equal(role?.more, null);
});

Deno.test("writeDocument() keeps lines and paragraphs of a summary apart", () => {
  const summary = "one\r\ntwo\n \n\nthree\u2028four\u2029five\n";
  const profile = { ...bareSite().profile, summary };
  const written = writeDocument(bareSite({ profile }), options).summary;
  assert.deepEqual(written.map(({ t }) => t), [
    "one\ntwo",
    "three\nfour",
    "five",
  ]);
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
  assert.deepEqual(summary, [{ t: "one\ntwo" }]);
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
