/**
 * What visitors ask the assistant and what they are shown of it; sent to browsers.
 *
 * @module
 */
import { z } from "zod";
import { type Lang, LANGS } from "@/lib/platform/schema.ts";

/** Of the table, as well. */
export const MAX_QUESTION = 1_000;

/** What opens a conversation: 128 random bits as 22 letters, made by the server with the first question. */
export const conversationKey = z.string().regex(/^[\w-]{22}$/);

/**
 * A question. A key that opens nothing, or none at all, begins another conversation.
 *
 * `once` is chance, made anew for each sending and never part of a page that several readers get: what comes twice under it
 * is one question. `peer` is the class of the asker's address, never an address.
 */
export const askInput = z.strictObject({
  key: z.string().max(100).nullable(),
  /** Some keyboards send an accent as a sign of its own. */
  question: z.string().normalize("NFC").trim().min(1).max(MAX_QUESTION),
  lang: z.enum(LANGS),
  peer: z.string().max(64).optional(),
  once: z.uuid().optional(),
});

/** A conversation. */
export const keyInput = z.strictObject({ key: z.string().max(100) });

/** One of its answers. */
export const answerInput = keyInput.extend({ questionId: z.uuid() });

/** What its visitor thinks of it; `null` takes it back. */
export const rateInput = answerInput.extend({
  thumb: z.enum(["up", "down"]).nullable(),
  reason: z.string().trim().max(500).optional(),
});

/** Leaves a question for the owner. */
export const leaveInput = answerInput.extend({
  email: z.email().max(254).optional(),
});

/** How far an answer is; the last six are ends. */
export const turnStates = [
  "waiting",
  "answering",
  "answered",
  "no_evidence",
  "small_talk",
  "out_of_scope",
  "stopped",
  "unavailable",
] as const;

/** How far an answer is. */
export type TurnState = typeof turnStates[number];

/** Whether nothing more will come. */
export function isEnded(state: TurnState): boolean {
  return state !== "waiting" && state !== "answering";
}

/** What the message was about. */
export type TurnIntent = "person" | "hiring" | "small_talk" | "out_of_scope";

/** What a sentence rests on, and where that stands. */
export interface PartCitation {
  chunkId: string;
  quote: string;
  title: string;
  path: string;
  lang: Lang;
  /** Of the quote in its chunk, in UTF-16 units. */
  start: number;
  end: number;
}

/** A sentence of an answer that was verified. */
export interface Part {
  /** From 1. */
  place: number;
  text: string;
  /** The text is the first quote itself. */
  isQuote: boolean;
  citations: PartCitation[];
}

/** A question and what was answered. */
export interface Turn {
  id: string;
  /** From 1. */
  no: number;
  question: string;
  lang: Lang;
  intent: TurnIntent | null;
  state: TurnState;
  /** Those whose sources can still be read; none may be left of an answer. */
  parts: Part[];
  thumb: "up" | "down" | null;
  /** It was left for the owner. */
  left: boolean;
  askedAt: Date;
}

/** What a key opens. */
export interface Conversation {
  turns: Turn[];
  lang: Lang;
  /** From then on the key opens nothing, unless another question comes. */
  endsAt: Date;
}

/** An event of a stream: another part. Its id is `<no>.<place>`. */
export interface PartEvent {
  questionId: string;
  no: number;
  part: Part;
}

/** An event of a stream: how far a question is, whenever that changes. */
export interface StateEvent {
  questionId: string;
  no: number;
  state: TurnState;
}
