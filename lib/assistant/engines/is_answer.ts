/**
 * Whether the best sentence answers, or nothing does.
 *
 * @module
 */
import type { Asked } from "./question.ts";
import type { Features } from "./score_sentences.ts";

/** Of what was asked, as much must stand in a sentence or around it: best of 0.40 to 0.65 on tuning_a, read off tuning_b. */
const MIN_SUPPORT = 0.5;
/** As much must stand in the sentence itself … */
const MIN_COVERED = 0.25;
/** … unless what stands around it leaves no doubt. */
const CLEAR_SUPPORT = 0.65;
/** A story has words that nobody asked for. */
const MIN_STORY_SUPPORT = 0.33;

/** Says so by how much of what was asked stands in a sentence and around it. */
export function isAnswer(features: Features, { isStory }: Asked): boolean {
  const { support, covered } = features;
  if (isStory) return support >= MIN_STORY_SUPPORT;
  return support >= MIN_SUPPORT &&
    (covered >= MIN_COVERED || support >= CLEAR_SUPPORT);
}
