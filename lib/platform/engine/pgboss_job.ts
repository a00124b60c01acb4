/**
 * A run as a job of pg-boss.
 *
 * @module
 */
import type { JobInsert, JobWithMetadata } from "pg-boss";
import type { Task } from "../tasks.ts";
import type { NewRun, Run } from "./engine.ts";

/** What a job carries. */
export interface JobData {
  tenantId: string | null;
  key: string;
  payload: unknown;
  requestId: string | null;
  /** W3C `traceparent`. */
  trace: string | null;
  orderKey: string | null;
  maxAttempts: number;
  /** How often it was tried again from the start, by somebody's hand. */
  round: number;
  /** How many attempts were given back; pg-boss counts them. */
  givenBack: number;
  /** Count of the last that was, as pg-boss counts. */
  lastGivenBack: number | null;
}

/** A job that a worker holds. */
export type HeldJob = JobWithMetadata<JobData>;

/** The queue into which pg-boss copies jobs that were tried in vain. */
export const deadQueue = "dead";

/** A dead one, for who could not read the history: pg-boss says so of a job that nobody keeps alive. */
export const processEnded = "the process that ran it has ended";

const ordered = "/in_order";
/** Seconds without a sign of life after which a job is another's; pg-boss takes no less. */
const heartbeatSeconds = 10;
/** The consumer ends attempts that take too long, heartbeats end those of the dead; this is the most pg-boss takes. */
const expireInSeconds = 86_400;
/** What waits is not thrown away: ten years. */
const retentionSeconds = 315_360_000;
/** As long as `platform.retention` says of tasks. */
export const keptSeconds = 30 * 86_400;

/** Where runs of a task wait: those in an order in a queue of their own, whose policy is pg-boss' strict order. */
export function queueOf(task: string, orderKey: string | null): string {
  return orderKey === null ? task : task + ordered;
}

/** The task of a queue. */
export function taskOf(queue: string): string {
  return queue.endsWith(ordered) ? queue.slice(0, -ordered.length) : queue;
}

/** Whether the queue's runs follow each other. */
export function isOrdered(queue: string): boolean {
  return queue.endsWith(ordered);
}

/** Whose turn it is: what concerns no tenant counts as one tenant. */
export function groupOf(tenantId: string | null): string {
  return tenantId ?? "none";
}

/** What a job carries for a run that has never been tried. */
export function dataOf(
  run: NewRun,
  { attempts }: Pick<Task, "attempts">,
): JobData {
  const { tenantId, task, eventId, tick, payload, requestId, orderKey } = run;
  return {
    tenantId,
    key: `${task}:${eventId ?? new Date(tick ?? 0).toISOString()}`,
    payload: payload ?? {},
    requestId,
    trace: run.trace ?? null,
    orderKey,
    maxAttempts: attempts,
    round: 0,
    givenBack: 0,
    lastGivenBack: null,
  };
}

/** The job of a run, at its tenant's turn. */
export function jobOf(
  id: string,
  data: JobData,
  priority: number,
): JobInsert<JobData> {
  const group = groupOf(data.tenantId);
  return {
    id,
    data,
    group: { id: group },
    ...data.orderKey === null
      ? {}
      : { singletonKey: `${group} ${data.orderKey}` },
    priority,
    retryLimit: data.maxAttempts - 1,
    // whose process died is taken over at once; after a failure we say when
    retryDelay: 0,
    retryBackoff: false,
    heartbeatSeconds,
    expireInSeconds,
    retentionSeconds,
    deleteAfterSeconds: keptSeconds,
    deadLetter: deadQueue,
  };
}

/** The run of a job that is held. */
export function runOf(job: HeldJob): Run {
  const { tenantId, key, payload, requestId, maxAttempts, trace } = job.data;
  return {
    id: job.id,
    tenantId,
    task: taskOf(job.name),
    key,
    payload,
    requestId,
    attempt: job.retryCount + 1 - job.data.givenBack,
    maxAttempts,
    trace,
  };
}

/** What is noted of an attempt that failed. */
export function errorOf(output: unknown): string | null {
  if (typeof output !== "object" || output === null) return null;
  if ("error" in output) return String(output.error);
  // pg-boss' own: no sign of life, or too late
  return "value" in output ? processEnded : null;
}
