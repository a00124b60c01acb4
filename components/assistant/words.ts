/**
 * What the assistant's pages in the dashboard have in common, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Assistant",
  views: "Parts of the assistant",
  tabs: {
    conversations: "Conversations",
    questions: "Unanswered",
    knowledge: "What it knows",
    cv: "CV for a role",
    skills: "Skills",
    settings: "Settings",
  },
};

/** Every word of them. */
export type AssistantWords = typeof en;

/** A page of the assistant. */
export type AssistantTab = keyof AssistantWords["tabs"];

const es: AssistantWords = {
  title: "Asistente",
  views: "Partes del asistente",
  tabs: {
    conversations: "Conversaciones",
    questions: "Sin responder",
    knowledge: "Lo que sabe",
    cv: "CV para un puesto",
    skills: "Competencias",
    settings: "Ajustes",
  },
};

/** The words by language. */
export const assistantWords: Record<Lang, AssistantWords> = { en, es };
