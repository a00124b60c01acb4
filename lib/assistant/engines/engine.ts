/**
 * The door to whatever writes answers: quoted sentences of this machine, or a model.
 *
 * An engine only drafts. Nothing of a draft is shown before `answer/verify.ts` and the supervisor have let it pass.
 *
 * @module
 */
import type { Lang } from "@/lib/platform/schema.ts";

/** A chunk that was retrieved for this question and that its viewer may read. */
export interface Passage {
  chunkId: string;
  title: string;
  /** Where it stands on the site: `/projects`. */
  path: string;
  text: string;
  lang: Lang;
}

/** All that an engine is told; what rules it is our own affair, not the caller's. */
export interface EngineRequest {
  question: string;
  lang: Lang;
  /** Best first. */
  passages: readonly Passage[];
  /** Whose site it is, as people write the name. */
  person: string;
  /** Stands in the rules and nowhere else; whoever prints it prints the rules. */
  canary: string;
  /** Why the last attempt could not be shown, in our words. */
  corrections: readonly string[];
  /** Ends the answer: its reader has gone, or stopped it. */
  signal?: AbortSignal;
}

/** What a sentence rests on; an offset is a hint, in UTF-16 units of the passage's text. */
export interface DraftCitation {
  chunkId: string;
  quote: string;
  start?: number;
}

/** One sentence as an engine wants to say it. */
export interface DraftSentence {
  text: string;
  citations: DraftCitation[];
}

/** What an answer took, for the budgets. */
export interface Usage {
  engine: string;
  model: string;
  inputTokens: number;
  outputTokens: number;
  /** The provider did not say, so it is reckoned from the length of the text, rather too high. */
  isEstimate: boolean;
  /** In millionths of a US dollar; `null` when the owner named no prices. */
  costMicroUsd: number | null;
}

/** One way to draft an answer. */
export interface Engine {
  /** As the owner names it: `extractive`, `openai`, `anthropic`. */
  name: string;
  /** Whether corrections change its answer. */
  listens: boolean;
  /**
   * Drafts sentence by sentence; no sentence at all means that the passages do not tell.
   *
   * @param report hears once what it took, also when it fails halfway
   * @throws {EngineError} when it cannot go on
   */
  answer(
    request: EngineRequest,
    report: (usage: Usage) => void,
  ): AsyncIterable<DraftSentence>;
}

/** `busy`: over a limit there. `refused`: key, model or request. `cut_off`: began and did not end. */
export type EngineReason =
  | "timeout"
  | "busy"
  | "refused"
  | "broken"
  | "cut_off";

/** Why an engine gave up; the next in order may be asked. */
export class EngineError extends Error {
  override name = "EngineError";
  readonly reason: EngineReason;

  /** @param cause what was thrown, for the log only */
  constructor(engine: string, reason: EngineReason, cause?: unknown) {
    super(`Cannot answer with ${engine}: ${reason}`, { cause });
    this.reason = reason;
  }
}
