/**
 * One letter about several messages, for when more come than anyone wants letters.
 *
 * @module
 */
import { drawLetter, oneLine } from "@/lib/platform/letters/letter.ts";
import type { Drawn } from "@/lib/platform/letters/schema.ts";
import type { Lang } from "@/lib/platform/schema.ts";
import type { ContactMessage } from "../schema.ts";

interface Words {
  subject: string;
  title: string;
  more: (count: number) => string;
  open: string;
  why: string;
  stop: string;
}

const WORDS: Record<Lang, (count: number, site: string) => Words> = {
  en: (count, site) => ({
    subject: `${count} messages on ${site}`,
    title: `${count} people left you a message`,
    more: (count) => `And ${count} more in the inbox.`,
    open: "Open the inbox",
    why:
      `You belong to the workspace of ${site}. After three letters in ten minutes, the next messages come in one.`,
    stop: "Stop these letters",
  }),
  es: (count, site) => ({
    subject: `${count} mensajes en ${site}`,
    title: `${count} personas te dejaron un mensaje`,
    more: (count) => `Y ${count} más en la bandeja.`,
    open: "Abrir la bandeja",
    why:
      `Perteneces al espacio de ${site}. Después de tres correos en diez minutos, los mensajes siguientes llegan en uno solo.`,
    stop: "Dejar de recibir estos correos",
  }),
};

/** What is told in full; the rest is counted. */
const MOST_TOLD = 12;
const EXCERPT_CHARS = 280;

/** Writes it in the receiver's language; the visitors' words stand in theirs. */
export function digestLetter(
  lang: Lang,
  messages: readonly Pick<ContactMessage, "name" | "email" | "body" | "lang">[],
  site: string,
  links: { open: string; stop: string },
): Drawn {
  const words = WORDS[lang](messages.length, oneLine(site, 60));
  const told = messages.slice(0, MOST_TOLD);
  return drawLetter({
    lang,
    subject: words.subject,
    title: words.title,
    parts: [
      ...told.flatMap(({ name, email, body, lang }) => [
        {
          kind: "text" as const,
          text: `${oneLine(name, 60)} · ${oneLine(email, 254)}`,
        },
        {
          kind: "quote" as const,
          text: oneLine(body, EXCERPT_CHARS),
          lang,
        },
      ]),
      ...messages.length > told.length
        ? [{
          kind: "text" as const,
          text: words.more(messages.length - told.length),
        }]
        : [],
      { kind: "action", label: words.open, link: links.open },
    ],
    why: words.why,
    stop: { label: words.stop, link: links.stop },
  });
}
