/**
 * Which models may be asked, as the environment names them.
 *
 * @module
 */
import { z } from "zod";
import { httpUrl } from "./http_url.ts";

/** What a provider asks for, in US dollars for a million tokens; the owner sets it, since it changes. */
export interface Prices {
  inputUsd: number;
  outputUsd: number;
}

/** A model that may be asked. */
export interface ModelConfig {
  provider: "openai" | "anthropic";
  /** Where anything else speaks the same protocol. */
  baseUrl?: string;
  apiKey: string;
  model: string;
  /** Without them, budgets are reckoned with dear ones. */
  prices?: Prices;
}

/** What makes vectors of texts, by OpenAI's protocol. */
export type EmbeddingsConfig = Omit<ModelConfig, "provider">;

const name = z.string().max(100).optional();

/** `0.15/0.6`: of what goes there and of what comes back. */
const prices = z.string()
  .regex(/^\d{1,4}(\.\d{1,4})?\/\d{1,4}(\.\d{1,4})?$/, {
    message: "must be two numbers, like 0.15/0.6",
  })
  .transform((text): Prices => {
    const [inputUsd = 0, outputUsd = 0] = text.split("/").map(Number);
    return { inputUsd, outputUsd };
  }).optional();

/** Names of our own: a key that stands in somebody's shell for other programs must send nothing of ours anywhere. */
export const modelVariables = {
  MODEL_OPENAI_KEY: z.string().optional(),
  MODEL_OPENAI_URL: httpUrl,
  MODEL_OPENAI_NAME: name,
  MODEL_OPENAI_PRICES: prices,
  MODEL_ANTHROPIC_KEY: z.string().optional(),
  MODEL_ANTHROPIC_URL: httpUrl,
  MODEL_ANTHROPIC_NAME: name,
  MODEL_ANTHROPIC_PRICES: prices,
  MODEL_EMBEDDINGS_KEY: z.string().optional(),
  MODEL_EMBEDDINGS_URL: httpUrl,
  MODEL_EMBEDDINGS_NAME: name,
  MODEL_EMBEDDINGS_PRICES: prices,
};

/** A model is nothing without its key, and the other way round. */
export const modelCompanions = [
  ["MODEL_OPENAI_KEY", "MODEL_OPENAI_NAME"],
  ["MODEL_OPENAI_NAME", "MODEL_OPENAI_KEY"],
  ["MODEL_ANTHROPIC_KEY", "MODEL_ANTHROPIC_NAME"],
  ["MODEL_ANTHROPIC_NAME", "MODEL_ANTHROPIC_KEY"],
  ["MODEL_EMBEDDINGS_KEY", "MODEL_EMBEDDINGS_NAME"],
  ["MODEL_EMBEDDINGS_NAME", "MODEL_EMBEDDINGS_KEY"],
  ["MODEL_OPENAI_PRICES", "MODEL_OPENAI_NAME"],
  ["MODEL_ANTHROPIC_PRICES", "MODEL_ANTHROPIC_NAME"],
  ["MODEL_EMBEDDINGS_PRICES", "MODEL_EMBEDDINGS_NAME"],
] as const;

type Value = {
  [variable in keyof typeof modelVariables]?: z.output<
    typeof modelVariables[variable]
  >;
};

/** Those that are asked for words, in this order. */
export function modelsOf(value: Value): ModelConfig[] {
  const providers = [["openai", "OPENAI"], ["anthropic", "ANTHROPIC"]] as const;
  return providers.flatMap(([provider, name]) => {
    const found = modelOf(value, name);
    return found === null ? [] : [{ provider, ...found }];
  });
}

/** The one that is asked for vectors. */
export function embeddingsOf(value: Value): EmbeddingsConfig | null {
  return modelOf(value, "EMBEDDINGS");
}

function modelOf(value: Value, name: "OPENAI" | "ANTHROPIC" | "EMBEDDINGS") {
  const apiKey = value[`MODEL_${name}_KEY`];
  const model = value[`MODEL_${name}_NAME`];
  if (apiKey === undefined || model === undefined) return null;
  const prices = value[`MODEL_${name}_PRICES`];
  return {
    baseUrl: value[`MODEL_${name}_URL`],
    apiKey,
    model,
    ...prices && { prices },
  };
}
