/**
 * Descriptions as other programs keep them, as paragraphs and points.
 *
 * @module
 */

/** What a description says: paragraphs, and the points of its lists. */
export interface Prose {
  summary?: string;
  highlights?: string[];
}

const POINT = /^\s*(?:[•●▪‣◦·*]|[-–—](?=\s))\s*/;

/** Parts a text into paragraphs and the lines that begin with a bullet. */
export function readProse(text: string | undefined): Prose {
  if (text === undefined) return {};
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const points = lines.filter((line) => POINT.test(line))
    .map((line) => line.replace(POINT, "").trim()).filter(Boolean);
  const rest = lines.filter((line) => !POINT.test(line)).join("\n")
    .replace(/\n{3,}/g, "\n\n").trim();
  return {
    ...rest === "" ? {} : { summary: rest },
    ...points.length === 0 ? {} : { highlights: points },
  };
}

/** HTML as text: blocks become lines, items of lists begin with a bullet; no tag is left. */
export function textOfHtml(html: string | undefined): string | undefined {
  if (html === undefined) return undefined;
  const text = html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<li\b[^>]*>/gi, "\n• ")
    .replace(/<br\s*\/?>|<\/?(?:p|div|ul|ol|li|h[1-6]|tr)\b[^>]*>/gi, "\n")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decoded)
    .replace(/[ \t]+\n/g, "\n").replace(/•\s*\n+\s*/g, "• ")
    .replace(/\n{2,}•/g, "\n•").replace(/\n{3,}/g, "\n\n").trim();
  return text === "" ? undefined : text;
}

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function decoded(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? whole;
  const isHex = name[1]?.toLowerCase() === "x";
  const code = parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : "";
}
