/**
 * Answers of OpenAI, or of anything that speaks the same protocol.
 *
 * @module
 */
import type { Engine } from "./engine.ts";
import {
  MAX_OUTPUT_TOKENS,
  type Open,
  remoteEngine,
  type RemoteSettings,
  type Stream,
} from "./remote.ts";
import type { ToldTokens } from "./usage.ts";

/** An engine on `/chat/completions`, which all compatible servers have. */
export function openaiEngine(settings: RemoteSettings): Engine {
  return remoteEngine("openai", settings, openOpenai(settings));
}

/** Opens streams there. */
export function openOpenai(
  { baseUrl, apiKey, model, timeoutMs, retries }: RemoteSettings,
): Open {
  return async ({ system, user }, signal): Promise<Stream> => {
    // Lazily: who has no key never loads it.
    const { default: OpenAI } = await import("@openai/openai");
    const client = new OpenAI({
      // All is given, so that no variable of the environment decides.
      apiKey,
      baseURL: baseUrl ?? "https://api.openai.com/v1",
      organization: null,
      project: null,
      timeout: timeoutMs,
      maxRetries: retries,
      logLevel: "off",
      // A key goes where the owner sent it and nowhere else.
      fetchOptions: { redirect: "error" },
    });
    const chunks = await client.chat.completions.create({
      model,
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        { role: "system", content: system },
        { role: "user", content: user },
      ],
      // Compatible servers know the older name, newer models only the newer one.
      ...baseUrl
        ? { max_tokens: MAX_OUTPUT_TOKENS }
        : { max_completion_tokens: MAX_OUTPUT_TOKENS },
    }, { signal });
    const told: ToldTokens = { input: null, output: null };
    let isWhole = false;
    return { pieces: pieces(), told, isWhole: () => isWhole };

    async function* pieces(): AsyncGenerator<string> {
      for await (const { choices, usage } of chunks) {
        if (usage) {
          told.input = usage.prompt_tokens;
          told.output = usage.completion_tokens;
        }
        const [choice] = choices;
        if (choice?.delta?.content) yield choice.delta.content;
        if (choice?.finish_reason) isWhole = true;
      }
    }
  };
}
