/**
 * A model for what is no answer, within what the owner lets it cost, with its calls in the books.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import type { ModelBounds } from "@/lib/platform/model_config.ts";
import type { Usage } from "../engines/engine.ts";
import type { AskModel } from "../engines/ask_models.ts";
import { type Purpose, recordUsage, reserveModel } from "./usage.ts";

/**
 * Makes the door for one purpose.
 *
 * @returns for a task in a tenant: what asks; it throws when the day's budget is used up, or when no model answers
 */
export function askWithinBudget(
  ask: AskModel,
  purpose: Purpose,
  bounds?: ModelBounds,
): (actor: Actor) => AskModel {
  return (actor) => async (messages, signal) => {
    const reservation = await reserveModel(actor, purpose, bounds);
    if (reservation === null) {
      throw new Error("Cannot ask a model: the budget is used up");
    }
    const calls: Usage[] = [];
    try {
      return await ask(messages, signal, (usage) => calls.push(usage));
    } finally {
      await actor.db.transaction(
        actor,
        "read write",
        (sql) => recordUsage(sql, purpose, calls, { reservation }),
      );
    }
  };
}
