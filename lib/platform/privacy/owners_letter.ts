/**
 * The letter to the owners who did not ask: their workspace will be erased, and each of them may stop it.
 *
 * @module
 */
import { drawLetter, oneLine } from "../letters/letter.ts";
import type { Drawn } from "../letters/schema.ts";
import { frameWords } from "../letters/words.ts";
import type { Lang } from "../schema.ts";

const WORDS = {
  en: (name: string, by: string) => ({
    subject: `The workspace of ${name} will be erased tomorrow`,
    text:
      `Somebody with the session of ${by} asked to erase the workspace of ${name} with all of its data.`,
    term: "It will happen in 24 hours. Until then every owner can cancel it.",
    action: "Look at it, or cancel it",
    otherwise:
      `If it is to stay, cancel it. If it was not ${by} who asked, their password has to change.`,
  }),
  es: (name: string, by: string) => ({
    subject: `El espacio de ${name} se borrará mañana`,
    text:
      `Alguien con la sesión de ${by} pidió borrar el espacio de ${name} con todos sus datos.`,
    term:
      "Se hará dentro de 24 horas. Hasta entonces cualquier propietario puede cancelarlo.",
    action: "Verlo o cancelarlo",
    otherwise:
      `Si debe quedarse, cancélalo. Si no lo pidió ${by}, su contraseña tiene que cambiar.`,
  }),
} satisfies Record<Lang, unknown>;

const MOST_NAME_CHARS = 80;
/** As long as an address can be (RFC 5321). */
const MOST_ADDRESS_CHARS = 254;

/**
 * Says that a tenant will be erased, who asked, and where that is cancelled.
 *
 * @param name the tenant's
 * @param by the address of whoever asked
 * @param link where it is cancelled
 * @example ownersLetter("es", "Ada", "ada@example.com", "https://vitrina.example/@ada/dashboard/privacy");
 */
export function ownersLetter(
  lang: Lang,
  name: string,
  by: string,
  link: string,
): Drawn {
  const { subject, text, term, action, otherwise } = WORDS[lang](
    oneLine(name, MOST_NAME_CHARS),
    oneLine(by, MOST_ADDRESS_CHARS),
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
