/**
 * Runs tasks that are due, each in the scope of its tenant; notes how they end.
 *
 * @module
 */
import { type Db, task as inTenant } from "@/lib/platform/db.ts";
import type { Log } from "@/lib/platform/log.ts";
import {
  PermanentFailure,
  type Task,
  type TaskContext,
} from "@/lib/platform/tasks.ts";
import {
  claimRuns,
  failRun,
  finishRun,
  giveBackRun,
  leaseSeconds,
  renewLeases,
} from "@/lib/platform/tasks/book.ts";
import { retryInMs } from "@/lib/platform/tasks/backoff.ts";
import type { ClaimedRun } from "@/lib/platform/tasks/schema.ts";
import { Bell } from "./bell.ts";

/** What the consumer needs. */
export interface ConsumerParts {
  /** The worker's login. */
  db: Db;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
  signal: AbortSignal;
  pace?: ConsumerPace;
}

/** How hard it works. */
export interface ConsumerPace {
  /** Runs at once. */
  atOnce: number;
  /** Looks this often without being called. */
  lookMs: number;
  /** What still runs when the process is asked to stop gets this long. */
  graceMs: number;
}

const usualPace: ConsumerPace = { atOnce: 4, lookMs: 2_000, graceMs: 7_000 };

/** A run at work. */
interface Attempt {
  run: ClaimedRun;
  stop: AbortController;
  ended: Promise<void>;
}

/** The process ends: the run is given back, and its attempt does not count. */
const stopping = new Error("the process stops");
const leaseLost = new Error("the run belongs to another process by now");

/** Works until the signal comes; resolves when every run has ended or was given back. */
export async function runConsumer(parts: ConsumerParts): Promise<void> {
  const { db, tasks, log, signal, pace = usualPace } = parts;
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const running = new Map<string, Attempt>();
  const bell = new Bell(signal);
  await db.listen("task_runs", () => bell.ring());
  const heart = setInterval(() => void renew(), leaseSeconds * 1000 / 3);

  async function renew() {
    if (running.size === 0) return;
    try {
      const kept = await renewLeases(db, [...running.keys()]);
      for (const [lease, { stop }] of running) {
        if (!kept.has(lease)) stop.abort(leaseLost);
      }
    } catch (error) {
      log.error(error, { worker: "consumer" });
    }
  }

  while (!signal.aborted) {
    let waitMs = pace.lookMs;
    try {
      const free = pace.atOnce - running.size;
      if (free > 0) {
        const { runs, nextMs } = await claimRuns(db, [...byName.keys()], free);
        for (const run of runs) {
          const task = byName.get(run.task);
          if (!task) continue; // claimed by name, so there is one
          const stop = new AbortController();
          const ended = attempt(parts, task, run, stop).finally(() => {
            running.delete(run.lease);
            bell.ring();
          });
          running.set(run.lease, { run, stop, ended });
        }
        waitMs = Math.min(waitMs, nextMs ?? waitMs);
      }
    } catch (error) {
      log.error(error, { worker: "consumer" });
    }
    await bell.wait(waitMs);
  }

  const patience = setTimeout(() => {
    for (const { stop } of running.values()) stop.abort(stopping);
  }, pace.graceMs);
  await Promise.allSettled([...running.values()].map(({ ended }) => ended));
  clearTimeout(patience);
  clearInterval(heart);
}

/** One attempt, to its end; never throws. */
async function attempt(
  { db, log }: ConsumerParts,
  task: Task,
  run: ClaimedRun,
  stop: AbortController,
): Promise<void> {
  const startedAt = performance.now();
  const spent = () => performance.now() - startedAt;
  const tooLate = setTimeout(
    () => stop.abort(new Error(`it took longer than ${task.timeoutMs} ms`)),
    task.timeoutMs,
  );
  const interrupted = Promise.withResolvers<never>();
  interrupted.promise.catch(() => {}); // heard below, if anybody still listens
  stop.signal.addEventListener(
    "abort",
    () => interrupted.reject(stop.signal.reason),
  );
  try {
    const { context, isFinished } = contextOf(db, task, run, stop, spent);
    await Promise.race([task.run(context), interrupted.promise]);
    if (!isFinished()) {
      const { actor } = context;
      await db.transaction(
        actor,
        "read write",
        (sql) => finishRun(sql, run, spent()),
      );
    }
  } catch (error) {
    const about = { task: run.task, run: run.id, attempt: run.attempt };
    try {
      if (error === stopping) return await giveBackRun(db, run);
      log.error(error, { worker: "consumer", ...about });
      if (error === leaseLost) return;
      await failRun(db, run, {
        error: messageOf(error),
        ms: spent(),
        retryInMs: retryInMs(task, run, error),
      });
    } catch (error) {
      // the lease ends, and the run is due again
      log.error(error, { worker: "consumer", ...about });
    }
  } finally {
    clearTimeout(tooLate);
  }
}

function contextOf(
  db: Db,
  task: Task,
  run: ClaimedRun,
  stop: AbortController,
  spent: () => number,
) {
  let finished = false;
  const actor = { ...inTenant(db, run.tenantId), requestId: run.requestId };
  const context: TaskContext<unknown> = {
    db,
    actor,
    payload: payloadOf(task, run),
    key: run.key,
    attempt: run.attempt,
    signal: stop.signal,
    once: (step, work) =>
      db.transaction(actor, "read write", async (sql) => {
        const { count } = await sql`
          insert into platform.task_effects (tenant_id, key, step)
          values (${run.tenantId}, ${run.key}, ${step})
          on conflict do nothing
        `;
        if (count > 0) await work(sql);
        return count > 0;
      }),
    async finish(work) {
      await db.transaction(actor, "read write", async (sql) => {
        await work(sql);
        await finishRun(sql, run, spent());
      });
      finished = true;
    },
  };
  return { context, isFinished: () => finished };
}

/** An event of an older version of this program may say less than the task must know. */
function payloadOf({ on }: Task, { payload }: ClaimedRun): unknown {
  if (on === null) return {};
  const parsed = on.schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw new PermanentFailure("the event does not say what the task must know");
}

/** What Postgres says may quote somebody's values; its code does not. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return "the task failed";
  return error.name === "PostgresError" && "code" in error
    ? `the database answered ${error.code}`
    : error.message;
}
