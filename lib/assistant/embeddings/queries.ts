/**
 * Whose vectors are searched, and the vector of a question by that model.
 *
 * @module
 */
import { z } from "zod";
import { query } from "@/lib/platform/cqrs.ts";
import type { Actor } from "@/lib/platform/db.ts";
import type { Usage } from "../engines/engine.ts";
import type { EmbeddingDoor } from "./door.ts";

/** The provider's model whose vectors are searched in the tenant; null while words alone are compared. For tasks. */
export const getServingModel = query({
  input: z.strictObject({}),
  permission: null,
  async run({ sql }) {
    const [row] = await sql<{ serving: string | null }[]>`
      select serving from assistant.indexes where tenant_id = (select app.tenant_id())`;
    return row?.serving ?? null;
  },
});

/** A question as a provider's model sees it. */
export interface AskedVector {
  model: string;
  numbers: number[];
}

/** Somebody waits for the answer: words alone find most of it. */
const TIMEOUT_MS = 1_500;
/** After a failure nobody is made to wait for the next one. */
const QUIET_MS = 30_000;

/** Asks the provider for the vector of a question; `actor` is a task in the tenant. */
export type EmbedQuestion = (
  actor: Actor,
  question: string,
  report: (usage: Usage) => void,
) => Promise<AskedVector | undefined>;

/**
 * Makes it; what fails or takes too long is left out, since a question can be answered without.
 *
 * @param now milliseconds; tests give their own
 */
export function questionEmbedder(
  door: EmbeddingDoor,
  now: () => number = Date.now,
): EmbedQuestion {
  let quietUntil = 0;
  return async (actor, question, report) => {
    if (now() < quietUntil) return;
    const model = await getServingModel(actor, {});
    if (model === null) return;
    try {
      const { vectors: [numbers], usage } = await door.embed([question], {
        model,
        timeoutMs: TIMEOUT_MS,
      });
      report(usage);
      return numbers && { model, numbers };
    } catch {
      quietUntil = now() + QUIET_MS;
    }
  };
}
