/**
 * Questions that the assistant could not answer, and what becomes of them.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";
import { answerText } from "../answers/schema.ts";
import { turnStates } from "../../chat/schema.ts";

/** How a question is settled: an answer was written, it was done otherwise, or it is none for the assistant. */
export const settlements = ["answered", "done", "not_for_assistant"] as const;

/** How a question is settled. */
export type Settlement = typeof settlements[number];

/** A page of them. */
export const listUnansweredInput = z.strictObject({
  /** `open`: they wait for somebody; `settled`: they do not any more. */
  show: z.enum(["open", "settled"]).default("open"),
  /** Id of the last one of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(500).default(100),
});

/** Names a question. */
export const questionId = z.strictObject({ id: z.uuid() });

/** Alike ones are settled together. */
export const questionIds = z.strictObject({
  ids: z.array(z.uuid()).min(1).max(500),
});

/** How questions are settled without an answer. */
export const settleInput = questionIds.extend({
  how: z.enum(["done", "not_for_assistant"]),
});

/** An answer to questions that are alike. */
export const answerInput = answerText.extend({
  ids: questionIds.shape.ids,
  /** Sends it to whoever left an address with one of them. */
  mail: z.boolean().default(false),
});

const moment = z.iso.datetime();

/** A question without an answer, or that was left for the owner. */
export const unanswered = z.strictObject({
  id: z.uuid(),
  conversationId: z.uuid(),
  question: z.string(),
  lang: z.enum(LANGS),
  state: z.enum(turnStates),
  /** ISO 8601 in UTC. */
  askedAt: moment,
  leftAt: moment.nullable(),
  /** Where whoever left it can be answered. */
  leftEmail: z.string().nullable(),
  settled: z.strictObject({
    how: z.enum(settlements),
    at: moment,
    /** What was written, as long as it was not taken out for good. */
    answerId: z.uuid().nullable(),
  }).nullable(),
});

/** A question without an answer, or that was left for the owner. */
export type Unanswered = z.infer<typeof unanswered>;
