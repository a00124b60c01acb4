/**
 * The letter to those who run the platform, when something has not been well for long.
 *
 * @module
 */
import { drawLetter } from "../letters/letter.ts";
import type { Drawn } from "../letters/schema.ts";
import { frameWords } from "../letters/words.ts";
import type { Lang } from "../schema.ts";
import type { Part } from "./schema.ts";

const words = {
  en: {
    parts: {
      database: "The database",
      mail: "The mail server",
      disk: "The disk",
      queue: "The task queue",
    },
    subject: (part: string) => `${part} is not well`,
    text: (part: string, minutes: number) =>
      `${part} has not been well for ${minutes} minutes.`,
    why: "What was found",
    action: "Look at the queues",
  },
  es: {
    parts: {
      database: "La base de datos",
      mail: "El servidor de correo",
      disk: "El disco",
      queue: "La cola de tareas",
    },
    subject: (part: string) => `${part} no está bien`,
    text: (part: string, minutes: number) =>
      `${part} no está bien desde hace ${minutes} minutos.`,
    why: "Lo que se encontró",
    action: "Mirar las colas",
  },
};

/**
 * Draws it.
 *
 * @param why our own words, English
 * @param baseUrl scheme and host of the platform
 */
export function healthLetter(
  lang: Lang,
  { part, why, minutes, baseUrl }: {
    part: Part;
    why: string;
    minutes: number;
    baseUrl: string;
  },
): Drawn {
  const said = words[lang];
  const name = said.parts[part];
  return drawLetter({
    lang,
    subject: said.subject(name),
    parts: [
      { kind: "text", text: said.text(name, minutes) },
      { kind: "facts", facts: [[said.why, why]] },
      {
        kind: "action",
        label: said.action,
        link: new URL(`/admin/queues?lang=${lang}`, baseUrl).href,
      },
    ],
    why: frameWords[lang].account,
  });
}
