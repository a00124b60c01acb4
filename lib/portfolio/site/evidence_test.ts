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
