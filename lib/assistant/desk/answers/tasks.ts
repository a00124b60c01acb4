/**
 * Makes written answers what the assistant knows.
 *
 * @module
 */
import { defineTask } from "@/lib/platform/tasks.ts";
import { replaceSource } from "../../knowledge/replace.ts";
import type { NewChunk } from "../../knowledge/schema.ts";
import { chunksOf } from "../../text/chunks.ts";
import { answerChanged } from "./events.ts";

/** Where answers stand for readers: nowhere but in the chat. */
const PLACE = "/chat";

/**
 * Makes an answer's chunks those that it has now; none once it was taken out. The question is their title, so that they
 * are found by it and it is never quoted as if it were the answer.
 */
export const learnAnswer = defineTask({
  name: "assistant.answer.learn",
  on: answerChanged,
  orderedBy: ({ answerId }) => answerId,
  async run({ payload: { answerId: id }, finish }) {
    await finish(async (sql) => {
      const [row] = await sql`
        select question, answer, lang, visibility from assistant.written_answers
        where id = ${id} and removed_at is null`;
      const chunks = row
        ? chunksOf(row.answer).map(({ text }): NewChunk => ({
          lang: row.lang,
          visibility: row.visibility,
          title: row.question,
          path: PLACE,
          text,
        }))
        : [];
      await replaceSource(sql, { kind: "answer", id }, chunks);
    });
  },
});
