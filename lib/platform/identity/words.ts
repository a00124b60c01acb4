/**
 * The words of letters.
 *
 * @module
 */
import type { Lang } from "../schema.ts";

/** What a letter is about; `known` answers a sign-up with an address that has an account. */
export type LetterKind =
  | "signup"
  | "known"
  | "invite"
  | "magiclink"
  | "recovery"
  | "email_change"
  | "email_changes"
  | "password_changed"
  | "reauthentication";

/** The words of one kind of letter. */
export interface Words {
  subject: string;
  /** What happened. */
  text: string;
  /** On the link; null when there is none. */
  action: string | null;
  /** What to do when it was not you. */
  otherwise: string;
}

/** Before the six digits, where there is a link as well. */
export const codeWords: Record<Lang, string> = {
  en: "Or type this code:",
  es: "O escribe este código:",
};

const ignoreEn =
  "If this was not you, ignore this letter: nothing happens without it.";
const ignoreEs = "Si no fuiste tú, ignora este correo: sin él no pasa nada.";

/** Words by language and kind. */
export const words: Record<Lang, Record<LetterKind, Words>> = {
  en: {
    signup: {
      subject: "Confirm your e-mail",
      text:
        "An account was made with this address. Confirm that it is yours, and you are in.",
      action: "Confirm my e-mail",
      otherwise: ignoreEn,
    },
    known: {
      subject: "You already have an account",
      text:
        "Somebody, probably you, tried to make an account with this address. It has one already: sign in, and if you forgot your password, choose a new one there.",
      action: "Sign in",
      otherwise: ignoreEn,
    },
    invite: {
      subject: "You are invited",
      text:
        "An account was prepared for you. Accept the invitation to open it.",
      action: "Accept the invitation",
      otherwise: "If you expected no invitation, ignore this letter.",
    },
    magiclink: {
      subject: "Your link to sign in",
      text: "With this link you sign in without a password, once.",
      action: "Sign in",
      otherwise: ignoreEn,
    },
    recovery: {
      subject: "Choose a new password",
      text: "You asked to choose a new password. The link works once.",
      action: "Choose a new password",
      otherwise: ignoreEn,
    },
    email_change: {
      subject: "Confirm your new e-mail",
      text: "You want to sign in with this address from now on. Confirm it.",
      action: "Confirm the new address",
      otherwise: ignoreEn,
    },
    email_changes: {
      subject: "Your e-mail is about to change",
      text:
        "Somebody signed in to your account asked to use another address from now on. It changes once that address is confirmed.",
      action: null,
      otherwise:
        "If this was not you, choose a new password now: that signs out everybody else.",
    },
    password_changed: {
      subject: "Your password has changed",
      text:
        "The password of your account was changed, and every other device was signed out.",
      action: null,
      otherwise:
        "If this was not you, choose a new password now, with the link “I forgot my password” on the sign-in page.",
    },
    reauthentication: {
      subject: "Your code",
      text: "Type this code to go on with the change you asked for:",
      action: null,
      otherwise:
        "If you asked for no change, choose a new password: somebody is signed in to your account.",
    },
  },
  es: {
    signup: {
      subject: "Confirma tu correo",
      text:
        "Se creó una cuenta con esta dirección. Confirma que es tuya y podrás entrar.",
      action: "Confirmar mi correo",
      otherwise: ignoreEs,
    },
    known: {
      subject: "Ya tienes una cuenta",
      text:
        "Alguien, probablemente tú, intentó crear una cuenta con esta dirección. Ya existe una: entra con ella y, si olvidaste la contraseña, elige una nueva allí.",
      action: "Entrar",
      otherwise: ignoreEs,
    },
    invite: {
      subject: "Tienes una invitación",
      text:
        "Hay una cuenta preparada para ti. Acepta la invitación para abrirla.",
      action: "Aceptar la invitación",
      otherwise: "Si no esperabas ninguna invitación, ignora este correo.",
    },
    magiclink: {
      subject: "Tu enlace para entrar",
      text: "Con este enlace entras sin contraseña, una sola vez.",
      action: "Entrar",
      otherwise: ignoreEs,
    },
    recovery: {
      subject: "Elige una contraseña nueva",
      text:
        "Pediste elegir una contraseña nueva. El enlace sirve una sola vez.",
      action: "Elegir una contraseña nueva",
      otherwise: ignoreEs,
    },
    email_change: {
      subject: "Confirma tu correo nuevo",
      text: "Quieres entrar con esta dirección a partir de ahora. Confírmala.",
      action: "Confirmar la dirección nueva",
      otherwise: ignoreEs,
    },
    email_changes: {
      subject: "Tu correo está por cambiar",
      text:
        "Alguien dentro de tu cuenta pidió usar otra dirección a partir de ahora. Cambiará cuando esa dirección se confirme.",
      action: null,
      otherwise:
        "Si no fuiste tú, elige ahora una contraseña nueva: así se cierran las demás sesiones.",
    },
    password_changed: {
      subject: "Tu contraseña cambió",
      text:
        "Se cambió la contraseña de tu cuenta y se cerraron las sesiones de los demás dispositivos.",
      action: null,
      otherwise:
        "Si no fuiste tú, elige ahora una contraseña nueva con el enlace «Olvidé mi contraseña» de la página de entrada.",
    },
    reauthentication: {
      subject: "Tu código",
      text: "Escribe este código para seguir con el cambio que pediste:",
      action: null,
      otherwise:
        "Si no pediste ningún cambio, elige una contraseña nueva: alguien está dentro de tu cuenta.",
    },
  },
};
