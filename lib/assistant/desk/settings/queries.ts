/**
 * Reads what an owner allows the assistant, and what it has used.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import {
  type AssistantSettings,
  type AssistantUse,
  DEFAULT_SETTINGS,
} from "./schema.ts";

const permission = "assistant.chats.read";

/** What the assistant may do now. */
export const getAssistantSettings = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<AssistantSettings> {
    const [row] = await sql`
      select is_open, questions_per_day, questions_per_visitor_hour, model_micro_usd_per_day::float8 as money,
        model_answers_per_day, history_minutes
      from assistant.settings`;
    return row
      ? {
        isOpen: row.is_open,
        questionsPerDay: row.questions_per_day,
        questionsPerVisitorHour: row.questions_per_visitor_hour,
        modelMicroUsdPerDay: row.money,
        modelAnswersPerDay: row.model_answers_per_day,
        historyMinutes: row.history_minutes,
      }
      : DEFAULT_SETTINGS;
  },
});

/** The last thirty days: questions that are still kept, and what engines took. */
export const getAssistantUse = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<AssistantUse> {
    const days = await sql`
      select to_char(day, 'YYYY-MM-DD') as day, count(asked.id)::int as questions,
        (count(*) filter (where asked.state = 'answered'))::int as answered,
        (count(*) filter (where asked.state = 'no_evidence'))::int as no_evidence
      from generate_series(
        date_trunc('day', now() at time zone 'UTC') - interval '29 days',
        date_trunc('day', now() at time zone 'UTC'), interval '1 day'
      ) as day
      left join assistant.questions as asked
        on asked.asked_at >= day at time zone 'UTC' and asked.asked_at < (day + interval '1 day') at time zone 'UTC'
      group by day
      order by day`;
    const engines = await sql`
      select engine, model, count(*)::int as calls, sum(input_tokens)::float8 as input_tokens,
        sum(output_tokens)::float8 as output_tokens, sum(cost_micro_usd)::float8 as cost
      from assistant.usage
      where created_at > now() - interval '30 days' and engine <> 'pending'
      group by engine, model
      order by calls desc, engine, model`;
    return {
      days: days.map(({ day, questions, answered, no_evidence }) => ({
        day,
        questions,
        answered,
        noEvidence: no_evidence,
      })),
      engines: engines.map((row) => ({
        engine: row.engine,
        model: row.model,
        calls: row.calls,
        inputTokens: row.input_tokens,
        outputTokens: row.output_tokens,
        costMicroUsd: row.cost,
      })),
    };
  },
});

/** For how many days conversations are kept, by the platform's table. */
export const getKeptDays = query({
  input: z.strictObject({}),
  permission,
  async run({ sql }): Promise<number> {
    const [row] = await sql`
      select (extract(epoch from keeps) / 86400)::int as days from platform.retention where class = 'conversations'`;
    return row?.days;
  },
});
