/**
 * Personal data in a text that something generated.
 *
 * @module
 */
import { fold } from "../text/words.ts";

const PATTERNS: RegExp[] = [
  // An address of mail, also as people write it against robots.
  /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\]|\(arroba\)|\[arroba\])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\]|\(punto\))\s?[\p{L}\p{N}-]+)+/gu,
  // Telephones, cards and accounts: nine digits or more, however they are grouped.
  /(?<![\p{L}\p{N}.])\+?\(?\d(?:[\s().\/-]{0,2}\d){8,18}(?![\p{N}])/gu,
  // Identity documents of Spain and the United States, and bank accounts.
  /\b[XYZ]?\d{7,8}-?[A-Z]\b/g,
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}\b/g,
  // Where somebody lives.
  /\b\d{1,5}\s+(?:\p{Lu}\p{L}+\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Boulevard|Blvd|Drive|Square|Court)\b/gu,
  /\b(?:Calle|C\/|Avenida|Avda|Av\.|Plaza|Paseo|Camino|Carrera|Rua)\s+(?:(?:de|del|la|las|los|el)\s+)*(?:\p{Lu}\p{L}+\s*){1,4},?\s*(?:n[.º°o]*\s*)?\d{1,4}/gu,
];

/** What of a text is personal data that stands in none of the sources. */
export function personalDataIn(
  text: string,
  sources: readonly string[],
): string[] {
  const known = sources.map(compact);
  const found = PATTERNS.flatMap((pattern) => text.match(pattern) ?? [])
    .filter((one) => !isYears(one));
  return [...new Set(found)].filter((one) =>
    !known.some((source) => source.includes(compact(one)))
  );
}

/** "2015 - 2019, 2021" is no telephone. */
function isYears(text: string): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  return numbers.length > 1 &&
    numbers.every((one) => /^(19|20)\d\d$/.test(one));
}

function compact(text: string): string {
  return fold(text).replace(/\((at|arroba)\)|\[(at|arroba)\]/g, "@")
    .replace(/\((dot|punto)\)|\[dot\]/g, ".").replace(/[^\p{L}\p{N}@]/gu, "");
}
