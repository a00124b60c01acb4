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

/**
 * While much happens, the relay rests so many times as long as it took, and hands on together what comes meanwhile: going
 * for every bell, it took half the time of the embedded database's one session (80 tasks/s; resting, 120).
 */
const restsPerWork = 4;
const mostRestMs = 50;

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
    const startedAt = performance.now();
    let count = 0;
    try {
      do {
        count = await relayEvents(db, tasks, engine, batch);
      } while (!signal.aborted && count === batch);
    } catch (error) {
      log.error(error, { worker: "relay" });
    }
    // one alone comes now and then, and is not kept waiting
    if (count > 1) {
      const tookMs = performance.now() - startedAt;
      await bell.pause(Math.min(mostRestMs, tookMs * restsPerWork));
    } else await bell.wait(lookMs);
  }
}
