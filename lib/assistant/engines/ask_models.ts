/**
 * One question to whichever model the configuration names, for what is no answer to a reader.
 *
 * @module
 */
import type { ModelConfig } from "@/lib/platform/model_config.ts";
import { openAnthropic } from "./anthropic.ts";
import type { Usage } from "./engine.ts";
import { openOpenai } from "./openai.ts";
import { type Messages, type RemoteSettings, said } from "./remote.ts";

const opens = { openai: openOpenai, anthropic: openAnthropic };

/** Asks a model; what it says, whole. */
export type AskModel = (
  messages: Messages,
  signal?: AbortSignal,
  /** Hears what each call took, failed ones too. */
  report?: (usage: Usage) => void,
) => Promise<string>;

/**
 * Makes the door to the models of a configuration; the next in order is asked when one gives up.
 *
 * @returns `null` where none is configured
 */
export function askModels(
  models: readonly ModelConfig[],
  limits: Pick<RemoteSettings, "timeoutMs" | "idleMs" | "retries">,
): AskModel | null {
  if (models.length === 0) return null;
  return async (messages, signal, report) => {
    let problem: unknown;
    for (const { provider, ...named } of models) {
      const settings = { ...named, ...limits };
      try {
        return (await Array.fromAsync(
          said(provider, settings, opens[provider](settings), {
            messages,
            signal,
            report,
          }),
        )).join("");
      } catch (error) {
        if (signal?.aborted) throw error;
        problem = error;
      }
    }
    throw problem;
  };
}
