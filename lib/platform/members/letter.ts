/**
 * The letter that invites.
 *
 * @module
 */
import type { Lang } from "../schema.ts";

/** What the letter says. */
export interface Letter {
  subject: string;
  text: string;
}

const WORDS: Record<Lang, (name: string, link: string) => Letter> = {
  en: (name, link) => ({
    subject: `${name} invites you`,
    text: `You are invited to the workspace of ${name} in Vitrina.

Open this address to accept. It works once, within seven days, for whoever signs in with this e-mail address:

${link}

If you did not expect this, you need not do anything.
`,
  }),
  es: (name, link) => ({
    subject: `Invitación de ${name}`,
    text: `Tienes una invitación al espacio de ${name} en Vitrina.

Abre esta dirección para aceptarla. Sirve una vez, durante siete días, para quien entre con esta dirección de correo:

${link}

Si no la esperabas, no tienes que hacer nada.
`,
  }),
};

/** Writes the letter; the tenant's name stands on one line, whatever it holds. */
export function invitationLetter(
  lang: Lang,
  name: string,
  link: string,
): Letter {
  return WORDS[lang](name.replace(/\s+/g, " "), link);
}
