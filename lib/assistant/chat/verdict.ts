/**
 * How an answer ended, from what its engines did.
 *
 * @module
 */
import type { Ending } from "../answer/answer_question.ts";
import type { End } from "./answering.ts";
import type { TurnIntent } from "./schema.ts";

/** What was written of an answer. */
export interface Written {
  /** `null` when it was broken off. */
  ending: Ending | null;
  /** Sentences that were shown. */
  shown: number;
  /** More was meant to come. */
  isCut: boolean;
}

/** Of answers that no engine was asked for. */
export const NOTHING_DRAFTED = {
  isCut: false,
  verdict: null,
  corrections: 0,
  dropped: {},
} as const satisfies Partial<End>;

/** How it is kept. */
export function endOf(
  { ending, shown, isCut }: Written,
  intent: TurnIntent,
): End {
  const { outcome = "unavailable", corrections = 0, dropped = {} } = ending ??
    {};
  const wasRefused = outcome === "no_evidence" || outcome === "leak";
  return {
    state: shown > 0 ? "answered" : wasRefused ? "no_evidence" : "unavailable",
    intent,
    isCut: isCut ||
      shown > 0 && (outcome === "leak" || Boolean(ending?.isCut)),
    verdict: verdictOf(outcome === "leak", shown, { corrections, dropped }),
    corrections,
    dropped,
  };
}

function verdictOf(
  isLeak: boolean,
  shown: number,
  { corrections, dropped }: Pick<End, "corrections" | "dropped">,
): End["verdict"] {
  const isDropped = Object.keys(dropped).length > 0;
  if (isLeak || shown === 0 && isDropped) return "reject";
  if (shown === 0) return null;
  return corrections > 0 || isDropped ? "correct" : "accept";
}
