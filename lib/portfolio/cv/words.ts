/** The words that a CV and a card say of their own, in both languages; what the pages say too, they say alike. */
import type {
  EvidenceKind,
  EvidenceState,
  Lang,
  Site,
} from "@/lib/portfolio/site/schema.ts";

/** The words of one language. */
export interface Words {
  cv: string;
  unnamed: string;
  sections: Record<SectionName, string>;
  months: readonly string[];
  present: string;
  evidence: string;
  evidenceFor: string;
  /** Ends a list of skills that is not whole. */
  more: (count: number) => string;
  /** Ends the evidence of a skill that is not whole. */
  moreEvidence: (count: number) => string;
  kinds: Record<EvidenceKind, string>;
  states: Record<EvidenceState, string>;
  /** Said of a skill that no entry names. */
  unsupported: string;
  courses: string;
  score: string;
  empty: string;
  /** Said at the end when characters have no glyph in the typefaces. */
  undrawn: string;
  counts: Record<CountName, [one: string, many: string]>;
}

/** The sections of a CV in the order of the page. */
export const sectionNames = [
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
] as const;

/** One section of a CV. */
export type SectionName = typeof sectionNames[number];

/** What a card counts. */
export type CountName =
  | "years"
  | "jobs"
  | "projects"
  | "certificates"
  | "publications"
  | "skills";

const en: Words = {
  cv: "CV",
  unnamed: "Unnamed",
  sections: {
    work: "Experience",
    projects: "Projects",
    skills: "Skills",
    education: "Education",
    certificates: "Certificates",
    publications: "Publications",
    awards: "Awards",
    volunteer: "Volunteering",
    languages: "Languages",
    interests: "Interests",
    references: "References",
  },
  months: [
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
  ],
  present: "present",
  evidence: "Evidence",
  evidenceFor: "Evidence for",
  more: (count) => `and ${count} more`,
  moreEvidence: (count) =>
    `and ${count} more ${count === 1 ? "piece" : "pieces"} of evidence`,
  kinds: {
    job: "job",
    project: "project",
    certificate: "certificate",
    education: "education",
    volunteering: "volunteering",
    publication: "publication",
    award: "award",
    post: "post",
    link: "link",
  },
  states: { verified: "Verified", linked: "Linked", claimed: "Claimed" },
  unsupported: "Said by the author",
  courses: "Courses",
  score: "Result",
  empty: "This CV has no entries yet.",
  undrawn:
    "An empty box stands for a character that these typefaces do not have. The page shows it:",
  counts: {
    years: ["year", "years"],
    jobs: ["position", "positions"],
    projects: ["project", "projects"],
    certificates: ["certificate", "certificates"],
    publications: ["publication", "publications"],
    skills: ["skill", "skills"],
  },
};

const es: Words = {
  cv: "CV",
  unnamed: "Sin nombre",
  sections: {
    work: "Trayectoria",
    projects: "Proyectos",
    skills: "Competencias",
    education: "Formación",
    certificates: "Certificados",
    publications: "Publicaciones",
    awards: "Premios",
    volunteer: "Voluntariado",
    languages: "Idiomas",
    interests: "Intereses",
    references: "Referencias",
  },
  months: [
    "ene",
    "feb",
    "mar",
    "abr",
    "may",
    "jun",
    "jul",
    "ago",
    "sept",
    "oct",
    "nov",
    "dic",
  ],
  present: "hoy",
  evidence: "Evidencia",
  evidenceFor: "Da fe de",
  more: (count) => `y ${count} más`,
  moreEvidence: (count) =>
    `y ${count} ${count === 1 ? "evidencia" : "evidencias"} más`,
  kinds: {
    job: "empleo",
    project: "proyecto",
    certificate: "certificado",
    education: "formación",
    volunteering: "voluntariado",
    publication: "publicación",
    award: "premio",
    post: "artículo",
    link: "enlace",
  },
  states: { verified: "Verificado", linked: "Enlazado", claimed: "Declarado" },
  unsupported: "Solo lo dice quien lo escribe",
  courses: "Cursos",
  score: "Resultado",
  empty: "Este CV todavía no tiene entradas.",
  undrawn:
    "Un recuadro vacío ocupa el lugar de un carácter que estas letras no tienen. La página lo muestra:",
  counts: {
    years: ["año", "años"],
    jobs: ["puesto", "puestos"],
    projects: ["proyecto", "proyectos"],
    certificates: ["certificado", "certificados"],
    publications: ["publicación", "publicaciones"],
    skills: ["competencia", "competencias"],
  },
};

/** The words by language. */
export const words: Record<Lang, Words> = { es, en };

/** A company has commissions, and no curriculum vitae. */
const companyWords: Record<Lang, Words> = {
  es: {
    ...es,
    cv: "Dosier",
    sections: { ...es.sections, work: "Encargos" },
    kinds: { ...es.kinds, job: "encargo" },
  },
  en: {
    ...en,
    cv: "Dossier",
    sections: { ...en.sections, work: "Commissions" },
    kinds: { ...en.kinds, job: "commission" },
  },
};

/** The words of one language, as they fit a person's site or a company's. */
export function wordsIn(lang: Lang, kind: Site["kind"]): Words {
  return (kind === "company" ? companyWords : words)[lang];
}
