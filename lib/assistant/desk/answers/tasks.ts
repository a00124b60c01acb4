/**
 * Has the assistant know what was answered.
 *
 * @module
 */
import { defineTask } from "@/lib/platform/tasks.ts";
import { knowledgeChanged } from "../../knowledge/events.ts";
import { answerChanged } from "./events.ts";
import { learn } from "./learn.ts";

/** Follows each change of an answer. */
export const learnAnswer = defineTask({
  name: "assistant.answer.learn",
  on: answerChanged,
  orderedBy: ({ answerId }) => answerId,
  run: ({ payload: { answerId }, finish }) =>
    finish((sql) => learn(sql, answerId)),
});

/** Follows what the owner keeps from the assistant, or lets in again. */
export const relearnAnswers = defineTask({
  name: "assistant.answer.relearn",
  on: knowledgeChanged,
  orderedBy: () => "all",
  async run({ db, actor, signal }) {
    const answers = await db.transaction(
      actor,
      "read only",
      (sql) =>
        sql`select id from assistant.written_answers where removed_at is null order by id`,
    );
    for (const { id } of answers) {
      signal.throwIfAborted();
      await db.transaction(actor, "read write", (sql) => learn(sql, id));
    }
  },
});
