/**
 * Whether the best sentence answers, or nothing does.
 *
 * @module
 */
import type { Asked } from "./question.ts";
import type { Features } from "./score_sentences.ts";

/**
 * What `deno task eval fit` fits: a logistic regression on all questions that are for tuning. Read off the quarter that
 * was left out, it refuses as docs/decisions/0038 says.
 */
export const WEIGHTS = {
  bias: -4.61,
  support: 2.82,
  covered: 3.81,
  told: 1.70,
  missesName: -2.41,
};

/** A story has words that nobody asked for; so much of it tells that a text is about the same. */
const MIN_STORY_SUPPORT = 0.33;

/** Weighs how much of what was asked stands in a sentence and around it: positive where it answers. */
export function isAnswer(features: Features, { isStory }: Asked): boolean {
  if (isStory) return features.support >= MIN_STORY_SUPPORT;
  const { bias, ...weights } = WEIGHTS;
  return measuresOf(features).reduce(
    (sum, [name, value]) => sum + weights[name] * value,
    bias,
  ) > 0;
}

/** Features as numbers, by the names of their weights. */
export function measuresOf(
  { support, covered, told, missingNames }: Features,
): [Exclude<keyof typeof WEIGHTS, "bias">, number][] {
  return [
    ["support", support],
    ["covered", covered],
    ["told", told],
    ["missesName", missingNames > 0 ? 1 : 0],
  ];
}
