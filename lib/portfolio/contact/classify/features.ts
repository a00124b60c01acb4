/**
 * What of a message counts: groups of words, single words, pairs, and how it is made.
 *
 * @module
 */
import type { Classified } from "./classifier.ts";
import { plainText, signs } from "./signs.ts";

/** Words are known by their beginning: endings tell of gender, number and tense. */
const STEM_CHARS = 6;

/** Groups speak louder than words: they were chosen, words came along. */
const SIGN_WEIGHT = 1.5;

/** Names of what is found, each with its weight. */
export function featuresOf(
  { name, body }: Pick<Classified, "name" | "body">,
): Map<string, number> {
  const text = plainText(body);
  const found = new Map<string, number>();
  for (const [sign, pattern] of signs) {
    if (pattern.test(text)) found.set(`:${sign}`, SIGN_WEIGHT);
  }
  for (const shape of shapesOf(body, name)) found.set(`.${shape}`, 1);
  const words = text.match(/[a-z\d]+/g) ?? [];
  const stems = words.map((word) => word.slice(0, STEM_CHARS));
  for (const stem of stems) found.set(stem, 0.6);
  for (let at = 1; at < stems.length; at++) {
    found.set(`${stems[at - 1]} ${stems[at]}`, 0.5);
  }
  return found;
}

function* shapesOf(body: string, name: string): Iterable<string> {
  const text = body.trim();
  if (/https?:|www\.|t\.me\//i.test(text)) yield "link";
  if (/[?]\s*$/.test(text)) yield "ends asking";
  if (/[?]/.test(text)) yield "asks";
  else yield "asks nothing";
  if (/!!|\b[A-ZÁÉÍÓÚÑ]{5,}\b.*\b[A-ZÁÉÍÓÚÑ]{5,}\b/.test(text)) yield "loud";
  if (/[$€£]|\b\d+ ?(?:k|usd|eur|euros?|dollars?|dolares)\b/i.test(text)) {
    yield "money";
  }
  if (/\b\d{1,3} ?%/.test(text)) yield "percent";
  if (/@\w|\+\d{2}/.test(text)) yield "reach me elsewhere";
  if (text.length < 60) yield "short";
  else if (text.length > 260) yield "long";
  if (/\b(?:usted|su|sus|le)\b/i.test(text)) yield "usted";
  if (/\b(?:we|our|us|nosotr[oa]s|nuestr[oa]s?)\b/i.test(text)) yield "we";
  if (/https?:|www\./i.test(name)) yield "link in name";
}
