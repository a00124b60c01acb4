/**
 * The letter that tells of an erasure while it can still be cancelled: whoever stole a session must not erase in silence.
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

const WORDS: Record<Lang, (what: string | null) => Words> = {
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
  const { subject, text, term, action, otherwise } = WORDS[lang](
    what === null ? null : oneLine(what, MOST_NAME_CHARS),
  );
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
