/**
 * What the page of the assistant's knowledge says, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "What the assistant knows",
  lead:
    "It answers with sentences from here and from nowhere else. Your site's texts come by themselves, seconds after you publish them.",
  find: {
    title: "What would it find?",
    label: "Ask as a visitor would",
    help: "An answer is looked for in the parts below, best first.",
    button: "Search",
    none: "It finds nothing for “{text}”",
    noneText:
      "A visitor who asks this is told that there is no evidence. Write it on your site, or upload a document that says it.",
    notShown: "Your site is not published: visitors find nothing yet.",
    found: "Found for “{text}”",
  },
  groups: {
    person: "You and your site",
    career: "Experience and education",
    skills: "Skills",
    projects: "Projects",
    posts: "Posts",
    answers: "Answers that you wrote",
    documents: "Documents",
    others: "Others",
  },
  kinds: {
    profile: "Profile",
    contact: "Contact",
    languages: "Languages",
    interests: "Interests",
    job: "Work",
    volunteering: "Volunteering",
    education: "Education",
    award: "Award",
    certificate: "Certificate",
    publication: "Publication",
    reference: "Reference",
    skills: "List of skills",
    skill: "Skill",
    projects: "List of projects",
    project: "Project",
    repository: "Repository and README",
    posts: "List of posts",
    post: "Post",
    answer: "Answer",
    document: "Document",
  },
  source: "Source",
  parts: "Parts",
  languages: "Languages",
  langs: { es: "Spanish", en: "English" },
  seenBy: "Told to",
  visibilities: { public: "everyone", members: "members" },
  changed: "Changed",
  exclude: "Keep out",
  include: "Let back in",
  out: "kept out",
  kindsTitle: "Keep out a whole kind",
  kindsText:
    "What comes later of that kind stays out too. What you write on your site stays there.",
  count: { one: "{n} source", other: "{n} sources" },
  partCount: { one: "{n} part", other: "{n} parts" },
  more: "These are the first {n} sources. The API lists all of them.",
  empty: "It knows nothing yet",
  emptyText:
    "Publish your site: what stands on it becomes known within seconds. A document can be uploaded before.",
  rebuild: "Rebuild everything",
  rebuildText:
    "Every source is read again. What is the same stays as it is; nothing is lost.",
  rebuilding: "Everything is being rebuilt. This takes a few seconds.",
  doneAt: "Last compared with your site:",
  updated: "What the assistant knows has changed.",
  told: {
    excluded: "Kept out. The assistant forgets it within seconds.",
    included: "Let back in. The assistant knows it again within seconds.",
    rebuild: "Everything is being rebuilt.",
    uploaded: "The document has arrived. It is being read.",
    changed: "Saved.",
    removed: "The document was taken out. It can be brought back for 7 days.",
    restored: "The document is back.",
    again: "The document is being read again.",
    gone: "That is no longer there.",
  },
  back: "What it knows",
  chunks: "Its parts, word for word",
  chunksText: "An answer quotes these sentences as they stand.",
  where: "Where it stands",
  onSite: "On your site",
  inChat: "In the chat only",
  noChunks: "It knows nothing of this.",
  documents: {
    title: "Documents",
    text:
      "For what does not stand on your site: terms, a longer CV, answers to what is often asked. Visitors cannot download them; the assistant quotes from those that are for everyone.",
    upload: "Upload a document",
    button: "Upload document",
    file: "File",
    fileHelp:
      "Markdown, text or PDF with text in it, at most 5 MB and 500,000 characters.",
    drop: "Choose a file, or drop it here",
    chosen: "Chosen: {name}, {size}",
    visibility: "Who is told what it says",
    visibilities: {
      public: "Everyone who asks",
      members: "Members only",
    },
    lang: "Language",
    langs: { "": "Detect it", es: "Spanish", en: "English" },
    name: "Document",
    state: "State",
    states: { working: "being read", ready: "read", failed: "not read" },
    remove: "Take out",
    restore: "Bring back",
    again: "Read again",
    toMembers: "Members only",
    toAll: "For everyone",
    removedTitle: "Taken out",
    noFile: "Choose a file first.",
    problems: {
      unreadable:
        "This file cannot be read. Choose Markdown, a text in UTF-8, or a PDF.",
      locked:
        "This PDF is locked by a password. Save it without one and upload it again.",
      no_text:
        "There is no text in it; a scanned page is a picture. Upload a file with text.",
      too_large:
        "This document is too large: at most 5 MB, 1,000 pages and 500,000 characters. Upload a part of it.",
      too_slow:
        "Reading this PDF took too long. Upload its text, or a smaller part.",
      broken_off: "Reading it broke off, through no fault of the file.",
      full: "There is no room for another document. Take one out first.",
      unavailable:
        "Files cannot be kept at the moment. Try again in a few minutes.",
    },
  },
};

/** Every word of it. */
export type KnowledgeWords = typeof en;

