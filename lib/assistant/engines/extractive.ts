/**
 * Answers without a model: the sentences of the passages that answer best, as they stand. Deterministic, no network.
 *
 * @module
 */
import type {
  DraftSentence,
  Engine,
  EngineRequest,
  Passage,
} from "./engine.ts";
import { isAnswer } from "./is_answer.ts";
import { type Asked, askedOf } from "./question.ts";
import { type Scored, scoreSentences } from "./score_sentences.ts";

/** Others are added while they are nearly as good. */
const NEARLY = 0.9;
const MAX_SENTENCES = 3;
/** Of what was asked, so much at most may be known and missing where the story around it is to tell. */
const MAX_MISSING = 0.5;

/** The engine that is always there. */
export const extractive: Engine = {
  name: "extractive",
  listens: false,
  async *answer(request, report) {
    yield* chosen(request).map(quoteOf);
    report({
      engine: "extractive",
      model: "",
      inputTokens: 0,
      outputTokens: 0,
      isEstimate: false,
      costMicroUsd: 0,
    });
  },
};

function chosen({ question, person, passages }: EngineRequest) {
  const asked = askedOf(question, person);
  const scored = answering(asked, passages);
  if (scored.length > 0 || !asked.hasStory) return scored;
  // "There are empty houses in our village. Is there a precedent?" But a technology that is missing is missing.
  const isOpen = asked.topics.length === 0 &&
    asked.terms.every(({ isName }) => !isName);
  const [nearest] = scoreSentences(passages, asked);
  return isOpen && (nearest?.features.missingKnown ?? 0) < MAX_MISSING
    ? answering(askedOf(question, person, true), passages)
    : [];
}

function answering(asked: Asked, passages: readonly Passage[]): Scored[] {
  if (asked.isForOpinion) return [];
  const { terms, topics, sections } = asked;
  const isAnything = terms.length === 0 && topics.length === 0 &&
    sections.length === 0;
  if (isAnything) return [];
  const scored = scoreSentences(passages, asked);
  const [best] = scored;
  if (!best || !isAnswer(best.features, asked)) return [];
  const picked: Scored[] = [];
  for (const one of scored) {
    if (picked.length === MAX_SENTENCES || one.score < best.score * NEARLY) {
      break;
    }
    if (picked.every(({ text }) => text !== one.text)) picked.push(one);
  }
  return picked;
}

function quoteOf(
  { passage, start, text }: Scored,
): DraftSentence {
  return {
    text,
    citations: [{ chunkId: passage.chunkId, quote: text, start }],
  };
}
