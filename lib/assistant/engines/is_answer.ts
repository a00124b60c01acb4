/**
 * Whether the best sentence answers, or nothing does.
 *
 * @module
 */
import type { Asked } from "./question.ts";
import type { Features } from "./evidence.ts";

/**
 * What `deno task eval fit` fits: a logistic regression on the questions that are for tuning. Read off sites that were
 * left out, it refuses as docs/decisions/0038 says.
 */
export const WEIGHTS = {
  bias: -1.50,
  support: 0.69,
  covered: 1.38,
  told: 1.84,
  missesName: -3.97,
  missingKnown: -1.26,
  missingUnknown: 1.93,
  isSection: 1.95,
  missesSection: -2.57,
};

/** What is weighed. */
type Measure = Exclude<keyof typeof WEIGHTS, "bias">;

/** A story has words that nobody asked for; so much of it tells that a text is about the same. */
const MIN_STORY_SUPPORT = 0.33;

/** Weighs how much of what was asked stands in a sentence and around it: positive where it answers. */
export function isAnswer(
  features: Features,
  { isStory }: Asked,
): boolean {
  if (isStory) return features.support >= MIN_STORY_SUPPORT;
  if (!features.isBacked) return false;
  return measuresOf(features).reduce(
    (sum, [name, value]) => sum + WEIGHTS[name] * value,
    WEIGHTS.bias,
  ) > 0;
}

/** Features as numbers, by the names of their weights and in their order. */
export function measuresOf(features: Features): [Measure, number][] {
  const names = Object.keys(WEIGHTS).filter((name) => name !== "bias");
  return (names as Measure[]) // its keys are these
    .map((name) => [name, Number(features[name])]);
}
