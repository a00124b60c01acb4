/**
 * Doing what is due: taking runs fairly, holding their leases, noting how they end.
 *
 * @module
 */
import { Bell } from "../bell.ts";
import type { Db } from "../db.ts";
import type { Log } from "../log.ts";
import type { Task } from "../tasks.ts";
import type { Engine } from "./engine.ts";
import { FairQueue } from "./fair_queue.ts";
import {
  claimRuns,
  freeStuckRuns,
  giveBackRuns,
  leaseSeconds,
  renewLeases,
} from "./kv_book.ts";
import { attemptRun, type Held, leaseLost, stopping } from "./kv_attempt.ts";
import { Finisher } from "./kv_finisher.ts";
import { beforeAll, lookForRuns } from "./kv_look.ts";
import type { Carried } from "./kv_queue.ts";

/** What the work needs. */
export interface KvWorkParts {
  db: Db;
  tasks: readonly Task[];
  log: Pick<Log, "error">;
  /** Looks for what nobody told of this often, and for runs whose process died. */
  sweepMs: number;
}

/** How `Engine.work()` is asked for. */
export type WorkOptions = Parameters<Engine["work"]>[0];

/** Runs of one tenant and task that a look brings. */
const ofEach = 100;
/** Ids of one tenant that are kept; a look brings the others. */
const mostOfTenant = 200;
/** Ids that were taken lately, and that a late message may name again. */
const mostRecent = 5_000;
/** Between two looks while there is something to take. */
const restMs = 25;
/** Runs that take less are taken ahead: then the statements count, not the work. */
const shortMs = 50;

/** One call of `Engine.work()`. */
export class KvWork {
  readonly #parts: KvWorkParts;
  readonly #options: WorkOptions;
  readonly #bell: Bell;
  readonly #finisher: Finisher;
  /** Ids that are said to be due. */
  readonly #waiting = new FairQueue<string>(mostOfTenant);
  /** Runs that are held and have not begun. */
  readonly #ahead = new FairQueue<Held>(Infinity);
  /** Runs that are held, by lease. */
  readonly #held = new Map<string, Held>();
  readonly #running = new Set<Promise<void>>();
  readonly #recent = new Set<string>();
  #after = beforeAll;
  #isLookWanted = true;
  #isMore = false;
  /** What was said to be due was not, or somebody else took it. */
  #wasRefused = false;
  #lookedAt = -Infinity;
  #nextAt = Infinity;
  #sweepAt = -Infinity;
  /** Milliseconds of an attempt, the latest ones most; long until proved short. */
  #usualMs = shortMs * 10;

  constructor(parts: KvWorkParts, options: WorkOptions) {
    this.#parts = parts;
    this.#options = options;
    this.#bell = new Bell(options.signal);
    this.#finisher = new Finisher(parts.db);
  }

