/**
 * Starts a program of ours with exactly the permissions that this configuration needs: `tools/run.ts main.ts`,
 * `tools/run.ts tools/import.ts resume.json --slug ada`. Permission sets in `deno.json` take no variables, hence a
 * launcher; it may itself run nothing but Deno.
 *
 * @module
 */
import { buildWhenChanged } from "./build_when_changed.ts";
import {
  developmentPermissions,
  servingPermissions,
  toolPermissions,
} from "./permissions.ts";
import { type Config, readConfig } from "@/lib/platform/config.ts";

/** Code comes from this folder and from the packages of the lock file, which are there already; from nowhere else. */
const CLOSED = ["--cached-only", "--no-remote", "--deny-import", "--frozen"];

/** Programs that read the built client. */
const NEED_BUILD = ["main.ts", "workers/main.ts"];

if (import.meta.main) {
  const [entry = "main.ts", ...args] = Deno.args;
  try {
    Deno.exit(await run(entry, args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    Deno.exit(1);
  }
}

function flagsFor(
  entry: string,
  config: Config,
  args: readonly string[],
): string[] {
  if (entry === "dev.ts") return ["--watch", ...developmentPermissions(config)];
  return entry.startsWith("tools/")
    ? toolPermissions(entry, config, args)
    : servingPermissions(
      config,
      entry === "workers/main.ts" || config.databaseUrl === null ||
        config.workToken !== null,
    );
}

/** The doctor starts whatever the environment says, and says what is wrong with it. */
function configFor(entry: string): Config {
  try {
    return readConfig();
  } catch (error) {
    if (entry === "tools/doctor.ts") return readConfig(new Map());
    throw error;
  }
}

async function run(entry: string, args: string[]): Promise<number> {
  if (NEED_BUILD.includes(entry)) await buildWhenChanged();
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--no-prompt",
      ...CLOSED,
      ...flagsFor(entry, configFor(entry), args),
      entry,
      ...args,
    ],
  }).spawn();
  // A terminal's Ctrl-C reaches the child by itself; everybody else signals only us.
  Deno.addSignalListener("SIGINT", () => {
    if (!Deno.stdin.isTerminal()) child.kill("SIGINT");
  });
  // The terminal was closed, or somebody wants an end: the child stops in good order.
  for (const signal of ["SIGTERM", "SIGHUP"] as const) {
    Deno.addSignalListener(signal, () => child.kill("SIGTERM"));
  }
  return (await child.status).code;
}
