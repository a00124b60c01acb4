/**
 * The few words that stand between the fields of an entry, so that they read as a sentence.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

/** The words of one language. */
export interface TellingWords {
  /** What sources of a kind are called; the beginning of their titles. */
  sections: Record<SectionWord, string>;
  months: readonly string[];
  /** From a moment to another, or until today. */
  span(from: string, to: string | null): string;
  since(moment: string): string;
  until(moment: string): string;
  /** At a moment. */
  at(moment: string): string;
  /** A position with an employer. */
  heldAt(position: string, name: string): string;
  /** A commission for a client. */
  madeFor(position: string, name: string): string;
  studied(type: string, area: string): string;
  studiedAt(what: string, institution: string): string;
  rolesIn(roles: string, project: string): string;
  forWhom(entity: string): string;
  issuedBy(certificate: string, issuer: string): string;
  result: string;
  courses: string;
  keywords(name: string): string;
  evidence(name: string): string;
  place(name: string, place: string): string;
  write(name: string): string;
  mail: string;
  telephone: string;
  address: string;
  accounts: string;
  published(moment: string): string;
  subjects: string;
  languagesOf: string;
  licence: string;
  study: Record<"problem" | "approach" | "outcome", string>;
}

/** What sources are called. */
export type SectionWord =
  | "profile"
  | "contact"
  | "work"
  | "volunteer"
  | "education"
  | "projects"
  | "skills"
  | "awards"
  | "certificates"
  | "publications"
  | "languages"
  | "interests"
  | "references"
  | "posts"
  | "repository"
  | "document";

const en: TellingWords = {
  sections: {
    profile: "Profile",
    contact: "Contact",
    work: "Experience",
    volunteer: "Volunteering",
    education: "Education",
    projects: "Projects",
    skills: "Skills",
    awards: "Awards",
    certificates: "Certificates",
    publications: "Publications",
    languages: "Languages",
    interests: "Interests",
    references: "References",
    posts: "Posts",
    repository: "Repository",
    document: "Document",
  },
  months:
    "January February March April May June July August September October November December"
      .split(" "),
  span: (from, to) => `from ${from} to ${to ?? "today"}`,
  since: (moment) => `from ${moment}`,
  until: (moment) => `until ${moment}`,
  at: (moment) => `in ${moment}`,
  heldAt: (position, name) => `${position} at ${name}`,
  madeFor: (position, name) => `${position} for ${name}`,
  studied: (type, area) => `${type} in ${area}`,
  studiedAt: (what, institution) => `${what} at ${institution}`,
  rolesIn: (roles, project) => `${roles} of ${project}`,
  forWhom: (entity) => `for ${entity}`,
  issuedBy: (certificate, issuer) =>
    `${certificate}, certificate issued by ${issuer}`,
  result: "Result",
  courses: "Courses",
  keywords: (name) => `Keywords of ${name}`,
  evidence: (name) => `Evidence for ${name}`,
  place: (name, place) => `${name} is based in ${place}.`,
  write: (name) =>
    `Write to ${name} with the form on the contact page: the answer comes by mail.`,
  mail: "Email",
  telephone: "Telephone",
  address: "Address",
  accounts: "Accounts elsewhere",
  published: (moment) => `Published in ${moment}.`,
  subjects: "Subjects",
  languagesOf: "Languages",
  licence: "License",
  study: {
    problem: "The problem",
    approach: "The approach",
    outcome: "The outcome",
  },
};

const es: TellingWords = {
  sections: {
    profile: "Perfil",
    contact: "Contacto",
    work: "Experiencia",
    volunteer: "Voluntariado",
    education: "Formación",
    projects: "Proyectos",
    skills: "Habilidades",
    awards: "Premios",
    certificates: "Certificados",
    publications: "Publicaciones",
    languages: "Idiomas",
    interests: "Intereses",
    references: "Referencias",
    posts: "Artículos",
    repository: "Repositorio",
    document: "Documento",
  },
  months:
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
      .split(" "),
  span: (from, to) => to ? `de ${from} a ${to}` : `desde ${from} hasta hoy`,
  since: (moment) => `desde ${moment}`,
  until: (moment) => `hasta ${moment}`,
  at: (moment) => `en ${moment}`,
  heldAt: (position, name) => `${position} en ${name}`,
  madeFor: (position, name) => `${position} para ${name}`,
  studied: (type, area) => `${type} en ${area}`,
  studiedAt: (what, institution) => `${what}, ${institution}`,
  rolesIn: (roles, project) => `${roles} de ${project}`,
  forWhom: (entity) => `para ${entity}`,
  issuedBy: (certificate, issuer) =>
    `${certificate}, certificado emitido por ${issuer}`,
  result: "Resultado",
  courses: "Cursos",
  keywords: (name) => `Palabras clave de ${name}`,
  evidence: (name) => `Evidencias de ${name}`,
  place: (name, place) => `${name} está en ${place}.`,
  write: (name) =>
    `Escribe a ${name} con el formulario de la página de contacto: la respuesta llega por correo.`,
  mail: "Correo",
  telephone: "Teléfono",
  address: "Dirección",
  accounts: "Cuentas en otros sitios",
  published: (moment) => `Publicado en ${moment}.`,
  subjects: "Temas",
  languagesOf: "Lenguajes",
  licence: "Licencia",
  study: {
    problem: "El problema",
    approach: "El enfoque",
    outcome: "El resultado",
  },
};

const all: Record<Lang, TellingWords> = { es, en };

/** The words of a language. */
export function wordsIn(lang: Lang): TellingWords {
  return all[lang];
}
