/**
 * What to search for when a question leans on the one before it: "and where was that?".
 *
 * @module
 */
import { fold } from "../text/words.ts";

const LEANS =
  /^(and|y|but|pero|what about|how about|que hay de|que tal|also|tambien|then|entonces)\b/;
/** More words say themselves what they are about. */
const FEW_WORDS = 8;

/**
 * The text that is searched for.
 *
 * @param before the question before it in the conversation; it is used for searching and for nothing else
 */
export function searchedFor(question: string, before: string | null): string {
  const folded = fold(question).replace(/^[¿¡\s]+/, "").trim();
  const leans = LEANS.test(folded) && folded.split(/\s+/).length <= FEW_WORDS;
  return before !== null && leans ? `${before} ${question}` : question;
}
