/**
 * Does what the engine has to do, until the process is asked to stop.
 *
 * @module
 */
import type { Db } from "@/lib/platform/db.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import type { Log } from "@/lib/platform/log.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { createAttempt } from "./attempt.ts";

/** What the consumer needs. */
export interface ConsumerParts {
  /** The worker's login. */
  db: Db;
  engine: Engine;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
  signal: AbortSignal;
  pace?: ConsumerPace;
}

/** How hard it works. */
export interface ConsumerPace {
  /** Runs at once. */
  atOnce: number;
  /** What still runs when the process is asked to stop gets this long. */
  graceMs: number;
}

const usualPace: ConsumerPace = { atOnce: 4, graceMs: 7_000 };

/** Works until the signal comes; resolves when every run has ended or was given back. */
export async function runConsumer(
  { engine, signal, pace = usualPace, ...parts }: ConsumerParts,
): Promise<void> {
  await engine.work({ ...pace, attempt: createAttempt(parts), signal });
}
