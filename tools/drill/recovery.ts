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
  /** It failed by itself: its next attempt waits for its time. */
  failed: boolean;
}

/** Times, in milliseconds since 1970, when somebody could work. */
export class UpTimes {
  #ready = 0;
  #downSince: number | null = Date.now();
  readonly #downs: [from: number, to: number][] = [];

  /** Another one works. */
  up() {
    if (this.#ready++ > 0 || this.#downSince === null) return;
    this.#downs.push([this.#downSince, Date.now()]);
    this.#downSince = null;
  }

  /** One less works. */
  down() {
    if (--this.#ready === 0) this.#downSince = Date.now();
  }

  /** Milliseconds between two moments in which nobody worked. */
  downBetween(from: number, to: number): number {
    return this.#downs.reduce(
      (sum, [start, end]) =>
        sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
      0,
    );
  }
}

/** Watches attempts. */
export class Recoveries {
  readonly #starts = new Map<string, Start>();
  readonly #upTimes: UpTimes;
  /** Milliseconds for each run that was stuck, without the time in which nobody worked. */
  readonly times: number[] = [];
  /** Keys of runs that have ended well. */
  readonly ended = new Set<string>();

  constructor(upTimes: UpTimes) {
    this.#upTimes = upTimes;
  }

  /** Something was said by a process. */
  heard(holder: Running, told: Told) {
    if (told.what === "start") {
      const last = this.#starts.get(told.key);
      const killedAt = last?.holder.killedAt ?? null;
      if (last && !last.failed && killedAt !== null) {
        const down = this.#upTimes.downBetween(killedAt, told.at);
        this.times.push(told.at - killedAt - down);
      }
      this.#starts.set(told.key, {
        holder,
        failed: false,
      });
    } else if (told.what === "end") {
      const last = this.#starts.get(told.key);
      if (last?.holder === holder) last.failed = !told.ok;
      if (told.ok) this.ended.add(told.key);
    }
  }
}
