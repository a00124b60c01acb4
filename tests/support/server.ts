/**
 * The real app in a process of its own, started as README says, for tests that need a whole site.
 *
 * @module
 */
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A started app. Stop it in a `finally`. */
export interface Server {
  /** Without a final slash, e.g. `http://127.0.0.1:40123`. */
  url: string;
  dataDir: string;
  /** Milliseconds from the command to the first ready answer. */
  startMs: number;
  /** What it has printed so far, both streams. */
  output(): string;
  /** Sends one signal to the command that was started, as a service manager does. */
  signal(name: Deno.Signal): void;
  /** Sends one signal to every process of the command, as Ctrl+C does. */
  signalAll(name: Deno.Signal): Promise<void>;
  /** Exit code, once it has ended. */
  ended: Promise<number>;
  /** Ends it in good order; a folder made for it goes too. */
  stop(): Promise<number>;
  /** Ends it without a chance to clean up; its folder stays. */
  kill(): Promise<void>;
}

/** What a finished command left. */
export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

const READY_WITHIN_MS = 60_000;

/**
 * Runs `deno task start` on a free port and waits until it answers.
 *
 * @throws {Error} With what it printed, when it ends or is not ready within a minute.
 */
export async function startServer(
  options: {
    dataDir?: string;
    env?: Record<string, string>;
    /** Drops what it prints, for measuring: reading a line per request would cost what is measured. */
    quiet?: boolean;
  } = {},
): Promise<Server> {
  const dataDir = options.dataDir ?? await Deno.makeTempDir();
  const port = options.env?.PORT ?? String(freePort());
  const env = { HOST: "127.0.0.1", PORT: port, DATA_DIR: dataDir };
  const startedAt = performance.now();
  const output = options.quiet ? "null" : "piped";
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "start"],
    cwd: ROOT,
    env: { ...env, ...options.env },
    stdin: "null",
    stdout: output,
    stderr: output,
    // A process group of its own, so that all of it can be signalled at once.
    detached: true,
  }).spawn();
  const printed: string[] = [];
  const drained = options.quiet ? null : Promise.all([
    collect(child.stdout, printed),
    collect(child.stderr, printed),
  ]);
  let exitCode: number | null = null;
  const ended = child.status.then(async ({ code }) => {
    await drained;
    return exitCode = code;
  });
  const server: Server = {
    url: `http://127.0.0.1:${env.PORT}`,
    dataDir,
    startMs: 0,
    output: () => printed.join(""),
    signal: (name) => child.kill(name),
    signalAll: (name) => signalGroup(child.pid, name),
    ended,
    async stop() {
      if (exitCode === null) child.kill("SIGTERM");
      const code = await ended;
      if (!options.dataDir) await Deno.remove(dataDir, { recursive: true });
      return code;
    },
    async kill() {
      await signalGroup(child.pid, "SIGKILL");
      await ended;
    },
  };
  while (!await isReady(server.url)) {
    const isLate = performance.now() - startedAt > READY_WITHIN_MS;
    if (isLate) await server.kill();
    if (isLate || exitCode !== null) {
      const why = isLate ? "not ready in time" : `ended with ${exitCode}`;
      throw new Error(`Cannot start app: ${why}\n${server.output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.startMs = performance.now() - startedAt;
  return server;
}

/** Runs a task of `deno.json` to its end, e.g. `runTask("import", [file, "--slug", "ada"], { dataDir })`. */
export async function runTask(
  name: string,
  args: string[],
  options: { dataDir: string; stdin?: string },
): Promise<Finished> {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", name, ...args],
    cwd: ROOT,
    env: { DATA_DIR: options.dataDir },
    stdin: options.stdin === undefined ? "null" : "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  if (options.stdin !== undefined) {
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(options.stdin));
    await writer.close();
  }
  const { code, stdout, stderr } = await child.output();
  const decoder = new TextDecoder();
  return {
    code,
    stdout: decoder.decode(stdout),
    stderr: decoder.decode(stderr),
  };
}

/** A port that was free a moment ago. */
export function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/readyz`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** `Deno.kill` takes an unlimited `--allow-run`; a child of ours may do what this process may not. */
async function signalGroup(pid: number, name: Deno.Signal) {
  const script = `Deno.kill(-${pid}, ${JSON.stringify(name)})`;
  await new Deno.Command(Deno.execPath(), { args: ["eval", script] }).output();
}

async function collect(stream: ReadableStream<Uint8Array>, into: string[]) {
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    into.push(decoder.decode(chunk, { stream: true }));
  }
}
