/**
 * The letter that tells of an erasure while it can still be cancelled: whoever stole a session must not erase in silence.
 *
 * @module
 */
import type { Lang } from "../schema.ts";

/** A letter's words. */
export interface Words {
  subject: string;
  text: string;
}

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
): Words {
  if (lang === "es") {
    const thing = what === null ? "tu cuenta" : `el espacio de ${what}`;
    return {
      subject: what === null
        ? "Tu cuenta se borrará mañana"
        : `El espacio de ${what} se borrará mañana`,
      text:
        `Alguien con tu sesión pidió borrar ${thing} con todos sus datos.\n\n` +
        `Se hará dentro de 24 horas. Hasta entonces puedes cancelarlo aquí:\n${link}\n\n` +
        "Si no fuiste tú, cancélalo y cambia tu contraseña.\n",
    };
  }
  const thing = what === null ? "your account" : `the workspace of ${what}`;
  return {
    subject: what === null
      ? "Your account will be erased tomorrow"
      : `The workspace of ${what} will be erased tomorrow`,
    text:
      `Somebody with your session asked to erase ${thing} with all of its data.\n\n` +
      `It will happen in 24 hours. Until then you can cancel it here:\n${link}\n\n` +
      "If it was not you, cancel it and change your password.\n",
  };
}
