/**
 * The assistant's entry in the list of slices.
 *
 * @module
 */
import { roleCvsApi } from "./cv_for_role/api.ts";
import { chatApi } from "./chat/api.ts";
import { openChatSockets } from "./chat/socket/api.ts";
import { answersApi } from "./desk/answers/api.ts";
import { conversationsApi } from "./desk/conversations/api.ts";
import { unansweredApi } from "./desk/questions/api.ts";
import { assistantSettingsApi, assistantUseApi } from "./desk/settings/api.ts";
import { getChatsMark } from "./desk/conversations/queries.ts";
import { knowledgeApi } from "./knowledge/api.ts";
import { documentsApi } from "./knowledge/documents/api.ts";
import { getKnowledgeMark } from "./knowledge/queries.ts";
import { marketListsApi, skillsApi } from "./recommendations/api.ts";
import type { Slice } from "@/lib/platform/slice.ts";

/** What the platform is told of this slice; the permissions are those of its migrations. */
export const assistant: Slice = {
  id: "assistant",
  version: "0.1.0",
  name: { es: "Asistente", en: "Assistant" },
  about: {
    es: "Responde con citas de lo que está en tu sitio, o dice que no lo sabe.",
    en: "Answers with quotes from what stands on your site, or says no.",
  },
  permissions: [
    "assistant.knowledge.read",
    "assistant.knowledge.write",
    "assistant.chats.read",
    "assistant.chats.write",
    "assistant.cvs.read",
    "assistant.cvs.write",
    "assistant.skills.read",
    "assistant.skills.write",
  ],
  nav: [{
    id: "assistant.chats",
    path: "/dashboard/assistant",
    label: { es: "Asistente", en: "Assistant" },
    permission: "assistant.chats.read",
    group: "work",
    keys: "g q",
  }],
  actions: [{
    id: "assistant.questions",
    path: "/dashboard/assistant/questions",
    label: {
      es: "Preguntas sin responder",
      en: "Unanswered questions",
    },
    permission: "assistant.chats.read",
    keys: "g l",
  }, {
    id: "assistant.cvs",
    path: "/dashboard/assistant/cv",
    label: { es: "CV para un puesto", en: "CV for a role" },
    permission: "assistant.cvs.read",
  }, {
    id: "assistant.settings",
    path: "/dashboard/assistant/settings",
    label: { es: "Ajustes del asistente", en: "Assistant settings" },
    permission: "assistant.chats.read",
  }],
  routes: ["/dashboard/assistant"],
  api: {
    "/assistant/answers": answersApi,
    "/assistant/chat": chatApi,
    "/assistant/conversations": conversationsApi,
    "/assistant/documents": documentsApi,
    "/assistant/knowledge": knowledgeApi,
    "/assistant/market-lists": marketListsApi,
    "/assistant/role-cvs": roleCvsApi,
    "/assistant/settings": assistantSettingsApi,
    "/assistant/skills": skillsApi,
    "/assistant/unanswered": unansweredApi,
    "/assistant/use": assistantUseApi,
  },
  sockets: { "/assistant/chat/socket": openChatSockets() },
  events: [
    "assistant.answer.changed",
    "assistant.answer.promised",
    "assistant.document.added",
    "assistant.knowledge.changed",
    "assistant.question.asked",
    "assistant.role_cv.made",
    "assistant.summary.requested",
  ],
  publicEvents: [],
  tasks: [
    "assistant.answer.learn",
    "assistant.answer.mail",
    "assistant.answer.relearn",
    "assistant.conversation.close",
    "assistant.document.read",
    "assistant.embeddings.fill",
    "assistant.knowledge.apply",
    "assistant.knowledge.catch_up",
    "assistant.knowledge.refresh",
    "assistant.question.answer",
    "assistant.role_cv.reword",
    "assistant.summary.catch_up",
    "assistant.summary.keep",
    "assistant.summary.remake",
  ],
  live: [{
    topic: "assistant.chats",
    permission: "assistant.chats.read",
    mark: getChatsMark,
  }, {
    topic: "assistant.knowledge",
    permission: "assistant.knowledge.read",
    mark: getKnowledgeMark,
  }],
  settings: null,
};
