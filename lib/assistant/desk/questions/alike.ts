/**
 * Which questions ask the same.
 *
 * @module
 */
import { isPlain } from "../../answer/plain_words.ts";
import { wordsOf } from "../../answer/words.ts";
import type { Unanswered } from "./schema.ts";

/** Questions with the same telling words, the newest first; whoever left one comes before the others. */
export interface AlikeQuestions {
  /** The one that stands for them: the newest that was left, else the newest. */
  first: Unanswered;
  /** All of them, that one too. */
  all: Unanswered[];
}

/**
 * Puts those together that have the same telling words, in whatever order and form. What somebody left with an address
 * comes first, then what was left, then the newest.
 *
 * @param questions the newest first
 */
export function groupAlike(
  questions: readonly Unanswered[],
): AlikeQuestions[] {
  const groups = Map.groupBy(questions, ({ question }) => termsOf(question));
  return [...groups.values()]
    .map((all) => {
      const [first = all[0]] = all.toSorted((a, b) => rankOf(a) - rankOf(b));
      return first ? { first, all } : null;
    })
    .filter((group) => group !== null)
    .toSorted((a, b) => rankOf(a.first) - rankOf(b.first));
}

/** Those that ask the same as one of them, that one too; none where it is not among them. */
export function alikeTo(
  id: string,
  questions: readonly Unanswered[],
): Unanswered[] {
  return groupAlike(questions).find(({ all }) =>
    all.some((one) => one.id === id)
  )?.all ?? [];
}

function rankOf({ leftAt, leftEmail }: Unanswered): number {
  return leftEmail !== null ? 0 : leftAt !== null ? 1 : 2;
}

function termsOf(question: string): string {
  const words = wordsOf(question);
  const telling = words.filter(({ folded }) => !isPlain(folded));
  const stems = (telling.length > 0 ? telling : words).map(({ stem }) => stem);
  // "???" has no words at all
  return [...new Set(stems)].toSorted().join(" ") || question;
}
