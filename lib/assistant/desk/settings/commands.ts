/**
 * Changes what an owner allows the assistant.
 *
 * @module
 */
import { command } from "@/lib/platform/cqrs.ts";
import { assistantSettings } from "./schema.ts";

/** Says what the assistant may do; it holds from the next question on. */
export const changeAssistantSettings = command({
  action: "assistant.settings.change",
  input: assistantSettings,
  permission: "assistant.chats.write",
  async run({ sql, actor, input }): Promise<void> {
    await sql`
      insert into assistant.settings (
        tenant_id, is_open, questions_per_day, questions_per_visitor_hour, model_micro_usd_per_day,
        model_answers_per_day, history_minutes, updated_at
      ) values (
        ${actor.tenantId}, ${input.isOpen}, ${input.questionsPerDay}, ${input.questionsPerVisitorHour},
        ${input.modelMicroUsdPerDay}, ${input.modelAnswersPerDay}, ${input.historyMinutes}, now()
      )
      on conflict (tenant_id) do update set
        is_open = excluded.is_open, questions_per_day = excluded.questions_per_day,
        questions_per_visitor_hour = excluded.questions_per_visitor_hour,
        model_micro_usd_per_day = excluded.model_micro_usd_per_day,
        model_answers_per_day = excluded.model_answers_per_day, history_minutes = excluded.history_minutes,
        updated_at = excluded.updated_at`;
  },
});
