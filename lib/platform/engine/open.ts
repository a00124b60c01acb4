/**
 * Opens the task engine that the configuration names.
 *
 * @module
 */
import { resolve } from "node:path";
import type { Config } from "../config.ts";
import type { Db } from "../db.ts";
import type { Log } from "../log.ts";
import type { Task } from "../tasks.ts";
import type { Engine } from "./engine.ts";
import { openKv } from "./kv.ts";

/**
 * Opens the engine.
 *
 * @param db the worker's login
 * @param isBeside beside a worker, whose queue is its own
 * @example const engine = await openEngine(config, { db, tasks, log });
 */
export async function openEngine(
  config: Pick<Config, "queue" | "dataDir">,
  { db, tasks, log, isBeside = false }: {
    db: Db;
    tasks: readonly Task[];
    log: Pick<Log, "error">;
    isBeside?: boolean;
  },
): Promise<Engine> {
  if (config.queue === "kv") {
    const queueFile = isBeside ? null : resolve(config.dataDir, "queue.kv");
    return openKv({ db, tasks, log, queueFile });
  }
  const { openPgBoss } = await import("./pgboss.ts");
  return await openPgBoss({ db, tasks, log });
}
