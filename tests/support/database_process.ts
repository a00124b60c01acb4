/**
 * A process of its own that has a database open, for tests that need two: `serve <folder>` opens it as the server
 * does, `tool <folder>` as the owner's tools do. It obeys one line of JSON after the other, and ends with its input.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import process from "node:process";
import type { Sql } from "postgres";
import { readConfig } from "@/lib/platform/config.ts";
import { openDatabase } from "@/lib/platform/database.ts";
import { type NewTenant, openOwner } from "@/lib/platform/owner.ts";

/** What it can be told to do. */
export type Order =
  | { sql: string }
  /** Runs this in a transaction that it never ends. */
  | { stall: string }
  | { createTenant: NewTenant }
  | { asTenantOwner: string }
  | { removeTenant: string };

/** A running process. */
export interface DatabaseProcess {
  /** How many migrations opening applied; null when it found the database open. */
  applied: number | null;
  /** Lets it do something; throws with what went wrong there. */
  ask(order: Order): Promise<unknown>;
  kill(): Promise<void>;
  /** Lets it end by itself; returns its exit code. */
  end(): Promise<number>;
}

/** Starts it and waits until the database is open. */
export async function startProcess(
  mode: "serve" | "tool",
  folder: string,
): Promise<DatabaseProcess> {
  const child = spawnProcess(mode, folder);
  const answers = linesOf(child.stdout);
  const answer = async () => {
    const { value } = await answers.next();
    const { done, error } = JSON.parse(value || '{"error":"it has ended"}');
    if (error) throw new Error(error);
    return done;
  };
  const input = child.stdin.getWriter();
  const applied = await answer();
  return {
    applied,
    async ask(order) {
      await input.write(new TextEncoder().encode(`${JSON.stringify(order)}\n`));
      return await answer();
    },
    async kill() {
      child.kill("SIGKILL");
      await child.status;
      await Promise.allSettled([answers.return(), input.abort()]);
    },
    async end() {
      await input.close();
      const { code } = await child.status;
      await answers.return();
      return code;
    },
  };
}

/** Starts it, with nothing but its data folder and the socket there. */
export function spawnProcess(mode: "serve" | "tool", folder: string) {
  const permissions = [
    "--allow-read",
    `--allow-write=${folder}`,
    `--allow-net=unix:${folder}/postgres.sock`,
    "--allow-env",
  ];
  return new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "-q",
      "--no-prompt",
      ...permissions,
      fileURLToPath(import.meta.url),
      mode,
      folder,
    ],
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
}

async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  let rest = "";
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

if (import.meta.main) {
  const [mode, folder = ""] = Deno.args;
  const opened = await open(mode === "serve", folder);
  say({ done: opened.applied });
  for await (const line of createInterface({ input: process.stdin })) {
    await opened.obey(JSON.parse(line)).then(
      (done) => say({ done: done ?? null }),
      (error) => say({ error: String(error) }),
    );
  }
  await opened.close();
}

interface Opened {
  applied: number | null;
  obey(order: Order): Promise<unknown>;
  close(): Promise<void>;
}

async function open(isServer: boolean, folder: string): Promise<Opened> {
  const config = readConfig(new Map([["DATA_DIR", folder]]));
  if (isServer) {
    const { owner, migrated, close } = await openDatabase(config);
    const obey = async (order: Order) =>
      "sql" in order ? await owner?.unsafe(order.sql) : null;
    return { applied: migrated?.applied.length ?? null, close, obey };
  }
  const owner = await openOwner(config);
  const obey = async (order: Order) => {
    if ("sql" in order) return await owner.sql.unsafe(order.sql);
    if ("stall" in order) return await stall(owner.sql, order.stall);
    if ("removeTenant" in order) {
      return await owner.removeTenant(order.removeTenant);
    }
    const actor = "createTenant" in order
      ? await owner.createTenant(order.createTenant)
      : await owner.asTenantOwner(order.asTenantOwner);
    return actor && await actor.db.transaction(actor, "read only", (sql) =>
      sql`
      select session_user as login, current_user as role, array(select slug from platform.tenants) as slugs`);
  };
  return {
    applied: owner.migrated?.applied.length ?? null,
    close: owner.close,
    obey,
  };
}

function stall(sql: Sql, statement: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sql.begin(async (tx) => {
      await tx.unsafe(statement);
      resolve();
      await new Promise(() => {});
    }).catch(reject);
  });
}

function say(answer: unknown) {
  console.log(JSON.stringify(answer));
}
