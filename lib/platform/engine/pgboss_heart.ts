/**
 * Keeps the jobs alive that this process holds, and hears which it has lost.
 *
 * @module
 */
import type { PgBoss } from "pg-boss";
import type { Log } from "../log.ts";
import type { HeldJob } from "./pgboss_job.ts";
import { affected, attemptOf } from "./pgboss_sql.ts";

/** Three chances before pg-boss calls a job's process dead. */
const beatMs = 3_000;

const lost = new Error("the run belongs to another process by now");

/** The jobs that are held. */
export class Heart {
  readonly #held = new Map<HeldJob, AbortController>();
  readonly #timer: ReturnType<typeof setInterval>;

  /** Beats until it is stopped. */
  constructor(boss: PgBoss, log: Pick<Log, "error">) {
    let isBeating = false;
    this.#timer = setInterval(async () => {
      if (isBeating) return;
      isBeating = true;
      try {
        await this.#beat(boss);
      } catch (error) {
        log.error(error, { worker: "pgboss" });
      }
      isBeating = false;
    }, beatMs);
  }

  hold(jobs: readonly HeldJob[]): void {
    for (const job of jobs) this.#held.set(job, new AbortController());
  }

  letGo(jobs: readonly HeldJob[]): void {
    for (const job of jobs) this.#held.delete(job);
  }

  /** Aborted when the job was lost to another process. */
  signalOf(job: HeldJob): AbortSignal {
    return this.#held.get(job)?.signal ?? AbortSignal.abort(lost);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #beat(boss: PgBoss) {
    // one by one: a statement that holds several rows and waits for one more would stand against another that does
    for (const job of [...this.#held.keys()]) {
      if (!this.#held.has(job)) continue;
      const touched = await boss.touch(job.name, attemptOf(job));
      // what has ended meanwhile is not held any more
      if (affected(touched) === 0) this.#held.get(job)?.abort(lost);
    }
  }
}
