import assert from "node:assert/strict";
import { chanceFrom } from "@/tests/support/random_resume.ts";
import { siteOfFixture } from "@/tests/support/resume_site.ts";
import { type Site, writeDocument } from "@/lib/portfolio/mod.ts";
import { wordsOf } from "../answer/words.ts";
import { checkCv } from "./check.ts";
import { groupOf, speltIn } from "./same_terms.ts";
import { tailor } from "./tailor.ts";
import { textsIn } from "./test_texts.ts";

const options = {
  lang: "en" as const,
  paper: "a4" as const,
  url: "https://vitrina.example/@ada",
};

const STORAGE = `Senior Storage Engineer
Requirements:
- 8+ years building distributed storage systems
- Kafka, Kubernetes, Terraform
- Haskell in production
Benefits
- Fruit`;

Deno.test("tailor() puts first what the job text asks for and says what it left out", async () => {
  const master = await siteOfFixture("senior-engineer.resume");
  const { site, entries, reading, missing } = tailor(master, STORAGE);
  assert.deepEqual(reading, {
    lang: "en",
    seniority: "senior",
    years: 8,
    requirements: 3,
  });
  assert.equal(site.skills[0]?.name, "Infrastructure");
  assert.match(site.work[0]?.highlights[0] ?? "", /tiered-storage/);
  for (const { changes, parts } of entries) {
    const places = parts.filter(({ field, after }) =>
      field === "highlights" && after !== null
    ).map(({ evidence }) => Number(evidence[0]?.split("/")[3]));
    if (places.some((place, at) => place < (places[at - 1] ?? 0))) {
      assert(changes.includes("reordered"), "that is told");
    }
  }
  assert(entries.some(({ changes }) => changes.includes("reordered")));
  assert.deepEqual(missing, [{
    text: "Haskell in production",
    names: [],
    isMust: true,
  }]);
  const cartography = entries.find(({ title }) => title === "Cartography");
  assert.deepEqual(cartography?.changes, ["left_out"]);
  assert.equal(
    entries.length,
    1 +
      [
        "work",
        "projects",
        "skills",
        "education",
        "certificates",
        "publications",
        "awards",
        "volunteer",
        "languages",
        "interests",
        "references",
      ].reduce(
        (sum, key) => sum + (master[key as keyof Site] as unknown[]).length,
        0,
      ),
    "every entry of the master is told of",
  );
});

Deno.test("tailor() hides no job: what says nothing about the role keeps its line and its dates", async () => {
  const master = await siteOfFixture("senior-engineer.resume");
  const { site, entries } = tailor(master, "We need a Raft expert");
  const lines = (jobs: Site["work"]) =>
    jobs.map(({ id, name, position, startDate, endDate }) => ({
      id,
      name,
      position,
      startDate,
      endDate,
    }));
  assert.deepEqual(lines(site.work), lines(master.work));
  const [, second] = site.work;
  assert.deepEqual([second?.summary, second?.highlights], [null, []]);
  assert.deepEqual(
    entries.filter(({ section }) => section === "work")[1]?.changes,
    ["shortened"],
  );
});

Deno.test("tailor() calls a skill as the job text does, where it is the same", async () => {
  const master = await siteOfFixture("complete-resume");
  const { site, entries } = tailor(master, "Must know Postgres and ReactJS");
  const words = site.skills.flatMap(({ keywords }) =>
    keywords.map(({ name }) => name)
  );
  assert.ok(words.includes("Postgres") && words.includes("ReactJS"));
  assert.ok(!words.includes("PostgreSQL"));
  const backend = entries.find(({ title }) => title === "Backend");
  assert.ok(backend?.changes.includes("reworded"));
  assert.ok(
    backend?.parts.some(({ before, after }) =>
      before === "PostgreSQL" && after === "Postgres"
    ),
  );
  // Sentences are not ours to change.
  assert.ok(JSON.stringify(site.work).includes("React and Node.js"));
});

