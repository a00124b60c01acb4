/**
 * What the page for questions says, and the places that lead to it.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Ask",
  description:
    "Ask about {name}: answers are quotes from this site, each with its source.",
  lead:
    "A program answers, not {name}: with quotes from this site, each with its source. Where the site is silent, it says so.",
  conversation: "Conversation",
  question: "Your question",
  questionHelp: "In English or in Spanish, 1,000 characters at most.",
  next: "Next question",
  send: "Ask",
  keys: "Enter sends, Shift and Enter begin a new line.",
  examples: "For example",
  example: {
    now: "What does {name} do at {place}?",
    before: "What did {name} do at {place}?",
    keyword: "Where has {name} used {keyword}?",
    project: "What is {project}?",
    studies: "What did {name} study?",
  },
  asked: "You asked",
  sources: "Sources",
  written: "{name}’s answer to this question",
  document: "Document",
  rests: "It rests on",
  waiting: "Looking through the site…",
  answering: "Reading on…",
  notReady: "The answer is not ready yet.",
  look: "Look again",
  stop: "Stop",
  stopped: "Stopped here.",
  noEvidence: "This site does not say.",
  noEvidenceText:
    "Nothing that stands here answers that, so no answer is made up.",
  withdrawn: "What this answer quoted no longer stands here.",
  smallTalk:
    "You are talking with a program that quotes this site. Ask it about the work, the projects, the studies or the skills of {name}.",
  outOfScope:
    "That is not what this site is about. It answers questions about {name} and their work.",
  unavailable: "No answer could be made just now. Ask again in a moment.",
  useful: "Was that useful?",
  up: "Yes",
  down: "No",
  why: "Say why",
  reason: "What was right or wrong with it?",
  tell: "Send",
  noted: "Noted, thank you.",
  leave: "Leave the question for {name}",
  leaveEmail: "Your email, if you would like an answer",
  left: "The question is left for {name}.",
  contact: "Write a message to {name}",
  remove: "Delete this conversation",
  removed: "The conversation is deleted, here and for {name}.",
  keptTitle: "What is kept",
  kept: [
    "Questions, answers, what you say of them, language and time. No cookie; no name and no address unless you leave one.",
    "You find it in this tab until {minutes} minutes after your last question, and can delete it.",
    "{name}, and who helps run this site, can read it for {days} days.",
  ],
  byRules: "Answers are put together here: nobody else gets to read anything.",
  byVectors:
    "Another service reads the question, to find what is like it on this site; answers are put together here.",
  byModel:
    "A language model of another service reads the question and passages of this site; its sentences are held against them before you see any.",
  lost: "The connection is gone. The answer goes on when it is back.",
  alerts: {
    tooMany:
      "Too many questions for now. Yours is still in the field: send it again in some minutes.",
    tooFast:
      "That is too often for now. The conversation is still here: try again in some minutes.",
    unavailable:
      "Your question could not be taken just now. It is still in the field: send it again in a moment.",
    ended: "That conversation had ended. A new one begins here.",
    gone: "That conversation has ended and can no longer be opened.",
    repeated: "That had been sent before, and was not asked again.",
    empty: "Write a question.",
    tooLong: "That is too long: 1,000 characters at most.",
    email: "Write an address like ada@example.com, or leave it empty.",
  },
  nothing: "Nothing to quote yet",
  nothingText:
    "Answers are made of what stands on this site, and that is still too little. As soon as {name} shows something, you can ask here.",
  homeTitle: "Ask",
  homeText: "Answered with quotes from this site, each with its source.",
};

/** The words. */
export type ChatWords = typeof en;

