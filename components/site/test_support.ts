import type { Job, Project, Site, Skill } from "@/lib/portfolio/site/schema.ts";
import { wordsIn } from "@/components/words/index.ts";
import type { SiteView } from "./view.ts";

/** An empty site for tests, with what differs. */
export function siteWith(parts: Partial<Site> = {}): Site {
  return {
    tenantId: "t",
    slug: "ada",
    kind: "person",
    version: "1",
    lang: "en",
    contentLang: "en",
    accentHue: 38,
    updatedAt: "2026-11-20T10:00:00Z",
    profile: {
      name: "Ada Lovelace",
      label: null,
      summary: null,
      image: null,
      url: null,
      city: null,
      region: null,
      countryCode: null,
      email: null,
      phone: null,
      address: null,
      postalCode: null,
      untranslated: [],
    },
    photo: null,
    links: [],
    work: [],
    volunteer: [],
    education: [],
    awards: [],
    certificates: [],
    publications: [],
    skills: [],
    languages: [],
    interests: [],
    references: [],
    projects: [],
    ...parts,
  };
}

/** A job for tests. */
export function jobWith(parts: Partial<Job>): Job {
  return {
    id: "job",
    name: "Acme",
    position: "Engineer",
    location: null,
    description: null,
    url: null,
    startDate: "2020-01-01",
    endDate: null,
    summary: null,
    highlights: [],
    untranslated: [],
    ...parts,
  };
}

/** A project for tests. */
export function projectWith(parts: Partial<Project>): Project {
  return {
    id: "project",
    slug: "engine",
    name: "Engine",
    description: null,
    highlights: [],
    keywords: [],
    startDate: "2021",
    endDate: "2022",
    url: null,
    roles: [],
    entity: null,
    type: null,
    untranslated: [],
    ...parts,
  };
}

/** A skill that the job above supports by one of its two keywords. */
export const skill: Skill = {
  id: "skill",
  name: "Back end",
  level: null,
  keywords: [{ name: "Node.js", evidence: ["job"] }, {
    name: "Redis",
    evidence: [],
  }],
  evidence: [{
    kind: "job",
    id: "job",
    title: "Engineer",
    source: "Acme",
    startDate: "2020-01-01",
    endDate: null,
    state: "linked",
    path: "/experience#job",
  }],
  state: "linked",
  untranslated: [],
};

/** What pages are drawn from, for tests. */
export function viewWith(site: Partial<Site> = {}, path = "/"): SiteView {
  const whole = siteWith(site);
  return {
    site: whole,
    words: wordsIn(whole.lang),
    base: { basePath: "/@ada", chosenLang: whole.lang },
    origin: "http://127.0.0.1:8000",
    path,
  };
}
