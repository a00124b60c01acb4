/**
 * `deno task jobs`: the worker's tasks: what waits, what runs, what failed for good, and what is to become of it.
 *
 * @module
 */
import { AppError } from "@/lib/platform/errors.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import { drain } from "./jobs_drain.ts";
import { isNamed } from "@/components/dead_letters/task_names.ts";
import { withEngine } from "./jobs_engine.ts";
import { sayCounts, sayRun, sayRuns } from "./jobs_report.ts";
import { settle } from "./jobs_settle.ts";
import { filterOf, idsOf, stateOf, type Wanted } from "./jobs_wanted.ts";
import { output, say } from "./terminal.ts";
import { exit, refuseArguments, runTool, UsageError } from "./terminal_tool.ts";

const help = `
Shows the worker's tasks, tries again what failed for good, or throws it away. The server may run meanwhile.

  deno task jobs list [--state dead] [--task platform.mail.send] [--tenant ada]
  deno task jobs show <id>
  deno task jobs retry <id>…       or  --all [--task …] [--tenant …]
  deno task jobs discard <id>…     or  --all [--task …] [--tenant …]
  deno task jobs counts
  deno task jobs drain

  list              runs, the newest first
  show              one run with every attempt: when it ended, how long it took, what went wrong
  retry             lets runs that failed for good be tried again, as often as the first time
  discard           throws them away: what they were to do is never done
  counts            how much waits, runs and has failed, by task
  drain             works until nothing is due, beside a running worker or without one

  --state <state>   waiting, running, done, dead or any (default: dead)
  --task <name>     only runs of this task
  --tenant <name>   only runs of this tenant, by its address: /@name
  --limit <count>   list: at most so many, 1000 at most (default: 20)
  --all             every dead run that the other options let through
  --yes             do not ask before discarding all; without a terminal nobody is asked
  --json            answer in JSON

Exit codes: 0 done, 1 failed or not found, 2 the arguments are not right.`;

const options = {
  state: { type: "string" },
  task: { type: "string" },
  tenant: { type: "string" },
  limit: { type: "string", default: "20" },
  all: { type: "boolean" },
  yes: { type: "boolean" },
  json: { type: "boolean" },
} as const;

const verbs: Record<
  string,
  (ids: string[], wanted: Wanted) => Promise<number>
> = {
  list,
  show,
  retry: (ids, wanted) => settle("retry", ids, wanted),
  discard: (ids, wanted) => settle("discard", ids, wanted),
  counts,
  drain(words, { json }) {
    refuseArguments(words);
    return drain(json);
  },
};

if (import.meta.main) {
  Deno.exit(
    await runTool({
      help,
      options,
      async run(given, [verb = "", ...words]) {
        const { state = "dead", task, tenant, all = false } = given;
        const { yes = false, json = false } = given;
        const limit = Number(given.limit);
        if (!(Number.isInteger(limit) && limit >= 1 && limit <= 1000)) {
          throw new UsageError("--limit is a number from 1 to 1000");
        }
        const found = Object.hasOwn(verbs, verb) && verbs[verb];
        if (!found) {
          const known = Object.keys(verbs).join(", ");
          throw new UsageError(
            verb ? `there is no "jobs ${verb}"` : `say what: ${known}`,
          );
        }
        return await found(words, {
          ...{ state: stateOf(state), task, tenant, limit },
          ...{ all, yes, json },
        });
      },
    }, Deno.args),
  );
}

async function list(words: string[], wanted: Wanted): Promise<number> {
  refuseArguments(words);
  await withEngine(async ({ engine, owner }) => {
    const filter = await filterOf(owner, wanted);
    const runs = await engine.list({
      ...filter,
      ...wanted.state && { state: wanted.state },
      limit: wanted.limit,
    });
    const { task } = wanted;
    if (runs.length === 0 && task !== undefined && !isNamed(task)) {
      throw new AppError("not_found", `Cannot list: there is no task ${task}`);
    }
    if (wanted.json) say(output, JSON.stringify({ runs }));
    else sayRuns(runs, await slugsOf(owner), wanted.state);
  });
  return exit.done;
}

async function show([id, ...words]: string[], wanted: Wanted) {
  refuseArguments(words);
  const [known = ""] = idsOf(id === undefined ? [] : [id]);
  await withEngine(async ({ engine, owner }) => {
    const run = await engine.show(known);
    if (!run) throw new AppError("not_found", "Cannot show run: there is none");
    if (wanted.json) say(output, JSON.stringify({ run }));
    else sayRun(run, await slugsOf(owner));
  });
  return exit.done;
}

async function counts(words: string[], { json }: Wanted): Promise<number> {
  refuseArguments(words);
  await withEngine(async ({ engine }) => {
    const counted = await engine.counts();
    if (json) say(output, JSON.stringify({ counts: counted }));
    else sayCounts(counted);
  });
  return exit.done;
}

async function slugsOf({ sql }: Owner): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; slug: string }[]>`
    select id, slug from platform.tenants`;
  return new Map(rows.map(({ id, slug }) => [id, `@${slug}`]));
}
