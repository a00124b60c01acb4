/**
 * Answers without a model: the sentences of the passages that answer best, as they stand. Deterministic, no network.
 *
 * @module
 */
import { sentencesOf } from "../answer/words.ts";
import type {
  DraftSentence,
  Engine,
  EngineRequest,
  Passage,
} from "./engine.ts";
import { askedOf } from "./question.ts";
import { type Scored, scoreSentences } from "./score_sentences.ts";

/** Below, the best sentence is about something else; the best of 0.3 to 0.5 on the development questions. */
const MIN_SUPPORT = 0.42;
/** Of what was asked, as much must stand in a sentence itself. */
const MIN_COVERED = 0.2;
/** Others are added while they are nearly as good. */
const NEARLY = 0.85;
const MAX_SENTENCES = 3;

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
  if (asked.isForOpinion) return [];
  if (asked.terms.length === 0 && asked.wanted === null) {
    return beginning(passages);
  }
  const scored = scoreSentences(passages, asked);
  const [best] = scored;
  if (!best || best.support < MIN_SUPPORT) return [];
  const isAboutIt = best.covered >= MIN_COVERED || best.support >= 0.65;
  if (!isAboutIt) return [];
  const picked: Scored[] = [];
  for (const one of scored) {
    if (picked.length === MAX_SENTENCES || one.score < best.score * NEARLY) {
      break;
    }
    if (picked.every(({ text }) => text !== one.text)) picked.push(one);
  }
  return picked;
}

/** "Who are you?": what the best passage begins with. */
function beginning([passage]: readonly Passage[]) {
  if (!passage) return [];
  return sentencesOf(passage.text).slice(0, 2).map(({ start, end }) => ({
    passage,
    start,
    text: passage.text.slice(start, end),
  }));
}

function quoteOf(
  { passage, start, text }: Pick<Scored, "passage" | "start" | "text">,
): DraftSentence {
  return {
    text,
    citations: [{ chunkId: passage.chunkId, quote: text, start }],
  };
}
