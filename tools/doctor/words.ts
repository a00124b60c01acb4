/**
 * The doctor's words, in the language of the terminal.
 *
 * @module
 */
import type { Finding, Level, Subject } from "./finding.ts";
import { english } from "./words_en.ts";
import { spanish } from "./words_es.ts";

/** A language that the doctor speaks. */
export type Speech = "en" | "es";

/** The language that the system is set to (`LC_ALL`, `LANG`); English for all others. */
export function speech(locale: string = navigator.language): Speech {
  return /^es\b/i.test(locale) ? "es" : "en";
}

/** Why it is so, and what to do. */
export function explain(
  { fault, facts }: Finding,
  lang: Speech,
): { cause: string; remedy: string } {
  const [cause, remedy] = (lang === "es" ? spanish : english)[fault];
  const filled = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name) => facts[name] ?? "");
  return { cause: filled(cause), remedy: filled(remedy) };
}

/** Words around the findings. */
export const around = {
  en: {
    well: "well",
    do: "do",
    all: "All is well.",
    sum: (wrong: number, warnings: number) =>
      `${wrong} wrong, ${warnings} to look at.`,
    levels: { wrong: "wrong", warning: "look", note: "note" },
    subjects: {
      settings: "Settings",
      folder: "Data folder",
      key: "Key",
      address: "Address",
      database: "Database",
      tasks: "Tasks",
      mail: "Mail",
      backup: "Backup",
    },
  },
  es: {
    well: "bien",
    do: "haz",
    all: "Todo está bien.",
    sum: (wrong: number, warnings: number) =>
      `${wrong} ${wrong === 1 ? "fallo" : "fallos"}, ${warnings} ${
        warnings === 1 ? "aviso" : "avisos"
      }.`,
    levels: { wrong: "fallo", warning: "aviso", note: "nota" },
    subjects: {
      settings: "Variables",
      folder: "Carpeta de datos",
      key: "Clave",
      address: "Dirección",
      database: "Base de datos",
      tasks: "Tareas",
      mail: "Correo",
      backup: "Copia",
    },
  },
} satisfies Record<Speech, {
  well: string;
  do: string;
  all: string;
  sum(wrong: number, warnings: number): string;
  levels: Record<Level, string>;
  subjects: Record<Subject, string>;
}>;