  /** Hears of a run that is due. */
  offer({ id, lane }: Carried): void {
    if (this.#recent.has(id)) return;
    if (!this.#waiting.add(lane, id, id)) this.#isMore = true;
    this.#bell.ring();
  }

  /** Hears that something is due. */
  look(): void {
    this.#isLookWanted = true;
    this.#bell.ring();
  }

  /** Works until the signal comes, or nothing is due; resolves when every run has ended or was given back. */
  async work(): Promise<void> {
    const { signal, untilEmpty } = this.#options;
    const heart = setInterval(() => void this.#renew(), leaseSeconds * 300);
    while (!signal.aborted) {
      try {
        if (await this.#takeSome()) continue;
        if (untilEmpty && this.#isIdle()) break;
        await this.#bell.wait(this.#restMs());
      } catch (error) {
        this.#parts.log.error(error, { worker: "engine" });
        await this.#bell.pause(1_000);
      }
    }
    await this.#stop();
    clearInterval(heart);
  }

  /** Fills what is free; false when there was nothing to take. */
  async #takeSome(): Promise<boolean> {
    const { db, tasks } = this.#parts;
    const now = performance.now();
    if (now >= this.#sweepAt) {
      for (const { id, lane } of await freeStuckRuns(db)) {
        this.#waiting.addFirst(lane, id, id);
      }
      this.#sweepAt = now + this.#parts.sweepMs;
      this.#isLookWanted = true;
    }
    if (now >= this.#nextAt || (this.#isMore && this.#waiting.size === 0)) {
      this.#isLookWanted = true;
    }
    if (this.#isLookWanted && now >= this.#mayLookAt()) await this.#lookNow();
    const ids = this.#choose();
    if (ids.length === 0) return false;
    for (const id of ids) this.#remember(id);
    const runs = await claimRuns(db, tasks, ids);
    this.#wasRefused = runs.length < ids.length;
    if (this.#wasRefused) this.#isLookWanted = true;
    for (const run of runs) {
      const held = { run, stop: new AbortController() };
      this.#held.set(run.lease, held);
      this.#ahead.add(run.tenantId ?? beforeAll.lane, run.id, held);
    }
    this.#begin();
    return true;
  }

  async #lookNow() {
    const { db, tasks } = this.#parts;
    this.#isLookWanted = false;
    const { due, isMore, last, nextMs } = await lookForRuns(db, tasks, {
      after: this.#after,
      ofEach,
    });
    const now = performance.now();
    this.#lookedAt = now;
    this.#nextAt = nextMs === null ? Infinity : now + nextMs;
    this.#isMore = isMore;
    this.#after = last ?? beforeAll;
    if (last) this.#isLookWanted = true;
    for (const { id, lane } of due) this.#waiting.add(lane, id, id);
  }

  #mayLookAt(): number {
    return this.#waiting.size === 0 && !this.#wasRefused
      ? -Infinity
      : this.#lookedAt + restMs;
  }

  /** As many as there is room for; one more of each tenant that would otherwise wait for what others have ahead. */
  #choose(): string[] {
    const { atOnce } = this.#options;
    const isShort = this.#usualMs < shortMs;
    const ids: string[] = [];
    const take = (until: number, may?: (lane: string) => boolean) => {
      while (this.#held.size + ids.length < until) {
        const id = this.#waiting.take(may);
        if (id === undefined) return;
        ids.push(id);
      }
    };
    if (!isShort) take(atOnce);
    // a claim costs as much for one run as for six
    else if (this.#held.size <= 1.5 * atOnce) take(3 * atOnce);
    if (isShort && ids.length === 0) {
      take(
        4 * atOnce,
        (lane) => ids.length === 0 && !this.#ahead.hasTenant(lane),
      );
    }
    return ids;
  }

  /** Begins what is held, as far as there is room. */
  #begin() {
    const { atOnce, signal } = this.#options;
    while (!signal.aborted && this.#running.size < atOnce) {
      const held = this.#ahead.take();
      if (!held) return;
      const ended = this.#run(held).finally(() => {
        this.#running.delete(ended);
        this.#held.delete(held.run.lease);
        if (held.run.letsGo) this.#isLookWanted = true;
        this.#begin();
        this.#bell.ring();
      });
      this.#running.add(ended);
    }
  }

  async #run(held: Held) {
    const { log, db } = this.#parts;
    const { run } = held;
    const { attempt } = this.#options;
    try {
      const { ms, retryInMs } = await attemptRun(
        { db, attempt, finisher: this.#finisher },
        held,
      );
      this.#usualMs += (ms - this.#usualMs) / 8;
      if (retryInMs !== null) {
        this.#nextAt = Math.min(this.#nextAt, performance.now() + retryInMs);
      }
    } catch (error) {
      // the lease ends, and the run is due again
      log.error(error, { worker: "engine", task: run.task, run: run.id });
    }
  }

  async #renew() {
    if (this.#held.size === 0) return;
    try {
      const before = [...this.#held.keys()];
      const kept = await renewLeases(this.#parts.db, before);
      for (const lease of before) {
        if (!kept.has(lease)) this.#held.get(lease)?.stop.abort(leaseLost);
      }
    } catch (error) {
      this.#parts.log.error(error, { worker: "engine" });
    }
  }

  async #stop() {
    const { graceMs } = this.#options;
    const { db, log } = this.#parts;
    const notBegun: Held[] = [];
    for (let held; (held = this.#ahead.take());) notBegun.push(held);
    const patience = setTimeout(() => {
      for (const { stop } of this.#held.values()) stop.abort(stopping);
    }, graceMs);
    try {
      await giveBackRuns(db, notBegun.map(({ run }) => run));
    } catch (error) {
      // their leases end
      log.error(error, { worker: "engine" });
    }
    await Promise.all(this.#running);
    clearTimeout(patience);
  }

  #isIdle(): boolean {
    return this.#held.size === 0 && !this.#isLookWanted;
  }

  /** Until somebody should look, rung or not. */
  #restMs(): number {
    const at = Math.min(
      this.#sweepAt,
      this.#nextAt,
      this.#isLookWanted ? this.#mayLookAt() : Infinity,
    );
    return Math.max(1, at - performance.now());
  }

  #remember(id: string) {
    this.#recent.add(id);
    const [oldest] = this.#recent;
    if (oldest && this.#recent.size > mostRecent) this.#recent.delete(oldest);
  }
}
