/**
 * What programs send and get of a conversation.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";
import { askInput, leaveInput, rateInput, turnStates } from "./schema.ts";

/** In which header a conversation's key travels: never in an address, which logs and histories keep. */
export const ofConversation = z.object({
  "x-conversation": z.string().max(100).optional(),
});

/** Where a stream goes on. */
export const fromEvent = ofConversation.extend({
  "last-event-id": z.string().max(20).optional(),
});

/** A question. */
export const questionBody = askInput.omit({ key: true, peer: true });

/** Where to find what was asked. */
export const askedAnswer = z.strictObject({
  conversation: z.string(),
  questionId: z.uuid(),
});

/** Which question is meant; the newest when it is not told. */
export const whichBody = z.strictObject({ questionId: z.uuid().optional() });

/** What its visitor thinks of an answer. */
export const ratingBody = rateInput.omit({ key: true }).extend(whichBody.shape);

/** How the owner reaches whoever asked. */
export const leavingBody = leaveInput.omit({ key: true }).extend(
  whichBody.shape,
);

const part = z.strictObject({
  place: z.int(),
  text: z.string(),
  isQuote: z.boolean(),
  citations: z.array(z.strictObject({
    chunkId: z.uuid(),
    quote: z.string(),
    title: z.string(),
    path: z.string(),
    lang: z.enum(LANGS),
    start: z.int(),
    end: z.int(),
  })),
});

/** What a key opens; `null` when that is nothing, or nothing any more. */
export const conversationAnswer = z.strictObject({
  conversation: z.strictObject({
    lang: z.enum(LANGS),
    endsAt: z.iso.datetime(),
    turns: z.array(z.strictObject({
      id: z.uuid(),
      no: z.int(),
      question: z.string(),
      lang: z.enum(LANGS),
      intent: z.enum(["person", "hiring", "small_talk", "out_of_scope"])
        .nullable(),
      state: z.enum(turnStates),
      parts: z.array(part),
      thumb: z.enum(["up", "down"]).nullable(),
      left: z.boolean(),
      askedAt: z.iso.datetime(),
    })),
  }).nullable(),
});
