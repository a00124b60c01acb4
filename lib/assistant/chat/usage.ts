/**
 * What engines were asked for and what it cost, in the transaction of a task; budgets are reckoned from it.
 *
 * @module
 */
import type { Actor, Tx } from "@/lib/platform/db.ts";
import { newId } from "@/lib/platform/ids.ts";
import { type ModelBounds, USUAL_BOUNDS } from "@/lib/platform/model_config.ts";
import type { Usage } from "../engines/engine.ts";

/** What an engine was called for. */
export type Purpose = "answer" | "summary" | "cv" | "embedding" | "classify";

/**
 * Notes calls of engines, failed ones too.
 *
 * @param sql a transaction of the task role in the tenant
 * @param of what was answered, which the row outlives; and what was reserved for it
 */
export async function recordUsage(
  sql: Tx,
  purpose: Purpose,
  calls: readonly Usage[],
  { questionId = null, reservation = null }: {
    questionId?: string | null;
    reservation?: Reservation | null;
  } = {},
): Promise<void> {
  if (reservation !== null) {
    await sql`select assistant.release_model(${reservation}::uuid)`;
  }
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

/** A note that a model is being asked, with an estimate of what that costs. */
export type Reservation = string;

/**
 * Reserves what a model may cost, where neither the day's money nor the owner's answers are used up.
 *
 * @param actor a task in the tenant
 * @returns what `recordUsage()` takes back, or `null`: nobody may be asked
 */
export async function reserveModel(
  actor: Actor,
  purpose: Purpose,
  bounds: ModelBounds = USUAL_BOUNDS,
): Promise<Reservation | null> {
  const id = newId();
  const [row] = await actor.db.transaction(
    actor,
    "read write",
    (sql) =>
      sql`
        select assistant.reserve_model(${id}::uuid, ${purpose}, ${
        inMillionths(bounds.inAllUsd)
      }, ${inMillionths(bounds.ofOneUsd)}) as may`,
  );
  return row?.may ? id : null;
}

/**
 * Whether models may be asked now: neither the money of a day nor the owner's answers are used up.
 *
 * @param sql a transaction of the task role in the tenant
 */
export async function mayAskModels(
  sql: Tx,
  { inAllUsd, ofOneUsd }: ModelBounds = USUAL_BOUNDS,
): Promise<boolean> {
  const [row] = await sql`
    select assistant.may_ask_models(${inMillionths(inAllUsd)}, ${
    inMillionths(ofOneUsd)
  }) as may`;
  return Boolean(row?.may);
}

function inMillionths(usd: number): number {
  return Math.round(usd * 1_000_000);
}
