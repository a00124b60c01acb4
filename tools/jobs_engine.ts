/**
 * The task engine in the hands of whoever owns the machine.
 *
 * @module
 */
import { readConfig } from "@/lib/platform/config.ts";
import type { Db } from "@/lib/platform/db.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import { openEngine } from "@/lib/platform/engine/open.ts";
import type { Log } from "@/lib/platform/log.ts";
import type { Owner } from "@/lib/platform/owner.ts";
import { messages, say } from "./terminal.ts";
import { withOwner } from "./terminal_tool.ts";

/** What a tool works with. */
export interface Hands {
  engine: Engine;
  owner: Owner;
  /** As the worker's login. */
  worker: Db;
}

/** Says errors where they do not mix with what was asked for. */
export const log: Log = {
  request() {},
  info() {},
  error: (error) =>
    say(messages, error instanceof Error ? error.message : String(error)),
  flush: () => Promise.resolve(),
};

/**
 * Opens the engine that the configuration names, beside a worker that may run, for the time of some work.
 *
 * @throws {Error} when there is no login of the worker's
 */
export async function withEngine<T>(
  work: (hands: Hands) => Promise<T>,
): Promise<T> {
  return await withOwner(async (owner) => {
    const { worker } = owner;
    if (!worker) {
      throw new Error("Cannot reach the tasks: WORKER_DATABASE_URL is not set");
    }
    const engine = await openEngine(readConfig(), {
      db: worker,
      tasks: [],
      log,
      isBeside: true,
    });
    try {
      return await work({ engine, owner, worker });
    } finally {
      await engine.close();
    }
  });
}
