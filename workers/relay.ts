/**
 * Hands events to tasks: hears when one is written, and looks anyway, because a bell can be missed.
 *
 * @module
 */
import type { Db } from "@/lib/platform/db.ts";
import type { Engine } from "@/lib/platform/engine/engine.ts";
import type { Log } from "@/lib/platform/log.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { relayEvents } from "@/lib/platform/tasks/relay.ts";
import { Bell } from "@/lib/platform/bell.ts";

/** Events in one transaction. */
const batch = 200;

const usualLookMs = 3_000;

/** Relays until the signal comes. */
export async function runRelay(
  { db, tasks, engine, log, signal, lookMs = usualLookMs }: {
    db: Db;
    tasks: readonly Task[];
    engine: Engine;
    log: Pick<Log, "error">;
    signal: AbortSignal;
    /** Looks this often without being called. */
    lookMs?: number;
  },
): Promise<void> {
  const bell = new Bell(signal);
  await db.listen("outbox", () => bell.ring());
  while (!signal.aborted) {
    try {
      while (
        !signal.aborted && await relayEvents(db, tasks, engine, batch) === batch
      );
    } catch (error) {
      log.error(error, { worker: "relay" });
    }
    await bell.wait(lookMs);
  }
}
