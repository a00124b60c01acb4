/**
 * What engines were asked for and what it cost, in the transaction of a task; budgets are reckoned from it.
 *
 * @module
 */
import type { Tx } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import type { Usage } from "../engines/engine.ts";

/** What an engine was called for. */
export type Purpose = "answer" | "summary" | "cv" | "embedding" | "classify";

/**
 * Notes calls of engines, failed ones too.
 *
 * @param sql a transaction of the task role in the tenant
 * @param questionId what was answered; the row outlives it
 */
export async function recordUsage(
  sql: Tx,
  purpose: Purpose,
  calls: readonly Usage[],
  questionId: string | null = null,
): Promise<void> {
  if (calls.length === 0) return;
  const rows = calls.map((call) => ({ id: newId(), ...call }));
  await sql`
    insert into assistant.usage
      (tenant_id, id, purpose, engine, model, input_tokens, output_tokens, is_estimate, cost_micro_usd, question_id)
    select (select app.tenant_id()), id, ${purpose}, engine, model, "inputTokens", "outputTokens", "isEstimate",
      "costMicroUsd", (
        select asked.id from assistant.questions as asked
        where asked.tenant_id = (select app.tenant_id()) and asked.id = ${questionId}::uuid
      )
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as call (
      id uuid, engine text, model text, "inputTokens" bigint, "outputTokens" bigint, "isEstimate" boolean,
      "costMicroUsd" bigint
    )`;
}

/** For what nobody named a price of, in millionths of a dollar a token: rather too much. */
const UNKNOWN = { input: 10, output: 30 };

/** What a day may cost where the owner has said nothing: the table's default, a dollar. */
const UNSAID = 1_000_000;

/**
 * Whether the owner lets models answer now: neither the money nor the answers of a day are used up.
 *
 * @param sql a transaction of the task role in the tenant
 */
export async function mayAskModels(sql: Tx): Promise<boolean> {
  const [row] = await sql`
    select coalesce(spent.micro_usd < case
        when settings.tenant_id is null then ${UNSAID}::bigint else settings.model_micro_usd_per_day
      end, true)
      and coalesce(spent.answers < settings.model_answers_per_day, true) as may
    from (
      select
        coalesce(sum(coalesce(
          cost_micro_usd, input_tokens * ${UNKNOWN.input}::int + output_tokens * ${UNKNOWN.output}::int
        )), 0) as micro_usd,
        count(distinct coalesce(question_id, id)) filter (where purpose = 'answer') as answers
      from assistant.usage
      where tenant_id = (select app.tenant_id()) and created_at > now() - interval '1 day' and engine <> 'extractive'
    ) as spent
    left join assistant.settings as settings on settings.tenant_id = (select app.tenant_id())`;
  return Boolean(row?.may);
}
