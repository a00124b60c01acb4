import assert from "node:assert/strict";
import { type Claim, findEvidence, type Witness } from "./evidence.ts";

function witness(id: string, texts: Partial<Witness>): Witness {
  return {
    evidence: {
      kind: "project",
      id,
      title: id,
      source: null,
      startDate: "2020",
      endDate: null,
      state: "linked",
      path: `/projects/${id}`,
    },
    prose: [],
    keywords: [],
    ...texts,
  };
}

function names(skill: string, prose: string, keywords: string[] = []): boolean {
  const claim: Claim = { names: [skill], keywords: [] };
  return findEvidence([claim], [witness("p", { prose: [prose], keywords })])[0]
    ?.state === "linked";
}

const CASES: [skill: string, text: string, named: boolean][] = [
  ["React", "Built with react.", true],
  ["React", "Reactive systems", false],
  ["Java", "JavaScript only", false],
  ["Java", "(Java)", true],
  ["C++", "Escrito en C++.", true],
  ["C", "Escrito en C++ y C#", false],
  ["C", "Drivers in C, then C++", true],
  ["C#", "moved to C# 9", true],
  ["C++", "C/C++ and Rust", true],
  ["C", "C/C++ and Rust", true],
  [".NET", "services on .NET 8", true],
  [".NET", "the internet", false],
  [".NET", ".NETwork", false],
  ["Node.js", "APIs in node.js, mostly", true],
  ["Node.js", "Node and more", false],
  ["Go", "Services in Go.", true],
  ["Go", "We go to market", false],
  ["Go", "Google", false],
  ["R", "Statistics in R and Python", true],
  ["R", "R&D budget", false],
  ["R", "led by B.R. Smith", false],
  ["C", "a C-level talk", false],
  ["Diseño", "DISENO de interfaces", true],
  ["Diseno", "el diseño", true],
  ["Open source", "an open-source library", true],
  ["Redux", "Redux+React", true],
  ["PostgreSQL", "PostgreSQL\n15", true],
  ["Web Components", "web\ncomponents", true],
  ["日本語", "日本語 で", true],
];

Deno.test("findEvidence() finds a skill as a whole word, whatever its case and accents", () => {
  for (const [skill, text, named] of CASES) {
    assert.equal(names(skill, text), named, `${skill} in "${text}"`);
  }
});

Deno.test("findEvidence() takes a keyword of two letters in any case, when it is all of it", () => {
  assert.equal(names("Go", "", ["go"]), true);
  assert.equal(names("Go", "", ["go to market"]), false);
  assert.equal(names("Go", "", ["Google"]), false);
});

Deno.test("findEvidence() lists an entry once, the one that names most first, and says which keyword it names", () => {
  const claim = {
    names: ["Frontend", "Interfaces"],
    keywords: ["React", "CSS", "Elm"],
  };
  const [support] = findEvidence([claim], [
    witness("one", { keywords: ["CSS"] }),
    witness("both", { prose: ["React and CSS, React again"] }),
    witness("none", { prose: ["Rust"] }),
  ]);
  assert.deepEqual(support?.evidence.map(({ id }) => id), ["both", "one"]);
  assert.deepEqual(support?.keywords, [["both"], ["both", "one"], []]);
  assert.equal(support?.state, "linked");
});

Deno.test("findEvidence() calls a skill that nothing names claimed", () => {
  const [support] = findEvidence([{ names: ["Elm"], keywords: [] }], [
    witness("p", { prose: ["Rust"] }),
  ]);
  assert.deepEqual(support, { evidence: [], state: "claimed", keywords: [] });
});

Deno.test("findEvidence() puts the more recent of two equals first", () => {
  const old = witness("old", { prose: ["Rust"] });
  old.evidence.endDate = "2014";
  const [support] = findEvidence([{ names: ["Rust"], keywords: [] }], [
    old,
    witness("now", { prose: ["Rust"] }),
  ]);
  assert.deepEqual(support?.evidence.map(({ id }) => id), ["now", "old"]);
});

Deno.test("findEvidence() shows the strongest entries of many, and one for each keyword", () => {
  const claim = { names: ["Go"], keywords: ["Elm", "Zig"] };
  const many = Array.from(
    { length: 100 },
    (_, at) => witness(`w${at}`, { prose: ["Go and Elm"] }),
  );
  const [support] = findEvidence([claim], [
    witness("weak", { prose: ["Zig"] }),
    ...many,
  ]);
  assert.deepEqual(support?.evidence.map(({ id }) => id), [
    ...many.slice(0, 24).map(({ evidence }) => evidence.id),
    "weak",
  ]);
  assert.equal(support?.keywords[0]?.length, 24);
  assert.deepEqual(support?.keywords[1], ["weak"]);
});

Deno.test("findEvidence() stays small however many skills and entries name the same", () => {
  const claims = Array.from({ length: 5_000 }, () => ({
    names: ["Go"],
    keywords: [],
  }));
  const witnesses = Array.from(
    { length: 500 },
    (_, at) => witness(`w${at}`, { prose: ["Go"] }),
  );
  const supports = findEvidence(claims.slice(0, 500), witnesses);
  const labels = (some: typeof supports) =>
    some.reduce((sum, { evidence }) => sum + evidence.length, 0);
  assert.equal(labels(supports), 6_000);
  assert.equal(labels(findEvidence(claims, witnesses)), 30_000);
  assert(supports.every(({ state }) => state === "linked"));
});

Deno.test("findEvidence() walks a text once, however alike the names and however long the gaps", () => {
  const keywords = Array.from({ length: 20_000 }, (_, at) => `aa b${at}`);
  const nested = Array.from({ length: 300 }, (_, at) => "aa ".repeat(at + 1));
  const [support] = findEvidence([{ names: [], keywords }], [
    witness("words", { prose: ["aa ".repeat(1_000_000)] }),
    witness("gaps", { prose: [`aa${" ".repeat(1_000_000)}b7`] }),
    witness("tail", { prose: [" aa".repeat(100_000) + " b19999"] }),
  ]);
  assert.deepEqual(support?.evidence.map(({ id }) => id), ["gaps", "tail"]);
  assert.deepEqual(support?.keywords[7], ["gaps"]);
  const [inner] = findEvidence([{ names: [], keywords: nested }], [
    witness("text", { prose: ["aa ".repeat(299) + "-".repeat(1_000_000)] }),
  ]);
  assert.equal(inner?.keywords.filter(({ length }) => length > 0).length, 299);
});

Deno.test("findEvidence() sees what stands beyond a gap as it was written", () => {
  assert.equal(names("C", "a \n  C \u2010 or - C - here"), true);
  assert.equal(names("C", "a   -C"), false);
  assert.equal(names("Go", "we  go --  Go"), true);
  assert.equal(names("open  source", "OPEN\u2011\nsource"), true);
  assert.equal(names("Vitamin-C", "Vitamin C"), true);
});
