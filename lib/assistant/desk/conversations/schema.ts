/**
 * What visitors asked, as the owner reads it.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";
import { faults } from "../../answer/schema.ts";
import { turnStates } from "../../chat/schema.ts";

/** Which conversations: with a question that has no answer, one that was thought badly of, one that was left. */
export const conversationShows = ["all", "unanswered", "down", "left"] as const;

/** Which conversations are wanted. */
export const conversationFilter = z.strictObject({
  show: z.enum(conversationShows).default("all"),
  /** Stands in one of the questions, in any case. */
  search: z.string().trim().max(100)
    .refine((text) => !text.includes("\0") && text.isWellFormed()).optional(),
});

/** Which conversations are wanted. */
export type ConversationFilter = z.infer<typeof conversationFilter>;

/** A page of them. */
export const listConversationsInput = conversationFilter.extend({
  /** Id of the last one of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(100).default(50),
});

/** Names a conversation. */
export const conversationId = z.strictObject({ id: z.uuid() });

const moment = z.iso.datetime();

/** A conversation in a list. */
export const conversationLine = z.strictObject({
  id: z.uuid(),
  lang: z.enum(LANGS),
  /** What was asked first. */
  first: z.string(),
  questions: z.int(),
  /** How many answers ended so. */
  states: z.partialRecord(z.enum(turnStates), z.int()),
  ups: z.int(),
  downs: z.int(),
  /** Questions that were left for the owner. */
  left: z.int(),
  /** ISO 8601 in UTC. */
  createdAt: moment,
  askedAt: moment,
});

/** A conversation in a list. */
export type ConversationLine = z.infer<typeof conversationLine>;

/** What a sentence of an answer rests on. */
export const askedCitation = z.object({
  chunkId: z.string(),
  quote: z.string(),
  title: z.string(),
  path: z.string(),
  lang: z.enum(LANGS),
});

/** A question and what was answered. */
export const askedTurn = z.strictObject({
  id: z.uuid(),
  no: z.int(),
  question: z.string(),
  lang: z.enum(LANGS),
  state: z.enum(turnStates),
  intent: z.string().nullable(),
  parts: z.array(z.strictObject({
    place: z.int(),
    text: z.string(),
    isQuote: z.boolean(),
    citations: z.array(askedCitation),
  })),
  thumb: z.enum(["up", "down"]).nullable(),
  thumbReason: z.string().nullable(),
  /** Who answered: `extractive`, or a model's engine; `null` where nobody did. */
  engine: z.string().nullable(),
  /** It broke off after its first sentence. */
  isCut: z.boolean(),
  verdict: z.enum(["accept", "correct", "reject"]).nullable(),
  /** How often the model was asked to mend its answer. */
  corrections: z.int(),
  /** How many drafted sentences were not shown, by what was wrong with them. */
  dropped: z.partialRecord(z.enum(faults), z.int()),
  leftAt: moment.nullable(),
  leftEmail: z.string().nullable(),
  askedAt: moment,
  endedAt: moment.nullable(),
});

/** A question and what was answered. */
export type AskedTurn = z.infer<typeof askedTurn>;

/** A conversation with all that was said. */
export const askedConversation = z.strictObject({
  id: z.uuid(),
  lang: z.enum(LANGS),
  createdAt: moment,
  askedAt: moment,
  /** When it is removed by itself. */
  keptUntil: moment,
  turns: z.array(askedTurn),
});

/** A conversation with all that was said. */
export type AskedConversation = z.infer<typeof askedConversation>;
