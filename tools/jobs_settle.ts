/**
 * `deno task jobs retry` and `discard`: what becomes of runs that failed for good.
 *
 * @module
 */
import { recordAsOwner } from "@/lib/platform/audit/record.ts";
import { settleNow } from "@/lib/platform/dead_letters/tasks.ts";
import type { Engine, RunFilter } from "@/lib/platform/engine/engine.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import { withEngine } from "./jobs_engine.ts";
import { filterOf, idsOf, type Wanted } from "./jobs_wanted.ts";
import { confirmed, messages, output, say } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import { exit, UsageError } from "./terminal_tool.ts";

/** Runs in one call of the engine. */
const BATCH = 200;

/** Lets dead runs be tried again, or throws them away: the named ones, or all of a filter. */
export async function settle(
  what: "retry" | "discard",
  words: string[],
  wanted: Wanted,
): Promise<number> {
  if (wanted.all ? words.length > 0 : words.length === 0) {
    throw new UsageError("name runs by their ids, or say --all");
  }
  const named = wanted.all ? null : idsOf(words);
  return await withEngine(async ({ engine, owner, worker }) => {
    const ids = named ??
      await deadOnes(engine, await filterOf(owner, wanted));
    const asks = what === "discard" && wanted.all && !wanted.yes &&
      ids.length > 0 && output.width !== null;
    if (asks && !confirmed(`Throw ${ids.length} runs away for ever?`)) {
      return exit.failed;
    }
    const bar = progressBar(
      messages,
      what === "retry" ? "Retrying" : "Discarding",
      "runs",
    );
    let count = 0;
    for (let at = 0; at < ids.length; at += BATCH) {
      const some = ids.slice(at, at + BATCH);
      count += await settleNow(worker, engine, what, some);
      if (!wanted.json) bar.update(at + some.length, ids.length);
    }
    bar.end();
    await note(owner, what, named);
    const done = what === "retry" ? "retried" : "discarded";
    if (wanted.json) say(output, JSON.stringify({ [done]: count }));
    else say(output, `${done}  ${count} of ${ids.length}`);
    // whoever names runs wants these
    if (!named || count === ids.length) return exit.done;
    if (!wanted.json) {
      say(
        messages,
        "The rest did not fail for good, or is not there: deno task jobs show <id>",
      );
    }
    return exit.failed;
  });
}

/** Their ids first: what is tried again may die again, and would be met once more. */
async function deadOnes(
  engine: Engine,
  filter: Pick<RunFilter, "task" | "tenantId">,
): Promise<string[]> {
  const ids: string[] = [];
  for (let size = BATCH; size === BATCH;) {
    const after = ids.at(-1);
    const page = await engine.list({
      ...filter,
      state: "dead",
      limit: BATCH,
      ...after !== undefined && { after },
    });
    ids.push(...page.map(({ id }) => id));
    size = page.length;
  }
  return ids;
}

/** What is done from the terminal stands in the audit too. */
async function note(
  { sql }: Owner,
  what: "retry" | "discard",
  ids: string[] | null,
) {
  const target = ids?.length === 1 && ids[0] !== undefined
    ? { type: "dead_letter", id: ids[0] }
    : null;
  const action = what === "retry"
    ? "platform.dead_letter.retry"
    : "platform.dead_letter.discard";
  const fields = [ids ? "ids" : "all"];
  await sql.begin((sql) =>
    recordAsOwner(sql, null, { action, outcome: "done", target, fields })
  );
}
