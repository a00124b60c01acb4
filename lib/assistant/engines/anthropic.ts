/**
 * Answers of Anthropic.
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

/** An engine on `/v1/messages`. */
export function anthropicEngine(settings: RemoteSettings): Engine {
  return remoteEngine("anthropic", settings, openAnthropic(settings));
}

/** Opens streams there. */
export function openAnthropic(
  { baseUrl, apiKey, model, timeoutMs, retries }: RemoteSettings,
): Open {
  return async ({ system, user }, signal): Promise<Stream> => {
    // Lazily: who has no key never loads it.
    const { default: Anthropic } = await import("@anthropic-ai/sdk");
    const client = new Anthropic({
      apiKey,
      baseURL: baseUrl ?? "https://api.anthropic.com",
      timeout: timeoutMs,
      maxRetries: retries,
      logLevel: "off",
      // A key goes where the owner sent it and nowhere else.
      fetchOptions: { redirect: "error" },
    });
    const events = await client.messages.create({
      model,
      stream: true,
      max_tokens: MAX_OUTPUT_TOKENS,
      system,
      messages: [{ role: "user", content: user }],
    }, { signal });
    const told: ToldTokens = { input: null, output: null };
    let isWhole = false;
    return { pieces: pieces(), told, isWhole: () => isWhole };

    async function* pieces(): AsyncGenerator<string> {
      for await (const event of events) {
        if (event.type === "message_start") {
          told.input = event.message.usage.input_tokens;
        } else if (event.type === "message_delta") {
          told.output = event.usage.output_tokens;
        } else if (event.type === "message_stop") {
          isWhole = true;
        } else if (
          event.type === "content_block_delta" &&
          event.delta.type === "text_delta"
        ) yield event.delta.text;
      }
    }
  };
}
