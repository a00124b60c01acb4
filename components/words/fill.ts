/** A phrase with a number in it, in both of its forms; `{n}` stands for the number. */
export interface Counted {
  one: string;
  other: string;
}

/**
 * Puts values where a phrase names them.
 *
 * @example
 * fill("Write to {name}", { name: "Ada" }); // "Write to Ada"
 */
export function fill(phrase: string, values: Record<string, string | number>) {
  return phrase.replace(
    /\{(\w+)\}/g,
    (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The form of a phrase for this number, with the number in it. Spanish and English have the same two forms. */
export function count(phrase: Counted, n: number): string {
  return fill(n === 1 ? phrase.one : phrase.other, { n });
}
