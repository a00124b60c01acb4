/**
 * One attempt of a run, in the scope of its tenant: the same with every engine.
 *
 * @module
 */
import { type Db, task as inTenant, type Tx } from "@/lib/platform/db.ts";
import type { Attempt, Run } from "@/lib/platform/engine/engine.ts";
import type { Log } from "@/lib/platform/log.ts";
import {
  PermanentFailure,
  type Task,
  type TaskContext,
  TryLater,
} from "@/lib/platform/tasks.ts";
import { retryInMs } from "@/lib/platform/tasks/backoff.ts";

/** What an attempt needs. */
export interface AttemptParts {
  /** The worker's login. */
  db: Db;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
}

/** The step under which `finish()` is noted where the engine cannot complete a run within a transaction. */
const lastStep = "finish";

/**
 * Makes what an engine calls for each run that it holds.
 *
 * @example await engine.work({ attempt: createAttempt({ db, tasks, log }), signal, atOnce: 4, graceMs: 7_000 });
 */
export function createAttempt({ db, tasks, log }: AttemptParts): Attempt {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  return async (run, { signal, complete }) => {
    const task = byName.get(run.task);
    const stop = new AbortController();
    const pass = () => stop.abort(signal.reason);
    if (signal.aborted) pass();
    signal.addEventListener("abort", pass);
    let tooLate: ReturnType<typeof setTimeout> | undefined;
    try {
      if (!task) throw new Error("this process does not know the task");
      tooLate = setTimeout(
        () => stop.abort(new Error(`it took longer than ${task.timeoutMs} ms`)),
        task.timeoutMs,
      );
      const { context, isFinished } = contextOf(db, task, run, stop, complete);
      await Promise.race([whenAborted(stop.signal), task.run(context)]);
      return { state: "done", completed: isFinished() && complete !== null };
    } catch (error) {
      if (signal.aborted && error === signal.reason) {
        return { state: "interrupted" };
      }
      // somebody else's trouble, which stands where they look; it is none of ours
      if (!(error instanceof TryLater)) {
        log.error(error, {
          worker: "consumer",
          task: run.task,
          run: run.id,
          attempt: run.attempt,
        });
      }
      return {
        state: "failed",
        error: messageOf(error),
        retryInMs: retryInMs(task ?? { backoffMs: 60_000 }, run, error),
      };
    } finally {
      clearTimeout(tooLate);
      signal.removeEventListener("abort", pass);
    }
  };
}

/** Rejects with the reason; nobody need hear it. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => {});
  if (signal.aborted) reject(signal.reason);
  signal.addEventListener("abort", () => reject(signal.reason));
  return promise;
}

function contextOf(
  db: Db,
  task: Task,
  run: Run,
  stop: AbortController,
  complete: Parameters<Attempt>[1]["complete"],
) {
  const startedAt = performance.now();
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
      db.transaction(
        actor,
        "read write",
        (sql) => onceIn(sql, run, step, work),
      ),
    async finish(work) {
      await db.transaction(actor, "read write", async (sql) => {
        if (complete === null) return await onceIn(sql, run, lastStep, work);
        await work(sql);
        await complete(sql, performance.now() - startedAt);
      });
      finished = true;
    },
  };
  return { context, isFinished: () => finished };
}

async function onceIn(
  sql: Tx,
  { tenantId, key }: Run,
  step: string,
  work: (sql: Tx) => Promise<unknown>,
): Promise<boolean> {
  const { count } = await sql`
    insert into platform.task_effects (tenant_id, key, step)
    values (${tenantId}, ${key}, ${step})
    on conflict do nothing
  `;
  if (count > 0) await work(sql);
  return count > 0;
}

/** An event of an older version of this program may say less than the task must know. */
function payloadOf({ on }: Task, { payload }: Run): unknown {
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
