/**
 * What the page says where a visitor tailors the CV to a role.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "The CV for a role",
  link: "Tailor to a role",
  linkText: "Paste a job text and take away the CV that fits it.",
  failedTitle: "Error: {title}",
  description:
    "Paste a job text: the CV of {name} with what matters for it, as PDF or Word, and nothing invented.",
  lead:
    "Paste a job text. From what {name} has published, the entries and sentences that answer it are chosen and put first. No word is added.",
  job: "Job text",
  jobHelp: "As it is, with its requirements. 50,000 characters at most.",
  make: "Make the CV",
  again: "Make it again",
  kept: "What you paste is not stored and goes to nobody else.",
  empty: "Paste the text of a job first.",
  tooLong: "That is longer than any job text: 50,000 characters at most.",
  tooMany:
    "Many CVs were asked for from here in a short time. Wait a few minutes.",
  undrawn: "The PDF cannot be drawn right now. The Word file can.",
  read: "Understood",
  takeAway: "Take it away",
  letter: "PDF, Letter",
  a4: "PDF, A4",
  word: "Word (DOCX)",
  chosen: "What stands in it",
  why:
    "Each entry with what became of it, and the words of the job text that it answers. The link leads to its evidence.",
  evidence: "Evidence on this site",
  back: "The whole CV",
  unsafe: "This CV is therefore not handed out. The whole one is still there.",
};

/** Words of the page. */
export type RoleWords = typeof en;

const es: RoleWords = {
  title: "El CV para un puesto",
  link: "Adaptar a un puesto",
  linkText: "Pega una oferta y llévate el CV que le corresponde.",
  failedTitle: "Error: {title}",
  description:
    "Pega una oferta de empleo: el CV de {name} con lo que importa para ese puesto, en PDF o Word, y nada inventado.",
  lead:
    "Pega una oferta de empleo. De lo que {name} tiene publicado se eligen las entradas y frases que le responden, y van primero. No se añade ni una palabra.",
  job: "Texto de la oferta",
  jobHelp: "Tal como está, con sus requisitos. Hasta 50.000 caracteres.",
  make: "Preparar el CV",
  again: "Prepararlo otra vez",
  kept: "Lo que pegas no se guarda ni se envía a nadie más.",
  empty: "Pega primero el texto de una oferta.",
  tooLong: "Es más largo que cualquier oferta: hasta 50.000 caracteres.",
  tooMany:
    "Desde aquí se pidieron muchos CV en poco tiempo. Espera unos minutos.",
  undrawn: "Ahora mismo no se puede dibujar el PDF. El archivo de Word sí.",
  read: "Se entendió",
  takeAway: "Llévatelo",
  letter: "PDF, carta",
  a4: "PDF, A4",
  word: "Word (DOCX)",
  chosen: "Lo que lleva",
  why:
    "Cada entrada con lo que cambió en ella y las palabras de la oferta a las que responde. El enlace lleva a su evidencia.",
  evidence: "Evidencia en este sitio",
  back: "El CV completo",
  unsafe: "Por eso este CV no se entrega. El completo está donde siempre.",
};

/** By language. */
export const roleWords: Record<Lang, RoleWords> = { es, en };
