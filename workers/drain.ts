/**
 * Does what waits and ends: for machines where no worker can live, called from outside every minute or so.
 *
 * @module
 */
import { writeCounts } from "@/lib/platform/dead_letters/tasks.ts";
import type { Attempt, Engine } from "@/lib/platform/engine/engine.ts";
import { openEngine } from "@/lib/platform/engine/open.ts";
import type { Drained } from "@/lib/platform/platform.ts";
import type { Task } from "@/lib/platform/tasks.ts";
import { relayEvents } from "@/lib/platform/tasks/relay.ts";
import { startTicks } from "@/lib/platform/tasks/ticks.ts";
import { createTaskMetrics } from "@/lib/platform/task_metrics.ts";
import { createAttempt } from "./attempt.ts";
import type { WorkerParts } from "./main.ts";
import { startSealer } from "./sealer.ts";
import { openTasks } from "./tasks.ts";

/** Hosts that end a request after 30 s are common; what still runs after these gets its grace. */
const workMs = 20_000;
const graceMs = 4_000;
const atOnce = 4;
/** Events in one transaction. */
const batch = 200;

/** What drains, when it is asked to. */
export interface Draining {
  /** Two calls at once are one; in two processes the engine shares the work out. */
  drain(): Promise<Drained>;
  /** Ends what was opened, after what is still being done. */
  close(): Promise<void>;
}

/**
 * Makes what drains; nothing is opened before it is asked for.
 *
 * @param open makes the tasks; tests have some of their own
 * @example const { done, waiting } = await openDrain(parts).drain();
 */
export function openDrain(parts: WorkerParts, open = openTasks): Draining {
  let opened: Promise<Opened> | null = null;
  let draining: Promise<Drained> | null = null;

  async function openOnce(): Promise<Opened> {
    const { config, db, log, registry } = parts;
    const { tasks, close } = await open(config, () => engine);
    // no disk to carry ids on
    const bare = await openEngine(config, { db, tasks, log, isBeside: true })
      .catch((error) => {
        close();
        throw error;
      });
    const engine: Engine = createTaskMetrics(registry).watch(bare);
    return { tasks, engine, close };
  }

  /** What could not be opened is opened again when it is asked for next. */
  const opening = () =>
    opened ??= openOnce().catch((error) => {
      opened = null;
      throw error;
    });

  return {
    drain: () =>
      draining ??= opening()
        .then((opened) => drain(parts, opened))
        .finally(() => draining = null),
    async close() {
      await draining?.catch(() => {}); // its caller was told
      const ended = await opened?.catch(() => null);
      await ended?.engine.close();
      ended?.close();
    },
  };
}

/** What is opened once in a process. */
interface Opened {
  tasks: readonly Task[];
  engine: Engine;
  close(): void;
}

async function drain(
  parts: WorkerParts,
  { tasks, engine }: Opened,
): Promise<Drained> {
  const { db } = parts;
  const startedAt = performance.now();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), workMs);
  const signal = AbortSignal.any([parts.signal, late.signal]);
  const drained = {
    events: 0,
    done: 0,
    retried: 0,
    dead: 0,
    interrupted: 0,
    waiting: 0,
    ms: 0,
  };
  const attempt = counted(createAttempt({ ...parts, tasks }), drained);
  try {
    await startTicks(db, tasks, engine, Date.now());
    for (let before = NaN; before !== drained.events + drained.done;) {
      before = drained.events + drained.done;
      for (let count = batch; count === batch && !signal.aborted;) {
        count = await relayEvents(db, tasks, engine, batch);
        drained.events += count;
      }
      await engine.work({ attempt, signal, atOnce, graceMs, untilEmpty: true });
      if (signal.aborted) break;
    }
  } finally {
    clearTimeout(timer);
  }
  await startSealer({ ...parts, signal: AbortSignal.abort() }); // once
  const counts = await engine.counts();
  await writeCounts(db, counts, tasks);
  drained.waiting = counts.reduce((sum, { waiting }) => sum + waiting, 0);
  return { ...drained, ms: Math.round(performance.now() - startedAt) };
}

function counted(attempt: Attempt, drained: Drained): Attempt {
  return async (run, options) => {
    const outcome = await attempt(run, options);
    if (outcome.state !== "failed") drained[outcome.state]++;
    else if (outcome.retryInMs === null) drained.dead++;
    else drained.retried++;
    return outcome;
  };
}
