/**
 * The letter about a message: what the visitor wrote, and where it is answered.
 *
 * @module
 */
import { drawLetter, oneLine } from "@/lib/platform/letters/letter.ts";
import type { Drawn } from "@/lib/platform/letters/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { ContactMessage } from "./schema.ts";

/** What stands in it besides the visitor's own words. */
interface Words {
  subject: string;
  title: string;
  from: string;
  email: string;
  answer: string;
  open: string;
  why: string;
  stop: string;
}

const WORDS: Record<Lang, (sender: string, site: string) => Words> = {
  en: (sender, site) => ({
    subject: `${sender} wrote to you on ${site}`,
    title: `${sender} left you a message`,
    from: "From",
    email: "E-mail",
    answer: `Answer this letter, and it goes to ${sender}.`,
    open: "Open it in the inbox",
    why:
      `You belong to the workspace of ${site} and get a letter for each message from its contact form.`,
    stop: "Stop these letters",
  }),
  es: (sender, site) => ({
    subject: `${sender} te escribió en ${site}`,
    title: `${sender} te dejó un mensaje`,
    from: "De",
    email: "Correo",
    answer: `Responde a este correo y le llegará a ${sender}.`,
    open: "Abrirlo en la bandeja",
    why:
      `Perteneces al espacio de ${site} y recibes un correo por cada mensaje de su formulario de contacto.`,
    stop: "Dejar de recibir estos correos",
  }),
};

const MOST_NAME_CHARS = 60;
const MOST_EMAIL_CHARS = 254;

/** Where a letter leads. */
export interface LetterLinks {
  /** The message in the dashboard. */
  open: string;
  /** The page that stops such letters. */
  stop: string;
}

/**
 * Writes the letter in the receiver's language; the visitor's words stand in theirs.
 *
 * @param site how the site is called
 */
export function messageLetter(
  lang: Lang,
  message: Pick<ContactMessage, "name" | "email" | "body" | "lang">,
  site: string,
  links: LetterLinks,
): Drawn {
  const words = WORDS[lang](
    oneLine(message.name, MOST_NAME_CHARS),
    oneLine(site, MOST_NAME_CHARS),
  );
  return drawLetter({
    lang,
    subject: words.subject,
    title: words.title,
    parts: [
      { kind: "quote", text: message.body, lang: message.lang },
      {
        kind: "facts",
        facts: [
          [words.from, oneLine(message.name, 120)],
          [words.email, oneLine(message.email, MOST_EMAIL_CHARS)],
        ],
      },
      { kind: "text", text: words.answer },
      { kind: "action", label: words.open, link: links.open },
    ],
    why: words.why,
    stop: { label: words.stop, link: links.stop },
  });
}
