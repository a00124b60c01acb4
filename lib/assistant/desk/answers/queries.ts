/**
 * What an owner has answered.
 *
 * @module
 */
import type { Row } from "postgres";
import { query } from "@/lib/platform/cqrs.ts";
import { answerId, listAnswersInput, type WrittenAnswer } from "./schema.ts";

const permission = "assistant.chats.read";

/** Answers, the newest first; ids sort by age. */
export const listAnswers = query({
  input: listAnswersInput,
  permission,
  async run({ sql, input: { after = null, limit } }): Promise<WrittenAnswer[]> {
    const rows = await sql`
      select id, question, answer, lang, visibility, created_at from assistant.written_answers
      where removed_at is null and (${after}::uuid is null or id < ${after}::uuid)
      order by id desc
      limit ${limit}`;
    return rows.map(answerOf);
  },
});

/** One answer; `null` when there is none, or it was taken out. */
export const getAnswer = query({
  input: answerId,
  permission,
  async run({ sql, input: { id } }): Promise<WrittenAnswer | null> {
    const [row] = await sql`
      select id, question, answer, lang, visibility, created_at from assistant.written_answers
      where id = ${id} and removed_at is null`;
    return row ? answerOf(row) : null;
  },
});

function answerOf(row: Row): WrittenAnswer {
  return {
    id: row.id,
    question: row.question,
    answer: row.answer,
    lang: row.lang,
    visibility: row.visibility,
    createdAt: row.created_at.toISOString(),
  };
}
