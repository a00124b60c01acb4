/**
 * A process that has a database open, for tests that need two: `serve <folder>` is the server, `stall <folder>` a tool
 * that stops in the middle of a transaction. Each prints a line when it is there and ends with its standard input.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { openOwner } from "@/lib/platform/owner.ts";

if (import.meta.main) {
  const [mode, folder = ""] = Deno.args;
  const config = readConfig(new Map([["DATA_DIR", folder]]));
  if (mode === "serve") {
    const database = await openDatabase(config);
    await say("open");
    await goodbye();
    await database.close();
  } else {
    const owner = await openOwner(config);
    await owner.sql.begin(async (sql) => {
      await sql`update platform.tenants set accent_hue = 359`;
      await say("stalled");
      await goodbye();
    });
  }
}

/** A running `serve` or `stall`. */
export interface DatabaseProcess {
  kill(): Promise<void>;
  /** Lets it end by itself; returns its exit code. */
  end(): Promise<number>;
}

/** Starts it and waits until it has printed its line, unless told not to. */
export async function startProcess(
  mode: "serve" | "stall",
  folder: string,
  { wait = true } = {},
): Promise<DatabaseProcess> {
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--no-prompt",
      "--allow-read",
      `--allow-write=${folder}`,
      `--allow-net=unix:${folder}/postgres.sock`,
      "--allow-env",
      fileURLToPath(import.meta.url),
      mode,
      folder,
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = child.stdout.getReader();
  if (wait) await lines.read();
  return {
    async kill() {
      child.kill("SIGKILL");
      await child.status;
      await Promise.allSettled([lines.cancel(), child.stdin.abort()]);
    },
    async end() {
      await child.stdin.close();
      const { code } = await child.status;
      await lines.cancel();
      return code;
    },
  };
}

async function say(line: string) {
  await Deno.stdout.write(new TextEncoder().encode(`${line}\n`));
}

async function goodbye() {
  while (await Deno.stdin.read(new Uint8Array(64)) !== null);
}
