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
    "Correos que esta máquina escribió y guardó, porque no hay servidor de correo. Define SMTP_URL para enviarlos.",
  leadServer:
    "Hay un servidor de correo, así que los correos salen. Aquí están solo los escritos antes.",
  filter: "Solo correos a",
  show: "Mostrar",
  to: "Para",
  subject: "Asunto",
  written: "Escrito",
  nothing: "Todavía no hay correos",
  nothingText:
    "Las invitaciones, confirmaciones y enlaces para entrar aparecen aquí en cuanto alguien los pide.",
  noMatch: "Ningún correo a esa dirección",
  noMatchText:
    "Escribe menos de la dirección, o deja el campo vacío para verlos todos.",
  text: "Texto",
  source: "Código HTML",
  download: "Descargar como .eml",
  facts: "Sobre este correo",
};

/** The mailbox's words by language. */
export const mailboxWords: Record<Lang, MailboxWords> = { en, es };
