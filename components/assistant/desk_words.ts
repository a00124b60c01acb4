/**
 * What the owner's pages about the assistant's conversations say, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  list: {
    title: "Conversations",
    lead: "What visitors asked your assistant, and what it answered.",
    empty: "No conversation yet",
    emptyText:
      "Visitors ask on your site's chat page. Each answer is made of quotes from what you published; what it cannot answer comes to you.",
    openChat: "Open the chat page",
  },
};

/** Every word of them. */
export type DeskWords = typeof en;

const es: DeskWords = {
  list: {
    title: "Conversaciones",
    lead:
      "Lo que los visitantes preguntaron a tu asistente y lo que respondió.",
    empty: "Aún no hay conversaciones",
    emptyText:
      "Los visitantes preguntan en la página de chat de tu sitio. Cada respuesta está hecha de citas de lo que publicaste; lo que no sabe responder te llega a ti.",
    openChat: "Abrir la página de chat",
  },
};

/** The words by language. */
export const deskWords: Record<Lang, DeskWords> = { en, es };
