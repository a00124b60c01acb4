/**
 * A Postgres server of one's own, in a temporary folder, for as long as it is needed: for tests and for the drill.
 *
 * @module
 */
import { join } from "node:path";
import process from "node:process";

/** Where Debian and what comes of it put each version. */
const INSTALLED = "/usr/lib/postgresql";

/** The folder with `initdb` and `pg_ctl` of the newest version that is installed; null when there is none. */
export async function newestPostgres(): Promise<string | null> {
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

/** A running server. */
export interface Postgres {
  /** Of its superuser. */
  url: string;
  version: string;
  /** Lets it crash, and starts it again. */
  crash(): Promise<void>;
  /** Ends it and removes all of it. */
  stop(): Promise<void>;
}

/**
 * Starts one. Postgres refuses to run as root: there it runs as `nobody`.
 *
 * @param bin where its programs are
 * @param port on this machine alone
 * @param maxConnections small where they are to run out
 */
export async function startPostgres(
  bin: string,
  port: number,
  maxConnections = 200,
): Promise<Postgres> {
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
    `-c max_connections=${maxConnections}`,
    // it is thrown away
    "-c fsync=off -c full_page_writes=off",
  ];
  const control = ["--pgdata", data, "--log", join(folder, "log")];
  const start = () =>
    as("pg_ctl", [...control, "-w", "-o", settings.join(" "), "start"]);
  const halt = () =>
    as("pg_ctl", [...control, "-w", "-m", "immediate", "stop"]);
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    version: await as("postgres", ["--version"]),
    async crash() {
      await halt();
      await start();
    },
    async stop() {
      await halt();
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
