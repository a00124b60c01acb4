/**
 * The door to a provider of vectors: OpenAI's `/embeddings`, or whatever speaks the same protocol.
 *
 * @module
 */
import { z } from "zod";
import type { EmbeddingsConfig } from "@/lib/platform/model_config.ts";
import type { Usage } from "../engines/engine.ts";
import { usageOf } from "../engines/usage.ts";

/** Makes vectors of texts. */
export interface EmbeddingDoor {
  /** The model that is wanted now. */
  model: string;
  /**
   * Vectors in the order of the texts.
   *
   * @param model another one than the wanted one, while its vectors still serve
   * @throws {Error} when the provider does not answer in time, or not with as many vectors of one length
   */
  embed(
    texts: readonly string[],
    how: { model: string; timeoutMs: number; signal?: AbortSignal },
  ): Promise<{ vectors: number[][]; usage: Usage }>;
}

/** What a provider answers to texts that it does not take; keys, names of models and limits of rate have others. */
const REFUSED: readonly unknown[] = [400, 413, 422];

/** Whether the provider will say the same to the same texts. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && "status" in error &&
    REFUSED.includes(error.status);
}

/** As the database takes them. */
const vectors = z.array(z.array(z.number()).min(1).max(4096)).refine(
  (all) => all.every(({ length }) => length === all[0]?.length),
);

/** Dearer than most (2026): what is sent is text alone, and much of it. */
const USUAL = { inputUsd: 0.2, outputUsd: 0 };

/** Opens it. */
export function openEmbeddings(
  { baseUrl, apiKey, model: wanted, prices = USUAL }: EmbeddingsConfig,
): EmbeddingDoor {
  return {
    model: wanted,
    async embed(texts, { model, timeoutMs, signal }) {
      // lazily: who has no key never loads it
      const { default: OpenAI } = await import("@openai/openai");
      const client = new OpenAI({
        // all is given, so that no variable of the environment decides
        apiKey,
        baseURL: baseUrl ?? "https://api.openai.com/v1",
        organization: null,
        project: null,
        timeout: timeoutMs,
        maxRetries: 0,
        logLevel: "off",
        fetchOptions: { redirect: "error" },
      });
      const { data, usage } = await client.embeddings.create({
        model,
        input: [...texts],
        // what all compatible servers know
        encoding_format: "float",
      }, { signal });
      const made = vectors.parse(
        data.toSorted((a, b) => a.index - b.index)
          .map(({ embedding }) => embedding),
      );
      if (made.length !== texts.length) {
        throw new Error("Cannot embed texts: some have no vector");
      }
      const sent = texts.reduce((sum, text) => sum + text.length, 0);
      const told = { input: usage?.prompt_tokens ?? null, output: 0 };
      return {
        vectors: made,
        usage: usageOf(
          "openai",
          model,
          told,
          { sent, received: 0 },
          prices,
        ),
      };
    },
  };
}