const es: KnowledgeWords = {
  title: "Lo que sabe el asistente",
  lead:
    "Responde con frases de aquí y de ningún otro lugar. Los textos de tu sitio llegan solos, segundos después de publicarlos.",
  find: {
    title: "¿Qué encontraría?",
    label: "Pregunta como lo haría un visitante",
    help: "La respuesta se busca en las partes de abajo, la mejor primero.",
    button: "Buscar",
    none: "No encuentra nada para «{text}»",
    noneText:
      "A quien pregunte esto se le dirá que no hay evidencia. Escríbelo en tu sitio o sube un documento que lo diga.",
    notShown:
      "Tu sitio no está publicado: los visitantes aún no encuentran nada.",
    found: "Encontrado para «{text}»",
  },
  groups: {
    person: "Tú y tu sitio",
    career: "Experiencia y formación",
    skills: "Competencias",
    projects: "Proyectos",
    posts: "Artículos",
    answers: "Respuestas que escribiste",
    documents: "Documentos",
    others: "Otros",
  },
  kinds: {
    profile: "Perfil",
    contact: "Contacto",
    languages: "Idiomas",
    interests: "Intereses",
    job: "Trabajo",
    volunteering: "Voluntariado",
    education: "Formación",
    award: "Premio",
    certificate: "Certificado",
    publication: "Publicación",
    reference: "Referencia",
    skills: "Lista de competencias",
    skill: "Competencia",
    projects: "Lista de proyectos",
    project: "Proyecto",
    repository: "Repositorio y README",
    posts: "Lista de artículos",
    post: "Artículo",
    answer: "Respuesta",
    document: "Documento",
  },
  source: "Fuente",
  parts: "Partes",
  languages: "Idiomas",
  langs: { es: "Español", en: "Inglés" },
  seenBy: "Se cuenta a",
  visibilities: { public: "cualquiera", members: "miembros" },
  changed: "Cambió",
  exclude: "Ocultar",
  include: "Recuperar",
  out: "oculto",
  kindsTitle: "Ocultar una clase entera",
  kindsText:
    "Lo que llegue después de esa clase también queda fuera. Lo que escribes en tu sitio sigue en él.",
  count: { one: "{n} fuente", other: "{n} fuentes" },
  partCount: { one: "{n} parte", other: "{n} partes" },
  more: "Estas son las primeras {n} fuentes. La API las enumera todas.",
  empty: "Todavía no sabe nada",
  emptyText:
    "Publica tu sitio: lo que haya en él se conoce en segundos. Antes ya puedes subir un documento.",
  rebuild: "Rehacerlo todo",
  rebuildText:
    "Cada fuente se lee de nuevo. Lo que es igual se queda como está; nada se pierde.",
  rebuilding: "Se está rehaciendo todo. Tarda unos segundos.",
  doneAt: "Última comparación con tu sitio:",
  updated: "Ha cambiado lo que sabe el asistente.",
  told: {
    excluded: "Oculto. El asistente lo olvida en segundos.",
    included: "Recuperado. El asistente vuelve a saberlo en segundos.",
    rebuild: "Se está rehaciendo todo.",
    uploaded: "El documento ha llegado. Se está leyendo.",
    changed: "Guardado.",
    removed: "El documento está fuera. Puedes recuperarlo durante 7 días.",
    restored: "El documento ha vuelto.",
    again: "Se está leyendo el documento otra vez.",
    gone: "Eso ya no está.",
  },
  back: "Lo que sabe",
  chunks: "Sus partes, palabra por palabra",
  chunksText: "Una respuesta cita estas frases tal como están.",
  where: "Dónde está",
  onSite: "En tu sitio",
  inChat: "Solo en el chat",
  noChunks: "No se sabe nada de esto.",
  documents: {
    title: "Documentos",
    text:
      "Para lo que no está en tu sitio: condiciones, un CV más largo, respuestas a lo que preguntan a menudo. Los visitantes no pueden descargarlos; el asistente cita los que son para cualquiera.",
    upload: "Subir un documento",
    button: "Subir documento",
    file: "Archivo",
    fileHelp:
      "Markdown, texto o PDF con texto, de 5 MB y 500.000 caracteres como máximo.",
    drop: "Elige un archivo o suéltalo aquí",
    chosen: "Elegido: {name}, {size}",
    visibility: "A quién se cuenta lo que dice",
    visibilities: {
      public: "A cualquiera que pregunte",
      members: "Solo a miembros",
    },
    lang: "Idioma",
    langs: { "": "Detectarlo", es: "Español", en: "Inglés" },
    name: "Documento",
    state: "Estado",
    states: { working: "leyéndose", ready: "leído", failed: "sin leer" },
    remove: "Quitar",
    restore: "Recuperar",
    again: "Leer otra vez",
    toMembers: "Solo miembros",
    toAll: "Para cualquiera",
    removedTitle: "Quitados",
    noFile: "Primero elige un archivo.",
    problems: {
      unreadable:
        "Este archivo no se puede leer. Elige Markdown, un texto en UTF-8 o un PDF.",
      locked:
        "Este PDF está cerrado con contraseña. Guárdalo sin ella y súbelo otra vez.",
      no_text:
        "No tiene texto; una página escaneada es una imagen. Sube un archivo con texto.",
      too_large:
        "Este documento es demasiado grande: 5 MB, 1000 páginas y 500.000 caracteres como máximo. Sube una parte.",
      too_slow:
        "Leer este PDF tardó demasiado. Sube su texto o una parte más pequeña.",
      broken_off: "La lectura se interrumpió, y no por culpa del archivo.",
      full: "No hay sitio para otro documento. Quita uno antes.",
      unavailable:
        "Ahora no se pueden guardar archivos. Inténtalo de nuevo en unos minutos.",
    },
  },
};

/** The words by language. */
export const knowledgeWords: Record<Lang, KnowledgeWords> = { en, es };
