/**
 * Letters that tell of an erasure while it can still be cancelled, and of a copy of data: whoever stole a session must do
 * neither in silence.
 *
 * @module
 */
import { drawLetter, oneLine } from "../letters/letter.ts";
import type { Drawn } from "../letters/schema.ts";
import { frameWords } from "../letters/words.ts";
import type { Lang } from "../schema.ts";

/** What stands in it. */
interface Words {
  subject: string;
  text: string;
  term: string;
  action: string;
  otherwise: string;
}

/** By language; `what` is the tenant's name, or null for the account. */
type WordsOf = Record<Lang, (what: string | null) => Words>;

const erasure: WordsOf = {
  en: (what) => ({
    subject: what === null
      ? "Your account will be erased tomorrow"
      : `The workspace of ${what} will be erased tomorrow`,
    text: `Somebody with your session asked to erase ${
      what === null ? "your account" : `the workspace of ${what}`
    } with all of its data.`,
    term: "It will happen in 24 hours. Until then you can cancel it.",
    action: "Look at it, or cancel it",
    otherwise: "If it was not you, cancel it and change your password.",
  }),
  es: (what) => ({
    subject: what === null
      ? "Tu cuenta se borrará mañana"
      : `El espacio de ${what} se borrará mañana`,
    text: `Alguien con tu sesión pidió borrar ${
      what === null ? "tu cuenta" : `el espacio de ${what}`
    } con todos sus datos.`,
    term: "Se hará dentro de 24 horas. Hasta entonces puedes cancelarlo.",
    action: "Verlo o cancelarlo",
    otherwise: "Si no fuiste tú, cancélalo y cambia tu contraseña.",
  }),
};

const copy: WordsOf = {
  en: (what) => ({
    subject: what === null
      ? "The copy of your data is ready"
      : `The copy of the data of ${what} is ready`,
    text: `Somebody with your session asked for a copy of ${
      what === null
        ? "all that is known of you here"
        : `all data of the workspace of ${what}`
    }. It is ready.`,
    term: "You can fetch it for seven days; then it is erased.",
    action: "Fetch the copy",
    otherwise:
      "If it was not you, throw the copy away there and change your password.",
  }),
  es: (what) => ({
    subject: what === null
      ? "La copia de tus datos está lista"
      : `La copia de los datos de ${what} está lista`,
    text: `Alguien con tu sesión pidió una copia de ${
      what === null
        ? "todo lo que aquí se sabe de ti"
        : `todos los datos del espacio de ${what}`
    }. Ya está lista.`,
    term: "Puedes descargarla durante siete días; después se borra.",
    action: "Descargar la copia",
    otherwise: "Si no fuiste tú, elimina la copia allí y cambia tu contraseña.",
  }),
};

const MOST_NAME_CHARS = 80;

/**
 * Says that an account or a tenant will be erased, and where that is cancelled.
 *
 * @param what the tenant's name, or null for the account
 * @param link where it is cancelled
 */
export function erasureLetter(
  lang: Lang,
  what: string | null,
  link: string,
): Drawn {
  return draw(erasure, lang, what, link);
}

/**
 * Says that a copy of data is ready, and where it is fetched.
 *
 * @param what the tenant's name, or null for the account
 * @param link where it is fetched
 */
export function exportLetter(
  lang: Lang,
  what: string | null,
  link: string,
): Drawn {
  return draw(copy, lang, what, link);
}

function draw(
  words: WordsOf,
  lang: Lang,
  what: string | null,
  link: string,
): Drawn {
  const name = what === null ? null : oneLine(what, MOST_NAME_CHARS);
  const { subject, text, term, action, otherwise } = words[lang](name);
  return drawLetter({
    lang,
    subject,
    parts: [
      { kind: "text", text },
      { kind: "text", text: term },
      { kind: "action", label: action, link },
      { kind: "note", text: otherwise },
    ],
    why: frameWords[lang].account,
  });
}
