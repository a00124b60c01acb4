/**
 * What the sections and fields of a profile are called in its editor, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { SectionKey } from "@/lib/portfolio/resume/schema.ts";

/** A name in English and in Spanish. */
type Pair = readonly [en: string, es: string];

/** Each section: all of it, and one of its entries. */
const SECTIONS: Record<SectionKey, { all: Pair; one: Pair }> = {
  profiles: {
    all: ["Accounts elsewhere", "Cuentas en otros sitios"],
    one: ["account", "cuenta"],
  },
  work: { all: ["Work", "Empleos"], one: ["job", "empleo"] },
  volunteer: {
    all: ["Volunteering", "Voluntariado"],
    one: ["volunteering", "voluntariado"],
  },
  education: { all: ["Education", "Formación"], one: ["course", "estudio"] },
  awards: { all: ["Awards", "Premios"], one: ["award", "premio"] },
  certificates: {
    all: ["Certificates", "Certificados"],
    one: ["certificate", "certificado"],
  },
  publications: {
    all: ["Publications", "Publicaciones"],
    one: ["publication", "publicación"],
  },
  skills: { all: ["Skills", "Competencias"], one: ["skill", "competencia"] },
  languages: { all: ["Languages", "Idiomas"], one: ["language", "idioma"] },
  interests: { all: ["Interests", "Intereses"], one: ["interest", "interés"] },
  references: {
    all: ["What others say", "Lo que dicen otros"],
    one: ["quotation", "cita"],
  },
  projects: { all: ["Projects", "Proyectos"], one: ["project", "proyecto"] },
};

/** Objects that stand once. */
const GROUPS: Record<string, Pair> = {
  document: ["For programs", "Para programas"],
  basics: ["You", "Tú"],
  location: ["Place", "Lugar"],
  meta: ["For programs", "Para programas"],
  contact: ["Contact details", "Datos de contacto"],
};

/** A field, where it is called otherwise in a section by that section's name. */
const FIELDS: Record<string, Pair> = {
  name: ["Name", "Nombre"],
  "work.name": ["Employer", "Empresa"],
  "references.name": ["Who says it", "Quién lo dice"],
  label: ["What you are, in a line", "Qué eres, en una línea"],
  image: ["Address of a picture", "Dirección de una imagen"],
  url: ["Web address", "Dirección web"],
  summary: ["Summary", "Resumen"],
  email: ["E-mail", "Correo"],
  phone: ["Telephone", "Teléfono"],
  address: ["Street", "Calle"],
  postalCode: ["Postal code", "Código postal"],
  city: ["City", "Ciudad"],
  countryCode: ["Country, two letters", "País, dos letras"],
  region: ["Region", "Región"],
  location: ["Place", "Lugar"],
  description: ["Description", "Descripción"],
  "work.description": [
    "What the employer does",
    "A qué se dedica la empresa",
  ],
  position: ["Position", "Puesto"],
  startDate: ["From", "Desde"],
  endDate: ["Until", "Hasta"],
  highlights: ["Highlights", "Logros"],
  organization: ["Organisation", "Organización"],
  institution: ["School", "Centro"],
  area: ["Subject", "Área"],
  studyType: ["Degree", "Título"],
  score: ["Result", "Nota"],
  courses: ["Courses", "Asignaturas"],
  title: ["Title", "Título"],
  date: ["Date", "Fecha"],
  awarder: ["Awarded by", "Lo otorga"],
  issuer: ["Issued by", "Lo emite"],
  publisher: ["Published by", "Lo publica"],
  releaseDate: ["Date", "Fecha"],
  level: ["Level", "Nivel"],
  keywords: ["What it comprises", "Qué comprende"],
  language: ["Language", "Idioma"],
  fluency: ["How well", "Dominio"],
  reference: ["What they say", "Lo que dice"],
  roles: ["Your roles", "Tus funciones"],
  entity: ["For whom", "Para quién"],
  type: ["Kind", "Tipo"],
  network: ["Network", "Red"],
  username: ["Your name there", "Tu nombre allí"],
  evidence: ["Evidence", "Evidencia"],
  $schema: ["Schema", "Esquema"],
  canonical: ["Canonical address", "Dirección canónica"],
  version: ["Version", "Versión"],
  lastModified: ["Last modified", "Última modificación"],
};

/** How a section is called. */
export function sectionName(key: SectionKey, lang: Lang): string {
  return pick(SECTIONS[key].all, lang);
}

/** How one of its entries is called, within a sentence. */
export function entryName(key: SectionKey, lang: Lang): string {
  return pick(SECTIONS[key].one, lang);
}

/** How a section or an object that stands once is called; itself when it is none of them. */
export function placeName(key: string, lang: Lang): string {
  const pair = Object.hasOwn(SECTIONS, key)
    ? SECTIONS[key as SectionKey].all
    : GROUPS[key];
  return pair ? pick(pair, lang) : key;
}

/** How a field is called; fields that the schema does not know are called as in the document. */
export function fieldName(section: string, field: string, lang: Lang): string {
  const pair = FIELDS[`${section}.${field}`] ??
    (Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined);
  return pair ? pick(pair, lang) : field;
}

function pick([en, es]: Pair, lang: Lang): string {
  return lang === "es" ? es : en;
}
