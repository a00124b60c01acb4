/**
 * Why a message was sorted or put aside, in words: the rules have names, and these are what they mean.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const REASONS: Record<string, readonly [en: string, es: string]> = {
  // why it was put aside
  trap: [
    "a field was filled that people do not see",
    "se rellenó un campo que nadie ve",
  ],
  early: [
    "the form came back in less than three seconds",
    "el formulario volvió en menos de tres segundos",
  ],
  forged: ["the form was not ours", "el formulario no era el nuestro"],
  worn: [
    "one form was sent many times",
    "el mismo formulario se envió muchas veces",
  ],
  no_stamp: [
    "it came without our form",
    "llegó sin pasar por nuestro formulario",
  ],
  old: [
    "the form had been open for a week",
    "el formulario llevaba una semana abierto",
  ],
  wrong_proof: [
    "the work of the browser was not done",
    "el navegador no hizo su tarea",
  ],
  no_proof: [
    "a program sent it without a proof",
    "lo envió un programa sin prueba",
  ],
  markup: ["it holds the code of links", "lleva código de enlaces"],
  link_in_name: ["the name is a link", "el nombre es un enlace"],
  links: ["it holds several links", "lleva varios enlaces"],
  shouting: ["it is all capitals", "está todo en mayúsculas"],
  wording: ["it reads like spam", "suena a spam"],
  member: ["a member said so", "lo dijo un miembro"],
  // what it is about
  hiring: ["hiring", "contratación"],
  position: ["a position", "un puesto"],
  employment: ["terms of employment", "condiciones de empleo"],
  interview: ["an interview", "una entrevista"],
  profile: ["your career", "tu trayectoria"],
  join_us: ["joining a team", "sumarte a un equipo"],
  quote: ["a quote", "un presupuesto"],
  price: ["a price", "un precio"],
  paying: ["payment", "un pago"],
  commission: ["a commission", "un encargo"],
  build_for_us: ["something to be made", "algo por hacer"],
  deliverable: ["what is to be delivered", "lo que hay que entregar"],
  together: ["doing it together", "hacerlo en común"],
  stage: ["an event", "un acto"],
  volunteering: ["voluntary work", "voluntariado"],
  invitation: ["an invitation", "una invitación"],
  asks_how: ["a question", "una pregunta"],
  asks_whether: ["a question", "una pregunta"],
  subject_matter: ["your work", "tu trabajo"],
  curious: ["curiosity", "curiosidad"],
  thanks: ["thanks", "agradecimiento"],
  fault: ["something that is wrong", "algo que está mal"],
  personal: ["something personal", "algo personal"],
  remove_me: ["a complaint", "una queja"],
  trying: ["a test", "una prueba"],
  security: ["security", "seguridad"],
  ranking: ["search ranking", "posicionamiento"],
  selling: ["an offer for sale", "una venta"],
  lure: ["a lure", "un gancho"],
  bulk: ["mass mail", "envío masivo"],
  // how much of a hurry
  urgent: ["it says it is urgent", "dice que es urgente"],
  soon: ["a day that is near", "un día cercano"],
  broken_now: ["something does not work now", "algo no funciona ahora"],
  answer_awaited: ["an answer is awaited", "esperan respuesta"],
  no_hurry: ["it says it can wait", "dice que puede esperar"],
  asks_nothing: ["it asks nothing", "no pide nada"],
};

/** Reasons as one line, each once. */
export function reasonsIn(lang: Lang, names: readonly string[]): string {
  const words = names.map((name) =>
    REASONS[name]?.[lang === "es" ? 1 : 0] ?? name.replaceAll("_", " ")
  );
  return [...new Set(words)].join(", ");
}

/** Whether a rule has words; a test asks it of every rule. */
export function isExplained(name: string): boolean {
  return Object.hasOwn(REASONS, name);
}
