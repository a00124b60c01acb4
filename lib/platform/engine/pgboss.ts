/**
 * Stands here until the engine on pg-boss does.
 *
 * @module
 */
import type { Db } from "../db.ts";
import type { Log } from "../log.ts";
import type { Task } from "../tasks.ts";
import type { Engine } from "./engine.ts";
import { openKv } from "./kv.ts";

/** Opens the other engine in place of this one. */
export function openPgBoss(
  { db, tasks, log }: {
    db: Db;
    databaseUrl: string | null;
    tasks: readonly Task[];
    log: Pick<Log, "error">;
  },
): Promise<Engine> {
  return Promise.resolve(openKv({ db, tasks, log }));
}
