/**
 * Tasks: what follows an event or the clock, done by the worker in the scope of the event's tenant.
 *
 * A task may be started again at any moment: after an error, or after its process was killed. What must happen once
 * goes through `once()`; what leaves carries `key`, so that the receiver can drop a repeat.
 *
 * @module
 */
import type { Actor, Db, Tx } from "./db.ts";
import type { EventKind } from "./events.ts";

/** How often, counted from midnight UTC. */
export type Schedule = "hourly" | "daily" | { everyMs: number };

/** How many runs of a task may be at work in one moment, in all processes together. Left out: as many as there are. */
export interface Concurrency {
  inAll?: number;
  /** What concerns no tenant counts as one tenant. */
  perTenant?: number;
}

/** What a task is given. */
export interface TaskContext<Payload> {
  db: Db;
  /** The worker in the tenant of the event; in none for the clock's. */
  actor: Actor;
  payload: Payload;
  /** Names this run, the same for each attempt: `<task>:<event or tick>`. */
  key: string;
  /** 1 for the first. */
  attempt: number;
  /** Aborted when the time is up or the process stops. */
  signal: AbortSignal;
  /**
   * Database effects that happen once for this run and step, whatever happens to the process; false when they had
   * happened before.
   *
   * @example await once("count", (sql) => sql`update … set sent = sent + 1`);
   */
  once(step: string, work: (sql: Tx) => Promise<unknown>): Promise<boolean>;
  /** The last effects, committed together with the run's completion. */
  finish(work: (sql: Tx) => Promise<unknown>): Promise<void>;
}

/** A task. */
export interface Task<Payload = unknown> {
  /** `<slice>.<thing>.<verb>`. */
  name: string;
  /** The event it follows, or null. */
  on: EventKind<Payload> | null;
  /** When the clock starts it, or null. */
  schedule: Schedule | null;
  /** How often it is tried before it is set aside. */
  attempts: number;
  /** Before the second attempt; doubles with each, up to an hour. */
  backoffMs: number;
  /** An attempt that takes longer has failed. */
  timeoutMs: number;
  concurrency: Concurrency;
  /**
   * Runs of one tenant with the same key follow each other in the order in which they were booked: one that waits for its
   * next attempt holds back those behind it, one that is set aside lets them go. Null for no order. Must not throw; of
   * long keys the first 200 characters count.
   */
  orderedBy(payload: Payload): string | null;
  run(context: TaskContext<Payload>): Promise<void>;
}

/** What a task may leave out. */
type Defaults =
  | "on"
  | "schedule"
  | "attempts"
  | "backoffMs"
  | "timeoutMs"
  | "concurrency"
  | "orderedBy";

/**
 * Makes a task.
 *
 * @throws {Error} when the name is not `<slice>.<thing>.<verb>`, it is tried less than once or more than 100 times, or no
 *   run of it may ever be at work
 * @example
 * const mailOwner = defineTask({
 *   name: "portfolio.message.mail",
 *   on: messageReceived,
 *   run: async ({ actor, payload, once }) => { … },
 * });
 */
export function defineTask<Payload = Record<string, never>>(
  task:
    & Omit<Task<Payload>, Defaults>
    & Partial<Pick<Task<Payload>, Defaults>>,
): Task<Payload> {
  const defined = {
    on: null,
    schedule: null,
    attempts: 8,
    backoffMs: 2_000,
    timeoutMs: 60_000,
    concurrency: {},
    orderedBy: inNoOrder,
    ...task,
  };
  const { inAll = 1, perTenant = 1 } = defined.concurrency;
  // the book would refuse the run, and the relay stand still
  if (
    !NAME.test(defined.name) || defined.attempts < 1 ||
    defined.attempts > 100 ||
    !(inAll >= 1) || !(perTenant >= 1)
  ) {
    throw new Error(
      `Cannot define task ${defined.name}: its name, its attempts or its concurrency is not right`,
    );
  }
  return defined;
}

/** What `orderedBy` is when it is left out. */
export function inNoOrder(): null {
  return null;
}

const NAME = /^[a-z]+(\.[a-z_]+){2}$/;

/** Trying again would not help: the run is set aside at once. */
export class PermanentFailure extends Error {
  override name = "PermanentFailure";
}

/** Failed for now, at somebody else's place: tried again after a time of its own, in place of the task's backoff. */
export class TryLater extends Error {
  override name = "TryLater";
  /** Milliseconds until the next attempt; not spread, not limited to an hour. */
  readonly afterMs: number;

  /** @param message our own words, for the history of the run */
  constructor(message: string, afterMs: number) {
    super(message);
    this.afterMs = afterMs;
  }
}
