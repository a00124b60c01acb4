/**
 * The engine that keeps its own book, `platform.task_runs`.
 *
 * @module
 */
import { Bell } from "../bell.ts";
import type { Db } from "../db.ts";
import type { Log } from "../log.ts";
import type { Task } from "../tasks.ts";
import {
  asRelay,
  claimRuns,
  failRun,
  finishRun,
  giveBackRun,
  leaseSeconds,
  renewLeases,
} from "../tasks/book.ts";
import type { ClaimedRun } from "../tasks/schema.ts";
import type { Attempt, Engine } from "./engine.ts";
import { enqueueRuns } from "./kv_enqueue.ts";
import { kvDesk } from "./kv_desk.ts";

/** What the engine needs. */
export interface KvParts {
  /** The worker's login. */
  db: Db;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
  /** Looks into the book this often without being called. */
  lookMs?: number;
}

/** A run at work. */
interface Held {
  run: ClaimedRun;
  stop: AbortController;
  ended: Promise<void>;
}

const stopping = new Error("the process stops");
const leaseLost = new Error("the run belongs to another process by now");

/**
 * Opens the engine.
 *
 * @example const engine = openKv({ db, tasks, log });
 */
export function openKv({ db, tasks, log, lookMs = 2_000 }: KvParts): Engine {
  const names = tasks.map(({ name }) => name);
  let wake: () => void = () => {};

  async function work(
    { attempt, signal, atOnce, graceMs, untilEmpty = false }: Parameters<
      Engine["work"]
    >[0],
  ) {
    const running = new Map<string, Held>();
    const bell = new Bell(signal);
    wake = () => bell.ring();
    await db.listen("task_runs", wake);
    const heart = setInterval(() => void renew(), leaseSeconds * 1000 / 3);

    async function renew() {
      if (running.size === 0) return;
      try {
        const kept = await renewLeases(db, [...running.keys()]);
        for (const [lease, { stop }] of running) {
          if (!kept.has(lease)) stop.abort(leaseLost);
        }
      } catch (error) {
        log.error(error, { worker: "engine" });
      }
    }

    while (!signal.aborted) {
      let waitMs = lookMs;
      try {
        const free = atOnce - running.size;
        if (free > 0) {
          const { runs, nextMs } = await claimRuns(db, names, free);
          for (const run of runs) {
            const stop = new AbortController();
            const ended = hold(attempt, run, stop).finally(() => {
              running.delete(run.lease);
              bell.ring();
            });
            running.set(run.lease, { run, stop, ended });
          }
          waitMs = Math.min(waitMs, nextMs ?? waitMs);
        }
        if (untilEmpty && running.size === 0) break;
      } catch (error) {
        log.error(error, { worker: "engine" });
      }
      await bell.wait(waitMs);
    }

    const patience = setTimeout(() => {
      for (const { stop } of running.values()) stop.abort(stopping);
    }, graceMs);
    await Promise.allSettled([...running.values()].map(({ ended }) => ended));
    clearTimeout(patience);
    clearInterval(heart);
    wake = () => {};
  }

  /** One attempt, and what the book says of it. */
  async function hold(
    attempt: Attempt,
    run: ClaimedRun,
    stop: AbortController,
  ) {
    const startedAt = performance.now();
    const outcome = await attempt(run, {
      signal: stop.signal,
      complete: (sql, ms) => finishRun(sql, run, ms),
    });
    const ms = performance.now() - startedAt;
    try {
      if (outcome.state === "interrupted") {
        if (stop.signal.reason === stopping) await giveBackRun(db, run);
      } else if (outcome.state === "failed") {
        await failRun(db, run, { ...outcome, ms });
      } else if (!outcome.completed) {
        await asRelay(db, (sql) => finishRun(sql, run, ms));
      }
    } catch (error) {
      // the lease ends, and the run is due again
      log.error(error, { worker: "engine", task: run.task, run: run.id });
    }
  }

  return {
    name: "kv",
    enqueue: (sql, runs) => enqueueRuns(sql, tasks, runs),
    announce: () => wake(),
    work,
    ...kvDesk(db),
    close: () => Promise.resolve(),
  };
}
