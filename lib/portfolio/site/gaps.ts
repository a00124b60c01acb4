/**
 * Texts as names are looked for in them: without accents and capitals, each gap as one space.
 *
 * @module
 */

/** A text made ready; positions count in `plain` and `small` alike. */
export interface Text {
  plain: string;
  small: string;
  /** What stands just before and after a position, in the text as it was. */
  before: (start: number) => string;
  after: (end: number) => string;
}

/** Spaces, line breaks and hyphens: a space in a name also stands for any run of them. */
const GAPS = /[\s\-\u2010\u2011]+/g;

/** Reads a text in one pass. */
export function readText(text: string): Text {
  const full = text.normalize("NFD").replace(/\p{M}/gu, "");
  /** For each gap of several signs: where the next sign stands here, and in the full text. */
  const shifts: { at: number; full: number }[] = [];
  let lost = 0;
  const plain = full.replace(GAPS, (gap, at: number) => {
    if (gap.length > 1) {
      lost += gap.length - 1;
      shifts.push({ at: at + gap.length - lost, full: at + gap.length });
    }
    return " ";
  });
  const inFull = (position: number) => {
    let [low, high] = [0, shifts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.at ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    const last = shifts[low - 1];
    return last ? last.full + position - last.at : position;
  };
  return {
    plain,
    small: plain.toLowerCase(),
    before: (start) => {
      const end = inFull(start);
      return full.slice(Math.max(0, end - 2), end);
    },
    after: (end) => {
      const start = inFull(end);
      return full.slice(start, start + 2);
    },
  };
}
