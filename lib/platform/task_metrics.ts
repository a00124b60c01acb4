/**
 * What is seen of tasks from outside: how much waits and how long, what was tried, how it ended, how long it took; and
 * each attempt in the trace of what it follows.
 *
 * @module
 */
import { Counter, Gauge, Histogram } from "prom-client";
import type {
  Attempt,
  Engine,
  Outcome,
  Run,
  TaskCounts,
} from "./engine/engine.ts";
import type { MetricsRegistry } from "./metrics.ts";
import { traced } from "./trace.ts";

/** Counts what an engine does. */
export interface TaskMetrics {
  /** The same engine, counted and traced; its book is looked at when the metrics are read. */
  watch(engine: Engine): Engine;
}

/** The book is asked at most this often, however many read the metrics. */
const keptMs = 5_000;

/** From a row written to a copy of everything (`timeoutMs` of `platform.export.make`). */
const SECONDS = [0.005, 0.02, 0.1, 0.5, 2, 10, 60, 300];

/** Adds the metrics of tasks to a registry. */
export function createTaskMetrics(registry: MetricsRegistry): TaskMetrics {
  const registers = [registry];
  const labelNames = ["engine", "task"] as const;
  const attempts = new Counter({
    name: "vitrina_task_attempts",
    help:
      "Attempts that have ended, by what became of the run: done, retried, dead, interrupted",
    labelNames: [...labelNames, "outcome"],
    registers,
  });
  const durations = new Histogram({
    name: "vitrina_task_attempt_duration_seconds",
    help: "Time of an attempt",
    labelNames,
    buckets: SECONDS,
    registers,
  });
  const waits = new Histogram({
    name: "vitrina_task_attempt_number",
    help: "Which attempt it was that a run succeeded with",
    labelNames,
    buckets: [1, 2, 3, 5, 8, 20, 100],
    registers,
  });
  let look: (() => Promise<TaskCounts[]>) | null = null;
  let engineName = "";
  const runs = new Gauge({
    name: "vitrina_task_runs",
    help: "Runs in the book, by state",
    labelNames: [...labelNames, "state"],
    registers,
    async collect() {
      this.reset();
      for (const { task, waiting, running, dead } of await look?.() ?? []) {
        const of = (state: string) =>
          this.labels({ engine: engineName, task, state });
        of("waiting").set(waiting);
        of("running").set(running);
        of("dead").set(dead);
      }
    },
  });
  new Gauge({
    name: "vitrina_task_oldest_seconds",
    help: "How long the oldest run that is due has waited",
    labelNames,
    registers,
    async collect() {
      this.reset();
      for (const { task, oldestMs } of await look?.() ?? []) {
        this.set({ engine: engineName, task }, (oldestMs ?? 0) / 1000);
      }
    },
  });

  function ended({ name: engine }: Engine, run: Run, how: Outcome, ms: number) {
    const { task } = run;
    attempts.inc({ engine, task, outcome: outcomeOf(how) });
    durations.observe({ engine, task }, ms / 1000);
    if (how.state === "done") waits.observe({ engine, task }, run.attempt);
  }

  return {
    watch(engine) {
      engineName = engine.name;
      look = kept(() => engine.counts());
      runs.reset();
      return {
        ...engine,
        work: ({ attempt, ...options }) =>
          engine.work({
            ...options,
            async attempt(run, how) {
              const startedAt = performance.now();
              const outcome = await tracedAttempt(attempt, run, how);
              ended(engine, run, outcome, performance.now() - startedAt);
              return outcome;
            },
          }),
      };
    },
  };
}

/** A span below the one that emitted the event; a failed attempt, which throws nothing, is red. */
function tracedAttempt(
  attempt: Attempt,
  run: Run,
  how: Parameters<Attempt>[1],
): Promise<Outcome> {
  const { id, task, tenantId, attempt: number, trace } = run;
  const attributes = {
    "messaging.message.id": id,
    "vitrina.tenant": tenantId ?? "",
    "vitrina.attempt": number,
  };
  return traced(
    { name: task, kind: "receives", follows: trace, attributes },
    async (span) => {
      const outcome = await attempt(run, how);
      if (outcome.state !== "done") span.fail(outcome.state);
      return outcome;
    },
  );
}

function outcomeOf(outcome: Outcome): string {
  if (outcome.state !== "failed") return outcome.state;
  return outcome.retryInMs === null ? "dead" : "retried";
}

/** What was found lately; nothing when the book cannot be read, which must not keep the other metrics back. */
function kept(count: () => Promise<TaskCounts[]>) {
  let at = -Infinity;
  let found: Promise<TaskCounts[]> = Promise.resolve([]);
  return () => {
    const now = performance.now();
    if (now - at > keptMs) {
      at = now;
      found = count().catch(() => []);
    }
    return found;
  };
}
