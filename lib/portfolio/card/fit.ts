/** Sets text in a given room by measuring it: the largest size that fits, lines broken at spaces. */
import type { Typeface } from "@/lib/portfolio/cv/typeface.ts";

/** Room for a text: its width in pixels, and the sizes to try with the lines that each may take. */
export interface Room {
  width: number;
  steps: readonly { size: number; lines: number }[];
}

/** A text broken into lines at a size. */
export interface Fitted {
  size: number;
  lines: string[];
}

/** Breaks a text at the first size that fits, into lines of like length; what never fits ends in "…". */
export function fit(
  text: string,
  typeface: Typeface,
  { width, steps }: Room,
): Fitted {
  for (const { size, lines } of steps) {
    const broken = breakLines(text, within(typeface, size, width));
    if (broken.length <= lines) {
      return { size, lines: balanced(text, typeface, size, width, broken) };
    }
  }
  const { size, lines } = steps.at(-1) ?? { size: 0, lines: 0 };
  const fits = within(typeface, size, width);
  return { size, lines: shorten(breakLines(text, fits), lines, fits) };
}

type Fits = (part: string) => boolean;

function within(typeface: Typeface, size: number, width: number): Fits {
  return (part) => typeface.width(part) * size <= width;
}

/** The narrowest setting that takes no more lines leaves no word alone on the last one. */
function balanced(
  text: string,
  typeface: Typeface,
  size: number,
  width: number,
  lines: string[],
): string[] {
  let best = lines;
  for (let narrower = width - 12; narrower > width / 2; narrower -= 12) {
    const fits = within(typeface, size, narrower);
    const broken = breakLines(text, fits);
    // A word that had to be divided only gets worse.
    if (broken.length > lines.length || !text.split(/\s+/).every(fits)) break;
    best = broken;
  }
  return best;
}

function breakLines(text: string, fits: Fits): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = fits(word) ? [word] : divide(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line ? [...lines, line] : lines;
}

/** Divides a word that is wider than the room. */
function divide(word: string, fits: Fits): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece && !fits(piece + segment)) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function shorten(
  lines: string[],
  most: number,
  fits: Fits,
): string[] {
  const letters = [...new Intl.Segmenter().segment(lines[most - 1] ?? "")].map((
    { segment },
  ) => segment);
  while (letters.length > 0 && !fits(`${letters.join("").trimEnd()}…`)) {
    letters.pop();
  }
  return [...lines.slice(0, most - 1), `${letters.join("").trimEnd()}…`];
}
