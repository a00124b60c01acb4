/**
 * Sliding-window rate limits: exact within a process, and known to the other processes within a window.
 *
 * @module
 */
import { Window } from "./window.ts";

export type { AddressClass } from "./address_class.ts";

/** How much is allowed: `limit` requests in any `windowSeconds`. */
export interface Rule {
  limit: number;
  windowSeconds: number;
}

/** What became of one request. */
export interface Taken {
  allowed: boolean;
  limit: number;
  /** How many more are allowed now. */
  remaining: number;
  /** Seconds until one more is allowed, or until all are when it was. */
  resetSeconds: number;
}

/** Counts of other processes for a bucket: in the window of the clock that runs, and in the one before. */
export interface Elsewhere {
  /** Start of the window that `current` is of, in milliseconds. */
  windowAt: number;
  current: number;
  previous: number;
}

/** What was used here of a bucket, in the window of the clock that runs. */
export interface Used {
  bucket: string;
  /** Starts of the window and of the one before, in milliseconds. */
  windowAt: number;
  previousAt: number;
  used: number;
}

/** At most so many buckets are counted; the one that was used longest ago is forgotten first. */
const MAX_BUCKETS = 20_000;

/** The limits of a process. */
export class Limits {
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();
  readonly #elsewhere = new Map<string, Elsewhere>();
  readonly #used = new Map<string, Rule>();

  /**
   * @param now milliseconds since 1970; tests give their own
   * @example const limits = new Limits();
   */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Takes one request out of a bucket.
   *
   * What is refused is not counted: who waits as told gets through.
   *
   * @param bucket what is limited, by ids and hashes, e.g. `contact address:${peer}`
   * @example const { allowed } = limits.take(`sign-in ${peer}`, { limit: 10, windowSeconds: 60 });
   */
  take(bucket: string, rule: Rule): Taken {
    const now = this.#now();
    const window = this.#windowOf(bucket);
    const taken = window.take(now, rule, this.#foreign(bucket, rule, now));
    if (taken.allowed) this.#used.set(bucket, rule);
    return taken;
  }

  /** Gives back the last request that was taken from a bucket, when it was none of those that are limited. */
  giveBack(bucket: string): void {
    this.#windows.get(bucket)?.giveBack();
  }

  /** Forgets what was taken from a bucket here. */
  forget(bucket: string): void {
    this.#windows.delete(bucket);
  }

  /** The buckets that were used since the last call. */
  drainUsed(): Used[] {
    const now = this.#now();
    const used = [...this.#used].map(([bucket, { windowSeconds }]) => {
      const windowAt = startOf(now, windowSeconds);
      const previousAt = windowAt - windowSeconds * 1_000;
      const count = this.#windows.get(bucket)?.countSince(windowAt) ?? 0;
      return { bucket, windowAt, previousAt, used: count };
    });
    this.#used.clear();
    return used;
  }

  /** Takes notice of what other processes counted. */
  learn(bucket: string, elsewhere: Elsewhere): void {
    this.#elsewhere.set(bucket, elsewhere);
    if (this.#elsewhere.size > MAX_BUCKETS) this.#elsewhere.clear();
  }

  #windowOf(bucket: string): Window {
    const window = this.#windows.get(bucket) ?? new Window();
    // the map keeps the order of insertion: the first is the one that was used longest ago
    this.#windows.delete(bucket);
    this.#windows.set(bucket, window);
    if (this.#windows.size > MAX_BUCKETS) {
      for (const oldest of this.#windows.keys()) {
        this.#windows.delete(oldest);
        break;
      }
    }
    return window;
  }

  /** Others' requests are known by windows of the clock: of the one before, the part counts that still overlaps. */
  #foreign(bucket: string, { windowSeconds }: Rule, now: number): number {
    const known = this.#elsewhere.get(bucket);
    if (!known) return 0;
    const windowMs = windowSeconds * 1_000;
    const windowAt = startOf(now, windowSeconds);
    const overlap = 1 - (now - windowAt) / windowMs;
    if (known.windowAt === windowAt) {
      return known.current + known.previous * overlap;
    }
    // what was learned in the window before is that window's
    return known.windowAt === windowAt - windowMs ? known.current * overlap : 0;
  }
}

/** The start of the window of the clock that a moment falls into, in milliseconds. */
export function startOf(now: number, windowSeconds: number): number {
  const windowMs = windowSeconds * 1_000;
  return Math.floor(now / windowMs) * windowMs;
}
