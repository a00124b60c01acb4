import assert from "node:assert/strict";
import { siteOfFixture } from "@/tests/support/resume_site.ts";
import {
  type CvDocument,
  type Site,
  writeDocument,
} from "@/lib/portfolio/mod.ts";
import { checkCv } from "./check.ts";
import type { inventions } from "./schema.ts";
import { tailor } from "./tailor.ts";

const options = {
  lang: "en" as const,
  paper: "a4" as const,
  url: "https://vitrina.example/@ada",
};
const master = await siteOfFixture("senior-engineer.resume");
const honest = tailor(master, "Storage engineer with Kafka and Go").site;

Deno.test("checkCv() lets a CV of nothing but the person's words pass, and counts what it read", () => {
  const { nothingInvented, rejected, checked } = check((site) => site);
  assert.ok(nothingInvented, JSON.stringify(rejected));
  assert.ok(checked.sentences > 20 && checked.dates > 10);
});

/** What somebody, or a model, might slip in; and what is found to be wrong with it. */
const planted: [
  string,
  typeof inventions[number],
  (site: Site) => Site,
][] = [
  ["a skill", "technology", (site) => ({
    ...site,
    skills: site.skills.map((skill, at) =>
      at > 0 ? skill : {
        ...skill,
        keywords: [...skill.keywords, { name: "Haskell", evidence: [] }],
      }
    ),
  })],
  ["a whole skill", "name", (site) => ({
    ...site,
    skills: site.skills.map((skill, at) =>
      at > 0 ? skill : { ...skill, name: "Machine learning" }
    ),
  })],
  ["a number", "number", (site) => ({
    ...site,
    work: site.work.map((job) => ({
      ...job,
      highlights: job.highlights.map((one) => one.replace("80%", "90%")),
    })),
  })],
  ["a longer time", "date", (site) => ({
    ...site,
    work: site.work.map((job, at) =>
      at !== 1 ? job : { ...job, startDate: "2012-06-01" }
    ),
  })],
  ["a job that goes on", "date", (site) => ({
    ...site,
    work: site.work.map((job, at) =>
      at !== 1 ? job : { ...job, endDate: null }
    ),
  })],
  ["a better title", "name", (site) => ({
    ...site,
    work: site.work.map((job, at) =>
      at !== 2 ? job : { ...job, position: "Principal Engineer" }
    ),
  })],
  ["another employer", "name", (site) => ({
    ...site,
    work: site.work.map((job, at) =>
      at !== 2 ? job : { ...job, name: "Google" }
    ),
  })],
  [
    "a job left out",
    "gap",
    (site) => ({ ...site, work: site.work.slice(0, 2) }),
  ],
  ["jobs in another order", "gap", (site) => ({
    ...site,
    work: site.work.toReversed(),
  })],
  ["a technology in a sentence", "name", (site) => ({
    ...site,
    profile: {
      ...site.profile,
      summary: site.profile.summary?.replace("codebase", "Haskell codebase") ??
        null,
    },
  })],
  ["a sentence of a job in another", "wording", (site) => ({
    ...site,
    work: site.work.map((job, at) =>
      at !== 2 ? job : { ...job, summary: "Mentored new colleagues daily." }
    ),
  })],
  ["a grade", "number", (site) => ({
    ...site,
    education: site.education.map((study) => ({
      ...study,
      score: study.score?.replace("3.9", "4.0") ?? null,
    })),
  })],
  ["a degree", "name", (site) => ({
    ...site,
    education: site.education.map((study) => ({ ...study, area: "Law" })),
  })],
  ["a better level of a language", "name", (site) => ({
    ...site,
    languages: site.languages.map((one) => ({
      ...one,
      fluency: "Native speaker",
    })),
  })],
  ["a certificate", "name", (site) => ({
    ...site,
    certificates: site.certificates.map((one) => ({ ...one, issuer: "NASA" })),
  })],
  ["a way to reach them", "contact", (site) => ({
    ...site,
    profile: { ...site.profile, email: "evil@example.com" },
  })],
  ["a name", "name", (site) => ({
    ...site,
    profile: { ...site.profile, name: "Prof. Lena Vasquez" },
  })],
  ["an address", "contact", (site) => ({
    ...site,
    projects: site.projects.map((one) => ({
      ...one,
      url: "https://evil.example",
    })),
  })],
  ["a better state of evidence", "label", (site) => ({
    ...site,
    skills: site.skills.map((one) => ({
      ...one,
      state: "verified",
      evidence: one.evidence.map((item) => ({ ...item, state: "verified" })),
    })),
  })],
];

for (const [what, fault, plant] of planted) {
  Deno.test(`checkCv() finds what was invented: ${what}`, () => {
    const { nothingInvented, rejected } = check(plant);
    assert.equal(nothingInvented, false);
    assert.ok(
      rejected.some((one) => one.fault === fault),
      JSON.stringify(rejected),
    );
  });
}

Deno.test("checkCv() finds what was invented in the document itself", () => {
  const written = writeDocument(honest, options);
  const first = written.sections[0];
  const invented: CvDocument[] = [
    { ...written, title: "Ph.D. Nobel — CV" },
    { ...written, label: { t: "Nobel laureate" } },
    {
      ...written,
      sections: [...written.sections, {
        heading: "Patents",
        compact: false,
        entries: first?.entries ?? [],
      }],
    },
    { ...written, shortUrl: "evil.example" },
  ];
  for (const document of invented) {
    assert.equal(checkCv(document, master, options).nothingInvented, false);
  }
});

function check(change: (site: Site) => Site) {
  return checkCv(writeDocument(change(honest), options), master, options);
}
