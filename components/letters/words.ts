/**
 * What is said about letters that members may switch on and off.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  stop: {
    title: "Stop these letters",
    lead:
      "You get a letter for each message that a visitor leaves by the contact form of a workspace that you belong to. Messages still arrive in the inbox, and the bell still rings.",
    submit: "Stop these letters",
    stopped: "Done: no more letters of this kind.",
    stoppedLead:
      "You can switch them on again here, or in the dashboard under Notifications.",
    again: "Switch them on again",
    resumed: "You get these letters again.",
    wrong: "This link is not whole",
    wrongLead:
      "Copy all of it from the letter, or sign in and switch the letters off under Notifications.",
    gone:
      "You do not belong to this workspace any more, so no letters come from it.",
    signIn: "Sign in",
  },
  choice: {
    title: "By mail",
    label: "Mail me each message from a visitor",
    help:
      "In the language of your account. An answer to the letter goes to the visitor.",
    address: "To {email}.",
    submit: "Save",
    saved: "Saved.",
  },
};

/** Every word of them. */
export type LetterChoiceWords = typeof en;

const es: LetterChoiceWords = {
  stop: {
    title: "Dejar de recibir estos correos",
    lead:
      "Recibes un correo por cada mensaje que alguien deja en el formulario de contacto de un espacio al que perteneces. Los mensajes seguirán llegando a la bandeja y la campana seguirá sonando.",
    submit: "Dejar de recibirlos",
    stopped: "Listo: no llegarán más correos de este tipo.",
    stoppedLead:
      "Puedes activarlos de nuevo aquí, o en el panel, en Notificaciones.",
    again: "Activarlos de nuevo",
    resumed: "Vuelves a recibir estos correos.",
    wrong: "Este enlace no está completo",
    wrongLead:
      "Cópialo entero del correo, o entra y desactiva los correos en Notificaciones.",
    gone: "Ya no perteneces a este espacio, así que no te llega nada de él.",
    signIn: "Entrar",
  },
  choice: {
    title: "Por correo",
    label: "Enviarme cada mensaje de visitantes",
    help:
      "En el idioma de tu cuenta. Si respondes al correo, la respuesta le llega al visitante.",
    address: "A {email}.",
    submit: "Guardar",
    saved: "Guardado.",
  },
};

/** The words by language. */
export const letterChoiceWords: Record<Lang, LetterChoiceWords> = { en, es };
