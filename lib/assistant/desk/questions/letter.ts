/**
 * The letter to a visitor whose question an owner has answered.
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
    asked: string;
    open: string;
    closed: string;
  }
> = {
  en: (site) => ({
    subject: `${site} answers your question`,
    title: `${site} answers your question`,
    asked: "You asked:",
    open:
      `You asked the assistant of ${site} and left your address for the answer. Answer this letter to go on.`,
    closed:
      `You asked the assistant of ${site} and left your address for the answer. Nobody reads answers to this letter.`,
  }),
  es: (site) => ({
    subject: `${site} responde a tu pregunta`,
    title: `${site} responde a tu pregunta`,
    asked: "Preguntaste:",
    open:
      `Le preguntaste al asistente de ${site} y dejaste tu correo para la respuesta. Responde a este correo para continuar.`,
    closed:
      `Le preguntaste al asistente de ${site} y dejaste tu correo para la respuesta. Nadie lee las respuestas a este correo.`,
  }),
};

/**
 * Writes it in the language in which was asked; the answer stands in its own.
 *
 * @param isOpen whether an answer reaches somebody
 */
export function answerLetter({ lang, question, answer, site, isOpen }: {
  lang: Lang;
  question: string;
  answer: string;
  site: string;
  isOpen: boolean;
}): Drawn {
  const words = WORDS[lang](oneLine(site, 60));
  return drawLetter({
    lang,
    subject: words.subject,
    title: words.title,
    parts: [
      ...answer.split(/\n{2,}/).map((text) => ({
        kind: "text" as const,
        text,
      })),
      { kind: "note", text: words.asked },
      { kind: "quote", text: question, lang },
    ],
    why: isOpen ? words.open : words.closed,
  });
}
