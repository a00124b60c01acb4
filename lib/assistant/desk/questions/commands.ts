/**
 * Settles questions that the assistant could not answer.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { AppError } from "@/lib/platform/errors.ts";
import { emit } from "@/lib/platform/events.ts";
import { newId } from "@/lib/platform/ids.ts";
import { answerChanged } from "../answers/events.ts";
import { answerPromised } from "./events.ts";
import {
  answerInput,
  questionId,
  settleInput,
  type Settlement,
} from "./schema.ts";

const permission = "assistant.chats.write";

/**
 * Writes an answer, from which the assistant quotes from then on, and settles the questions that it answers. Whoever left
 * an address with one of them gets it by mail, if that is wanted.
 */
export const answerQuestions = command({
  action: "assistant.question.answer",
  input: answerInput,
  permission,
  target: (_, { id }: { id: string; mailed: number }) => ({
    type: "answer",
    id,
  }),
  async run({ sql, actor, input }): Promise<{ id: string; mailed: number }> {
    const { ids, question, answer, lang, visibility, mail } = input;
    const id = newId();
    await sql`
      insert into assistant.written_answers (tenant_id, id, question, answer, lang, visibility)
      values (${actor.tenantId}, ${id}, ${question}, ${answer}, ${lang}, ${visibility})`;
    const settled = await settle(sql, ids, "answered", id);
    await emit(sql, actor, answerChanged, { answerId: id });
    const told = mail ? settled.filter(({ hasEmail }) => hasEmail) : [];
    for (const { questionId } of told) {
      await emit(sql, actor, answerPromised, { answerId: id, questionId });
    }
    return { id, mailed: told.length };
  },
});

/** Notes that questions need nobody any more. */
export const settleQuestions = command({
  action: "assistant.question.settle",
  input: settleInput,
  permission,
  target: ({ ids: [id = ""] }) => ({ type: "question", id }),
  async run({ sql, input: { ids, how } }): Promise<void> {
    await settle(sql, ids, how, null);
  },
});

/** Takes that back: the question waits again, and whatever was settled together with it. */
export const reopenQuestion = command({
  action: "assistant.question.reopen",
  input: questionId,
  permission,
  target: ({ id }) => ({ type: "question", id }),
  async run({ sql, input: { id } }): Promise<void> {
    const { count } = await sql`
      delete from assistant.settled_questions
      where settled_at = (select one.settled_at from assistant.settled_questions as one where one.question_id = ${id})`;
    if (count === 0) throw missing("take back what became of question");
  },
});

async function settle(
  sql: Tx,
  ids: readonly string[],
  how: Settlement,
  answer: string | null,
): Promise<{ questionId: string; hasEmail: boolean }[]> {
  const rows = await sql`
    with asked as (
      select tenant_id, id, left_email is not null as has_email from assistant.questions
      where id = any(${[...ids]}::uuid[])
        and (state in ('no_evidence', 'unavailable') or left_at is not null)
    ), settled as (
      insert into assistant.settled_questions (tenant_id, question_id, how, answer_id)
      select tenant_id, id, ${how}, ${answer}::uuid from asked
      on conflict (tenant_id, question_id) do update
        set how = excluded.how, answer_id = excluded.answer_id, settled_at = now()
        -- a form that is sent twice answers once
        where settled_questions.how <> 'answered' or excluded.how <> 'answered'
      returning question_id
    )
    select settled.question_id, asked.has_email from settled join asked on asked.id = settled.question_id
    order by settled.question_id`;
  if (rows.length === 0) throw await refusal(sql, ids);
  return rows.map(({ question_id, has_email }) => ({
    questionId: question_id,
    hasEmail: has_email,
  }));
}

async function refusal(sql: Tx, ids: readonly string[]): Promise<AppError> {
  const [known] = await sql`
    select from assistant.settled_questions where question_id = any(${[
    ...ids,
  ]}::uuid[])`;
  return known
    ? new AppError("conflict", "Cannot answer question: it has an answer")
    : missing("settle question");
}

function missing(what: string): AppError {
  return new AppError("not_found", `Cannot ${what}: it does not exist`);
}
