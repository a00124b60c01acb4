/**
 * One process of the drill: started with the permissions that the real one has, heard, and killed.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import { servingPermissions } from "../permissions.ts";
import { type Told, toldIn } from "./tell.ts";
import type { Orders } from "./work.ts";

/** What is started. */
export interface Part {
  /** `web` also works on the embedded database. */
  entry: "web" | "worker";
  env: Record<string, string>;
  orders: Omit<Orders, "instance">;
}

/** A running process. */
export interface Running {
  instance: string;
  /** When it could work; null before. */
  readyAt: number | null;
  killedAt: number | null;
  kill(): void;
  /** Once all that it said was heard; whether nobody killed it. */
  ended: Promise<{ byItself: boolean }>;
  /** The last of what it complained of. */
  complaints: string[];
}

const keptComplaints = 30;
let count = 0;

/** Starts it. */
export function startProcess(
  { entry, env, orders }: Part,
  heard: (running: Running, told: Told) => void,
): Running {
  const instance = `${entry}-${++count}`;
  const config = readConfig(new Map(Object.entries(env)));
  const works = entry === "worker" || config.databaseUrl === null;
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--no-prompt",
      "--cached-only",
      "--no-remote",
      "--frozen",
      "--unstable-kv",
      ...servingPermissions(config, works),
      new URL(`${entry}.ts`, import.meta.url).href,
      JSON.stringify({ ...orders, instance } satisfies Orders),
    ],
    env,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const running: Running = {
    instance,
    readyAt: null,
    killedAt: null,
    complaints: [],
    kill() {
      running.killedAt = Date.now();
      child.kill("SIGKILL");
    },
    ended: Promise.all([
      each(child.stdout, (line) => {
        const told = toldIn(line);
        if (told) heard(running, told);
      }),
      each(child.stderr, (line) => {
        running.complaints.push(line);
        if (running.complaints.length > keptComplaints) {
          running.complaints.shift();
        }
      }),
      child.status,
    ]).then(() => ({ byItself: running.killedAt === null })),
  };
  return running;
}

async function each(
  stream: ReadableStream<Uint8Array>,
  hear: (line: string) => void,
) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of stream) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    lines.forEach(hear);
  }
}
