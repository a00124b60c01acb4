/**
 * Making texts shorter by leaving whole sentences or closing clauses out; no word is added, none changes its place.
 *
 * @module
 */
import { isNegation } from "../answer/plain_words.ts";
import { sentencesOf, wordsOf } from "../answer/words.ts";

/** A point of more letters loses what stands after its last semicolon or dash. */
const LONG_POINT = 180;
const LEAST_LEFT = 60;

/** Sentences that lean on the one before them. */
const LEANING =
  /^["'“«(]*(?:this|that|these|those|it|its|they|he|she|there|also|then|later|besides|however|so|thus|both|here|esto|eso|este|esta|estos|estas|ese|esa|ello|ellos|ellas|también|además|luego|después|sin embargo|así|ambos|ambas|allí|ahí)\b/i;

/** What a closing clause must not take away: it would change what stands before it. */
const TURNING =
  /\b(?:but|although|though|except|only|unless|if|until|almost|nearly|up to|pero|aunque|salvo|excepto|solo|sólo|si|hasta|casi|apenas)\b/i;

/** Sentences of a text with those that lean on them. */
export function groupsOf(text: string): string[] {
  const groups: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const last = groups.at(-1);
    const between = last ? text.slice(last.end, start) : "";
    if (
      last && !between.includes("\n") && LEANING.test(text.slice(start, end))
    ) last.end = end;
    else groups.push({ start, end });
  }
  return groups.map(({ start, end }) => text.slice(start, end));
}

/** A long point without its closing clauses, where nothing turns on them; else as it is. */
export function shortened(point: string): string {
  if (point.length <= LONG_POINT) return point;
  // Half of a pair of dashes says nothing.
  const hasPair = (point.match(/\s[–—]\s/g)?.length ?? 0) > 1;
  const ends = Array.from(
    point.matchAll(hasPair ? /\s*;\s+/g : /\s*;\s+|\s+[–—]\s+/g),
    ({ index }) => index,
  ).filter((end) => end >= LEAST_LEFT);
  const end = ends.findLast((end) => end <= LONG_POINT) ?? ends[0];
  if (end === undefined) return point;
  const [kept, lost] = [point.slice(0, end), point.slice(end)];
  const turns = TURNING.test(lost) ||
    wordsOf(lost).some(({ folded }) => isNegation(folded));
  const isOpen = (kept.match(/\(/g)?.length ?? 0) !==
    (kept.match(/\)/g)?.length ?? 0);
  return turns || isOpen ? point : kept;
}
