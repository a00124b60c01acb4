/**
 * Which models may be asked, as the environment names them.
 *
 * @module
 */
import { z } from "zod";
import { httpUrl } from "./http_url.ts";

/** A model that may be asked. */
export interface ModelConfig {
  provider: "openai" | "anthropic";
  /** Where anything else speaks the same protocol. */
  baseUrl?: string;
  apiKey: string;
  model: string;
}

/** What makes vectors of texts, by OpenAI's protocol. */
export type EmbeddingsConfig = Omit<ModelConfig, "provider">;

const name = z.string().max(100).optional();

/** Names of our own: a key that stands in somebody's shell for other programs must send nothing of ours anywhere. */
export const modelVariables = {
  MODEL_OPENAI_KEY: z.string().optional(),
  MODEL_OPENAI_URL: httpUrl,
  MODEL_OPENAI_NAME: name,
  MODEL_ANTHROPIC_KEY: z.string().optional(),
  MODEL_ANTHROPIC_URL: httpUrl,
  MODEL_ANTHROPIC_NAME: name,
  MODEL_EMBEDDINGS_KEY: z.string().optional(),
  MODEL_EMBEDDINGS_URL: httpUrl,
  MODEL_EMBEDDINGS_NAME: name,
};

/** A model is nothing without its key, and the other way round. */
export const modelCompanions = [
  ["MODEL_OPENAI_KEY", "MODEL_OPENAI_NAME"],
  ["MODEL_OPENAI_NAME", "MODEL_OPENAI_KEY"],
  ["MODEL_ANTHROPIC_KEY", "MODEL_ANTHROPIC_NAME"],
  ["MODEL_ANTHROPIC_NAME", "MODEL_ANTHROPIC_KEY"],
  ["MODEL_EMBEDDINGS_KEY", "MODEL_EMBEDDINGS_NAME"],
  ["MODEL_EMBEDDINGS_NAME", "MODEL_EMBEDDINGS_KEY"],
] as const;

type Value = { [variable in keyof typeof modelVariables]?: string | undefined };

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
  return { baseUrl: value[`MODEL_${name}_URL`], apiKey, model };
}
