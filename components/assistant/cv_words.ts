/**
 * What the dashboard says of CVs for a role.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";
import type { Counted } from "@/components/words/fill.ts";

const en = {
  title: "CV for a role",
  lead:
    "Paste a job text and get the CV that fits it, out of your own published sentences. Nothing is invented, and that is checked.",
  new: "New CV",
  back: "CVs for a role",
  role: "Role",
  made: "Made",
  checked: "Check",
  lacking: {
    one: "{n} requirement without evidence",
    other: "{n} requirements without evidence",
  } as Counted,
  emptyTitle: "No CV for a role yet",
  emptyText:
    "Paste the text of a job: the entries and sentences of your profile that answer it are chosen and put first.",
  job: "Job text",
  jobHelp: "As it is, with its requirements. 50,000 characters at most.",
  name: "Name",
  nameHelp: "How you will find it again. Empty: the first line of the text.",
  optional: "optional",
  lang: "Language of the CV",
  langs: { en: "English", es: "Spanish" },
  make: "Make the CV",
  wrongJob: "Paste a job text of 50,000 characters at most.",
  wrongName: "200 characters at most.",
  nothing: "Publish your profile first: a CV is made of what is published.",
  full:
    "There is no room for another CV: 200 are kept, with those that were deleted in the last thirty days. Delete some; thirty days later their places are free.",
  done: {
    made: "The CV is ready.",
    removed: "The CV was deleted.",
    restored: "The CV is back.",
    gone: "That CV is not there any more.",
  },
  remove: "Delete",
  again: "Make it again",
  changed: "Your profile has changed since this CV was made.",
  rewording:
    "A model is looking for better words; each sentence is checked before it is taken. The CV can be used meanwhile.",
  asChosen:
    "A model was asked for better words and gave none that could be used: the CV is as it was chosen, in your own words.",
  a4: "PDF, A4",
  letter: "PDF, Letter",
  word: "Word (DOCX)",
  verdict: "The verdict",
  refused: "This CV is therefore not handed out.",
  read: "Understood of the text",
  jobShown: "The job text",
  diff: "Against your whole CV",
  diffLead:
    "What was left out is struck through; so is what was spelt or said otherwise, before what replaces it. Every sentence names where it stands in your profile.",
  evidence: "Evidence",
  fields: {
    summary: "summary",
    description: "description",
    highlights: "highlight",
    keywords: "keyword",
    courses: "course",
    name: "name",
    text: "text",
  } as Record<string, string>,
  place: "from {from} to {to}",
  words: { rules: "Chosen by rules, without a model", model: "Words by" },
};

/** Words of these pages. */
export type CvWords = typeof en;

const es: CvWords = {
  title: "CV para un puesto",
  lead:
    "Pega una oferta y obtén el CV que le corresponde, con tus propias frases publicadas. Nada se inventa, y eso se comprueba.",
  new: "Nuevo CV",
  back: "CV para un puesto",
  role: "Puesto",
  made: "Preparado",
  checked: "Comprobación",
  lacking: {
    one: "{n} requisito sin evidencia",
    other: "{n} requisitos sin evidencia",
  },
  emptyTitle: "Todavía no hay ningún CV para un puesto",
  emptyText:
    "Pega el texto de una oferta: de tu perfil se eligen las entradas y frases que le responden, y van primero.",
  job: "Texto de la oferta",
  jobHelp: "Tal como está, con sus requisitos. Hasta 50.000 caracteres.",
  name: "Nombre",
  nameHelp:
    "Para encontrarlo después. Si lo dejas vacío: la primera línea del texto.",
  optional: "opcional",
  lang: "Idioma del CV",
  langs: { en: "Inglés", es: "Español" },
  make: "Preparar el CV",
  wrongJob: "Pega el texto de una oferta, de hasta 50.000 caracteres.",
  wrongName: "Hasta 200 caracteres.",
  nothing: "Publica antes tu perfil: el CV se prepara con lo publicado.",
  full:
    "No cabe otro CV: se guardan 200, contando los eliminados en los últimos treinta días. Elimina alguno; su lugar queda libre treinta días después.",
  done: {
    made: "El CV está preparado.",
    removed: "Se eliminó el CV.",
    restored: "El CV está de vuelta.",
    gone: "Ese CV ya no está.",
  },
  remove: "Eliminar",
  again: "Prepararlo otra vez",
  changed: "Tu perfil cambió desde que se preparó este CV.",
  rewording:
    "Un modelo busca mejores palabras; cada frase se comprueba antes de usarla. Mientras tanto, el CV se puede usar.",
  asChosen:
    "Se pidieron mejores palabras a un modelo y ninguna se pudo usar: el CV está como se eligió, con tus propias palabras.",
  a4: "PDF, A4",
  letter: "PDF, carta",
  word: "Word (DOCX)",
  verdict: "El veredicto",
  refused: "Por eso este CV no se entrega.",
  read: "Lo que se entendió del texto",
  jobShown: "El texto de la oferta",
  diff: "Frente a tu CV completo",
  diffLead:
    "Lo que quedó fuera está tachado; también lo que se decía de otro modo, delante de lo que lo sustituye. Cada frase dice dónde está en tu perfil.",
  evidence: "Evidencia",
  fields: {
    summary: "resumen",
    description: "descripción",
    highlights: "logro",
    keywords: "palabra clave",
    courses: "curso",
    name: "nombre",
    text: "texto",
  },
  place: "del {from} al {to}",
  words: { rules: "Elegido con reglas, sin modelo", model: "Palabras de" },
};

/** By language. */
export const cvWords: Record<Lang, CvWords> = { es, en };
