/**
 * Words of the dev mailbox.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "Mailbox",
  lead:
    "Letters that this machine wrote and kept, because no mail server is set. Set SMTP_URL to send them.",
  leadServer:
    "A mail server is set, so letters leave. Here stand only those that were written before.",
  filter: "Only letters to",
  show: "Show",
  to: "To",
  subject: "Subject",
  written: "Written",
  nothing: "No letter yet",
  nothingText:
    "Invitations, confirmations and links to sign in appear here as soon as somebody asks for one.",
  noMatch: "No letter to that address",
  noMatchText:
    "Write less of the address, or leave the field empty to see all.",
  text: "Text",
  source: "HTML source",
  download: "Download as .eml",
  facts: "About this letter",
};

/** Every word of the mailbox. */
export type MailboxWords = typeof en;

const es: MailboxWords = {
  title: "Correo",
  lead:
    "Cartas que esta máquina escribió y guardó, porque no hay un servidor de correo. Define SMTP_URL para enviarlas.",
  leadServer:
    "Hay un servidor de correo, así que las cartas salen. Aquí están solo las escritas antes.",
  filter: "Solo cartas a",
  show: "Mostrar",
  to: "Para",
  subject: "Asunto",
  written: "Escrita",
  nothing: "Todavía no hay cartas",
  nothingText:
    "Las invitaciones, confirmaciones y enlaces para entrar aparecen aquí en cuanto alguien los pide.",
  noMatch: "Ninguna carta a esa dirección",
  noMatchText:
    "Escribe menos de la dirección, o deja el campo vacío para verlas todas.",
  text: "Texto",
  source: "Código HTML",
  download: "Descargar como .eml",
  facts: "Sobre esta carta",
};

/** The mailbox's words by language. */
export const mailboxWords: Record<Lang, MailboxWords> = { en, es };
