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
  views: "Letters to show",
  kept: "Kept here",
  samples: "Sample letters",
  samplesLead:
    "Every letter that the app writes, in both languages, with made-up data. Nothing of it is sent.",
  letter: "Letter",
  languages: { en: "English", es: "Spanish" },
  lightFrame: "The letter, by day",
  darkFrame: "The letter, by night",
  asText: "As text",
  source: "HTML source",
  answers: "Answers go to",
  stops: "Stops such letters",
  samplesOf: {
    signup: "Confirm an address",
    known: "Sign up again",
    invite: "An account that was prepared",
    magiclink: "Link to sign in",
    recovery: "New password",
    email_change: "Confirm a new address",
    email_changes: "The address is about to change",
    password_changed: "The password has changed",
    reauthentication: "Code for a change",
    invitation: "Invitation to a workspace",
    erase_account: "The account will be erased",
    erase_workspace: "The workspace will be erased",
    message: "Message from a visitor",
    export_ready: "A copy of one's data is ready",
  },
  download: "Download as .eml",
  facts: "About this letter",
};

/** Letters that are shown with made-up data. */
export type SampleKind = keyof typeof en.samplesOf;

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
  views: "Correos que se muestran",
  kept: "Guardados aquí",
  samples: "Correos de muestra",
  samplesLead:
    "Cada correo que escribe la aplicación, en ambos idiomas, con datos inventados. Nada de esto se envía.",
  letter: "Correo",
  languages: { en: "Inglés", es: "Español" },
  lightFrame: "El correo, de día",
  darkFrame: "El correo, de noche",
  asText: "Como texto",
  source: "Código HTML",
  answers: "Las respuestas van a",
  stops: "Deja de recibirlos",
  samplesOf: {
    signup: "Confirmar una dirección",
    known: "Registrarse otra vez",
    invite: "Una cuenta preparada",
    magiclink: "Enlace para entrar",
    recovery: "Contraseña nueva",
    email_change: "Confirmar una dirección nueva",
    email_changes: "La dirección está por cambiar",
    password_changed: "La contraseña cambió",
    reauthentication: "Código para un cambio",
    invitation: "Invitación a un espacio",
    erase_account: "La cuenta se borrará",
    erase_workspace: "El espacio se borrará",
    message: "Mensaje de un visitante",
    export_ready: "Una copia de los datos está lista",
  },
  download: "Descargar como .eml",
  facts: "Sobre este correo",
};

/** The mailbox's words by language. */
export const mailboxWords: Record<Lang, MailboxWords> = { en, es };