const es: ChatWords = {
  title: "Preguntar",
  description:
    "Pregunta por {name}: las respuestas son citas de este sitio, cada una con su fuente.",
  lead:
    "Responde un programa, no {name}: con citas de este sitio, cada una con su fuente. Si el sitio no lo dice, te lo dirá.",
  conversation: "Conversación",
  question: "Tu pregunta",
  questionHelp: "En español o en inglés, con un máximo de 1000 caracteres.",
  next: "Otra pregunta",
  send: "Preguntar",
  keys: "Intro envía; Mayús e Intro empiezan otra línea.",
  examples: "Por ejemplo",
  example: {
    now: "¿Qué hace {name} en {place}?",
    before: "¿Qué hizo {name} en {place}?",
    keyword: "¿Dónde ha usado {name} {keyword}?",
    project: "¿Qué es {project}?",
    studies: "¿Qué estudió {name}?",
  },
  asked: "Tu pregunta",
  sources: "Fuentes",
  written: "Respuesta de {name} a esta pregunta",
  document: "Documento",
  rests: "Se apoya en",
  waiting: "Buscando en el sitio…",
  answering: "Sigo leyendo…",
  notReady: "La respuesta todavía no está lista.",
  look: "Mirar de nuevo",
  stop: "Parar",
  stopped: "Detenida aquí.",
  noEvidence: "Este sitio no lo dice.",
  noEvidenceText:
    "Nada de lo que hay aquí responde a eso, así que no se inventa una respuesta.",
  withdrawn: "Lo que citaba esta respuesta ya no está aquí.",
  smallTalk:
    "Hablas con un programa que cita este sitio. Pregúntale por el trabajo, los proyectos, los estudios o las competencias de {name}.",
  outOfScope:
    "Este sitio no trata de eso. Responde a preguntas sobre {name} y su trabajo.",
  unavailable:
    "Ahora mismo no se ha podido responder. Pregunta otra vez dentro de un momento.",
  useful: "¿Te ha servido?",
  up: "Sí",
  down: "No",
  why: "Decir por qué",
  reason: "¿Qué está bien o mal en la respuesta?",
  tell: "Enviar",
  noted: "Anotado, gracias.",
  leave: "Dejar la pregunta a {name}",
  leaveEmail: "Tu correo, si quieres una respuesta",
  left: "La pregunta queda para {name}.",
  contact: "Escribir un mensaje a {name}",
  remove: "Borrar esta conversación",
  removed: "La conversación está borrada, aquí y para {name}.",
  keptTitle: "Qué se guarda",
  kept: [
    "Preguntas, respuestas, lo que opinas de ellas, idioma y hora. Sin cookies; ni nombre ni correo, salvo que lo dejes.",
    "La encuentras en esta pestaña hasta {minutes} minutos después de tu última pregunta, y puedes borrarla.",
    "{name}, y quien le ayuda a llevar este sitio, puede leerla durante {days} días.",
  ],
  byRules: "Las respuestas se componen aquí: nadie más lee nada.",
  byVectors:
    "Otro servicio lee la pregunta para encontrar lo que se le parece en este sitio; las respuestas se componen aquí.",
  byModel:
    "Un modelo de lenguaje de otro servicio lee la pregunta y pasajes de este sitio; sus frases se comprueban con ellos antes de que veas ninguna.",
  lost: "Se ha perdido la conexión. La respuesta sigue cuando vuelva.",
  alerts: {
    tooMany:
      "Demasiadas preguntas por ahora. La tuya sigue en el campo: envíala otra vez dentro de unos minutos.",
    tooFast:
      "Demasiadas veces seguidas. La conversación sigue aquí: inténtalo otra vez dentro de unos minutos.",
    unavailable:
      "Ahora mismo no se ha podido recibir tu pregunta. Sigue en el campo: envíala otra vez dentro de un momento.",
    ended: "Esa conversación había terminado. Aquí empieza otra.",
    gone: "Esa conversación ha terminado y ya no se puede abrir.",
    repeated: "Eso ya se había enviado, y no se ha preguntado otra vez.",
    empty: "Escribe una pregunta.",
    tooLong: "Es demasiado larga: 1000 caracteres como máximo.",
    email: "Escribe un correo como ada@example.com, o déjalo vacío.",
  },
  nothing: "Aún no hay nada que citar",
  nothingText:
    "Las respuestas se hacen con lo que hay en este sitio, y todavía es muy poco. En cuanto {name} muestre algo, podrás preguntar aquí.",
  homeTitle: "Preguntar",
  homeText: "Responde con citas de este sitio, cada una con su fuente.",
};

/** By language. */
export const chatWords: Record<Lang, ChatWords> = { en, es };
