/**
 * Finds places and actions by what somebody types.
 *
 * @module
 */
import type { Destination } from "./view.ts";

/** What is searched: what it is called in both languages. */
export type Findable = Pick<Destination, "label" | "otherLabel">;

/** How well a text fits, the best first; what does not fit is not in the list. */
const FITS = [startsSo, hasWordThatStartsSo, contains, hasLettersInOrder];

/**
 * The items that fit, the best first: by its beginning, by a word's, anywhere, or by its letters in order. Accents and
 * capitals do not matter, and a name in the other language fits almost as well.
 *
 * @example
 * find(items, "memb"); // Members, then Member limits
 */
export function find<Item extends Findable>(
  items: readonly Item[],
  typed: string,
): Item[] {
  const wanted = plain(typed);
  if (wanted === "") return [...items];
  return items.map((item) => ({ item, rank: rankOf(item, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function rankOf({ label, otherLabel }: Findable, wanted: string): number {
  const own = fit(plain(label), wanted);
  const other = fit(plain(otherLabel), wanted);
  return Math.min(own, other + 0.5);
}

function fit(text: string, wanted: string): number {
  const at = FITS.findIndex((fits) => fits(text, wanted));
  return at < 0 ? Infinity : at;
}

function startsSo(text: string, wanted: string): boolean {
  return text.startsWith(wanted);
}

function hasWordThatStartsSo(text: string, wanted: string): boolean {
  return text.includes(` ${wanted}`);
}

function contains(text: string, wanted: string): boolean {
  return text.includes(wanted);
}

function hasLettersInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === wanted[at]) at++;
  return at === wanted.length;
}

/** Without accents, capitals and spaces around. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
