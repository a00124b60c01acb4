/**
 * Words that every slice and every page shares.
 *
 * @module
 */

/** The languages of the interface and of content, the first being the platform's own default. */
export const LANGS = ["en", "es"] as const;

/** A language of the interface and of content. */
export type Lang = typeof LANGS[number];

/** Whether a text names one of our languages. */
export function isLang(text: string | null | undefined): text is Lang {
  return LANGS.some((lang) => lang === text);
}
