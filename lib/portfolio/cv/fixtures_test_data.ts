/** Sites to draw in tests. */
import type {
  Evidence,
  Job,
  Lang,
  Project,
  Site,
  Skill,
} from "@/lib/portfolio/site/schema.ts";

/** A published site with nothing on it. */
export function bareSite(part: Partial<Site> = {}): Site {
  return {
    tenantId: "018f0000-0000-7000-8000-000000000001",
    slug: "ines",
    kind: "person",
    version: "7",
    lang: "en",
    contentLang: "en",
    accentHue: 40,
    updatedAt: "2026-05-01T10:00:00Z",
    profile: { ...nobody },
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
    ...part,
  };
}

const nobody: Site["profile"] = {
  untranslated: [],
  name: null,
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
};

/** A job; what is not given is absent. */
export function job(part: Partial<Job>): Job {
  return {
    id: "job",
    untranslated: [],
    name: null,
    position: null,
    location: null,
    description: null,
    url: null,
    startDate: null,
    endDate: null,
    summary: null,
    highlights: [],
    ...part,
  };
}

/** A skill; what is not given is absent. */
export function skill(part: Partial<Skill>): Skill {
  return {
    id: "skill",
    untranslated: [],
    name: null,
    level: null,
    keywords: [],
    evidence: [],
    state: "claimed",
    ...part,
  };
}

function project(part: Partial<Project>): Project {
  return {
    id: "project",
    untranslated: [],
    slug: "project",
    name: null,
    description: null,
    highlights: [],
    keywords: [],
    startDate: null,
    endDate: null,
    url: null,
    roles: [],
    entity: null,
    type: null,
    ...part,
  };
}

const conservation: Evidence = {
  kind: "job",
  id: "museum",
  title: "Head of conservation",
  source: "Museo del Faro",
  startDate: "2019-03",
  endDate: null,
  state: "linked",
  path: "/experience#museum",
};

/** A person with a full page, in both languages; one job is not translated. */
export function curator(lang: Lang): Site {
  const es = lang === "es";
  return bareSite({
    lang,
    profile: {
      ...nobody,
      name: "Inés Argüelles Muñiz",
      label: es ? "Conservadora de instrumentos" : "Conservator of instruments",
      summary: es
        ? "Veinte años entre talleres, archivos y vitrinas. Restauro relojes marinos y enseño a medir."
        : "Twenty years among workshops, archives and cases. I restore marine clocks and teach measuring.",
      city: "Gijón",
      countryCode: "ES",
      email: "ines@example.com",
      url: "https://www.example.com/ines/",
    },
    links: [{
      id: "l1",
      network: "Mastodon",
      username: "@ines",
      url: "https://example.social/@ines",
    }],
    work: [
      job({
        id: "museum",
        name: "Museo del Faro",
        position: es ? "Jefa de conservación" : "Head of conservation",
        location: "Gijón",
        url: "https://example.com/faro",
        startDate: "2019-03-01",
        summary: es
          ? "Dirige un taller de cinco personas."
          : "Leads a workshop of five.",
        highlights: es
          ? [
            "Devolvió la marcha a un cronómetro de 1784.",
            "Abrió el archivo de planos al público.",
          ]
          : [
            "Brought a chronometer of 1784 back to life.",
            "Opened the archive of plans to visitors.",
          ],
      }),
      job({
        id: "yard",
        untranslated: es ? ["position", "summary"] : [],
        name: "Tidewater Yard",
        position: "Instrument maker",
        startDate: "2008",
        endDate: "2019-02",
        summary:
          "Built sextants, compasses and patience for seafaring instrument collectors.",
      }),
    ],
    projects: [
      project({
        id: "atlas",
        slug: "atlas",
        name: es ? "Atlas de errores" : "Atlas of errors",
        description: es
          ? "Lo que miden mal los instrumentos antiguos, y por qué."
          : "What old instruments measure wrongly, and why.",
        keywords: ["R", "PostgreSQL"],
        startDate: "2021-05",
        roles: [es ? "Autora" : "Author"],
      }),
    ],
    education: [{
      id: "edu",
      untranslated: [],
      institution: "Universidad de Oviedo",
      url: null,
      area: es ? "Historia de la ciencia" : "History of science",
      studyType: es ? "Doctorado" : "Doctorate",
      startDate: "2002",
      endDate: "2007",
      score: "9.1/10",
      courses: [es ? "Metrología" : "Metrology"],
    }],
    certificates: [{
      id: "cert",
      untranslated: [],
      name: "Preventive conservation",
      date: "2020-11-02",
      issuer: "ICON",
      url: "https://example.org/cert",
    }],
    skills: [
      skill({
        id: "s1",
        name: es ? "Restauración" : "Restoration",
        level: es ? "Experta" : "Expert",
        keywords: [{ name: es ? "Latón" : "Brass", evidence: ["museum"] }, {
          name: es ? "Relojes" : "Clocks",
          evidence: ["museum"],
        }],
        evidence: [conservation],
        state: "linked",
      }),
      skill({ id: "s2", name: es ? "Paciencia" : "Patience" }),
    ],
    languages: [
      {
        id: "x1",
        untranslated: [],
        language: "Español",
        fluency: es ? "Materna" : "Native",
      },
      {
        id: "x2",
        untranslated: [],
        language: "English",
        fluency: es ? "Alta" : "Fluent",
      },
    ],
    references: [{
      id: "r1",
      untranslated: [],
      name: "Tomás Feito",
      reference: es
        ? "Nunca vi manos más quietas."
        : "I never saw steadier hands.",
    }],
  });
}
