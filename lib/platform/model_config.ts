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

/** What models may cost in a day, in US dollars, whatever owners allow. */
export interface ModelBounds {
  /** All sites together. */
  inAllUsd: number;
  ofOneUsd: number;
}

/** Where the operator says nothing. */
export const USUAL_BOUNDS: ModelBounds = { inAllUsd: 20, ofOneUsd: 5 };

const name = z.string().max(100).optional();

const two = (like: string) =>
  z.string().regex(/^\d{1,4}(\.\d{1,4})?\/\d{1,4}(\.\d{1,4})?$/, {
    message: `must be two numbers, like ${like}`,
  }).transform((text) => text.split("/").map(Number));

/** `0.15/0.6`: of what goes there and of what comes back. */
const prices = two("0.15/0.6")
  .transform(([inputUsd = 0, outputUsd = 0]): Prices => ({
    inputUsd,
    outputUsd,
  })).optional();

/** `20/5`: of all sites together, and of one. */
const bounds = two("20/5")
  .transform(([inAllUsd = 0, ofOneUsd = 0]): ModelBounds => ({
    inAllUsd,
    ofOneUsd,
  })).default(USUAL_BOUNDS);

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
  MODEL_USD_PER_DAY: bounds,
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
