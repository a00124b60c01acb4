/**
 * `deno task test:postgres [path…]`: the tests on a Postgres server of their own, which lives as long as
 * they do. Needs the server's programs (Debian's package `postgresql-15`, or any other version by `--bin`).
 *
 * @module
 */
import { newestPostgres, startPostgres } from "./postgres_server.ts";
import { messages, say, soft } from "./terminal.ts";
import { exit, runTool } from "./terminal_tool.ts";

const help = `
Runs the tests on a real Postgres server, made for them in a temporary folder and removed afterwards.

  deno task test:postgres                          lib, tools, workers and tests
  deno task test:postgres tests/policies           these alone
  deno task test:postgres --bin /usr/lib/postgresql/17/bin

Options:
  --bin <folder>   where initdb and pg_ctl are; else the newest of /usr/lib/postgresql
  --port <number>  where it listens, on this machine alone (8181)

Without the programs nothing is run, which is said and is no failure: Debian's package is called postgresql-15.
Exit codes: 0 all passed, or there is no Postgres; 1 something failed, 2 the arguments are not right.`;

const options = {
  bin: { type: "string" },
  port: { type: "string", default: "8181" },
} as const;

/** What is tested on a server too. Of the browser's tests those that start an app of their own keep the embedded one. */
const SUITE = [
  "lib/assistant",
  "lib/platform",
  "lib/portfolio",
  "tools",
  "workers",
  "tests",
];

if (import.meta.main) {
  Deno.exit(await runTool({ help, options, run }, Deno.args));
}

async function run(
  { bin, port }: { bin?: string; port: string },
  paths: string[],
): Promise<number> {
  const programs = bin ?? await newestPostgres();
  if (programs === null) {
    say(messages, "There is no Postgres server on this machine: nothing run.");
    return exit.done;
  }
  const server = await startPostgres(programs, Number(port));
  try {
    say(messages, soft(messages, `${server.version}, ${server.url}`));
    const chosen = paths.length > 0 ? paths : SUITE;
    const { code } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "--quiet", "test", ...chosen],
      env: { TEST_DATABASE_URL: server.url },
    }).spawn().status;
    return code === 0 ? exit.done : exit.failed;
  } finally {
    await server.stop();
  }
}
