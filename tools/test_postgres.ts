/**
 * `deno task test:postgres [path…]`: the unit and policy tests on a Postgres server of their own, which lives as long as
 * they do. Needs the server's programs (Debian's package `postgresql-15`, or any other version by `--bin`).
 *
 * @module
 */
import { join } from "node:path";
import process from "node:process";
import { messages, say, soft } from "./terminal.ts";
import { exit, runTool } from "./terminal_tool.ts";

const help = `
Runs the unit and policy tests on a real Postgres server, made for them in a temporary folder and removed afterwards.

  deno task test:postgres                          lib, tools, workers and tests/policies
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

/** Where Debian and what comes of it put each version. */
const INSTALLED = "/usr/lib/postgresql";
/** What is tested on a server too; the browser and the shape of the code know no database. */
const SUITE = ["lib/platform", "lib/portfolio", "tools", "workers", "tests"];
/** Browsers and the project's shape have no database of their own. */
const ELSEWHERE =
  "--ignore=tests/e2e,tests/architecture_test.ts,tests/deploy_test.ts,tests/support";

if (import.meta.main) {
  Deno.exit(await runTool({ help, options, run }, Deno.args));
}

async function run(
  { bin, port }: { bin?: string; port: string },
  paths: string[],
): Promise<number> {
  const programs = bin ?? await newest();
  if (programs === null) {
    say(messages, "There is no Postgres server on this machine: nothing run.");
    return exit.done;
  }
  const server = await startPostgres(programs, Number(port));
  try {
    say(messages, soft(messages, `${server.version}, ${server.url}`));
    const chosen = paths.length > 0 ? paths : [ELSEWHERE, ...SUITE];
    const { code } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "--quiet", "test", ...chosen],
      env: { TEST_DATABASE_URL: server.url },
    }).spawn().status;
    return code === 0 ? exit.done : exit.failed;
  } finally {
    await server.stop();
  }
}

async function newest(): Promise<string | null> {
  const versions: number[] = [];
  try {
    for await (const { name } of Deno.readDir(INSTALLED)) {
      versions.push(Number(name));
    }
  } catch {
    return null;
  }
  const found = versions.filter(Number.isInteger).toSorted((a, b) => b - a);
  return found[0] === undefined ? null : join(INSTALLED, `${found[0]}`, "bin");
}

interface Postgres {
  url: string;
  version: string;
  stop(): Promise<void>;
}

/** Postgres refuses to run as root: there it runs as `nobody`. */
async function startPostgres(bin: string, port: number): Promise<Postgres> {
  const folder = await Deno.makeTempDir({ prefix: "vitrina-postgres-" });
  const isRoot = Deno.uid() === 0;
  if (isRoot) await must("chown", ["nobody", folder]);
  const as = (program: string, args: string[]) => {
    const path = join(bin, program);
    return isRoot
      ? must("setpriv", [
        "--reuid=nobody",
        "--regid=nogroup",
        "--clear-groups",
        path,
        ...args,
      ])
      : must(path, args);
  };
  const data = join(folder, "data");
  await as("initdb", [
    "--pgdata",
    data,
    "--username=postgres",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ]);
  const settings = [
    `-p ${port}`,
    "-c listen_addresses=127.0.0.1",
    `-c unix_socket_directories=${folder}`,
    "-c max_connections=200",
    // it is thrown away
    "-c fsync=off -c full_page_writes=off",
  ];
  const control = ["--pgdata", data, "--log", join(folder, "log")];
  await as("pg_ctl", [...control, "-w", "-o", settings.join(" "), "start"]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    version: await as("postgres", ["--version"]),
    async stop() {
      await as("pg_ctl", [...control, "-w", "-m", "immediate", "stop"]);
      await Deno.remove(folder, { recursive: true });
    },
  };
}

async function must(program: string, args: string[]): Promise<string> {
  const { code, stdout, stderr } = await new Deno.Command(program, {
    args,
    cwd: "/",
    env: { PATH: process.env.PATH ?? "", LC_ALL: "C" },
    clearEnv: true,
    stdin: "null",
  }).output();
  const decoder = new TextDecoder();
  if (code === 0) return decoder.decode(stdout).trim();
  throw new Error(
    `Cannot run ${program}: ${
      decoder.decode(stderr) || decoder.decode(stdout)
    }`,
  );
}
