/**
 * How long a run waits whose holder was killed, until somebody else starts it again.
 *
 * @module
 */
import type { Running } from "./process.ts";
import type { Told } from "./tell.ts";

/** An attempt that was heard to start. */
interface Start {
  holder: Running;
  attempt: number;
  /** It failed by itself: its next attempt waits for its time. */
  failed: boolean;
}

/** A stretch of time, in milliseconds since 1970. */
type Stretch = [from: number, to: number];

/** A run without a living holder, from the kill of one that had started it to the next start. */
interface Wait {
  from: number;
  to: number;
  /** Holders that died in it: each attempt is counted when it is claimed, and who is killed then has started nothing. */
  deaths: number;
}

/** When nobody could work. */
export class UpTimes {
  #ready = 0;
  #downSince: number | null = Date.now();
  readonly #downs: Stretch[] = [];

  /** Another process works. */
  up() {
    if (this.#ready++ > 0 || this.#downSince === null) return;
    this.#downs.push([this.#downSince, Date.now()]);
    this.#downSince = null;
  }

  /** One less works. */
  down() {
    if (--this.#ready === 0) this.#downSince = Date.now();
  }

  /** The database could not be used, whoever was there. */
  without(from: number, to: number) {
    this.#downs.push([from, to]);
  }

  /** Milliseconds between two moments in which nobody could work. */
  downBetween(from: number, to: number): number {
    let sum = 0;
    let until = from;
    const downs = this.#downs.toSorted(([one], [other]) => one - other);
    for (const [start, end] of downs) {
      const after = Math.max(start, until);
      const before = Math.min(end, to);
      if (before > after) {
        sum += before - after;
        until = before;
      }
    }
    return sum;
  }
}

/** Watches attempts. */
export class Recoveries {
  readonly #starts = new Map<string, Start>();
  readonly #upTimes: UpTimes;
  readonly #waits: Wait[] = [];
  /** Keys of runs that have ended well. */
  readonly ended = new Set<string>();

  constructor(upTimes: UpTimes) {
    this.#upTimes = upTimes;
  }

  /** Milliseconds for each death of a holder, without the time in which nobody could work. */
  get times(): number[] {
    return this.#waits.map(({ from, to, deaths }) =>
      (to - from - this.#upTimes.downBetween(from, to)) / deaths
    );
  }

  /** How often a run was claimed by a process that was killed before it started it. */
  get unstarted(): number {
    return this.#waits.reduce((sum, { deaths }) => sum + deaths - 1, 0);
  }

  /** Something was said by a process. */
  heard(holder: Running, told: Told) {
    if (told.what === "start") {
      const last = this.#starts.get(told.key);
      const killedAt = last?.holder.killedAt ?? null;
      if (last && !last.failed && killedAt !== null) {
        const deaths = Math.max(1, told.attempt - last.attempt);
        this.#waits.push({ from: killedAt, to: told.at, deaths });
      }
      const { attempt } = told;
      this.#starts.set(told.key, { holder, attempt, failed: false });
    } else if (told.what === "end") {
      const last = this.#starts.get(told.key);
      if (last?.holder === holder) last.failed = !told.ok;
      if (told.ok) this.ended.add(told.key);
    }
  }
}
