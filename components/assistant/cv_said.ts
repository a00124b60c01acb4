/**
 * What is said of a CV for a role, on the site and in the dashboard alike.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type {
  Change,
  Reading,
  RoleSection,
  Verdict,
} from "@/lib/assistant/cv_for_role/schema.ts";
import { count, type Counted, fill } from "@/components/words/fill.ts";

/** The words of one language. */
export interface CvSaid {
  sections: Record<RoleSection, string>;
  changes: Record<Change, string>;
  /** Before the words of a sentence that the job text has too. */
  answers: string;
  /** The verdict in a line. */
  clean: string;
  invented: Counted;
  checked: string;
  faults: Record<Verdict["rejected"][number]["fault"], string>;
  missingTitle: string;
  missingLead: string;
  missingNames: string;
  nothingMissing: string;
  noRequirements: string;
  must: string;
  nice: string;
  read: Record<"senior" | "lead" | "junior", string>;
  readYears: Counted;
  readIn: Record<Lang, string>;
  readRequirements: Counted;
  leftOut: string;
  leftOutOf: string;
  was: string;
}

const en: CvSaid = {
  sections: {
    profile: "Summary",
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
  changes: {
    kept: "As in the whole CV",
    moved: "Moved",
    reordered: "In another order",
    shortened: "Shortened",
    reworded: "Re-worded",
    left_out: "Left out",
  },
  answers: "Answers",
  clean: "Nothing invented",
  invented: {
    one: "{n} claim does not stand in the profile",
    other: "{n} claims do not stand in the profile",
  },
  checked:
    "Every claim of the finished document was held against the profile: {sentences} sentences, {names} names, {dates} dates, {skills} skills, {labels} evidence labels, {contact} contact lines.",
  faults: {
    name: "a name that is not there",
    number: "a number that is not there",
    date: "another time",
    technology: "a skill that is not there",
    wording: "it says more than the profile",
    contact: "a contact detail that is not there",
    label: "evidence that is not there",
    gap: "a job is missing or in another place",
  },
  missingTitle: "Asked for, and not here",
  missingLead:
    "The profile has no evidence for this. It stands here only, never in the CV.",
  missingNames: "No evidence for",
  nothingMissing:
    "The profile has something for everything that was asked for.",
  noRequirements:
    "No requirements were found in the text: entries were chosen by the words they share with it.",
  must: "required",
  nice: "welcome",
  read: {
    lead: "lead position",
    senior: "senior position",
    junior: "junior position",
  },
  readYears: {
    one: "{n} year of experience",
    other: "{n} years of experience",
  },
  readIn: { es: "text in Spanish", en: "text in English" },
  readRequirements: { one: "{n} requirement", other: "{n} requirements" },
  leftOut: "Left out",
  leftOutOf: "Left out here",
  was: "was",
};

const es: CvSaid = {
  sections: {
    profile: "Resumen",
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
  changes: {
    kept: "Igual que en el CV completo",
    moved: "Cambió de lugar",
    reordered: "En otro orden",
    shortened: "Acortado",
    reworded: "Con otras palabras",
    left_out: "Fuera",
  },
  answers: "Responde a",
  clean: "Nada inventado",
  invented: {
    one: "{n} dato no está en el perfil",
    other: "{n} datos no están en el perfil",
  },
  checked:
    "Cada dato del documento terminado se comparó con el perfil: {sentences} frases, {names} nombres, {dates} fechas, {skills} competencias, {labels} etiquetas de evidencia, {contact} líneas de contacto.",
  faults: {
    name: "un nombre que no está",
    number: "un número que no está",
    date: "otras fechas",
    technology: "una competencia que no está",
    wording: "dice más que el perfil",
    contact: "un dato de contacto que no está",
    label: "una evidencia que no está",
    gap: "falta un empleo o está en otro lugar",
  },
  missingTitle: "Se pide y aquí no está",
  missingLead:
    "El perfil no tiene evidencia de esto. Se dice solo aquí, nunca en el CV.",
  missingNames: "Sin evidencia de",
  nothingMissing: "El perfil tiene algo para todo lo que se pide.",
  noRequirements:
    "En el texto no se encontraron requisitos: las entradas se eligieron por las palabras que comparten con él.",
  must: "imprescindible",
  nice: "deseable",
  read: {
    lead: "puesto de liderazgo",
    senior: "puesto sénior",
    junior: "puesto júnior",
  },
  readYears: {
    one: "{n} año de experiencia",
    other: "{n} años de experiencia",
  },
  readIn: { es: "texto en español", en: "texto en inglés" },
  readRequirements: { one: "{n} requisito", other: "{n} requisitos" },
  leftOut: "Lo que quedó fuera",
  leftOutOf: "Quedó fuera de aquí",
  was: "era",
};

/** By language. */
export const cvSaid: Record<Lang, CvSaid> = { es, en };

/** The verdict in a line, and what was counted. */
export function verdictLine(
  { nothingInvented, checked, rejected }: Verdict,
  said: CvSaid,
): { title: string; text: string } {
  return {
    title: nothingInvented ? said.clean : count(said.invented, rejected.length),
    text: fill(said.checked, checked),
  };
}

/** What was understood of the job text, in a few words each. */
export function readingOf(
  { lang, seniority, years, requirements }: Reading,
  said: CvSaid,
): string[] {
  return [
    said.readIn[lang],
    ...seniority ? [said.read[seniority]] : [],
    ...years !== null ? [count(said.readYears, years)] : [],
    ...requirements > 0 ? [count(said.readRequirements, requirements)] : [],
  ];
}
