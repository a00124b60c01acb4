/**
 * What the portfolio's pages in the dashboard say, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Messages",
  lead: "What visitors wrote by your contact form.",
  views: "Messages to show",
  from: "From",
  message: "Message",
  received: "Received",
  isUnread: "unread",
  updated: "The list of messages is up to date.",
  markRead: "Mark as read",
  markUnread: "Mark as unread",
  remove: "Delete",
  removed: "The message is deleted. It can be brought back for 30 days.",
  restore: "Bring back",
  restored: "The message is back.",
  gone: "That message is no longer there.",
  messageFrom: "Message from {name}",
  back: "All messages",
  writtenIn: { en: "Written in English", es: "Written in Spanish" },
  none: "No messages yet",
  noneText:
    "When somebody writes by the form on your contact page, it arrives here and your bell rings. Write one to yourself to see how it goes.",
  openContact: "Open the contact page",
  nonePublished: "No messages yet, and no way to write one",
  nonePublishedText:
    "Your site is not published, so nobody sees its contact form. Publish it, and what visitors write arrives here.",
  noneRemoved: "Nothing is deleted",
  noneUnread: "Everything is read",
  noneUnreadText: "Nothing waits for you here.",
  showAll: "Show all messages",
};

/** Every word of them. */
export type PortfolioWords = typeof en;

const es: PortfolioWords = {
  title: "Mensajes",
  lead: "Lo que te escribieron desde tu formulario de contacto.",
  views: "Mensajes que se muestran",
  from: "De",
  message: "Mensaje",
  received: "Recibido",
  isUnread: "sin leer",
  updated: "La lista de mensajes está al día.",
  markRead: "Marcar como leído",
  markUnread: "Marcar como no leído",
  remove: "Eliminar",
  removed: "El mensaje se eliminó. Puedes recuperarlo durante 30 días.",
  restore: "Recuperar",
  restored: "El mensaje está de vuelta.",
  gone: "Ese mensaje ya no está.",
  messageFrom: "Mensaje de {name}",
  back: "Todos los mensajes",
  writtenIn: { en: "Escrito en inglés", es: "Escrito en español" },
  none: "Aún no hay mensajes",
  noneText:
    "Cuando alguien escriba desde el formulario de tu página de contacto, llegará aquí y sonará tu campana. Escríbete uno para ver cómo va.",
  openContact: "Abrir la página de contacto",
  nonePublished: "Aún no hay mensajes, ni cómo escribirte",
  nonePublishedText:
    "Tu sitio no está publicado y nadie ve su formulario de contacto. Publícalo y lo que te escriban llegará aquí.",
  noneRemoved: "No hay nada eliminado",
  noneUnread: "Todo está leído",
  noneUnreadText: "Nada espera aquí por ti.",
  showAll: "Ver todos los mensajes",
};

/** The words by language. */
export const portfolioWords: Record<Lang, PortfolioWords> = { en, es };