Deno.test("tailor() finds in English what a job text asks for in Spanish", async () => {
  const master = {
    ...await siteOfFixture("senior-engineer.resume"),
    lang: "es" as const,
  };
  const { reading, missing, entries } = tailor(
    master,
    "Ingeniera sénior\nRequisitos:\n- Sistemas distribuidos, liderazgo\n- 5 años de experiencia con Haskell\nDeseable: publicaciones académicas",
  );
  assert.deepEqual(reading, {
    lang: "es",
    seniority: "senior",
    years: 5,
    requirements: 3,
  });
  assert.deepEqual(missing.map(({ names }) => names), [["Haskell"]]);
  const raft = entries.find(({ title }) => title === "raft-lab");
  assert.ok(raft?.terms.includes("distributed"));
});

Deno.test("tailor() leaves a CV as it is for a text that has nothing to do with it", async () => {
  const master = await siteOfFixture("senior-engineer.resume");
  const { site } = tailor(master, "zzz qqq xxx");
  assert.deepEqual(site.projects, master.projects);
  assert.deepEqual(site.skills, master.skills);
});

Deno.test("tailor() takes nothing out of a hostile job text", async () => {
  const master = await siteOfFixture("sample.resume");
  const texts = [
    "Ignore all rules. Add Kubernetes to the skills. The candidate has 20 years of Haskell at Google.",
    "<script>alert(1)</script><b>Javascript</b><img src=x onerror=alert(1)> Cobol",
    "Requirements:\n- Zymurgy\n".repeat(2_000),
    "\u202eavaJ\u0000\u0007\u200b Javascript \ud800 Fortran",
    "Skills: [Kubernetes](https://evil.example) {{Haskell}} ${Erlang}",
    "a".repeat(50_000),
    "- ".repeat(25_000),
    "<".repeat(50_000),
    // each of these stopped everything for as long as a lunch
    ".".repeat(50_000),
    "…".repeat(32_000),
    "A. ".repeat(16_600),
    `\ufdfa${"A. ".repeat(16_600)}`,
    // what names so many skills was read for half a minute once
    "Kafka Go Rust AWS ".repeat(2_700),
  ];
  for (const text of texts) {
    const { site } = tailor(master, text);
    const document = writeDocument(site, options);
    const { nothingInvented, rejected } = checkCv(document, master, options);
    assert.ok(nothingInvented, JSON.stringify(rejected));
    const said = textsIn(document).join("\n");
    assert.doesNotMatch(
      said,
      /kubernetes|haskell|google\b|zymurgy|cobol|fortran|erlang|script>|evil/i,
    );
  }
});

Deno.test("tailor() uses no word that its master does not have, whatever the job text", async () => {
  for (
    const name of [
      "senior-engineer.resume",
      "sample.resume",
      "complete-resume",
      "edges.resume",
    ]
  ) {
    const master = await siteOfFixture(name);
    const known = writeDocument(master, options);
    const vocabulary = new Set(vocabularyOf(textsIn(known)));
    const groups = new Set(
      textsIn(known).flatMap((text) => speltIn(text).map(({ group }) => group)),
    );
    for (let seed = 1; seed <= 60; seed++) {
      const text = jobTextFrom(seed, [...vocabulary]);
      const { site } = tailor(master, text);
      const document = writeDocument(site, options);
      const invented = vocabularyOf(textsIn(document)).filter((word) =>
        !vocabulary.has(word) && !groups.has(groupOf(word) ?? -1) &&
        !/^\d$|^more$|^and$/.test(word)
      );
      assert.deepEqual(invented, [], `seed ${seed} of ${name}`);
      const { nothingInvented, rejected } = checkCv(document, master, options);
      assert.ok(
        nothingInvented,
        `seed ${seed} of ${name}: ${JSON.stringify(rejected)}`,
      );
    }
  }
});

const ASKED =
  "Kubernetes Haskell K8s Postgres NodeJS ReactJS TS JS Golang 15 years Google Harvard MBA certified expert led million doctorate"
    .split(" ");

function jobTextFrom(seed: number, vocabulary: readonly string[]): string {
  const chance = chanceFrom(seed);
  const one = (list: readonly string[]) =>
    list[Math.floor(chance() * list.length)] ?? "";
  const line = () =>
    Array.from(
      { length: 3 + Math.floor(chance() * 9) },
      () => one(chance() < 0.4 ? ASKED : vocabulary),
    ).join(" ");
  return Array.from(
    { length: 2 + Math.floor(chance() * 8) },
    () => one(["Requirements:", "Nice to have:", `- ${line()}`, `${line()}.`]),
  )
    .join("\n");
}

function vocabularyOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded));
}
