/**
 * From a question and its passages to sentences that may be shown: engines draft, the supervisor decides, sentence by
 * sentence. Nothing leaves here that was not held against its quote.
 *
 * @module
 */
import { type Engine, EngineError, type Usage } from "../engines/engine.ts";
import type { EngineRequest } from "../engines/engine.ts";
import { randomMark } from "../engines/random_mark.ts";
import { MAX_CORRECTIONS, supervise } from "../supervisor/supervise.ts";
import type { Fault, VerifiedSentence } from "./schema.ts";

/** A question to answer. */
export type Inquiry = Omit<EngineRequest, "canary" | "corrections"> & {
  /** The tenant's own pages and cited sources. */
  links: readonly string[];
};

/** How an answer ended; stored with it. */
export interface Ending {
  /** `no_evidence`: the passages do not tell. `leak`: the model told its rules and was cut off. */
  outcome: "answered" | "no_evidence" | "leak" | "unavailable";
  /** Whose sentences were shown, or who was asked last. */
  engine: string;
  /** It broke off after the first sentence. */
  isCut: boolean;
  /** How often the model was asked to mend its answer. */
  corrections: number;
  /** What was wrong with sentences that were dropped. */
  dropped: Partial<Record<Fault, number>>;
  /** One for each call of an engine, failed ones too. */
  usage: Usage[];
}

/** What an answer consists of, in order: sentences, then its ending. */
export type AnswerPart =
  | { kind: "sentence"; sentence: VerifiedSentence }
  | { kind: "ending"; ending: Ending };

/** More than this nobody reads. */
const MAX_SENTENCES = 5;

/**
 * Answers by the first engine that can; the next is asked when one fails, or says only what cannot be shown.
 *
 * @throws the signal's reason when it was aborted
 */
export async function* answerQuestion(
  inquiry: Inquiry,
  engines: readonly Engine[],
): AsyncGenerator<AnswerPart> {
  const ending: Ending = {
    outcome: "unavailable",
    engine: "",
    isCut: false,
    corrections: 0,
    dropped: {},
    usage: [],
  };
  let outcome: Ending["outcome"] = "unavailable";
  for (const engine of engines) {
    ending.engine = engine.name;
    let corrections: string[] = [];
    for (let attempt = 0; attempt <= MAX_CORRECTIONS; attempt++) {
      ending.corrections += attempt > 0 ? 1 : 0;
      const tried = yield* tryOnce(inquiry, engine, corrections, ending);
      if (tried.outcome) {
        return yield {
          kind: "ending",
          ending: { ...ending, outcome: tried.outcome },
        };
      }
      if (tried.failed) break;
      outcome = "no_evidence";
      if (!engine.listens) break;
      corrections = tried.corrections;
    }
  }
  yield { kind: "ending", ending: { ...ending, outcome } };
}

/** What one attempt came to: an outcome that ends the answer, or why there is none yet. */
interface Tried {
  outcome: "answered" | "no_evidence" | "leak" | null;
  failed: boolean;
  corrections: string[];
}

async function* tryOnce(
  { links, ...inquiry }: Inquiry,
  engine: Engine,
  corrections: string[],
  ending: Ending,
): AsyncGenerator<AnswerPart, Tried> {
  const request = { ...inquiry, canary: randomMark(), corrections };
  const shown = new Set<string>();
  const mend = new Set<string>();
  const tried = (outcome: Tried["outcome"], failed = false): Tried => (
    { outcome, failed, corrections: [...mend] }
  );
  let said = "";
  try {
    const drafts = engine.answer(request, (usage) => ending.usage.push(usage));
    for await (const draft of drafts) {
      const { verdict, ...found } = supervise(
        { parts: [draft] },
        { ...request, links, said },
      );
      said += `${draft.text} `;
      for (const { fault } of found.reasons) {
        ending.dropped[fault] = (ending.dropped[fault] ?? 0) + 1;
      }
      if (verdict === "reject") return tried("leak");
      found.corrections.forEach((one) => mend.add(one));
      for (const sentence of found.parts) {
        if (shown.has(sentence.text)) continue;
        shown.add(sentence.text);
        yield { kind: "sentence", sentence };
      }
      if (shown.size >= MAX_SENTENCES) break;
    }
  } catch (error) {
    inquiry.signal?.throwIfAborted();
    if (!(error instanceof EngineError)) throw error;
    if (shown.size === 0) return tried(null, true);
    ending.isCut = true;
  }
  if (shown.size > 0) return tried("answered");
  // Who says nothing at all has read the passages and found nothing.
  return tried(mend.size === 0 ? "no_evidence" : null);
}
