/**
 * Reads a model's answer while it comes: JSON lines, each a sentence with what it rests on.
 *
 * @module
 */
import { z } from "zod";
import type { DraftSentence } from "./engine.ts";

/** Longer than any sentence with its quotes; a model that goes on is not read on. */
const MAX_LINE_CHARS = 8_000;
/** Far more than it is asked for. */
const MAX_LINES = 60;

const line = z.object({
  text: z.string(),
  cites: z.array(z.object({ id: z.string(), quote: z.string() })).max(8),
});

/**
 * Sentences of a stream of pieces of text. A line that is no sentence comes out as one without citations, so that it is
 * looked at (a canary may be in it) and never shown.
 *
 * @param chunkIds chunk by the number that the model was given for it; others stay as they are and belong to nothing
 */
export async function* readDraft(
  pieces: AsyncIterable<string> | Iterable<string>,
  chunkIds: ReadonlyMap<string, string>,
): AsyncGenerator<DraftSentence> {
  let lines = 0;
  for await (const text of linesOf(pieces)) {
    const sentence = sentenceOf(text, chunkIds);
    if (sentence) yield sentence;
    if (++lines >= MAX_LINES) return;
  }
}

async function* linesOf(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    rest += piece;
    const parts = rest.split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
    if (rest.length <= MAX_LINE_CHARS) continue;
    yield rest;
    return;
  }
  yield rest;
}

function sentenceOf(
  raw: string,
  chunkIds: ReadonlyMap<string, string>,
): DraftSentence | null {
  // Models like to wrap lines in a fence or an array.
  const text = raw.trim().replace(/^\[(?=\{)|(?<=\})[,\]]+$/g, "");
  if (text === "" || /^(```\w*|[[\]])$/.test(text)) return null;
  const value = parse(text);
  if (isNone(value)) return null;
  const { data } = line.safeParse(value);
  if (!data) return { text, citations: [] };
  return {
    text: data.text.trim(),
    citations: data.cites.map(({ id, quote }) => ({
      chunkId: chunkIds.get(id) ?? id,
      quote,
    })),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isNone(value: unknown): boolean {
  return typeof value === "object" && value !== null && "none" in value &&
    Object.keys(value).length === 1;
}
