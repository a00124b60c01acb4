/**
 * Keeps summaries as their READMEs are: made when one was read or has changed, gone when it is hidden or gone.
 *
 * @module
 */
import type { Actor } from "@/lib/platform/db.ts";
import { defineTask, type Task } from "@/lib/platform/tasks.ts";
import {
  listReadmes,
  profileUpdated,
  readReadmeText,
} from "@/lib/portfolio/mod.ts";
import { mayAskModels, recordUsage } from "../chat/usage.ts";
import type { AskModel } from "../engines/ask_models.ts";
import { dropSummaries, storeSummaries } from "./commands.ts";
import { summaryRequested } from "./events.ts";
import { listMade } from "./queries.ts";
import { summarise, SUMMARISER } from "./summarise.ts";

/** Who makes summaries. */
export interface SummaryParts {
  /** `null`: this machine alone. */
  ask: AskModel | null;
  /** The models that are asked, for the note of what made a summary. */
  models: readonly string[];
}

/** READMEs of a whole account, each of which a model may think about for a while. */
const TIMEOUT_MS = 600_000;

/** One after the other: two would ask a model for the same thing. */
const ORDER = "summaries";

/** Follows every change of the portfolio; READMEs that are the same cost one question to the database. */
export function keepSummaries(parts: SummaryParts): Task {
  return defineTask({
    name: "assistant.summary.keep",
    on: profileUpdated,
    timeoutMs: TIMEOUT_MS,
    orderedBy: () => ORDER,
    run: ({ actor, signal }) => keep(actor, parts, null, signal),
  });
}

/** Makes one again because its owner asks for it. */
export function remakeSummaries(
  parts: SummaryParts,
): Task<{ repositoryId: string }> {
  return defineTask({
    name: "assistant.summary.remake",
    on: summaryRequested,
    timeoutMs: TIMEOUT_MS,
    orderedBy: () => ORDER,
    run: ({ actor, payload, signal }) =>
      keep(actor, parts, payload.repositoryId, signal),
  });
}

async function keep(
  actor: Actor,
  { ask, models }: SummaryParts,
  again: string | null,
  signal: AbortSignal,
) {
  const { readmes, made } = await actor.db.transaction(
    actor,
    "read write",
    async (sql) => {
      const readmes = await listReadmes(sql);
      const made = await listMade(sql);
      const there = new Set(readmes.map(({ repositoryId }) => repositoryId));
      const gone = made.map(({ repositoryId }) => repositoryId)
        .filter((id) => !there.has(id));
      await dropSummaries(sql, gone);
      return { readmes, made };
    },
  );
  const madeBy = [SUMMARISER, ...models].join(" ").slice(0, 300);
  for (const { repositoryId, hash } of readmes) {
    const known = made.find((one) => one.repositoryId === repositoryId);
    const isSame = known?.madeOf === hash && known.madeBy === madeBy;
    if (isSame && repositoryId !== again) continue;
    signal.throwIfAborted();
    const { readme, mayAsk } = await actor.db.transaction(
      actor,
      "read only",
      async (sql) => ({
        readme: await readReadmeText(sql, repositoryId),
        mayAsk: ask !== null && await mayAskModels(sql),
      }),
    );
    if (!readme) continue;
    const summaries = await summarise(readme, mayAsk ? ask : null, signal);
    await actor.db.transaction(actor, "read write", async (sql) => {
      // what was paid for is accounted, whatever becomes of it
      await recordUsage(
        sql,
        "summary",
        summaries.flatMap(({ usage }) => usage),
      );
      // it was hidden, or is another one since: the event of that is on its way
      const now = await listReadmes(sql);
      const isThere = now.some((one) =>
        one.repositoryId === repositoryId && one.hash === hash
      );
      if (!isThere) return;
      await storeSummaries(
        sql,
        { repositoryId, madeOf: hash, madeBy },
        summaries,
      );
    });
  }
}
