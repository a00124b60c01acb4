/**
 * Writes answers that the assistant quotes from then on.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { answerChanged } from "./events.ts";
import { answerId, answerText } from "./schema.ts";

const permission = "assistant.chats.write";

/** Changes an answer; what the assistant quotes follows within seconds. */
export const changeAnswer = command({
  action: "assistant.answer.change",
  input: answerText.extend(answerId.shape),
  permission,
  target: ({ id }) => ({ type: "answer", id }),
  async run({ sql, actor, input }): Promise<void> {
    const { id, question, answer, lang, visibility } = input;
    const { count } = await sql`
      update assistant.written_answers
      set question = ${question}, answer = ${answer}, lang = ${lang}, visibility = ${visibility}
      where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("change answer");
    await emit(sql, actor, answerChanged, { answerId: id });
  },
});

/** Takes an answer out of what the assistant knows; for some weeks it can be brought back. */
export const removeAnswer = command({
  action: "assistant.answer.remove",
  input: answerId,
  permission,
  target: ({ id }) => ({ type: "answer", id }),
  async run({ sql, actor, input: { id } }): Promise<void> {
    const { count } = await sql`
      update assistant.written_answers set removed_at = now() where id = ${id} and removed_at is null`;
    if (count === 0) throw missing("take answer out");
    await emit(sql, actor, answerChanged, { answerId: id });
  },
});

/** Brings an answer back that was taken out. */
export const restoreAnswer = command({
  action: "assistant.answer.restore",
  input: answerId,
  permission,
  target: ({ id }) => ({ type: "answer", id }),
  async run({ sql, actor, input: { id } }): Promise<void> {
    const { count } = await sql`
      update assistant.written_answers set removed_at = null where id = ${id} and removed_at is not null`;
    if (count === 0) throw missing("bring answer back");
    await emit(sql, actor, answerChanged, { answerId: id });
  },
});

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it does not exist`);
}
