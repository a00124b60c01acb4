/**
 * What is said of summaries of READMEs in the dashboard, in both languages.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

const en = {
  title: "What the README says",
  text:
    "Taken from the README and cited in it. Readers see it while the project has no description of your own.",
  none: "There is no summary yet.",
  nothing: "Nothing in the README says what it is.",
  langs: { es: "In Spanish", en: "In English" },
  byQuotes: "Its own sentences, word for word.",
  byModel: "Worded by {engine}, each sentence held against the README.",
  left: "What the README does not bear out was left out.",
  rejected: "What a model said of it was not borne out by the README.",
  hidden: "Hidden from readers.",
  accept: "Use as description",
  hide: "Hide",
  show: "Show",
  again: "Make it again",
  make: "Make it now",
  rests: "What it rests on",
  done: {
    accepted: "It is the description in your draft now. Publish when you like.",
    hidden: "Readers do not see it any more.",
    shown: "Readers see it again.",
    asked: "It is being made; it stands here in a moment.",
    gone: "It is not there any more.",
  },
};

/** Every word of them. */
export type SummaryWords = typeof en;

const es: SummaryWords = {
  title: "Lo que dice el README",
  text:
    "Sale del README y lo cita. Se ve mientras el proyecto no tenga una descripción tuya.",
  none: "Aún no hay resumen.",
  nothing: "Nada en el README dice qué es.",
  langs: { es: "En español", en: "En inglés" },
  byQuotes: "Sus propias frases, palabra por palabra.",
  byModel: "Redactado por {engine}, con cada frase cotejada con el README.",
  left: "Se dejó fuera lo que el README no respalda.",
  rejected: "El README no respaldaba lo que dijo un modelo.",
  hidden: "Oculto para quien visita.",
  accept: "Usar como descripción",
  hide: "Ocultar",
  show: "Mostrar",
  again: "Volver a hacerlo",
  make: "Hacerlo ahora",
  rests: "En qué se apoya",
  done: {
    accepted: "Ya es la descripción en tu borrador. Publica cuando quieras.",
    hidden: "Ya no se ve.",
    shown: "Se vuelve a ver.",
    asked: "Se está haciendo; aparecerá aquí en un momento.",
    gone: "Ya no está.",
  },
};

/** The words by language. */
export const summaryWords: Record<Lang, SummaryWords> = { en, es };
