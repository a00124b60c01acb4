/**
 * Which language a reader gets.
 *
 * @module
 */
import { isLang, type Lang } from "./schema.ts";

/** No browser sends more; the rest of a longer header is not read. */
const MAX_HEADER_CHARS = 200;

/**
 * Chooses among our languages by an `Accept-Language` header (RFC 9110, section 12.5.4).
 *
 * @param header the header as sent, `null` when absent
 * @param fallback what a reader of neither language gets
 * @example
 * preferredLang("fr, es-MX;q=0.8, en;q=0.5", "en"); // "es"
 */
export function preferredLang(header: string | null, fallback: Lang): Lang {
  if (header === null) return fallback;
  let best: Lang | null = null;
  let bestQuality = 0;
  for (const part of header.slice(0, MAX_HEADER_CHARS).split(",")) {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const lang = range.split("-")[0];
    const quality = qualityOf(parameters);
    if (isLang(lang) && quality > bestQuality) {
      best = lang;
      bestQuality = quality;
    }
  }
  return best ?? fallback;
}

function qualityOf(parameters: string[]): number {
  const q = parameters.map((text) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(text)?.[1])
    .find((value) => value !== undefined);
  return q === undefined ? 1 : Number(q) || 0;
}
