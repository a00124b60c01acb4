/**
 * A run of a task, as the engine hands it to the consumer.
 *
 * @module
 */

/** A run that this process holds, until its lease ends. */
export interface ClaimedRun {
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
  /** Who holds it; a run without its lease cannot be completed. */
  lease: string;
}

/** How an attempt ended that did not succeed. */
export interface Failure {
  /** For the history; nothing of anybody's should stand in it. */
  error: string;
  ms: number;
  /** Milliseconds until the next attempt; null sets the run aside. */
  retryInMs: number | null;
}
