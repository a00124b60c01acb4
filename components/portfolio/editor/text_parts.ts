/**
 * Where two texts differ, by whole words.
 *
 * @module
 */

/** A change of a text: what is the same before and after it, what went and what came. */
export interface TextParts {
  start: string;
  gone: string;
  came: string;
  end: string;
}

/** Finds the words between which all differences lie. */
export function parts(old: string, fresh: string): TextParts {
  const [before, after] = [words(old), words(fresh)];
  let first = 0;
  while (
    first < before.length && first < after.length &&
    before[first] === after[first]
  ) first++;
  let last = 0;
  while (
    last < before.length - first && last < after.length - first &&
    before[before.length - 1 - last] === after[after.length - 1 - last]
  ) last++;
  return {
    start: before.slice(0, first).join(""),
    gone: before.slice(first, before.length - last).join(""),
    came: after.slice(first, after.length - last).join(""),
    end: before.slice(before.length - last).join(""),
  };
}

/** Words with the space behind them, so that joining gives the text. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
