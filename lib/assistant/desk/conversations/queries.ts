/**
 * Reads what visitors asked.
 *
 * @module
 */
import type { Row } from "postgres";
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import {
  type AskedConversation,
  type AskedTurn,
  conversationId,
  type ConversationLine,
  listConversationsInput,
} from "./schema.ts";

const permission = "assistant.chats.read";

/** Conversations, the newest first; ids sort by age. */
export const listConversations = query({
  input: listConversationsInput,
  permission,
  async run({ sql, input }): Promise<ConversationLine[]> {
    const { after = null, limit, show, search = "" } = input;
    const rows = await sql`
      select talk.id, talk.lang, talk.questions, talk.created_at, talk.asked_at, first.question as first, sums.*
      from assistant.conversations as talk
      cross join lateral (
        select question from assistant.questions as asked
        where asked.tenant_id = talk.tenant_id and asked.conversation_id = talk.id
        order by asked.no limit 1
      ) as first
      cross join lateral (
        select
          jsonb_object_agg(by_state.state, by_state.n) as states,
          coalesce(sum(by_state.ups), 0)::int as ups, coalesce(sum(by_state.downs), 0)::int as downs,
          coalesce(sum(by_state.has_left), 0)::int as has_left
        from (
          select asked.state, count(*)::int as n, count(*) filter (where asked.thumb = 'up') as ups,
            count(*) filter (where asked.thumb = 'down') as downs, count(asked.left_at) as has_left
          from assistant.questions as asked
          where asked.tenant_id = talk.tenant_id and asked.conversation_id = talk.id
          group by asked.state
        ) as by_state
      ) as sums
      where (${after}::uuid is null or talk.id < ${after}::uuid)
        and (${show} <> 'unanswered' or sums.states ?| array['no_evidence', 'unavailable'])
        and (${show} <> 'down' or sums.downs > 0)
        and (${show} <> 'left' or sums.has_left > 0)
        and (${search} = '' or exists (
          select from assistant.questions as asked
          where asked.tenant_id = talk.tenant_id and asked.conversation_id = talk.id
            and position(lower(${search}) in lower(asked.question)) > 0
        ))
      order by talk.id desc
      limit ${limit}`;
    return rows.map((row) => ({
      id: row.id,
      lang: row.lang,
      first: row.first,
      questions: row.questions,
      states: row.states,
      ups: row.ups,
      downs: row.downs,
      left: row.has_left,
      createdAt: row.created_at.toISOString(),
      askedAt: row.asked_at.toISOString(),
    }));
  },
});

/** One conversation with its answers; `null` when there is none. */
export const getAskedConversation = query({
  input: conversationId,
  permission,
  async run({ sql, input: { id } }): Promise<AskedConversation | null> {
    const [talk] = await sql`
      select talk.id, talk.lang, talk.created_at, talk.asked_at, talk.asked_at + kept.keeps as kept_until
      from assistant.conversations as talk
      join platform.retention as kept on kept.class = 'conversations'
      where talk.id = ${id}`;
    if (!talk) return null;
    const turns = await sql`
      select asked.id, asked.no, asked.question, asked.lang, asked.state, asked.intent, asked.engine, asked.is_cut,
        asked.verdict, asked.corrections, asked.dropped, asked.thumb, asked.thumb_reason, asked.left_at,
        asked.left_email, asked.asked_at, asked.ended_at, coalesce(said.parts, '[]') as parts
      from assistant.questions as asked
      left join lateral (
        select jsonb_agg(jsonb_build_object(
          'place', part.place, 'text', part.text, 'isQuote', part.is_quote, 'citations', part.citations
        ) order by part.place) as parts
        from assistant.answer_parts as part
        where part.tenant_id = asked.tenant_id and part.question_id = asked.id
      ) as said on true
      where asked.conversation_id = ${id}
      order by asked.no`;
    return {
      id: talk.id,
      lang: talk.lang,
      createdAt: talk.created_at.toISOString(),
      askedAt: talk.asked_at.toISOString(),
      keptUntil: talk.kept_until.toISOString(),
      turns: turns.map(turnOf),
    };
  },
});

/** What the newest questions look like, in a few letters: it changes when anything of them does. */
export const getChatsMark = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<string> {
    const [row] = await sql`
      select left(md5(concat_ws(' ', (
        select string_agg(concat_ws(' ', id, state, thumb, left_at), ',' order by id desc) from (
          select id, state, thumb, left_at from assistant.questions order by asked_at desc limit 200
        ) as newest
      ), (
        select concat_ws(' ', count(*), max(settled_at)) from assistant.settled_questions
      ), (
        select string_agg(concat_ws(' ', id, md5(answer)), ',' order by id desc)
        from assistant.written_answers where removed_at is null
      ))), 16) as mark`;
    return row?.mark ?? "none";
  },
});

function turnOf(row: Row): AskedTurn {
  const moment = (value: Date | null) => value?.toISOString() ?? null;
  return {
    id: row.id,
    no: row.no,
    question: row.question,
    lang: row.lang,
    state: row.state,
    intent: row.intent,
    parts: row.parts,
    thumb: row.thumb,
    thumbReason: row.thumb_reason,
    engine: row.engine,
    isCut: row.is_cut,
    verdict: row.verdict,
    corrections: row.corrections,
    dropped: row.dropped,
    leftAt: moment(row.left_at),
    leftEmail: row.left_email,
    askedAt: row.asked_at.toISOString(),
    endedAt: moment(row.ended_at),
  };
}
