/**
 * Whether a text of a CV says nothing but what its master says.
 *
 * @module
 */
import { unsupportedIn } from "../answer/claims.ts";
import { sentencesOf } from "../answer/words.ts";
import type { Claims } from "./claims.ts";
import type { Verdict } from "./schema.ts";

/** Checks each sentence of a text against the texts of one entry. */
export function checkText(
  text: string,
  known: readonly string[],
  person: string,
  where: string,
  claims: Claims,
): void {
  const sentences = known.flatMap(cut);
  for (const sentence of cut(text)) {
    const fault = faultOf(sentence, sentences, person);
    claims.add("sentences", fault !== null, {
      text: sentence,
      where,
      fault: fault ?? "wording",
    });
  }
}

/** Word for word, the beginning of one up to its clause, or one in other words that claims nothing more. */
function faultOf(
  sentence: string,
  known: readonly string[],
  person: string,
): Verdict["rejected"][number]["fault"] | null {
  if (known.includes(sentence)) return null;
  let least: ReturnType<typeof unsupportedIn> | null = null;
  for (const one of known) {
    const found = unsupportedIn(sentence, [one], person);
    // "4.0 of 4.0" has no number that "3.9 of 4.0" does not have.
    if (!isWithin(numbersOf(sentence), numbersOf(one))) found.numbers.push("");
    if (weightOf(found) === 0) return null;
    if (!least || weightOf(found) < weightOf(least)) least = found;
  }
  if (!least) return "wording";
  if (least.numbers.length > 0) return "number";
  return least.names.length > 0 ? "name" : "wording";
}

/** Whether a list comes of another by leaving some out. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at++;
  return at === part.length;
}

function numbersOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function weightOf(
  { numbers, names, words, isTurned, isUnrelated }: ReturnType<
    typeof unsupportedIn
  >,
): number {
  return numbers.length + names.length + words.length + Number(isTurned) +
    Number(isUnrelated);
}

/** Sentences; a text without letters is one as well. */
function cut(text: string): string[] {
  const spans = sentencesOf(text);
  return spans.length === 0
    ? [text.trim()].filter(Boolean)
    : spans.map(({ start, end }) => text.slice(start, end));
}
