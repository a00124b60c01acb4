/** The words that a CV and a card say of their own, in both languages. */
import type {
  EvidenceKind,
  EvidenceState,
  Lang,
} from "@/lib/portfolio/site/schema.ts";

/** The words of one language. */
export interface Words {
  cv: string;
  companyCv: string;
  unnamed: string;
  sections: Record<SectionName, string>;
  months: readonly string[];
  present: string;
  evidence: string;
  evidenceFor: string;
  more: (count: number) => string;
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
  companyCv: "Profile",
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
  kinds: {
    job: "job",
    project: "project",
    certificate: "certificate",
    education: "education",
    volunteering: "volunteering",
    publication: "publication",
    award: "award",
  },
  states: { verified: "verified", linked: "linked", claimed: "claimed" },
  unsupported: "Said by the author",
  courses: "Courses",
  score: "Grade",
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
  companyCv: "Perfil",
  unnamed: "Sin nombre",
  sections: {
    work: "Experiencia",
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
    "sep",
    "oct",
    "nov",
    "dic",
  ],
  present: "actualidad",
  evidence: "Evidencia",
  evidenceFor: "Evidencia de",
  more: (count) => `y ${count} más`,
  kinds: {
    job: "empleo",
    project: "proyecto",
    certificate: "certificado",
    education: "formación",
    volunteering: "voluntariado",
    publication: "publicación",
    award: "premio",
  },
  states: { verified: "verificado", linked: "enlazado", claimed: "declarado" },
  unsupported: "Lo dice su autor",
  courses: "Asignaturas",
  score: "Nota",
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
