/**
 * What engines beyond this machine have in common: time-outs, giving up, reading the draft, accounting.
 *
 * @module
 */
import type { Prices } from "@/lib/platform/model_config.ts";
import {
  type DraftSentence,
  type Engine,
  EngineError,
  type EngineReason,
  type EngineRequest,
  type Usage,
} from "./engine.ts";
import { type Prompt, promptFor } from "./prompt.ts";
import { readDraft } from "./read_draft.ts";
import { type ToldTokens, usageOf } from "./usage.ts";

/** How the owner reaches a model. */
export interface RemoteSettings {
  /** Without it, the provider's own. */
  baseUrl?: string;
  apiKey: string;
  model: string;
  prices?: Prices;
  /** Of the whole answer, attempts included. */
  timeoutMs: number;
  /** Between two pieces of an answer that has begun, and before the first. */
  idleMs: number;
  /** Attempts after the first, for what is busy or broken before it has begun. */
  retries: number;
}

/** What is enough for any server. */
export const usualLimits = { timeoutMs: 60_000, idleMs: 20_000, retries: 2 };

/** Four sentences with their quotes. */
export const MAX_OUTPUT_TOKENS = 1_200;

/** How one provider streams: pieces of text, tokens as they are told, and whether it came to its end. */
export interface Stream {
  pieces: AsyncIterable<string>;
  told: ToldTokens;
  /** Whether the provider said that this was all. */
  isWhole: () => boolean;
}

/** What a model is sent. */
export type Messages = Pick<Prompt, "system" | "user">;

/** Opens a stream; what it throws is judged by its `status`. */
export type Open = (
  messages: Messages,
  signal: AbortSignal,
) => Promise<Stream>;

/** An engine of a provider. */
export function remoteEngine(
  name: string,
  settings: RemoteSettings,
  open: Open,
): Engine {
  return {
    name,
    listens: true,
    answer: (request, report) => answer(name, settings, open, request, report),
  };
}

async function* answer(
  name: string,
  settings: RemoteSettings,
  open: Open,
  request: EngineRequest,
  report: (usage: Usage) => void,
): AsyncGenerator<DraftSentence> {
  const prompt = promptFor(request);
  const call = { messages: prompt, signal: request.signal, report };
  yield* readDraft(said(name, settings, open, call), prompt.chunkIds);
}

/** One call of a model. */
export interface Call {
  messages: Messages;
  /** Ends it. */
  signal?: AbortSignal;
  /** Hears once what it took, also when it fails halfway. */
  report?: (usage: Usage) => void;
}

/**
 * What a model says, piece by piece.
 *
 * @throws {EngineError} when it cannot go on
 */
export async function* said(
  name: string,
  { model, prices, timeoutMs, idleMs }: RemoteSettings,
  open: Open,
  { messages, signal, report }: Call,
): AsyncGenerator<string> {
  const patience = beginWaiting(timeoutMs, idleMs, signal);
  const chars = {
    sent: messages.system.length + messages.user.length,
    received: 0,
  };
  let told: ToldTokens = { input: null, output: null };
  let hasBegun = false;
  try {
    const stream = await open(messages, patience.signal);
    told = stream.told;
    hasBegun = true;
    for await (const piece of stream.pieces) {
      patience.goOn();
      chars.received += piece.length;
      yield piece;
    }
    // The SDKs end quietly when they are stopped.
    patience.signal.throwIfAborted();
    if (!stream.isWhole()) throw new EngineError(name, "cut_off");
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof EngineError) throw error;
    const reason = patience.signal.aborted
      ? "timeout"
      : reasonOf(error, hasBegun);
    // What was never taken costs nothing.
    if (!hasBegun && reason !== "timeout") chars.sent = 0;
    throw new EngineError(name, reason, error);
  } finally {
    // Also when the reader stops listening: the provider should stop writing.
    patience.end();
    report?.(usageOf(name, model, told, chars, prices));
  }
}

/** A signal for the call, which ends when it lasts too long, when nothing comes, or when nobody waits. */
function beginWaiting(timeoutMs: number, idleMs: number, given?: AbortSignal) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const whole = setTimeout(stop, timeoutMs);
  let idle = setTimeout(stop, idleMs);
  given?.addEventListener("abort", stop);
  if (given?.aborted) stop();
  return {
    signal: controller.signal,
    goOn() {
      clearTimeout(idle);
      idle = setTimeout(stop, idleMs);
    },
    end() {
      clearTimeout(whole);
      clearTimeout(idle);
      given?.removeEventListener("abort", stop);
      controller.abort();
    },
  };
}

function reasonOf(error: unknown, hasBegun: boolean): EngineReason {
  const status = error instanceof Error && "status" in error
    ? Number(error.status)
    : 0;
  if (status === 429 || status === 529) return "busy";
  if (status >= 400 && status < 500) return "refused";
  return hasBegun ? "cut_off" : "broken";
}
