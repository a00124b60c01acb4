/**
 * Answers that an owner writes to what visitors asked.
 *
 * @module
 */
import { z } from "zod";
import { LANGS } from "@/lib/platform/schema.ts";
import { visibilities } from "../../knowledge/schema.ts";

/** Longer than this is a post, not an answer. */
export const MOST_ANSWER_CHARS = 4_000;
/** Enough for a question in one sentence. */
export const MOST_QUESTION_CHARS = 300;

/** A text that Postgres can hold and JSON can carry, with line ends as files have them: browsers send CRLF. */
const lines = z.string().max(MOST_ANSWER_CHARS * 2)
  .refine(
    (text) => !text.includes("\0") && text.isWellFormed(),
    "has a character that cannot be stored",
  )
  .overwrite((text) => text.replace(/\r\n?/g, "\n"));

/** What an owner writes. */
export const answerText = z.strictObject({
  question: lines.trim().min(1).max(MOST_QUESTION_CHARS),
  answer: lines.trim().min(1).max(MOST_ANSWER_CHARS),
  lang: z.enum(LANGS),
  /** `members`: the assistant quotes it to nobody else. */
  visibility: z.enum(visibilities).default("public"),
});

/** Names an answer. */
export const answerId = z.strictObject({ id: z.uuid() });

/** A page of them. */
export const listAnswersInput = z.strictObject({
  /** Id of the last one of the page before. */
  after: z.uuid().optional(),
  limit: z.int().min(1).max(100).default(50),
});

/** An answer as its owner reads it. */
export const writtenAnswer = answerText.extend({
  id: z.uuid(),
  visibility: z.enum(visibilities),
  /** ISO 8601 in UTC. */
  createdAt: z.iso.datetime(),
});

/** An answer as its owner reads it. */
export type WrittenAnswer = z.infer<typeof writtenAnswer>;
