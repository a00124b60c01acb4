/**
 * Words of a text, folded so that accents and capitals make no difference.
 *
 * @module
 */

/** Without accents and capitals: `Aprendió` is `aprendio`. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Runs of letters and digits, folded, in their order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
