/**
 * Whether lists link what is asked to what is told, for their tests.
 *
 * @module
 */
import { wordsOf } from "../../answer/words.ts";
import { meaningsOf, withKinds } from "../concepts.ts";

/** Whether a text tells what is asked, taken as one term, by what they mean and by nothing else. */
export function tells(asked: string, text: string): boolean {
  const said = withKinds(
    meaningsOf(wordsOf(text)).flatMap(({ concepts }) => concepts),
  );
  const words = wordsOf(asked);
  return meaningsOf(words).some(({ many, concepts }) =>
    many === words.length && concepts.some((one) => said.has(one))
  );
}
