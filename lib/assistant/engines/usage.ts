/**
 * What an answer of a model takes, in tokens and money.
 *
 * @module
 */
import type { Prices } from "@/lib/platform/model_config.ts";
import type { Usage } from "./engine.ts";

/** Tokens as a provider told them; `null` where it did not. */
export interface ToldTokens {
  input: number | null;
  output: number | null;
}

/** Spanish takes about three characters a token; what is reckoned should not be too little. */
const CHARS_PER_TOKEN = 3;

/** Completes what a provider told by what was sent and received. */
export function usageOf(
  engine: string,
  model: string,
  told: ToldTokens,
  chars: { sent: number; received: number },
  prices: Prices | undefined,
): Usage {
  const inputTokens = told.input ?? Math.ceil(chars.sent / CHARS_PER_TOKEN);
  const outputTokens = told.output ??
    Math.ceil(chars.received / CHARS_PER_TOKEN);
  return {
    engine,
    model,
    inputTokens,
    outputTokens,
    isEstimate: told.input === null || told.output === null,
    costMicroUsd: prices
      ? Math.ceil(
        inputTokens * prices.inputUsd + outputTokens * prices.outputUsd,
      )
      : null,
  };
}
