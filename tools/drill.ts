/**
 * `deno task drill:kill`: kills processes while they work, and shows that nothing is lost and nothing happens twice.
 *
 * @module
 */
import {
  type DrillDatabase,
  makeEmbedded,
  makePostgres,
} from "./drill/database.ts";
import { type DrillReport, printReport } from "./drill/report.ts";
import { drill, type Progress } from "./drill/run.ts";
import { serverIn } from "./drill/server.ts";
import { newestPostgres, startPostgres } from "./postgres_server.ts";
import { messages, output, say } from "./terminal.ts";
import { progressBar } from "./terminal_progress.ts";
import { exit, refuseArguments, runTool, UsageError } from "./terminal_tool.ts";

const help = `
Kills worker and web processes at random while they do tasks, and shows that nothing is lost and nothing happens twice.

  deno task drill:kill                                        both engines, 10,000 tasks, 100 kills
  deno task drill:kill --engine kv --tasks 500 --kills 10     a small one

Options:
  --tasks <number>      how many tasks (10000)
  --kills <number>      how many kills (100)
  --engine <name>       kv, pgboss, or all (all)
  --database <name>     embedded, postgres, or all; else embedded, and postgres where the environment names a server
  --seed <number>       repeats a drill (1)
  --json                prints one line of JSON for each drill
  --acknowledge-first   plants a mistake: tasks say that they are done before they are; the drill must find it

Databases are made for it and removed. On a server that the environment names (TEST_DATABASE_URL, or DATABASE_URL with
WORKER_DATABASE_URL and MIGRATE_URL) it makes a database of its own. Without one, --database postgres starts a server of
its own, which it also lets crash; Debian's package is called postgresql-15.

Exit codes: 0 all is well, 1 there were deviations or it hung, 2 the arguments are not right.`;

const options = {
  tasks: { type: "string", default: "10000" },
  kills: { type: "string", default: "100" },
  engine: { type: "string", default: "all" },
  database: { type: "string" },
  seed: { type: "string", default: "1" },
  json: { type: "boolean", default: false },
  "acknowledge-first": { type: "boolean", default: false },
} as const;

/** Of a server of the drill's own: few, so that they run out. */
const maxConnections = 80;

if (import.meta.main) {
  Deno.exit(await runTool({ help, options, run }, Deno.args));
}

interface Given {
  tasks: string;
  kills: string;
  engine: string;
  database?: string;
  seed: string;
  json: boolean;
  "acknowledge-first": boolean;
}

async function run(given: Given, words: string[]): Promise<number> {
  refuseArguments(words);
  const engines = chosen(given.engine, ["kv", "pgboss"] as const);
  const kinds = given.database === undefined
    ? serverIn(Deno.env) === null
      ? ["embedded"] as const
      : ["embedded", "postgres"] as const
    : chosen(given.database, ["embedded", "postgres"] as const);
  const counts = {
    tasks: whole("tasks", given.tasks),
    kills: whole("kills", given.kills),
    seed: whole("seed", given.seed),
  };
  let code: number = exit.done;
  for (const kind of kinds) {
    for (const engine of engines) {
      const label = `${engine} on ${kind}`;
      const report = await withDatabase(kind, (database) =>
        drill(database, {
          ...counts,
          engine,
          acknowledgeFirst: given["acknowledge-first"],
          progress: showing(label),
        }));
      if (given.json) say(output, JSON.stringify(report));
      else printReport(output, report);
      if (report.deviations.length > 0) code = exit.failed;
    }
  }
  return code;
}

function showing(label: string): (at: Progress) => void {
  const bar = progressBar(messages, label, "tasks");
  return ({ ended, toAsk, kills, toKill }) => {
    bar.update(Math.min(ended, toAsk), toAsk);
    if (kills >= toKill && ended >= toAsk) bar.end();
  };
}

async function withDatabase(
  kind: "embedded" | "postgres",
  work: (database: DrillDatabase) => Promise<DrillReport>,
): Promise<DrillReport> {
  if (kind === "embedded") return await withMade(makeEmbedded(), work);
  const named = serverIn(Deno.env);
  if (named) return await withMade(makePostgres(named, null), work);
  const programs = await newestPostgres();
  if (programs === null) {
    throw new UsageError("there is no Postgres server on this machine");
  }
  const server = await startPostgres(programs, freePort(), maxConnections);
  try {
    const address = { owner: server.url, logins: null };
    return await withMade(makePostgres(address, server), work);
  } finally {
    await server.stop();
  }
}

async function withMade(
  making: Promise<DrillDatabase>,
  work: (database: DrillDatabase) => Promise<DrillReport>,
): Promise<DrillReport> {
  const database = await making;
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function chosen<Name extends string>(
  given: string,
  names: readonly Name[],
): readonly Name[] {
  if (given === "all") return names;
  const name = names.find((one) => one === given);
  if (name) return [name];
  throw new UsageError(`${given} is none of ${names.join(", ")}, all`);
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new UsageError(`--${name} takes a whole number`);
}

/** A port that was free a moment ago. */
function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
