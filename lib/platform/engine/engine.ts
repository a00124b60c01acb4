/**
 * The task engine: a door with two implementations, `kv.ts` and `pgboss.ts`, and one contract suite.
 *
 * Relay and clock hand runs in; the engine keeps the book of them and calls the worker. What a run did once is not the
 * engine's matter but that of `platform.task_effects`.
 *
 * @module
 */
import type { Tx } from "../db.ts";
import type { Task } from "../tasks.ts";

/** A run to be done, as relay and clock hand it in. */
export interface NewRun {
  /** UUIDv7. */
  id: string;
  tenantId: string | null;
  task: string;
  /** What it follows: an event, or a tick of the clock (ISO 8601, UTC). */
  eventId: string | null;
  tick: string | null;
  payload: unknown;
  requestId: string | null;
  /** Runs of one task, tenant and key follow each other as they were booked; null for no order. */
  orderKey: string | null;
  /** W3C `traceparent` of the span that it follows; null when nobody traces. */
  trace?: string | null;
}

/** A run that this process holds. */
export interface Run {
  id: string;
  tenantId: string | null;
  task: string;
  /** Names the run for ever: `<task>:<event or tick>`. */
  key: string;
  payload: unknown;
  requestId: string | null;
  /** 1 for the first. */
  attempt: number;
  maxAttempts: number;
  /** As it was booked. */
  trace?: string | null;
}

/** How an attempt ended. */
export type Outcome =
  /** `completed`: by `complete`, whose transaction has committed; else the engine notes it. */
  | { state: "done"; completed: boolean }
  /** Tried again after `retryInMs`; null sets the run aside. `error` is our own words: nothing of anybody's. */
  | { state: "failed"; error: string; retryInMs: number | null }
  /** The signal came: given back if the process stops, and the attempt does not count; else somebody else has the run. */
  | { state: "interrupted" };

/** Does one attempt to its end; never throws. */
export type Attempt = (
  run: Run,
  options: {
    /** Aborted when the run was lost to another process, or this one stops. */
    signal: AbortSignal;
    /** Completes the run within the transaction of its last effects; null where the engine cannot. */
    complete: ((sql: Tx, ms: number) => Promise<void>) | null;
  },
) => Promise<Outcome>;

/** What the book says of a run. */
export type RunState = "waiting" | "running" | "done" | "dead";

/** One attempt that has ended. */
export interface PastAttempt {
  at: Date;
  /** Null when its process died. */
  ms: number | null;
  error: string | null;
}

/** A run, as the book shows it. */
export interface BookedRun {
  id: string;
  tenantId: string | null;
  task: string;
  key: string;
  state: RunState;
  attempts: number;
  maxAttempts: number;
  createdAt: Date;
  /** When it is due, or was. */
  runAt: Date;
  endedAt: Date | null;
  lastError: string | null;
}

/** A run with all that happened to it. */
export interface RunDetail extends BookedRun {
  payload: unknown;
  requestId: string | null;
  history: PastAttempt[];
}

/** Which runs. */
export interface RunFilter {
  state?: RunState;
  task?: string;
  tenantId?: string;
  /** At most this many, the newest first. */
  limit: number;
  /** Id of the last run of the page before. */
  after?: string;
}

/** How much there is to do, by task. */
export interface TaskCounts {
  task: string;
  waiting: number;
  running: number;
  dead: number;
  /** Milliseconds that the oldest run which is due has waited; null when none is. */
  oldestMs: number | null;
}

/** Keeps the book and calls the worker. */
export interface Engine {
  name: "kv" | "pgboss";
  /**
   * Books runs within the caller's transaction, which is in the role `app_relay`. A run of the same task and event, or
   * task and tick, is booked once.
   */
  enqueue(sql: Tx, runs: readonly NewRun[]): Promise<void>;
  /** Says that the transaction of these runs has committed. It may be missed: the book is looked through anyway. */
  announce(runs: readonly NewRun[]): void;
  /**
   * Does what is due until the signal comes, fairly between tenants and within each task's concurrency; then lets what is
   * running end within `graceMs` and gives the rest back.
   *
   * @param untilEmpty resolves as soon as nothing is due, for machines where no worker can live
   */
  work(options: {
    attempt: Attempt;
    signal: AbortSignal;
    atOnce: number;
    graceMs: number;
    untilEmpty?: boolean;
  }): Promise<void>;
  list(filter: RunFilter): Promise<BookedRun[]>;
  show(id: string): Promise<RunDetail | null>;
  /** Lets dead runs be tried again from the start; returns how many were dead. */
  retry(ids: readonly string[]): Promise<number>;
  /** Removes dead runs; returns how many were dead. */
  discard(ids: readonly string[]): Promise<number>;
  counts(): Promise<TaskCounts[]>;
  close(): Promise<void>;
}

/** Opens an engine for the tasks that this process knows. */
export type OpenEngine = (tasks: readonly Task[]) => Promise<Engine>;
