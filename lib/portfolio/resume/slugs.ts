/**
 * Short names for addresses.
 *
 * @module
 */

/** Long enough to be told apart, short enough for a line. */
const MAX_LENGTH = 60;

/** Letters that do not come apart into a Latin letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  þ: "th",
};

/** Writes a name in the letters of an address: `Diseño de señales` becomes `diseno-de-senales`. */
export function slugOf(name: string, fallback: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[ßæœøłđþ]/g, (letter) => LETTERS[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-").slice(0, MAX_LENGTH).replace(/^-+|-+$/g, "");
  return plain || fallback;
}

/** Makes slugs that are not taken yet, and takes them: `atlas`, `atlas-2`, `atlas-3`. */
export function slugTaker(
  known: Iterable<string>,
): (name: string | null) => string {
  const taken = new Set(known);
  /** Counting goes on where it stopped: thousands of equal names are no reason to count from 2 each time. */
  const counts = new Map<string, number>();
  return (name) => {
    const base = slugOf(name ?? "", "project");
    let slug = base;
    let count = counts.get(base) ?? 2;
    while (taken.has(slug)) slug = `${base}-${count++}`;
    counts.set(base, count);
    taken.add(slug);
    return slug;
  };
}
