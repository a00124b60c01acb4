/**
 * What the assistant's actions are called in the audit.
 *
 * @module
 */
import type { Named } from "./action_names.ts";

/** Its actions by their name. */
export const ASSISTANT_ACTIONS: Named = {
  "assistant.answer.change": [
    "Change an answer of the assistant",
    "Cambiar una respuesta del asistente",
  ],
  "assistant.answer.remove": [
    "Take an answer out of the assistant",
    "Quitar una respuesta del asistente",
  ],
  "assistant.answer.restore": [
    "Bring an answer of the assistant back",
    "Recuperar una respuesta del asistente",
  ],
  "assistant.conversation.delete": [
    "Delete a conversation with the assistant",
    "Borrar una conversación con el asistente",
  ],
  "assistant.question.answer": [
    "Answer a question for the assistant",
    "Responder una pregunta para el asistente",
  ],
  "assistant.question.reopen": [
    "Let a question wait again",
    "Volver a dejar pendiente una pregunta",
  ],
  "assistant.question.settle": [
    "Settle a question without an answer",
    "Dar por atendida una pregunta",
  ],
  "assistant.settings.change": [
    "Change the assistant's limits",
    "Cambiar los límites del asistente",
  ],
  "assistant.answer.rate": ["Rate an answer", "Valorar una respuesta"],
  "assistant.answer.stop": ["Stop an answer", "Detener una respuesta"],
  "assistant.chats.read": [
    "See what visitors asked",
    "Ver lo que preguntan los visitantes",
  ],
  "assistant.chats.write": [
    "Settle questions, delete conversations",
    "Atender preguntas, borrar conversaciones",
  ],
  "assistant.conversation.remove": [
    "Delete a conversation",
    "Borrar una conversación",
  ],
  "assistant.cvs.read": [
    "See the CVs for a role",
    "Ver los CV para un puesto",
  ],
  "assistant.cvs.write": [
    "Make CVs for a role",
    "Preparar CV para un puesto",
  ],
  "assistant.knowledge.read": [
    "See what the assistant knows",
    "Ver lo que sabe el asistente",
  ],
  "assistant.knowledge.write": [
    "Change what the assistant knows",
    "Cambiar lo que sabe el asistente",
  ],
  "assistant.question.ask": ["Ask the assistant", "Preguntar al asistente"],
  "assistant.question.leave": [
    "Leave a question for the owner",
    "Dejar una pregunta para quien firma el sitio",
  ],
  "assistant.market.import": [
    "Import a list of postings",
    "Importar una lista de ofertas",
  ],
  "assistant.market.remove": [
    "Remove a list of postings",
    "Quitar una lista de ofertas",
  ],
  "assistant.market.restore": [
    "Bring a list of postings back",
    "Recuperar una lista de ofertas",
  ],
  "assistant.role_cv.create": [
    "Make a CV for a role",
    "Preparar un CV para un puesto",
  ],
  "assistant.role_cv.remove": [
    "Delete a CV for a role",
    "Eliminar un CV para un puesto",
  ],
  "assistant.role_cv.restore": [
    "Bring a CV for a role back",
    "Recuperar un CV para un puesto",
  ],
  "assistant.skills.read": [
    "See the recommended skills",
    "Ver las competencias recomendadas",
  ],
  "assistant.skills.write": [
    "Import and remove job postings",
    "Importar y quitar ofertas de empleo",
  ],
  "assistant.summary.hide": [
    "Hide or show what a README says",
    "Ocultar o mostrar lo que dice un README",
  ],
  "assistant.summary.remake": [
    "Sum a README up again",
    "Volver a resumir un README",
  ],
  "assistant.document.change": [
    "Change a document of the assistant",
    "Cambiar un documento del asistente",
  ],
  "assistant.document.remove": [
    "Take a document from the assistant",
    "Quitar un documento del asistente",
  ],
  "assistant.document.restore": [
    "Bring a document of the assistant back",
    "Recuperar un documento del asistente",
  ],
  "assistant.document.upload": [
    "Upload a document for the assistant",
    "Subir un documento para el asistente",
  ],
  "assistant.knowledge.exclude": [
    "Keep something from the assistant",
    "Ocultar algo al asistente",
  ],
  "assistant.knowledge.include": [
    "Let the assistant know something again",
    "Volver a dar algo a conocer al asistente",
  ],
  "assistant.knowledge.rebuild": [
    "Make the assistant's knowledge again",
    "Rehacer lo que sabe el asistente",
  ],
};
