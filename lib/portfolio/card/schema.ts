/**
 * The portrait of a site as plain numbers: pages draw it (components/ui/Seal.tsx) and so does the card.
 *
 * @module
 */
import type { Lang } from "../site/schema.ts";

/** Ellipses around a middle of their own, and the letters between them, in a square of 200 units. */
export interface Rosette {
  /** Each hairline is an ellipse, turned by so many degrees around the middle of the square. */
  turns: number[];
  rx: number;
  ry: number;
  cy: number;
  initials: string;
  /** Size of the letters, and the line that they stand on. */
  size: number;
  baseline: number;
}

/** Wider than this, the ring would run into the initials or out of the frame. */
const RING = { inner: 44, outer: 98 };

/** How far the letters may reach from the middle, and how large they get at most. */
const LETTERS = { reach: 40, size: 60 };

/** Half the height of a capital, in ems. */
const HALF_CAPITAL = 0.35;

/** Each piece on show adds a line, and the name bends it, so that no two look the same. */
export function rosetteOf(
  name: string,
  pieces: number,
  contentLang: Lang,
): Rosette {
  const lines = Math.min(96, 18 + 2 * pieces);
  const bend = 0.62 + (hashOf(name) % 100) / 130;
  const radius = (RING.outer - RING.inner) / 2;
  const initials = initialsOf(name, contentLang);
  const size = sizeOf(initials);
  return {
    turns: Array.from({ length: lines }, (_, i) => round((360 * i) / lines)),
    rx: round(radius * bend),
    ry: radius,
    cy: 100 - RING.inner - radius,
    initials,
    size,
    baseline: round(100 + size * HALF_CAPITAL),
  };
}

/**
 * The letters that stand for a name; titles and particles are left out. English takes the first and the last name,
 * Spanish the first of two surnames.
 *
 * @example
 * initialsOf("Lucía Robles Ferrer", "es"); // "LR"
 */
export function initialsOf(name: string, contentLang: Lang): string {
  const words = name.split(/\s+/).filter((word) =>
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) && !word.endsWith(".")
  );
  const chosen = words.length > 0 ? words : name.split(/\s+/).filter(Boolean);
  const last = contentLang === "es" && chosen.length > 2 ? -2 : -1;
  const ends = chosen.length > 1
    ? [chosen[0], chosen.at(last)]
    : [chosen[0] ?? "·"];
  return ends.map((word) => [...(word ?? "")][0]).join("").toLocaleUpperCase(
    "en",
  );
}

/** The corners of the letters touch a circle within the ring. */
function sizeOf(letters: string): number {
  const width = [...letters].reduce((sum, letter) => sum + widthOf(letter), 0);
  const corner = Math.hypot(width / 2, HALF_CAPITAL);
  return round(Math.min(LETTERS.size, LETTERS.reach / corner));
}

/** In ems, for the display face; other scripts are drawn in squares. */
function widthOf(letter: string): number {
  if (/[IJ1·]/.test(letter)) return 0.37;
  return /[A-LN-VX-ZÀ-ÖØ-Þ\d]/.test(letter) ? 0.7 : 1;
}

function hashOf(text: string): number {
  let hash = 7;
  for (const char of text) {
    hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  }
  return hash;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
