/**
 * The letter that invites.
 *
 * @module
 */
import { drawLetter, oneLine } from "../letters/letter.ts";
import type { Drawn } from "../letters/schema.ts";
import type { Lang } from "../schema.ts";

/** What stands in it. */
interface Words {
  subject: string;
  title: string;
  text: string;
  action: string;
  term: string;
  otherwise: string;
  why: string;
}

const WORDS: Record<Lang, (name: string) => Words> = {
  en: (name) => ({
    subject: `${name} invites you`,
    title: `You are invited to ${name}`,
    text:
      `Accept the invitation, and you are a member of the workspace of ${name} in Vitrina.`,
    action: "Accept the invitation",
    term:
      "The link works once, within seven days, for whoever signs in with this e-mail address.",
    otherwise: "If you did not expect this, you need not do anything.",
    why: `Somebody in the workspace of ${name} typed your address.`,
  }),
  es: (name) => ({
    subject: `Invitación de ${name}`,
    title: `${name} te invita`,
    text:
      `Acepta la invitación y serás miembro del espacio de ${name} en Vitrina.`,
    action: "Aceptar la invitación",
    term:
      "El enlace sirve una vez, durante siete días, para quien entre con esta dirección de correo.",
    otherwise: "Si no la esperabas, no tienes que hacer nada.",
    why: `Alguien del espacio de ${name} escribió tu dirección.`,
  }),
};

/** Longer names are cut: whoever names a workspace must not write a letter of their own in its name. */
const MOST_NAME_CHARS = 80;

/** Writes the letter; the tenant's name stands on one line, whatever it holds. */
export function invitationLetter(
  lang: Lang,
  name: string,
  link: string,
): Drawn {
  const { subject, title, text, action, term, otherwise, why } = WORDS[lang](
    oneLine(name, MOST_NAME_CHARS),
  );
  return drawLetter({
    lang,
    subject,
    title,
    parts: [
      { kind: "text", text },
      { kind: "action", label: action, link },
      { kind: "text", text: term },
      { kind: "note", text: otherwise },
    ],
    why,
  });
}
