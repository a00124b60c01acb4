/**
 * Keeps summaries as their READMEs are: made when one was read or has changed, gone when it is hidden or gone.
 *
 * @module
 */
import { type Actor, task } from "@/lib/platform/db.ts";
import { emit } from "@/lib/platform/events.ts";
import type { ModelBounds } from "@/lib/platform/model_config.ts";
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
  /** What they may cost. */
  bounds?: ModelBounds;
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

/** Makes one again because its owner asks for it, or all that are still to be made. */
export function remakeSummaries(
  parts: SummaryParts,
): Task<{ repositoryId: string | null }> {
  return defineTask({
    name: "assistant.summary.remake",
    on: summaryRequested,
    timeoutMs: TIMEOUT_MS,
    orderedBy: () => ORDER,
    run: ({ actor, payload, signal }) =>
      keep(actor, parts, payload.repositoryId, signal),
  });
}

/** Tenants a tick, any of those that wait. */
const TENANTS = 100;

/**
 * Looks for READMEs without a summary, or with one that was made while no model could be asked: of the time before this
 * program, of another version of it, or of a day whose budget was used up.
 */
export function catchUpSummaries(
  { models }: SummaryParts,
): Task<Record<string, never>> {
  return defineTask({
    name: "assistant.summary.catch_up",
    schedule: "hourly",
    concurrency: { inAll: 1 },
    async run({ db, actor, signal }) {
      const waiting = await db.transaction(
        actor,
        "read only",
        (sql) =>
          sql`select tenant_id from assistant.tenants_to_summarise(${
            maker(models)
          }, ${TENANTS})`,
      );
      for (const { tenant_id: tenantId } of waiting) {
        signal.throwIfAborted();
        const owner = task(db, tenantId);
        await db.transaction(
          owner,
          "read write",
          (sql) => emit(sql, owner, summaryRequested, { repositoryId: null }),
        );
      }
    },
  });
}

/** What makes summaries, as it stands beside them. */
function maker(models: readonly string[]): string {
  return [SUMMARISER, ...models].join(" ").slice(0, 300);
}

async function keep(
  actor: Actor,
  { ask, models, bounds }: SummaryParts,
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
  let isAway = false;
  for (const { repositoryId, hash } of readmes) {
    const known = made.find((one) => one.repositoryId === repositoryId);
    const isMadeBy = (by: readonly string[]) =>
      known?.madeOf === hash && known.madeBy === maker(by) &&
      repositoryId !== again;
    if (isMadeBy(models)) continue;
    signal.throwIfAborted();
    const { readme, mayAsk } = await actor.db.transaction(
      actor,
      "read only",
      async (sql) => ({
        readme: await readReadmeText(sql, repositoryId),
        mayAsk: ask !== null && !isAway && await mayAskModels(sql, bounds),
      }),
    );
    // quotes are the same again: the models are asked when they can be
    if (!readme || !mayAsk && isMadeBy([])) continue;
    const summaries = await summarise(readme, mayAsk ? ask : null, signal);
    // who gave up once is not asked for the others as well
    isAway ||= summaries.some(({ gaveUp }) => gaveUp);
    const madeBy = maker(mayAsk && !isAway ? models : []);
    await actor.db.transaction(actor, "read write", async (sql) => {
      // what was paid for is accounted, whatever becomes of it
      await recordUsage(
        sql,
        "summary",
        summaries.flatMap(({ usage }) => usage),
      );
      if (isAway && isMadeBy([])) return;
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
