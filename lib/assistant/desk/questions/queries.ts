/**
 * Reads questions that wait for somebody.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Tx } from "@/lib/platform/db.ts";
import { listUnansweredInput, questionId, type Unanswered } from "./schema.ts";

const permission = "assistant.chats.read";

/** Questions that nothing answers or that were left for the owner, the newest first; ids sort by age. */
export const listUnanswered = query({
  input: listUnansweredInput,
  permission,
  run: ({ sql, input: { show, after = null, limit } }) =>
    read(sql, { id: null, show, after, limit }),
});

/** One of them; `null` when there is none, or the assistant answered it and nobody left it. */
export const getUnanswered = query({
  input: questionId,
  permission,
  async run({ sql, input: { id } }): Promise<Unanswered | null> {
    const [found] = await read(sql, { id, show: null, after: null, limit: 1 });
    return found ?? null;
  },
});

/** How many wait; beyond a hundred nobody counts. */
export const countUnanswered = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<number> {
    const [row] = await sql`
      select count(*)::int as waiting from (
        select from assistant.questions as asked
        where (asked.state in ('no_evidence', 'unavailable') or asked.left_at is not null)
          and not exists (
            select from assistant.settled_questions as settled
            left join assistant.written_answers as answer
              on answer.tenant_id = settled.tenant_id and answer.id = settled.answer_id and answer.removed_at is null
            where settled.tenant_id = asked.tenant_id and settled.question_id = asked.id
              and (settled.how <> 'answered' or answer.id is not null)
          )
        limit 100
      ) as open`;
    return row?.waiting ?? 0;
  },
});

/** A question whose answer was taken out waits again. */
async function read(sql: Tx, { id, show, after, limit }: {
  id: string | null;
  show: "open" | "settled" | null;
  after: string | null;
  limit: number;
}): Promise<Unanswered[]> {
  const rows = await sql`
    select asked.id, asked.conversation_id, asked.question, asked.lang, asked.state, asked.asked_at, asked.left_at,
      asked.left_email, settled.how, settled.settled_at, settled.answer_id
    from assistant.questions as asked
    left join lateral (
      select settled.how, settled.settled_at, settled.answer_id
      from assistant.settled_questions as settled
      left join assistant.written_answers as answer
        on answer.tenant_id = settled.tenant_id and answer.id = settled.answer_id and answer.removed_at is null
      where settled.tenant_id = asked.tenant_id and settled.question_id = asked.id
        and (settled.how <> 'answered' or answer.id is not null)
    ) as settled on true
    where (asked.state in ('no_evidence', 'unavailable') or asked.left_at is not null)
      and (${id}::uuid is null or asked.id = ${id}::uuid)
      and (${show}::text is null or (settled.how is not null) = (${show}::text = 'settled'))
      and (${after}::uuid is null or asked.id < ${after}::uuid)
    order by asked.id desc
    limit ${limit}`;
  return rows.map(unansweredOf);
}

function unansweredOf(row: Row): Unanswered {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    question: row.question,
    lang: row.lang,
    state: row.state,
    askedAt: row.asked_at.toISOString(),
    leftAt: row.left_at?.toISOString() ?? null,
    leftEmail: row.left_email,
    settled: row.how && {
      how: row.how,
      at: row.settled_at.toISOString(),
      answerId: row.answer_id,
    },
  };
}
