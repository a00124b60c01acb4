/**
 * Whether the best sentence answers, or nothing does.
 *
 * @module
 */
import type { Asked } from "./question.ts";
import type { Features } from "./score_sentences.ts";

/** Says so by how much of what was asked stands in a sentence and around it. */
export function isAnswer(features: Features, _asked: Asked): boolean {
  const { support, covered } = features;
  return support >= 0.5 && (covered >= 0.25 || support >= 0.65);
}
