/**
 * Keys that are pressed one after the other.
 *
 * @module
 */

/** A pause that ends a sequence. */
const PAUSE_MS = 1_500;

/**
 * Remembers the last keys, and tells which sequence has just been completed.
 *
 * @example
 * const press = sequences(["g m", "?"]);
 * press("g", 0); // null
 * press("m", 200); // "g m"
 */
export function sequences(
  known: readonly string[],
): (key: string, at: number) => string | null {
  let pressed: string[] = [];
  let lastAt = -Infinity;
  return (key, at) => {
    if (at - lastAt > PAUSE_MS) pressed = [];
    lastAt = at;
    pressed = [...pressed, key].slice(-2);
    const found = [pressed.join(" "), key].find((one) => known.includes(one));
    if (found) pressed = [];
    return found ?? null;
  };
}
