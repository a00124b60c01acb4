/**
 * An answer to a visitor, as a letter.
 *
 * @module
 */
import { drawLetter, oneLine } from "@/lib/platform/letters/letter.ts";
import type { Drawn } from "@/lib/platform/letters/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";

const WORDS: Record<
  Lang,
  (site: string) => {
    subject: string;
    title: string;
    wrote: string;
    open: string;
    closed: string;
  }
> = {
  en: (site) => ({
    subject: `Re: your message to ${site}`,
    title: `${site} answers you`,
    wrote: "You wrote:",
    open:
      `You wrote by the contact form of ${site}. Answer this letter to go on.`,
    closed:
      `You wrote by the contact form of ${site}. Nobody reads answers to this letter.`,
  }),
  es: (site) => ({
    subject: `Re: tu mensaje a ${site}`,
    title: `${site} te responde`,
    wrote: "Escribiste:",
    open:
      `Escribiste en el formulario de contacto de ${site}. Responde a este correo para continuar.`,
    closed:
      `Escribiste en el formulario de contacto de ${site}. Nadie lee las respuestas a este correo.`,
  }),
};

/** Enough to know which message it was. */
const QUOTE_CHARS = 1_000;

/**
 * Writes it in the language of the message.
 *
 * @param isOpen whether an answer reaches somebody
 */
export function replyLetter(
  { lang, reply, message, site, isOpen }: {
    lang: Lang;
    reply: string;
    message: string;
    site: string;
    isOpen: boolean;
  },
): Drawn {
  const words = WORDS[lang](oneLine(site, 60));
  const quote = message.length > QUOTE_CHARS
    ? `${message.slice(0, QUOTE_CHARS).trimEnd().toWellFormed()}…`
    : message;
  return drawLetter({
    lang,
    subject: words.subject,
    title: words.title,
    parts: [
      ...reply.split(/\n{2,}/).map((text) => ({ kind: "text" as const, text })),
      { kind: "note", text: words.wrote },
      { kind: "quote", text: quote, lang },
    ],
    why: isOpen ? words.open : words.closed,
  });
}
