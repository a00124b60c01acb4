/**
 * What the page about the assistant's limits and use says, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Assistant settings",
  lead: "What visitors may ask, what that may cost, and what it has cost.",
  saved: "Saved. It applies from the next question on.",
  open: {
    title: "Open",
    text: "While it is closed, visitors cannot ask; conversations stay here.",
    label: "Visitors may ask",
  },
  questions: {
    title: "Questions",
    text: "Whoever asks too much is told to come back later.",
    perDay: "In 24 hours, of all visitors",
    perVisitor: "In an hour, of one visitor",
  },
  history: {
    title: "Conversations",
    text:
      "For this long after the last question, visitors can read and delete their conversation. You see it for {days} days.",
    label: "Minutes after the last question",
  },
  models: {
    title: "Models",
    text:
      "When the budget is used up, answers are made of quotes on this machine.",
    cost: "US dollars in 24 hours, at most",
    costHelp:
      "This server allows {most}; empty: as much as that. Costs are reckoned from the prices that it was given.",
    answers: "Answers in 24 hours, at most",
    answersHelp: "Empty: no limit.",
    none:
      "No model is configured on this server, and none is needed: answers are quotes from your site, made on this machine. Nothing is sent anywhere, and nothing is spent.",
    vectors:
      "Answers are quotes from your site, made on this machine. Another service ({model}) reads your texts and each question, to find what is alike.",
    order: "Asked in this order",
  },
  errors: {
    whole: "A whole number from {least} to {most}.",
    money: "An amount such as 2.50, or nothing.",
  },
  use: {
    title: "The last 30 days",
    questions: "Questions",
    answered: "Answered",
    noEvidence: "No evidence",
    cost: "Models, US$",
    chart: "Questions every three days: {list}",
    first: "30 days ago",
    last: "now",
    none: "Nobody has asked in the last 30 days.",
    kept: "Deleted conversations do not count here.",
    engine: "Answers by",
    calls: "Calls",
    tokens: "Tokens, in and out",
    money: "US$",
    noPrice: "no price given",
    byEngine: "By engine, failed calls too",
  },
};

/** Every word of them. */
export type AssistantSettingsWords = typeof en;

const es: AssistantSettingsWords = {
  title: "Ajustes del asistente",
  lead:
    "Qué pueden preguntar los visitantes, cuánto puede costar y cuánto ha costado.",
  saved: "Guardado. Se aplica desde la próxima pregunta.",
  open: {
    title: "Abierto",
    text:
      "Mientras está cerrado, los visitantes no pueden preguntar; las conversaciones siguen aquí.",
    label: "Los visitantes pueden preguntar",
  },
  questions: {
    title: "Preguntas",
    text: "A quien pregunta demasiado se le pide volver más tarde.",
    perDay: "En 24 horas, entre todos los visitantes",
    perVisitor: "En una hora, de un visitante",
  },
  history: {
    title: "Conversaciones",
    text:
      "Durante ese tiempo desde la última pregunta, un visitante puede leer y borrar su conversación. Tú la ves durante {days} días.",
    label: "Minutos desde la última pregunta",
  },
  models: {
    title: "Modelos",
    text:
      "Cuando se agota el presupuesto, las respuestas se hacen con citas en esta máquina.",
    cost: "Dólares en 24 horas, como máximo",
    costHelp:
      "Este servidor permite {most}; vacío: todo eso. Cuenta lo que cuestan los modelos según los precios que se le dieron.",
    answers: "Respuestas en 24 horas, como máximo",
    answersHelp: "Vacío: sin límite.",
    none:
      "Este servidor no tiene ningún modelo configurado, y no hace falta: las respuestas son citas de tu sitio, hechas en esta máquina. No se envía nada a ninguna parte y no se gasta nada.",
    vectors:
      "Las respuestas son citas de tu sitio, hechas en esta máquina. Otro servicio ({model}) lee tus textos y cada pregunta para encontrar lo que se parece.",
    order: "Se les pregunta en este orden",
  },
  errors: {
    whole: "Un número entero de {least} a {most}.",
    money: "Una cantidad como 2,50, o nada.",
  },
  use: {
    title: "Los últimos 30 días",
    questions: "Preguntas",
    answered: "Respondidas",
    noEvidence: "Sin evidencia",
    cost: "Modelos, US$",
    chart: "Preguntas cada tres días: {list}",
    first: "hace 30 días",
    last: "ahora",
    none: "Nadie ha preguntado en los últimos 30 días.",
    kept: "Las conversaciones borradas no cuentan aquí.",
    engine: "Respondió",
    calls: "Llamadas",
    tokens: "Tokens, de ida y vuelta",
    money: "US$",
    noPrice: "sin precio",
    byEngine: "Por motor, también las llamadas fallidas",
  },
};

/** The words by language. */
export const settingsWords: Record<Lang, AssistantSettingsWords> = { en, es };
